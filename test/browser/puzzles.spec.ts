// Puzzles: from the start to one of the list, played on the table, judged, and kept; and the puzzle of the day.
import { expect, type Page, test } from '@playwright/test'
import { expectSound, PHONE } from './support/axe.ts'
import { overflow, resizeTo } from './support/layout.ts'
import { THOROUGH } from './support/marks.ts'
import { watchErrors } from './support/watch.ts'

test.use({ bypassCSP: true })

const came = (page: Page) => page.locator('.puzzles-came')
const fates = (page: Page) => page.locator('.puzzles-fate')
const commit = (page: Page) => page.locator('.play-commit-button')

/** Presses it, and once more where it is asked whether that is meant. */
async function commitAll(page: Page): Promise<void> {
  await commit(page).click()
  // Without a question the same button stands there for a moment still: it is told apart by its words.
  const meant = commit(page).filter({ hasText: 'anyway' })
  const answered = page.locator('.puzzles-panel').locator('[role="status"], .puzzles-came')
  await expect(meant.or(answered).first()).toBeVisible()
  if (await meant.isVisible()) await meant.click()
}

test('a puzzle is tried, tried again and solved; the plan stays hidden until then, and the list keeps it', async ({
  page,
}) => {
  const errors = watchErrors(page)
  await page.goto('#/')
  await page.getByRole('link', { name: 'Puzzles' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Puzzles' })).toBeFocused()
  await expect(fates(page)).toHaveCount(0)
  await expectSound(page, 'the list of puzzles')
  await page.goto('#/puzzles/pivots-levels-7-4')
  await expect(page.getByRole('heading', { level: 2, name: /^Puzzle: .*, round 1$/ })).toBeVisible()
  await expect(page).toHaveTitle('Puzzles · Multivector')
  await expect(page.locator('.puzzles-plans')).toHaveCount(0)
  await commitAll(page)
  await expect(came(page)).toHaveText(
    /^Not yet: that is worth \d+\.\d+ ± \d+\.\d+ margins less than the plan\.$/,
  )
  await expect(page.locator('.puzzles-plans')).toHaveCount(0)
  await expectSound(page, 'an answer that is not the plan')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page
    .getByRole('button', { name: /Strategy for Central Asia/ })
    .first()
    .click()
  await commitAll(page)
  await expect(came(page)).toHaveText('Solved: that is the plan.')
  await expect(page.locator('.puzzles-plans')).toContainText('Strategy for Central Asia')
  await page.getByRole('link', { name: 'All puzzles' }).click()
  await expect(fates(page)).toHaveText(['Solved'])
  await page.reload()
  await expect(fates(page)).toHaveText(['Solved'])
  expect(errors).toEqual([])
})

test(
  'the puzzle of the day fits a phone, tells the plan when asked, and leads into its game',
  THOROUGH,
  async ({ page }) => {
    const errors = watchErrors(page)
    await resizeTo(page, PHONE)
    await page.goto('#/puzzles')
    await page.getByRole('link', { name: 'Try it' }).click()
    await expect(page.getByRole('heading', { level: 2, name: /^Puzzle: / })).toBeVisible()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await expectSound(page, 'a puzzle on a phone')
    await commitAll(page)
    await expect(came(page)).toHaveText(/^Not yet: /)
    await page.getByRole('button', { name: 'Show the plan on the table' }).click()
    await expect(page.locator('.puzzles-plans dd')).toHaveCount(2)
    await expect(page.locator('[data-chosen="true"]').first()).toBeAttached()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.getByRole('link', { name: /^Look through the game up to here/ }).click()
    await expect(page.getByRole('slider').first()).toBeVisible()
    expect(errors).toEqual([])
  },
)

test('an address of no puzzle says so, and leads to the list', async ({ page }) => {
  await page.goto('#/puzzles/constructor')
  await expect(page.getByRole('heading', { level: 1, name: 'No such puzzle' })).toBeVisible()
  await page.getByRole('link', { name: 'All puzzles' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Puzzles' })).toBeVisible()
})
