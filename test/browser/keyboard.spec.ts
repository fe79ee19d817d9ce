// A game begun and a round played with the keyboard alone.
import { expect, type Page, test } from '@playwright/test'
import { expectFocus, hiddenStops, tabTo } from './support/keys.ts'
import { resizeTo } from './support/layout.ts'
import { SMOKE, THOROUGH } from './support/marks.ts'
import { count, saveAt } from './support/positions.ts'
import { resume } from './support/start.ts'
import { atAttention, commitButton, readOn, reckoning } from './support/table.ts'

/** A pressure, a crisis and offers: as many stops as a round has. */
const crowded = saveAt(
  (seen, asked) =>
    seen.round > 2 && count(asked, 'comply') > 0 && count(asked, 'respond') > 0 && count(asked, 'take') > 2,
)

test('a round from the first screen on, with focus in sight at every step', SMOKE, async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible()
  await tabTo(page, page.locator('.first-choices > summary'))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('radio', { name: /^Pivots/ }))
  await tabTo(page, page.getByRole('radio', { name: 'Kazakhstan' }))
  await tabTo(page, page.getByRole('radio', { name: 'Seasoned' }))
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Expert' })).toBeChecked()
  const seed = page.getByLabel('Seed')
  await tabTo(page, page.getByText('More', { exact: true }))
  await page.keyboard.press('Enter')
  await tabTo(page, seed)
  await page.keyboard.type('keyboard?')
  await expect(seed).toHaveValue('keyboard?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await tabTo(page, page.getByRole('button', { name: 'Begin' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  await tabTo(page, page.getByRole('radio', { name: 'No pledge' }))
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'No pledge' })).not.toBeChecked()
  await page.keyboard.press('ArrowUp')
  await tabTo(page, commitButton(page))
  await expect(commitButton(page)).toBeEnabled()
  await page.keyboard.press('Enter')
  const table = page.getByRole('region', { name: 'On the table' })
  await expect(table).toBeVisible()
  await expectFocus(page, 'after the powers have shown their hands')

  const offer = table
    .getByRole('article')
    .getByRole('heading')
    .getByRole('button', { disabled: false })
    .first()
  await tabTo(page, offer)
  await page.keyboard.press('Space')
  await expect(offer).toHaveAttribute('aria-pressed', 'true')
  const envoy = page.getByRole('button', { name: 'Envoy to Brussels', exact: true })
  await tabTo(page, envoy)
  await page.keyboard.press('Enter')
  await expect(envoy).toHaveAttribute('aria-pressed', 'true')
  await tabTo(page, commitButton(page))
  await expect(commitButton(page)).toBeEnabled()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Cubes and commitment' }).getByRole('alert')).toContainText(
    'would be lost',
  )
  await expect(commitButton(page)).toBeFocused()
  await expect(commitButton(page)).toBeEnabled()
  await page.keyboard.press('Enter')

  const story = reckoning(page)
  await expect(story.getByRole('heading', { level: 2 })).toBeFocused()
  const on = readOn(page).getByRole('button', { name: 'On to round 2' })
  await tabTo(page, on)
  await expect(on).toBeEnabled()
  await page.keyboard.press('Enter')
  await expect(story).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Round 2')
  await expectFocus(page, 'after the story of the round')
})

/** Each way of Tab in windows of both kinds: upright ones and broad ones, small and large. */
const WINDOWS = {
  Tab: [
    [360, 740],
    [768, 1024],
    [844, 390],
    [1180, 820],
  ],
  'Shift+Tab': [
    [390, 844],
    [844, 390],
    [1024, 768],
  ],
} as const

for (const key of ['Tab', 'Shift+Tab'] as const) {
  test(`nothing lies over what has focus, wherever ${key} leads`, THOROUGH, async ({ page }) => {
    await resume(page, crowded)
    await atAttention(page)
    for (const [width, height] of WINDOWS[key]) {
      await resizeTo(page, { width, height })
      // What is told in passing may lie over the page for as long as it is told.
      await expect(page.locator('.notice')).toHaveCount(0)
      const { stops, hidden } = await hiddenStops(page, key)
      expect(hidden, `in ${width} x ${height}`).toEqual([])
      expect(stops, `stops in ${width} x ${height}`).toBeGreaterThan(30)
    }
  })
}

test('? opens the help from any screen, and focus comes back from it', async ({ page }) => {
  await page.goto('./')
  const settings = page.getByRole('button', { name: 'Settings' })
  await tabTo(page, settings)
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Rules and glossary' })
  await expect(help).toBeVisible()
  const keys = help.getByRole('button', { name: 'Keys' })
  await tabTo(page, keys)
  await page.keyboard.press('Enter')
  await expect(help.getByRole('row', { name: /^\? / })).toContainText('Rules and glossary')
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect(settings).toBeFocused()

  await tabTo(page, page.getByRole('button', { name: 'Begin' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Round 1')
  await tabTo(page, commitButton(page))
  await page.keyboard.press('?')
  await expect(help).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(commitButton(page)).toBeFocused()
})

test('keys commit, and lead to the news and to what is on the table', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(commitButton(page)).toBeVisible()
  await expect(commitButton(page)).toBeEnabled()
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByRole('region', { name: 'On the table' })).toBeVisible()
  await page.keyboard.press('o')
  await expect(page.getByRole('heading', { name: 'On the table' })).toBeFocused()
  await page.keyboard.press('n')
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused()
  await page.keyboard.press('l')
  await expect(page.getByRole('dialog', { name: 'The story so far' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('on a Cyrillic layout the same keys do the same', THOROUGH, async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(commitButton(page)).toBeEnabled()
  await cyrillic(page, 'с', 'KeyC')
  await expect(page.getByRole('region', { name: 'Cubes and commitment' }).getByRole('alert')).toContainText(
    'Commit this?',
  )
  await expect(commitButton(page)).toBeEnabled()
  await cyrillic(page, 'с', 'KeyC')
  await expect(page.getByRole('region', { name: 'On the table' })).toBeVisible()
  await cyrillic(page, 'т', 'KeyN')
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused()
  await cyrillic(page, 'щ', 'KeyO')
  await expect(page.getByRole('heading', { name: 'On the table' })).toBeFocused()
  await cyrillic(page, 'б', 'Comma')
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await cyrillic(page, 'д', 'KeyL')
  await expect(page.getByRole('dialog', { name: 'The story so far' })).toBeVisible()
})

/** A key of a layout that has no Latin letters: what it types, and where it lies. */
async function cyrillic(page: Page, key: string, code: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  for (const type of ['keyDown', 'keyUp'] as const)
    await devtools.send('Input.dispatchKeyEvent', { type, key, code, text: type === 'keyDown' ? key : '' })
  await devtools.detach()
}
