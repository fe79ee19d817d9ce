// Two rounds as China: the hand, what cannot be laid and why, what was laid, and Kazakhstan's turn.
import { expect, type Page, type Route, test } from '@playwright/test'
import { resizeTo } from './support/layout.ts'
import { SMOKE, THOROUGH } from './support/marks.ts'
import { begin } from './support/start.ts'
import { commitButton, readOn, reckoning } from './support/table.ts'

const HAND = 5

test('two rounds as China', SMOKE, async ({ page }) => {
  await begin(page, { seed: 'power seat', seat: 'China', opponents: 'Novice' })
  const hand = page.getByRole('region', { name: 'Your hand' })
  await expect(page.getByRole('region', { name: 'Your secret aim' })).toContainText(/as things stand/)
  await expect(page.getByRole('region', { name: 'How you stand' })).toContainText('What Kazakhstan needs')
  for (const round of [1, 2]) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`Round ${round} of 6`)
    await expect(commitButton(page)).toHaveText(/^Pass/)
    await expect(hand.getByRole('article')).toHaveCount(HAND)
    const laid = await layCards(page)
    expect(laid.length, 'China can lay something').toBeGreaterThan(0)
    await expectRefusals(page)
    await commitButton(page).click()
    const story = reckoning(page)
    await expect(story).toHaveAccessibleName(`What came of round ${round}`)
    await readOn(page)
      .getByRole('button', { name: `On to round ${round + 1}` })
      .click()
    await expect(commitButton(page)).toHaveText(/^Pass/)
    for (const title of laid)
      await expect(hand.getByRole('heading', { name: title, exact: true })).toHaveCount(0)
  }
  await page.getByRole('button', { name: 'The story so far' }).click()
  const log = page.getByRole('dialog', { name: 'The story so far' })
  await log.getByRole('combobox', { name: 'About' }).selectOption('China')
  await expect(log.getByText(/^China (?:offers|presses with) “/).first()).toBeVisible()
})

for (const { scenario, points, finale } of [
  { scenario: 'Pivots', points: 4, finale: false },
  { scenario: 'Three decades', points: 8, finale: true },
]) {
  test(
    `a power is told what its aim is worth in ${scenario}, and whether the last round counts double`,
    THOROUGH,
    async ({ page }) => {
      await begin(page, { seed: 'finale', scenario, seat: 'China', opponents: 'Novice' })
      const aim = page.getByRole('region', { name: 'Your secret aim' })
      await expect(aim).toContainText(`${points} points at the end if it is met`)
      await resizeTo(page, { width: 360, height: 740 })
      await expect(
        aim.getByText('The last round counts double, and so does the aim.').filter({ visible: true }),
      ).toHaveCount(finale ? 1 : 0)
    },
  )
}

test(
  'on the lowest phones the secret aim takes one line over the dock, and opens with a press',
  THOROUGH,
  async ({ page }) => {
    await begin(page, { seed: 'finale', seat: 'China', opponents: 'Novice' })
    await resizeTo(page, { width: 360, height: 640 })
    await page.getByRole('tab', { name: /hand/i }).click()
    await page.evaluate(() => scrollTo(0, 0))
    const aim = page.getByRole('region', { name: /^Secret aim/ })
    const line = aim.locator('summary')
    expect((await aim.boundingBox())?.height, 'height of the aim').toBeLessThan(60)
    await expect(line).toContainText(/met now$/)
    const cards = page.getByRole('region', { name: 'Your hand' }).getByRole('article')
    for (const nth of [0, 1]) await expect(cards.nth(nth)).toBeInViewport({ ratio: 0.9 })
    await line.click()
    await expect(aim.getByText(/points at the end if it is met/)).toBeVisible()
    await resizeTo(page, { width: 390, height: 844 })
    await expect(page.getByRole('region', { name: 'Your secret aim' })).toBeVisible()
  },
)

/** Presses cards until no more can be laid, watching the interest go down. Gives the titles in order. */
async function layCards(page: Page): Promise<string[]> {
  const hand = page.getByRole('region', { name: 'Your hand' })
  const list = page.getByRole('list', { name: 'Cards you lay, in order' })
  const laid: string[] = []
  let left = await interestLeft(page)
  for (const card of await hand.getByRole('article').all()) {
    const button = card.getByRole('heading').getByRole('button')
    if (await button.isDisabled()) continue
    const cost = Number(
      (await card.getByRole('img', { name: /^\d interest$/ }).getAttribute('aria-label'))?.[0],
    )
    await button.click()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    laid.push((await card.getByRole('heading').innerText()).replace(/^✓\s*/, ''))
    left -= cost
    expect(await interestLeft(page), 'interest left over').toBe(left)
  }
  const chips = list.getByRole('listitem').getByRole('button')
  await expect(chips).toHaveCount(laid.length)
  for (const [at, title] of laid.entries())
    await expect(chips.nth(at)).toHaveAccessibleName(`Take back: ${title}`)
  return laid
}

async function interestLeft(page: Page): Promise<number> {
  const dock = page.getByRole('region', { name: 'Cubes and commitment' })
  return Number(/(\d+)\s+of \d interest left/.exec(await dock.ariaSnapshot())?.[1])
}

/** Every card that cannot be laid says why, and stays where it is when pressed all the same. */
async function expectRefusals(page: Page): Promise<void> {
  const hand = page.getByRole('region', { name: 'Your hand' })
  const list = page.getByRole('list', { name: 'Cards you lay, in order' })
  const laid = await list.getByRole('listitem').count()
  let refused = 0
  for (const card of await hand.getByRole('article').all()) {
    const button = card.getByRole('heading').getByRole('button')
    if (!(await button.isDisabled())) continue
    refused += 1
    await expect(card).toContainText(
      /interest short|Takes leverage|Takes \d interest|Not now. Only|more than may be played/,
    )
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(button).toHaveAttribute('aria-pressed', 'false')
  }
  expect(refused, 'with what may be laid laid, the rest is refused').toBe(HAND - laid)
  await expect(list.getByRole('listitem')).toHaveCount(laid)
}

test('a power waits for Kazakhstan, and is asked when its turn comes', async ({ page }) => {
  // The bots think in workers: while their script is held back, Kazakhstan thinks on.
  const held: Route[] = []
  await page.route('**/bot-worker-*.js', (route) => void held.push(route))
  await begin(page, { seed: 'power seat', seat: 'China', opponents: 'Novice' })
  const dock = page.getByRole('region', { name: 'Cubes and commitment' })
  await expect(dock.getByText('Kazakhstan decides whether to make a pledge.')).toBeVisible()
  await expect(dock.getByRole('listitem')).toHaveText(/KZ\s*thinking/)
  await expect(commitButton(page)).toHaveCount(0)
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await Promise.all(held.map((route) => route.continue()))
  await expect(commitButton(page)).toHaveText(/^Pass/)
})
