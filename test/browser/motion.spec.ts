// What moves, and what does not where the player has asked for stillness.
import { expect, type Page, test } from '@playwright/test'
import { SMOKE, THOROUGH } from './support/marks.ts'
import { begin } from './support/start.ts'
import { atAttention, commitButton, readOn, reckoning, saidNothing } from './support/table.ts'
import { watchErrors } from './support/watch.ts'

/** Runs in the page. */
const moving = () => document.getAnimations().length

test.describe('with reduced motion', () => {
  test('a round is told at once, and nothing on the page is animated', async ({ page }) => {
    await toReckoning(page)
    const story = reckoning(page)
    await expect(readOn(page).getByRole('button', { name: 'On to round 2' })).toBeVisible()
    await expect(readOn(page).getByRole('button', { name: 'Show everything' })).toHaveCount(0)
    await expect(story.getByRole('heading', { name: 'Scores' })).toBeVisible()
    await expect(story.getByRole('heading', { level: 2 })).toBeFocused()
    expect(await page.evaluate(moving)).toBe(0)
  })

  test('new colours are there at once', async ({ page }) => {
    await setTo(page, 'Colours', 'Dark')
    expect(await page.evaluate(moving)).toBe(0)
  })
})

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test(
    'a round is told line by line, by the pace or by hand, and Escape tells the rest',
    SMOKE,
    async ({ page }) => {
      await toReckoning(page)
      const story = reckoning(page)
      const pause = readOn(page).getByRole('button', { name: 'Pause' })
      await pause.click()
      await expect(pause).toHaveAttribute('aria-pressed', 'true')
      await pause.click()
      await expect(pause).toHaveAttribute('aria-pressed', 'false')
      await readOn(page).getByRole('button', { name: 'Next line' }).click()
      await expect(pause, 'who reads on by hand stops the pace').toHaveAttribute('aria-pressed', 'true')
      const lines = story.getByRole('log').getByRole('paragraph')
      const before = await lines.count()
      await story.getByRole('heading', { level: 2 }).focus()
      await page.keyboard.press('Space')
      await expect(lines, 'Space tells a line').toHaveCount(before + 1)
      await page.setViewportSize({ width: 390, height: 844 })
      await expect(page.getByRole('main')).toHaveAttribute('data-layout', 'narrow')
      const next = readOn(page).getByRole('button', { name: 'Next line' })
      const place = await next.boundingBox()
      expect(place?.y, 'on a phone the way on lies at the lower edge').toBeGreaterThan(844 - 100)
      await next.click()
      await expect(lines).toHaveCount(before + 2)
      expect(await next.boundingBox(), 'and stays there from line to line').toEqual(place)
      await expect(story.getByRole('heading', { name: 'Scores' })).toHaveCount(0)
      await page.keyboard.press('Escape')
      await expect(story.getByRole('heading', { name: 'Scores' })).toBeVisible()
      await expect(readOn(page).getByRole('button', { name: 'On to round 2' })).toBeVisible()
    },
  )

  test(
    'cards turn over power by power before anything is asked, and a reload comes back there',
    THOROUGH,
    async ({ page }) => {
      // Slowly, so that a hand comes before the pace has shown everything.
      await setTo(page, 'Telling what happened', 'Slow')
      await begin(page, { seed: 'motion' })
      await saidNothing(page)
      const shown = page.getByRole('region', { name: 'The powers show their hands' })
      const powers = shown.getByRole('region')
      const next = readOn(page).getByRole('button', { name: 'Next cards' })
      await expect(shown.getByRole('heading', { level: 2 })).toBeFocused()
      await next.click()
      const seen = await powers.count()
      expect(seen).toBeLessThan(4)
      const open = page.getByRole('region', { name: 'On the table' }).getByRole('article')
      const cards = await open.count()
      expect(cards, 'cards lie open for the powers shown').toBeGreaterThan(0)
      await page.reload()
      await expect(powers, 'where it was left').toHaveCount(seen)
      const pause = readOn(page).getByRole('button', { name: 'Pause' })
      await expect(pause, 'it waits for whoever comes back').toHaveAttribute('aria-pressed', 'true')
      while ((await powers.count()) < 4) await next.click()
      await next.click()
      await expect(commitButton(page)).toHaveText(/Commit/)
      await expect(page.getByRole('heading', { name: 'On the table' })).toBeFocused()
      expect(await open.count()).toBeGreaterThan(cards)
    },
  )

  test(
    'a story may be cut short early or late, round after round, and the board keeps whole',
    THOROUGH,
    async ({ page }) => {
      const errors = watchErrors(page)
      await begin(page, { seed: 'cut short', seat: 'United States', opponents: 'Novice' })
      for (const [n, lines] of [0, 1, 3].entries()) {
        await expect(page.getByRole('heading', { level: 1 })).toContainText(`Round ${n + 1} of`)
        await layFirstCard(page)
        await commitButton(page).click()
        const told = readOn(page).getByRole('button', { name: /^On to round/ })
        await reckoning(page).getByRole('heading', { level: 2 }).focus()
        for (let line = 0; line < lines; line++) await page.keyboard.press('Space')
        await page.keyboard.press('Escape')
        await told.click()
      }
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Round 4 of')
      expect(errors).toEqual([])
    },
  )

  test('the settings still it as well', THOROUGH, async ({ page }) => {
    await setTo(page, 'Motion', 'None')
    await toReckoning(page)
    await expect(readOn(page).getByRole('button', { name: 'Show everything' })).toHaveCount(0)
    expect(await page.evaluate(moving)).toBe(0)
  })
})

/** Opens the page and makes a choice in its settings. */
async function setTo(page: Page, group: string, choice: string): Promise<void> {
  await page.goto('./')
  await page.getByRole('button', { name: 'Settings' }).click()
  const choices = page.getByRole('dialog', { name: 'Settings' }).getByRole('group', { name: group })
  await choices.getByRole('radio', { name: choice }).check()
}

/** The first card that can be laid, if any: what it does is told, and shown on the board. */
async function layFirstCard(page: Page): Promise<void> {
  await expect(commitButton(page)).toBeEnabled()
  const cards = page.getByRole('region', { name: 'Your hand' }).getByRole('article').getByRole('heading')
  for (const card of await cards.getByRole('button').all()) {
    if (await card.isDisabled()) continue
    await card.click()
    return
  }
}

/** Commits nothing in the first round: expectations alone give the story some lines. */
async function toReckoning(page: Page): Promise<void> {
  await begin(page, { seed: 'motion' })
  await saidNothing(page)
  const all = readOn(page).getByRole('button', { name: 'Show all cards' })
  await expect(all.or(commitButton(page).filter({ hasText: /^Commit/ }))).toBeVisible()
  if (await all.isVisible()) await all.click()
  await atAttention(page)
  await commitButton(page).click()
  await expect(reckoning(page)).toBeVisible()
}
