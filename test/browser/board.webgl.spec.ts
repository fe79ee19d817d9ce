// The board on WebGL, as players with a graphics card have it.
import { expect, test } from '@playwright/test'
import { expectBoard } from './support/board.ts'
import { watch } from './support/watch.ts'

test('the board shows the map on WebGL', async ({ page, baseURL }) => {
  const faults = watch(page, new URL(baseURL ?? '').origin)
  // Here a processor draws in place of a card. The game would rather not: it is told that this one is fast.
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, how?: object) {
      return original.call(this, kind, { ...how, failIfMajorPerformanceCaveat: false })
    } as typeof original
  })
  await expectBoard(page, 'webgl')
  // Reading pixels back is slow, says the driver; it is the screenshot that reads them.
  expect(faults.filter((fault) => !fault.includes('GPU stall due to ReadPixels'))).toEqual([])
})
