// A window of 1280 x 720 at 200 % and 400 % zoom: nothing is lost, one reads in one direction, focus stays in sight.
import { expect, type Page, test } from '@playwright/test'
import { hiddenStops } from './support/keys.ts'
import { clipped, covered, overflow, resizeTo } from './support/layout.ts'
import { THOROUGH } from './support/marks.ts'
import { count, finishedSave, saveAt, survives } from './support/positions.ts'
import { commitAtOnce, resume, unfold } from './support/start.ts'
import { atAttention, commitButton, reckoning } from './support/table.ts'

const ZOOMED = [
  { width: 640, height: 360 },
  { width: 320, height: 180 },
]

const shots = process.env.SHOTS

/** A round with a pressure, a crisis and offers. */
const full = saveAt(
  (seen, asked) =>
    seen.round > 2 && survives(seen) && count(asked, 'comply') > 0 && count(asked, 'respond') > 0,
)

/** What is scrolled sideways in a page that scrolls down; tables and the map may be (WCAG 2.2, 1.4.10). */
async function sideways(page: Page): Promise<string[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll('main *')].flatMap((one) => {
      const { overflowX } = getComputedStyle(one)
      const by = one.scrollWidth - one.clientWidth
      const scrolls = (overflowX === 'auto' || overflowX === 'scroll') && by > 1 && one.checkVisibility()
      return scrolls && !one.querySelector('table, canvas, svg.chart')
        ? [`.${one.className} by ${by} px`]
        : []
    }),
  )
}

/** Runs in the page: in so low a window a word's note may lie over the word; Escape takes it away. */
function withoutNotes(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('.term-note { visibility: hidden }')
  document.adoptedStyleSheets = [sheet]
}

async function expectReadable(page: Page, what: string): Promise<void> {
  for (const window of ZOOMED) {
    await resizeTo(page, window)
    await page.mouse.move(0, 0)
    const tabs = await page.getByRole('tab').all()
    for (const tab of tabs.length > 0 ? tabs : [undefined]) {
      await tab?.click()
      const at = `${what} at ${window.width}${tab ? `, ${await tab.innerText()}` : ''}`
      expect.soft(await overflow(page), `${at}: wider than the window`).toBeLessThanOrEqual(0)
      expect.soft(await clipped(page), `${at}: cut off`).toEqual([])
      expect.soft(await sideways(page), `${at}: scrolled sideways`).toEqual([])
      // Marks of a replay's bar lie where they fell in time; "Transcript" lists what they stand for.
      expect.soft(await covered(page, '.replay-points *'), `${at}: covered`).toEqual([])
      await expect(page.locator('.notice')).toHaveCount(0)
      await page.evaluate(withoutNotes)
      expect.soft((await hiddenStops(page, 'Tab')).hidden, `${at}: focus out of sight`).toEqual([])
      if (shots) {
        await page.evaluate(() => scrollTo(0, 0))
        await page.screenshot({ path: `${shots}/zoom-${at.replace(/[^\w]+/g, '-')}.png` })
      }
    }
  }
}

test('the first screen', THOROUGH, async ({ page }) => {
  await page.goto('./')
  await unfold(page)
  await expectReadable(page, 'start')
})

test('the table', THOROUGH, async ({ page }) => {
  await resume(page, full)
  await atAttention(page)
  await expectReadable(page, 'table')
})

test(
  'at 400 % the head takes one line, so that the task is in view, and opens with a press',
  THOROUGH,
  async ({ page }) => {
    await resume(page, full)
    await atAttention(page)
    await resizeTo(page, { width: 320, height: 180 })
    const box = await page.locator('.play-head').boundingBox()
    expect(box?.height, 'height of the head').toBeLessThan(180 / 4)
    await expect(page.getByRole('tab').first()).toBeInViewport({ ratio: 1 })
    await page.getByRole('tab', { name: /^Offers/ }).click()
    await page.evaluate(() => scrollTo(0, 0))
    await expect(page.locator('.play-power h3').first()).toBeInViewport()
    const tracks = page.getByRole('list', { name: 'The four tracks' })
    await expect(tracks).toHaveCount(0)
    const fold = page.getByRole('button', { name: 'Tracks and menu' })
    await fold.click()
    await expect(fold).toHaveAttribute('aria-expanded', 'true')
    await expect(tracks).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Menu' })).toBeVisible()
    // With room it lies open, and there is nothing to press.
    await resizeTo(page, { width: 390, height: 844 })
    await expect(tracks).toBeVisible()
    await expect(fold).toHaveCount(0)
  },
)

test('the reckoning', THOROUGH, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await commitAtOnce(page)
  await resume(page, full)
  await atAttention(page)
  await commitButton(page).click()
  await expect(reckoning(page)).toBeVisible()
  await expectReadable(page, 'reckoning')
})

test('the end', THOROUGH, async ({ page }) => {
  await resume(page, finishedSave())
  await expect(page.getByRole('heading', { level: 1, name: 'The years are over' })).toBeVisible()
  await expectReadable(page, 'end')
})

test('a replay', THOROUGH, async ({ page }) => {
  await page.goto('./#/replay/history?at=5&eyes=KZ')
  await expect(page.locator('.replay-scrub').first()).toBeVisible()
  await expectReadable(page, 'replay')
})
