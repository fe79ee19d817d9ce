/** What the board shows, as the colours of its pixels. */
import type { Page } from '@playwright/test'

export type Colour = readonly [red: number, green: number, blue: number]

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** The board's place, in CSS pixels of the window. */
export async function openBoard(page: Page): Promise<Box> {
  const box = await page.locator('canvas').boundingBox()
  if (!box) throw new Error('there is no board on the screen')
  return box
}

/** The colours in a part of the window and how many pixels each has, near ones counted as one. */
export async function colours(page: Page, clip: Box): Promise<{ colour: Colour; pixels: number }[]> {
  const picture = (await page.screenshot({ clip })).toString('base64')
  // Decoded by a page of its own: the game's policy is none of this test's business.
  const decoder = await page.context().newPage()
  try {
    return await decoder.evaluate(async (data) => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const sheet = new OffscreenCanvas(image.width, image.height).getContext('2d')
      if (!sheet) throw new Error('no canvas to decode on')
      sheet.drawImage(image, 0, 0)
      const bytes = sheet.getImageData(0, 0, image.width, image.height).data
      const found = new Map<number, number>()
      for (let at = 0; at < bytes.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = bytes.subarray(at, at + 3)
        const near = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4)
        found.set(near, (found.get(near) ?? 0) + 1)
      }
      return [...found].map(([near, pixels]) => ({
        colour: [(near >> 8) * 16 + 8, ((near >> 4) & 15) * 16 + 8, (near & 15) * 16 + 8] as const,
        pixels,
      }))
    }, picture)
  } finally {
    await decoder.close()
  }
}

/** How many pixels come near a colour: each part of it by no more than 24 of 255. */
export function near(found: readonly { colour: Colour; pixels: number }[], wanted: Colour): number {
  return found
    .filter(({ colour }) => colour.every((part, at) => Math.abs(part - (wanted[at] ?? 0)) <= 24))
    .reduce((sum, { pixels }) => sum + pixels, 0)
}
