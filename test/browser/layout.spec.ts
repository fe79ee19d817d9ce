// From a small phone to a projector: nothing runs out of the window, no text is cut, nothing lies over a button.
import { expect, type Page, test } from '@playwright/test'
import { SCENARIOS } from '../../src/game/index.ts'
import { clipped, covered, overflow, resizeTo, tiny } from './support/layout.ts'
import { THOROUGH } from './support/marks.ts'
import { count, crowdedSave, finishedSave, saveAt } from './support/positions.ts'
import { begin, commitAtOnce, resume, unfold } from './support/start.ts'
import { atAttention, commitButton, passPledge, saidNothing } from './support/table.ts'
import { standIn } from './support/thinker.ts'

/** Each with the arrangement of the play screen it has room for. */
const WINDOWS = [
  { width: 360, height: 740, layout: 'narrow' },
  { width: 390, height: 844, layout: 'narrow' },
  { width: 768, height: 1024, layout: 'middle' },
  { width: 1024, height: 768, layout: 'middle' },
  { width: 1440, height: 900, layout: 'wide' },
  { width: 1920, height: 1080, layout: 'wide' },
] as const

async function expectFits(page: Page): Promise<void> {
  for (const { width, height } of WINDOWS) {
    await resizeTo(page, { width, height })
    await expectFitsHere(page, `${width} x ${height}`)
  }
}

/** The play screen: in a narrow window, under each tab. */
async function expectPlayFits(page: Page): Promise<void> {
  for (const { width, height, layout } of WINDOWS) {
    await resizeTo(page, { width, height })
    await expect(page.getByRole('main')).toHaveAttribute('data-layout', layout)
    await expectFitsHere(page, `${width} x ${height}`)
    if (layout !== 'narrow') continue
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click()
      await expectFitsHere(page, `${width} x ${height}, ${await tab.innerText()}`)
    }
  }
}

/** Checks that fail say where, and do not hide the ones after them. */
async function expectFitsHere(page: Page, at: string): Promise<void> {
  // Off whatever the pointer came to lie on: words of the game explain themselves under it.
  await page.mouse.move(0, 0)
  await expect(page.locator(':popover-open')).toHaveCount(0)
  expect
    .soft(await overflow(page), `${at}: px by which the page is wider than the window`)
    .toBeLessThanOrEqual(0)
  expect.soft(await clipped(page), `${at}: text that is cut off`).toEqual([])
  expect.soft(await covered(page), `${at}: buttons that something lies over`).toEqual([])
  expect.soft(await tiny(page), `${at}: buttons too small to hit`).toEqual([])
}

test('the first screen', THOROUGH, async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeVisible()
  await expectFits(page)
})

test('a word among the choices of the first screen is never broken', THOROUGH, async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeVisible()
  await unfold(page)
  for (const { width, height } of WINDOWS) {
    await resizeTo(page, { width, height })
    const broken = await page.locator('.choice-title').evaluateAll((titles) => {
      const texts = titles.flatMap((title) => {
        const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT)
        const found: Node[] = []
        while (walker.nextNode()) found.push(walker.currentNode)
        return found
      })
      return texts.flatMap((text) => {
        const word = text.textContent?.trim() ?? ''
        const range = document.createRange()
        range.selectNodeContents(text)
        return word !== '' && !/\s/.test(word) && range.getClientRects().length > 1 ? [word] : []
      })
    })
    expect.soft(broken, `${width} x ${height}`).toEqual([])
  }
})

test(
  'a scenario called by forty letters without a break, chosen, kept, deleted',
  THOROUGH,
  async ({ page }) => {
    const own = { ...SCENARIOS.pivots, id: 'abcdefghij'.repeat(4) }
    const file = { name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(own)) }
    await page.goto('./')
    await unfold(page)
    await page.getByLabel('Open a scenario file').setInputFiles(file)
    await expect(page.getByRole('radio', { name: /^Abcdefghij/ })).toBeChecked()
    await expectFits(page)
    await page.getByRole('button', { name: 'Begin', exact: true }).click()
    await expect(page.getByRole('region', { name: 'Cubes and commitment' })).toBeVisible()
    await page.goto('./#/games')
    await page.getByRole('button', { name: 'Delete' }).click()
    await expectFits(page)
  },
)

test('the promise', THOROUGH, async ({ page }) => {
  await begin(page, { seed: 'layout' })
  await expectPlayFits(page)
})

test('a power’s seat', THOROUGH, async ({ page }) => {
  await begin(page, { seed: 'layout', seat: 'United States', opponents: 'Novice' })
  await expect(page.getByRole('button', { name: /^Pass/ })).toBeVisible()
  await expectPlayFits(page)
})

test('the offers, with a crisis and a pressure on the table', async ({ page }) => {
  await resume(
    page,
    saveAt(
      (seen, asked) =>
        seen.round > 2 &&
        count(asked, 'comply') > 0 &&
        count(asked, 'respond') > 0 &&
        new Set(asked.items.filter((item) => item.kind === 'take').map((item) => item.power)).size === 4,
    ),
  )
  await atAttention(page)
  await expectPlayFits(page)
})

test('the foot of a column fades while more of it lies below, and at its end nothing covers what is last', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await resume(
    page,
    crowdedSave((seen, asked) => seen.round > 2 && count(asked, 'take') >= 8),
  )
  await atAttention(page)
  const fading = page.locator('.play-column[data-more]')
  const hidden = () =>
    page
      .locator('.play-column')
      .evaluateAll((all) => all.filter((one) => one.scrollHeight - one.clientHeight > 2).length)
  // On a desk what is too much for a column is laid closer together, no more than it needs: no sentence is cut.
  expect(await hidden(), 'columns with more below on a desk').toBe(0)
  await expect(page.locator('.play-column[data-tight="some"]')).not.toHaveCount(0)
  await expect(page.locator('.play-column[data-tight="much"]')).toHaveCount(0)
  await expect(fading).toHaveCount(0)
  // In the lowest window of this arrangement columns scroll where names are long, as they are in other languages.
  await page.locator('.play-card-title').evaluateAll((all) => {
    for (const one of all) one.append(` ${one.textContent}`.repeat(2))
  })
  await resizeTo(page, { width: 1280, height: 640 })
  await expect(page.getByRole('main')).toHaveAttribute('data-layout', 'wide')
  const scrolled = await hidden()
  expect(scrolled, 'columns with more below').toBeGreaterThan(0)
  await expect(fading).toHaveCount(scrolled)
  await fading.first().evaluate((one) => one.scrollTo({ top: one.scrollHeight, behavior: 'instant' }))
  await expect(fading).toHaveCount(scrolled - 1)
})

test('what came of a round is read at the height of map and columns', THOROUGH, async ({ page }) => {
  await commitAtOnce(page)
  await begin(page, { seed: 'read on' })
  await passPledge(page)
  await commitButton(page).click()
  await expect(page.locator('.play[data-telling="reckoning"]')).toBeVisible()
  for (const size of [
    { width: 1280, height: 720 },
    { width: 1440, height: 900 },
    { width: 1920, height: 1080 },
  ]) {
    await resizeTo(page, size)
    const [after, board, columns] = await Promise.all(
      ['.play-after', '.play-board', '.play-columns'].map((part) => page.locator(part).boundingBox()),
    )
    const bottom = (box: typeof after) => Math.round((box?.y ?? 0) + (box?.height ?? 0))
    expect([after?.y, bottom(after)], `at ${size.width}`).toEqual([board?.y, bottom(columns)])
  }
})

test('the end', THOROUGH, async ({ page }) => {
  await resume(page, finishedSave())
  await expect(page.getByRole('heading', { level: 1, name: 'The years are over' })).toBeVisible()
  await expectFits(page)
})

test('who is waited for is said in whole lines on a small phone', THOROUGH, async ({ page }) => {
  await standIn(page, { after: -1 })
  await resizeTo(page, { width: 360, height: 640 })
  await begin(page, { seed: 'small phone', opponents: 'Expert' })
  await saidNothing(page)
  const words = page.locator('.play-dock-words')
  await expect(words).toContainText('The powers choose in secret')
  const box = await words.boundingBox()
  expect(box?.width).toBeGreaterThan(200)
  await expectFitsHere(page, 'waiting')
})
