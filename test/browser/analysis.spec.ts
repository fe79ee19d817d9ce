// A game is analysed while it is looked through: findings fill in, each leads to its place, and from there one plays on.
import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectSound } from './support/axe.ts'
import { overflow, resizeTo } from './support/layout.ts'
import { THOROUGH } from './support/marks.ts'
import { commitAtOnce } from './support/start.ts'
import { atAttention, commitButton, reckoning } from './support/table.ts'
import { watchErrors } from './support/watch.ts'

test.use({ bypassCSP: true })

const bar = (page: Page): Locator => page.getByRole('region', { name: 'Where you are in the game' })
const here = (page: Page): Locator => bar(page).locator('.replay-here')
const panel = (page: Page): Locator => page.getByRole('region', { name: 'Analysis', exact: true })

test(
  'history analysed: findings fill in, a turning point leads to its place, and from a choice one plays on',
  THOROUGH,
  async ({ page }) => {
    // The search looks at ten rounds, however busy the machine is.
    test.setTimeout(300_000)
    const errors = watchErrors(page)
    await commitAtOnce(page)
    await page.goto('#/replay/history?at=5&eyes=KZ')
    await bar(page).getByRole('button', { name: 'Analysis' }).click()
    await expect(panel(page)).toContainText(/Looked at \d+ of \d+/)
    // The outlooks come first; then the choices, Kazakhstan's before the others'.
    const turns = panel(page).getByRole('region', { name: 'Turning points' })
    await expect(turns.getByRole('listitem').first()).toBeVisible()
    await expect(panel(page).locator('.replay-judged')).toContainText('Kazakhstan chose', {
      timeout: 120_000,
    })
    await panel(page).getByRole('button', { name: 'Stop' }).click()
    await expect(panel(page)).toContainText(/Stopped at \d+ of \d+/)
    await expectSound(page, 'the analysis')
    const turn = turns.getByRole('button').first()
    const words = await turn.textContent()
    await turn.click()
    await expect(here(page)).toContainText(words ?? '')
    await page
      .getByRole('region', { name: /^What each seat could expect/ })
      .getByRole('button')
      .nth(3)
      .click()
    await resizeTo(page, { width: 390, height: 844 })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await resizeTo(page, { width: 1280, height: 720 })

    await panel(page).getByRole('button', { name: '50 ways on from here' }).click()
    await expect(panel(page).getByRole('table', { name: /^Experts played on 50 times/ })).toBeVisible({
      timeout: 60_000,
    })

    await page.goto('#/replay/history?at=5&eyes=KZ')
    await panel(page).getByRole('button', { name: 'Try again from here' }).click()
    await atAttention(page)
    await expect(page.locator('main')).toContainText('Round 1 of 10')
    await commitButton(page).click()
    await expect(reckoning(page)).toBeVisible()

    // It is a branch of the record it left, and one line is shown beside the other.
    await page.goto('#/replay/history?show=analysis')
    const whatIf = panel(page).getByRole('region', { name: 'What if' })
    await whatIf.getByRole('link', { name: /^The record of 1991–2021, otherwise from/ }).click()
    await expect(page).toHaveURL(/at=1-\d+&eyes=KZ/)
    await expect(whatIf.getByRole('link', { name: 'The game itself' })).toBeVisible()
    await whatIf.getByRole('button', { name: 'Show beside this: The game itself' }).click()
    await expect(whatIf.getByRole('figure')).toContainText('What Kazakhstan could expect')

    // What was found goes into a file, and is shown from it, and found again.
    await page.goto('#/replay/history?at=5&eyes=KZ')
    await bar(page).getByRole('button', { name: 'Analysis' }).click()
    await expect(panel(page).locator('.replay-judged')).toContainText('Kazakhstan chose', {
      timeout: 120_000,
    })
    await panel(page).getByRole('button', { name: 'Stop' }).click()
    await bar(page).getByRole('button', { name: 'Share' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save the file' }).click()
    const saved = await (await download).path()
    await page.keyboard.press('Escape')
    await page.goto('#/games')
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open a saved file…' }).click()
    await (await chooser).setFiles(saved)
    await expect(bar(page)).toBeVisible()
    await bar(page).getByRole('button', { name: 'Analysis' }).click()
    await expect(panel(page)).toContainText(/The file says what \d+ choices? w/)
    await expect(panel(page)).toContainText(/That is found anew here: [1-9]\d* so far/, { timeout: 120_000 })
    await expect(panel(page)).not.toContainText('it says what the search does not find')
    expect(errors).toEqual([])
  },
)
