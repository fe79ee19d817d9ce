// The board on WebGL, as players with a graphics card have it.
import { expect, type Page, test } from '@playwright/test'
import { expectBoard, expectMap, expectNeverEmpty, openGame, withCard } from './support/board.ts'
import { THOROUGH } from './support/marks.ts'
import { watch, watchErrors } from './support/watch.ts'

test('the board shows the map on WebGL', async ({ page, baseURL }) => {
  const faults = watch(page, new URL(baseURL ?? '').origin)
  await withCard(page)
  await expectBoard(page, 'webgl')
  // Reading pixels back is slow, says the driver; it is the screenshot that reads them.
  expect(faults.filter((fault) => !fault.includes('GPU stall due to ReadPixels'))).toEqual([])
})

test('no frame of the board is empty on WebGL', THOROUGH, async ({ page }) => {
  test.slow()
  await withCard(page)
  await expectNeverEmpty(page)
})

for (const fate of ['refused', 'lost'] as const) {
  test(`a context ${fate} while the board is made: a plain canvas does`, THOROUGH, async ({ page }) => {
    const errors = watchErrors(page)
    await withCard(page)
    await spoil(page, fate)
    await openGame(page)
    await expectMap(page, 'canvas')
    expect(errors).toEqual([])
  })
}

test(
  'a context lost amid the game: a plain canvas does, until the card is back',
  THOROUGH,
  async ({ page }) => {
    const errors = watchErrors(page)
    await withCard(page)
    await openGame(page)
    await expectMap(page, 'webgl')
    await page.evaluate(() => {
      const canvas = document.querySelector('canvas')
      const card = canvas?.getContext('webgl')?.getExtension('WEBGL_lose_context')
      Object.assign(globalThis, { card, first: canvas })
      card?.loseContext()
    })
    await expectMap(page, 'canvas')
    await page.evaluate(() => (globalThis as unknown as { card: WEBGL_lose_context }).card.restoreContext())
    await expectMap(page, 'webgl')
    expect(errors).toEqual([])
  },
)

/** The context that the board itself draws with meets its fate; one that is only tried out says nothing of power. */
async function spoil(page: Page, fate: 'refused' | 'lost'): Promise<void> {
  await page.addInitScript((how) => {
    const original = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      options?: WebGLContextAttributes,
    ) {
      const spoilt = options?.powerPreference !== undefined
      if (spoilt && how === 'refused') return null
      const context = original.call(this, kind, options) as WebGLRenderingContext | null
      if (spoilt) context?.getExtension('WEBGL_lose_context')?.loseContext()
      return context
    } as typeof original
  }, fate)
}
