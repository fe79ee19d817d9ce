// The why of a number: asked by one press, by pointer and by keyboard, read on from cause to cause.
import { resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { expectSound } from './support/axe.ts'
import { resizeTo } from './support/layout.ts'
import { SMOKE, THOROUGH } from './support/marks.ts'
import { finishedSave } from './support/positions.ts'
import { begin, resume } from './support/start.ts'
import { atAttention, commitButton, drawn, passPledge, playRound, reckoning } from './support/table.ts'
import { watchErrors } from './support/watch.ts'

test.use({ bypassCSP: true })

const repo = resolve(import.meta.dirname, '../..')

/** A number of the table, by the name of its figure. */
function figure(page: Page, name: string) {
  return page.locator(`main [data-figure="${name}"]`).filter({ visible: true }).first()
}

/** The sum of an answer adds up: what stands at its head is the start and all changes, or all parts. */
async function expectSum(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  const value = number(await dialog.locator('.why-value b').innerText())
  const rows = dialog.locator(':is(.why-sum > .why-row, section > .why-terms > .why-term)')
  let sum = 0
  for (const row of await rows.all()) {
    const by = number(await row.locator('.why-number').first().innerText())
    const total = await row.getAttribute('data-total')
    if (total === null) sum += by
    else expect(by, 'what is above comes to it').toBe(total === 'part' ? sum : value)
  }
  expect(sum, 'the lines come to what stands there').toBe(value)
}

function number(text: string): number {
  return Number(text.trim().replace('−', '-').replace('+', ''))
}

test('numbers of the head, of a power and of a card say why they are what they are', async ({ page }) => {
  await begin(page, { seed: 'why', opponents: 'Novice' })
  await passPledge(page)
  await playRound(page)
  await passPledge(page)
  await atAttention(page)
  const price = await page.locator('main [data-figure^="price "]').first().getAttribute('data-figure')
  for (const name of [
    'track prosperity',
    'oil',
    'dependence',
    'trust RU',
    'interest CN',
    'expectation RU',
    price,
  ]) {
    await figure(page, name ?? '').click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.locator('.why-value')).toBeVisible()
    await expectSum(page)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    // Off the number: else its note stands before what is pressed next.
    await page.mouse.move(0, 0)
    await expect(figure(page, name ?? '')).toBeFocused()
  }
})

test('by keyboard, from cause to cause and back', SMOKE, async ({ page }) => {
  await begin(page, { seed: 'why', opponents: 'Novice' })
  await passPledge(page)
  await playRound(page)
  // The numbers are no stops of Tab until they are asked for.
  await page.locator('#main').focus()
  await expect(page.locator('main .figure[tabindex="0"]')).toHaveCount(0)
  await page.keyboard.press('w')
  await expect(figure(page, 'track prosperity')).toBeFocused()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toHaveAccessibleName('Prosperity')
  await dialog.locator('.why-on').first().focus()
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveAccessibleName('Why this happened')
  await dialog.getByRole('button', { name: 'Back' }).click()
  await expect(dialog).toHaveAccessibleName('Prosperity')
  await page.keyboard.press('Escape')
  await expect(figure(page, 'track prosperity')).toBeFocused()
})

test(
  'over the story of a game as well; on a phone, light and dark, without a barrier',
  THOROUGH,
  async ({ page }) => {
    await begin(page, { seed: 'why', opponents: 'Novice' })
    await passPledge(page)
    await playRound(page)
    await page.keyboard.press('l')
    const log = page.getByRole('dialog', { name: 'The story so far' })
    await drawn(log)
    await log.locator('.levels').first().click()
    const why = page.getByRole('dialog', { name: 'Why this happened' })
    await expect(why).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(why).toBeHidden()
    await expect(log).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(log).toBeHidden()

    await resizeTo(page, { width: 390, height: 844 })
    await figure(page, 'track prosperity').click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.locator('.why-value')).toBeVisible()
    await expectSound(page, 'the why of a number')
    await dialog.locator('.why-on').first().click()
    await expectSound(page, 'the why of a change')
  },
)

test(
  'while a round is told, its lines and numbers say why as far as they are told',
  THOROUGH,
  async ({ page }) => {
    await begin(page, { seed: 'why', opponents: 'Novice' })
    await passPledge(page)
    await commitButton(page).click()
    await drawn(reckoning(page))
    await reckoning(page).locator('.levels').first().click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toHaveAccessibleName('Why this happened')
    await expect(dialog).toContainText('Round 1, 2011')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(reckoning(page)).toBeVisible()
    await figure(page, 'track security').click()
    await expect(dialog).toHaveAccessibleName('Security')
    await expectSum(page)
  },
)

test('after the game every score says where its points came from', async ({ page }) => {
  await resume(page, finishedSave())
  const points = page.getByRole('region', { name: 'Where the points came from' })
  for (const one of await points.locator('.end-points-parts .figure').all()) {
    const stands = number((await one.innerText()).split(' ').at(-1) ?? '')
    await one.click()
    await expect(page.getByRole('dialog').locator('.why-value b')).toHaveText(String(stands))
    await expectSum(page)
    await page.keyboard.press('Escape')
  }
  await points.locator('[data-figure="score CN"]').filter({ visible: true }).click()
  await expect(page.getByRole('dialog')).toHaveAccessibleName('China’s points')
  await expectSum(page)
})

test('what a draft would bring says why, and its rule is one press further', THOROUGH, async ({ page }) => {
  await begin(page, { seed: 'why', opponents: 'Novice' })
  await passPledge(page)
  const line = page.locator('.play-out-line').first()
  await line.click()
  await page.locator('.popover:popover-open .figure').first().click()
  const why = page.getByRole('dialog', { name: 'Why this happened' })
  await expect(why).toContainText('If you commit now')
  await why.getByRole('link', { name: /^In the rules: / }).click()
  const help = page.getByRole('dialog', { name: 'Rules and glossary' })
  await expect(help.locator('[data-open="true"]')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(why).toBeHidden()
  await expect(line).toBeFocused()
})

test(
  'a game looked through answers as it stood at each place, an old one as well',
  THOROUGH,
  async ({ page }) => {
    const errors = watchErrors(page)
    await page.goto('#/replay/history?at=30&eyes=KZ')
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toContainText(/Round \d+ of 10/)
    const now = Number(/Round (\d+)/.exec(await heading.innerText())?.[1])
    const dialog = page.getByRole('dialog')
    for (const name of ['track prosperity', 'oil', 'trust RU']) {
      await figure(page, name).click()
      await expect(dialog.locator('.why-value')).toBeVisible()
      await expectSum(page)
      const rounds = (await dialog.innerText()).match(/Round \d+(?=, \d{4})/g) ?? []
      expect(rounds.map((text) => Number(text.slice(6))).filter((round) => round > now)).toEqual([])
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    }
    // The transcript tells of the whole game, wherever one is in it.
    await page.getByRole('button', { name: 'Transcript' }).click()
    const transcript = page.getByRole('dialog', { name: 'Transcript' })
    await drawn(transcript)
    await transcript.locator('.levels').last().click()
    await expect(page.getByRole('dialog', { name: 'Why this happened' })).toContainText(/Round 10, \d{4}/)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await page.goto('#/games')
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open a saved file…' }).click()
    await (await chooser).setFiles(resolve(repo, 'test/records/rules-1/three-decades.mvr.json'))
    await expect(page.getByText('Played by version 1 of the rules')).toBeVisible()
    await page.keyboard.press('End')
    for (const name of ['track prosperity', 'trust RU', 'expectation RU']) {
      await figure(page, name).click()
      await expect(dialog.locator('.why-value')).toBeVisible()
      await expectSum(page)
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    }
    expect(errors).toEqual([])
  },
)
