// What stands over the map: its key, what is pointed at in words, the capitals by keyboard.
import { expect, type Locator, type Page, test } from '@playwright/test'
import { withoutKey } from './support/board.ts'
import { THOROUGH } from './support/marks.ts'
import { begin } from './support/start.ts'
import { passPledge } from './support/table.ts'
import { watchErrors } from './support/watch.ts'

test.use({ viewport: { width: 1440, height: 900 } })

const key = (page: Page): Locator => page.getByRole('region', { name: 'Key to the map' })
const tip = (page: Page): Locator => page.getByRole('tooltip').filter({ visible: true })

test('the key is open the first time, goes with Escape, and stays away until it is asked for', async ({
  page,
}) => {
  const errors = watchErrors(page)
  await begin(page, { seed: 'key' })
  const panel = key(page).getByRole('list')
  await expect(panel).toBeVisible()
  await expect(panel.getByRole('listitem')).toHaveCount(10)
  const toggle = key(page).getByRole('button')
  await expect(toggle).toHaveAttribute('aria-expanded', 'true')
  await toggle.focus()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(toggle).toBeFocused()
  await expect(toggle).toHaveAttribute('aria-expanded', 'false')
  await page.reload()
  await expect(toggle).toBeVisible()
  await expect(panel).toBeHidden()
  await toggle.click()
  await expect(panel).toBeVisible()
  await page.reload()
  await expect(panel).toBeVisible()
  expect(errors).toEqual([])
})

test('a key that nobody closed folds away with the first choice', THOROUGH, async ({ page }) => {
  await begin(page, { seed: 'key' })
  const panel = key(page).getByRole('list')
  await expect(panel).toBeVisible()
  await passPledge(page)
  const toggle = key(page).getByRole('button')
  await expect(toggle).toHaveAttribute('aria-expanded', 'false')
  await expect(panel).toBeHidden()
  // It has been seen: the next game begins without it.
  await begin(page, { seed: 'another' })
  await expect(toggle).toHaveAttribute('aria-expanded', 'false')
  await expect(panel).toBeHidden()
})

/**
 * Runs in the page: tells the map of a pointer that comes by, row by row, and gives for each thing that was told a place
 * where it is.
 */
async function sweep(canvas: Element): Promise<Record<string, { x: number; y: number }>> {
  const { x: left, y: top, width, height } = canvas.getBoundingClientRect()
  const found: Record<string, { x: number; y: number }> = {}
  for (let y = top + 6; y < top + height; y += 14) {
    for (let x = left + 2; x < left + width; x += 14) {
      const at = { clientX: x, clientY: y, pointerType: 'mouse', bubbles: true }
      canvas.dispatchEvent(new PointerEvent('pointermove', at))
      // The pointer itself says at once that something is there; what it is, is drawn in a turn of its own.
      if (getComputedStyle(canvas).cursor === 'auto') continue
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
      const told = document.querySelector('.play-map-tip strong')
      if (told?.textContent) found[told.textContent] ??= { x, y }
    }
  }
  return found
}

test('everything on the map says what it is under the pointer', THOROUGH, async ({ page }) => {
  await withoutKey(page)
  await begin(page, { seed: 'pointed' })
  await passPledge(page)
  await expect(page.locator('canvas')).toBeVisible()
  const found = await page.locator('canvas').evaluate(sweep)
  const contract = Object.keys(found).find((title) => title.endsWith('contract with Moscow')) ?? 'a contract'
  for (const title of ['Moscow', 'Beijing', 'Washington', 'Brussels', 'Astana', 'Astana’s cubes', contract]) {
    const at = found[title]
    expect(at, `${title}, among ${Object.keys(found).join(', ')}`).toBeDefined()
    // Once more by the pointer itself.
    await page.mouse.move(2, 2)
    await expect(tip(page)).toHaveCount(0)
    await page.mouse.move(at?.x ?? 0, at?.y ?? 0)
    await expect(tip(page).locator('strong')).toHaveText(title)
  }
  // Off the map nothing is told any more.
  await page.mouse.move(2, 2)
  await expect(tip(page)).toHaveCount(0)
})

test('by keyboard, each capital shows itself, says what it is, and leads to its column', async ({ page }) => {
  await withoutKey(page)
  await begin(page, { seed: 'by keyboard' })
  await passPledge(page)
  const places = page.getByRole('list', { name: 'On the map' })
  await expect(places.getByRole('button')).toHaveCount(5)
  const moscow = places.getByRole('button', { name: 'Moscow: to its column' })
  await expect(moscow).toHaveAccessibleDescription(
    /Its trust in Kazakhstan is .* Its interest in the region is/,
  )
  await key(page).getByRole('button').focus()
  await page.keyboard.press('Tab')
  await expect(moscow).toBeFocused()
  await expect(moscow).toHaveCSS('opacity', '1')
  await expect(tip(page)).toContainText('Its trust in Kazakhstan is')
  await page.keyboard.press('Escape')
  await expect(tip(page)).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page.locator('#play-power-RU')).toBeInViewport()
})
