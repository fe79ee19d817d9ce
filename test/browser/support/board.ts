/** The board as drawn by either renderer: it is there, it shows the map, it follows the game and the page. */
import { expect, type Page } from '@playwright/test'
import { framesOf, moreFrames, watchFrames } from './frames.ts'
import { type Colour, colours, near, openBoard } from './picture.ts'
import { saveAt } from './positions.ts'
import { begin, resume } from './start.ts'
import { atAttention, passPledge } from './table.ts'

export type Kind = 'canvas' | 'webgl'

/** Kazakhstan on the map. */
const TEAL: Colour = [0, 126, 143]
const FEWEST_PIXELS = 4000
const FEWEST_COLOURS = 60

/**
 * Here a processor draws in place of a card, which the game would rather not have: it is told that this one is fast.
 * What was drawn is kept, so that tests may look at it later.
 */
export async function withCard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, how?: object) {
      const own = { ...how, failIfMajorPerformanceCaveat: false, preserveDrawingBuffer: true }
      return original.call(this, kind, own)
    } as typeof original
  })
}

/** Puts the key to the map away before a page is opened, as whoever has seen it does. */
export async function withoutKey(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('multivector.map-key', 'closed'))
}

/** A game at its offers. */
export async function openGame(page: Page): Promise<void> {
  await withoutKey(page)
  await resume(
    page,
    saveAt((seen) => seen.round === 2),
  )
  await atAttention(page)
}

/** Opens a game at its offers and checks what the board shows there. */
export async function expectBoard(page: Page, renderer: Kind): Promise<void> {
  await openGame(page)
  await expectMap(page, renderer)
  await expectOutOfTheWay(page)
}

/** The map is drawn, and by this renderer. */
export async function expectMap(page: Page, renderer: Kind): Promise<void> {
  const canvas = page.locator('canvas')
  await expect(canvas).toHaveCount(1)
  await expect(canvas).toBeVisible()
  await expect.poll(() => kindOf(page), { message: 'what draws the board' }).toBe(renderer)
  const open = await openBoard(page)
  let found: Awaited<ReturnType<typeof colours>> = []
  const teal = async () => {
    found = await colours(page, open)
    return near(found, TEAL)
  }
  await expect.poll(teal, { message: 'pixels of Kazakhstan’s teal' }).toBeGreaterThan(FEWEST_PIXELS)
  expect(found.length, 'different colours on the board').toBeGreaterThan(FEWEST_COLOURS)
}

/** A canvas that has drawn one way has no context for the other. */
async function kindOf(page: Page): Promise<Kind> {
  return await page
    .locator('canvas')
    .evaluate((one: HTMLCanvasElement) => (one.getContext('2d') ? 'canvas' : 'webgl'))
}

/** Nobody who listens or tabs comes upon the canvas. */
async function expectOutOfTheWay(page: Page): Promise<void> {
  const reached = await page
    .locator('canvas')
    .evaluate((one) => one.closest('[aria-hidden="true"]') === null || one.closest('[tabindex="0"]') !== null)
  expect(reached, 'the canvas is reached by keyboard or screen reader').toBe(false)
}

/** From the first picture on, the board is never empty: through sizes, colours, and a question that moves the dock. */
export async function expectNeverEmpty(page: Page): Promise<void> {
  await watchFrames(page)
  await begin(page, { seed: 'never empty' })
  await expect(page.locator('canvas')).toBeVisible()
  for (const [width, height] of [
    [1100, 700],
    [800, 900],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height })
    await expect.poll(() => fits(page), { message: `the board fits ${width} x ${height}` }).toBe(true)
  }
  await passPledge(page)
  await moreFrames(page, 10)
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect
      .poll(() => isDark(page), { message: `the board in ${colorScheme}` })
      .toBe(colorScheme === 'dark')
  }
  const { seen, empty } = await framesOf(page)
  expect(seen, 'frames looked at').toBeGreaterThan(20)
  expect(empty, `empty frames of ${seen}`).toBe(0)
}

/** Whether the canvas is as large as its place. */
async function fits(page: Page): Promise<boolean> {
  return await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const place = canvas.parentElement
    return canvas.clientWidth === place?.clientWidth && canvas.clientHeight === place.clientHeight
  })
}

/** By the paper in a corner of the board. */
async function isDark(page: Page): Promise<boolean> {
  return await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const eye = new OffscreenCanvas(1, 1).getContext('2d')
    eye?.drawImage(canvas, 4, 4, 1, 1, 0, 0, 1, 1)
    return (eye?.getImageData(0, 0, 1, 1).data[0] ?? 255) < 128
  })
}
