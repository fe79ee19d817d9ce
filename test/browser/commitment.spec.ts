// What is chosen can be taken back, undone and done again until it is committed; what could still be bought is asked about.
import { expect, type Locator, type Page, test } from '@playwright/test'
import { resizeTo } from './support/layout.ts'
import { SMOKE, THOROUGH } from './support/marks.ts'
import { takeOffers } from './support/moves.ts'
import { begin } from './support/start.ts'
import { commitButton, cubesLeft, passPledge, reckoning } from './support/table.ts'
import { standIn } from './support/thinker.ts'
import { pressTwice, TWICE } from './support/twice.ts'

test.use({ bypassCSP: true })

const PHONE = { width: 390, height: 844 }

const dock = (page: Page): Locator => page.getByRole('region', { name: 'Cubes and commitment' })
const question = (page: Page): Locator => dock(page).getByRole('alert')
const chips = (page: Page): Locator => dock(page).getByRole('button', { name: /^Take back: / })
const named = (page: Page, name: string): Locator => dock(page).getByRole('button', { name, exact: true })
const meant = (page: Page): Locator => dock(page).getByRole('button', { name: /anyway/ })

/** In whole pixels: by less, nothing is seen to move. */
async function placeOf(part: Locator): Promise<readonly number[]> {
  const { x, y, width, height } = (await part.boundingBox()) ?? { x: -1, y: -1, width: -1, height: -1 }
  return [x, y, width, height].map(Math.round)
}

async function toAttention(page: Page): Promise<void> {
  await standIn(page)
  await begin(page, { seed: 'commitment', asks: true })
  await passPledge(page)
  await expect(commitButton(page)).toBeEnabled()
}

for (const size of [undefined, PHONE]) {
  test(`cubes that could still buy something are asked about once, in the dock${size ? ', on a phone' : ''}`, async ({
    page,
  }) => {
    if (size) await resizeTo(page, size)
    await toAttention(page)
    const before = await placeOf(dock(page))
    await commitButton(page).click()
    await expect(question(page)).toContainText('5 cubes would be lost that could buy ')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    expect(await placeOf(dock(page)), 'nothing moves for it').toEqual(before)
    await named(page, 'Choose on').click()
    await expect(question(page)).toHaveCount(0)
    await expect(commitButton(page)).toBeFocused()
    await expect(commitButton(page)).toBeEnabled()
    await commitButton(page).click()
    await expect(meant(page)).toBeEnabled()
    await meant(page).click()
    await expect(reckoning(page)).toBeVisible()
  })
}

test('the press that asks does not answer as well, however it comes twice', THOROUGH, async ({ page }) => {
  await toAttention(page)
  for (const how of TWICE) {
    await pressTwice(page, commitButton(page), meant(page), how)
    await expect(question(page), how).toBeVisible()
    await expect(reckoning(page), how).toHaveCount(0)
    await named(page, 'Choose on').click()
    await expect(question(page)).toHaveCount(0)
  }
})

test('another draft ends the question, and Escape does', async ({ page }) => {
  await toAttention(page)
  await commitButton(page).click()
  await expect(question(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(question(page)).toHaveCount(0)
  await expect(commitButton(page)).toBeEnabled()
  await commitButton(page).click()
  await expect(question(page)).toBeVisible()
  await takeOffers(page)
  await expect(question(page)).toHaveCount(0)
})

test('a single key asks, and commits when pressed again once that could be seen', SMOKE, async ({ page }) => {
  await toAttention(page)
  await page.keyboard.press('c')
  await page.keyboard.press('c')
  await expect(question(page)).toBeVisible()
  await expect(meant(page)).toBeEnabled()
  await expect(reckoning(page)).toHaveCount(0)
  await page.keyboard.press('c')
  await expect(reckoning(page)).toBeVisible()
})

test('with Ctrl and Enter nothing is asked but what could still be bought', THOROUGH, async ({ page }) => {
  await standIn(page)
  await begin(page, { seed: 'commitment', asks: true })
  await expect(commitButton(page)).toBeEnabled()
  await page.keyboard.press('c')
  await expect(question(page)).toHaveText(/^Commit this\?/)
  await page.keyboard.press('Escape')
  await expect(commitButton(page)).toBeEnabled()
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(commitButton(page)).toHaveText(/^Commit/)
  await expect(commitButton(page)).toBeEnabled()
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(question(page)).toContainText('cubes would be lost')
})

test('a power is asked about interest that could still lay a card', THOROUGH, async ({ page }) => {
  await standIn(page)
  await begin(page, { seed: 'commitment', seat: 'China', asks: true })
  await expect(commitButton(page)).toBeEnabled()
  await commitButton(page).click()
  await expect(question(page)).toContainText(/\d interest would be lost that could lay “/)
  await expect(meant(page)).toHaveText(/^Pass anyway/)
  await named(page, 'Choose on').click()
  const card = page.getByRole('region', { name: 'Your hand' }).getByRole('article').first()
  await card.getByRole('heading').getByRole('button').click()
  await expect(chips(page)).toHaveCount(1)
  await expect(commitButton(page)).toHaveText(/^Lay the card/)
  await named(page, 'Undo').click()
  await expect(chips(page)).toHaveCount(0)
  await expect(commitButton(page)).toHaveText(/^Pass/)
})

test('the question can be switched off', THOROUGH, async ({ page }) => {
  await toAttention(page)
  await page.getByRole('button', { name: 'Settings' }).click()
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await settings
    .getByRole('group', { name: /^Committing with something left over/ })
    .getByRole('radio', { name: 'Commit at once' })
    .check()
  await page.keyboard.press('Escape')
  await commitButton(page).click()
  await expect(reckoning(page)).toBeVisible()
})

test('a chip takes its choice back; focus goes to the next, and what was done is undone and done again', async ({
  page,
}) => {
  await toAttention(page)
  const taken = await takeOffers(page)
  await page.getByRole('button', { name: 'Envoy to Beijing', exact: true }).click()
  const chosen = [...taken, 'Envoy to Beijing']
  await expect(chips(page)).toHaveCount(chosen.length)
  await expect(chips(page).last()).toHaveAccessibleName('Take back: Envoy to Beijing')
  const left = await cubesLeft(page)
  const [first = ''] = await chips(page).allTextContents()
  await chips(page).first().focus()
  await page.keyboard.press('Enter')
  await expect(chips(page)).toHaveCount(chosen.length - 1)
  await expect(chips(page).first()).toBeFocused()
  expect(await cubesLeft(page)).toBeGreaterThan(left)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(chips(page)).toHaveCount(chosen.length)
  await expect(chips(page).first()).toHaveText(first)
  await expect(page.getByText(/^Undone\. Chosen now: /)).toBeAttached()
  expect(await cubesLeft(page)).toBe(left)
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(chips(page)).toHaveCount(chosen.length - 1)
  // The chip put in again, and every one before.
  for (const _ of [undefined, ...chosen]) await named(page, 'Undo').click()
  await expect(chips(page)).toHaveCount(0)
  await expect(named(page, 'Undo')).toBeDisabled()
})
