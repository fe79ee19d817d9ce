/** The board as drawn by either renderer: it is there, it shows the map, it follows the game. */
import { expect, type Page } from '@playwright/test'
import { type Colour, colours, near, openBoard } from './picture.ts'
import { saveAt } from './positions.ts'
import { resume } from './start.ts'
import { atAttention } from './table.ts'

/** Kazakhstan on the map. */
const TEAL: Colour = [0, 126, 143]
const FEWEST_PIXELS = 4000
const FEWEST_COLOURS = 60

/** Opens a game at its offers and checks what the board shows there. */
export async function expectBoard(page: Page, renderer: 'canvas' | 'webgl'): Promise<void> {
  await resume(
    page,
    saveAt((seen) => seen.round === 2),
  )
  await atAttention(page)
  const canvas = page.locator('canvas')
  await expect(canvas).toHaveCount(1)
  await expect(canvas).toBeVisible()
  // A canvas that has drawn one way has no context for the other.
  const kind = await canvas.evaluate((one: HTMLCanvasElement) => (one.getContext('2d') ? 'canvas' : 'webgl'))
  expect(kind).toBe(renderer)
  const open = await openBoard(page)
  let found: Awaited<ReturnType<typeof colours>> = []
  const teal = async () => {
    found = await colours(page, open)
    return near(found, TEAL)
  }
  await expect.poll(teal, { message: 'pixels of Kazakhstan’s teal' }).toBeGreaterThan(FEWEST_PIXELS)
  expect(found.length, 'different colours on the board').toBeGreaterThan(FEWEST_COLOURS)
  await expectOutOfTheWay(page)
}

/** Nobody who listens or tabs comes upon the canvas. */
async function expectOutOfTheWay(page: Page): Promise<void> {
  const reached = await page
    .locator('canvas')
    .evaluate((one) => one.closest('[aria-hidden="true"]') === null || one.closest('[tabindex="0"]') !== null)
  expect(reached, 'the canvas is reached by keyboard or screen reader').toBe(false)
}
