/** What a canvas shows, frame by frame: whether any of them was empty. */
import { expect, type Page } from '@playwright/test'

export interface Frames {
  /** How often the canvas was looked at. */
  seen: number
  /** How often more than half of it was black or nothing, which no theme of the board is. */
  empty: number
}

/** Looks at the page's canvas at every frame, from the next page opened on. */
export async function watchFrames(page: Page): Promise<void> {
  await page.addInitScript(install)
}

/** Runs in the page, before anything else does. */
function install(): void {
  const SIDE = 24
  const frames = { seen: 0, empty: 0 }
  Object.assign(globalThis, { frames })
  const eye = new OffscreenCanvas(SIDE, SIDE).getContext('2d', { willReadFrequently: true })
  const isEmpty = (canvas: HTMLCanvasElement): boolean => {
    if (!eye) throw new Error('no canvas to look with')
    eye.clearRect(0, 0, SIDE, SIDE)
    eye.drawImage(canvas, 0, 0, SIDE, SIDE)
    const { data } = eye.getImageData(0, 0, SIDE, SIDE)
    let black = 0
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4)
      if (alpha < 128 || red + green + blue < 24) black += 1
    }
    return black > (SIDE * SIDE) / 2
  }
  // A message comes after the frame is drawn, and sees what the screen was given.
  const after = new MessageChannel()
  after.port1.onmessage = () => {
    const canvas = document.querySelector('canvas')
    if (!canvas) return
    frames.seen += 1
    if (isEmpty(canvas)) frames.empty += 1
  }
  const look = () => {
    after.port2.postMessage(undefined)
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** What was seen until now. */
export async function framesOf(page: Page): Promise<Frames> {
  return await page.evaluate(() => ({ ...(globalThis as unknown as { frames: Frames }).frames }))
}

/** Until so many frames more have been looked at: whatever was asked for before has been drawn. */
export async function moreFrames(page: Page, count: number): Promise<void> {
  const { seen } = await framesOf(page)
  await expect
    .poll(async () => (await framesOf(page)).seen, { message: 'frames' })
    .toBeGreaterThan(seen + count)
}
