// The board on a plain canvas, what it leaves behind, and the game without any board.
import { expect, type Page, test } from '@playwright/test'
import { expectBoard, expectMap, expectNeverEmpty, openGame } from './support/board.ts'
import { leftovers, sessionOf } from './support/leftovers.ts'
import { SMOKE, THOROUGH } from './support/marks.ts'
import { begin } from './support/start.ts'
import { passPledge, playRound } from './support/table.ts'
import { watchErrors } from './support/watch.ts'

test('the board shows the map where there is no WebGL', SMOKE, async ({ page }) => {
  const errors = watchErrors(page)
  await expectBoard(page, 'canvas')
  expect(errors).toEqual([])
})

test('no frame of the board is empty', async ({ page }) => {
  await expectNeverEmpty(page)
})

test('a game that is left leaves nothing of its board behind', THOROUGH, async ({ page }) => {
  test.slow()
  const session = await sessionOf(page)
  await openGame(page)
  const leaveAndReturn = async (times: number) => {
    for (let n = 0; n < times; n++) {
      await expect(page.locator('canvas')).toBeVisible()
      await page.getByRole('button', { name: 'Leave the game' }).click()
      await page.getByRole('link', { name: 'Continue' }).click()
    }
    await expect(page.locator('canvas')).toBeVisible()
    return await leftovers(session)
  }
  // What is made once stays: caches, the pool of canvases.
  const before = await leaveAndReturn(2)
  const after = await leaveAndReturn(4)
  expect(after.listeners - before.listeners, 'more listeners after four games more').toBeLessThan(20)
  expect(after.nodes - before.nodes, 'more nodes after four games more').toBeLessThan(100)
})

test(
  'where the board cannot be fetched, that is said where it stays, and the game is played on the page alone',
  THOROUGH,
  async ({ page }) => {
    const errors = watchErrors(page)
    const refused = await refuse(page)
    await begin(page, { seed: 'no board' })
    await passPledge(page)
    await playRound(page)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Round 2 of 6')
    await passPledge(page)
    await expect(page.locator('canvas')).toHaveCount(0)
    await expect(page.getByText('The map could not be drawn.')).toBeVisible()
    expect(refused.length, 'times Phaser was asked for').toBeGreaterThan(0)
    expect(errors).toEqual([])
  },
)

test('a board that could not be fetched is there once it is tried again', THOROUGH, async ({ page }) => {
  await refuse(page)
  await openGame(page)
  await page.getByRole('button', { name: 'Try again' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Try again' }), 'it failed once more').toBeVisible()
  await page.unroute(PHASER)
  await page.keyboard.press('Enter')
  await expect(page.getByText('The map could not be drawn.')).toBeHidden()
  await expect(page.getByRole('main'), 'focus is not lost with the button').toBeFocused()
  await expectMap(page, 'canvas')
})

test(
  'a board that could not be fetched is tried again as soon as there is a network',
  THOROUGH,
  async ({ page }) => {
    await refuse(page)
    await openGame(page)
    await expect(page.getByText('The map could not be drawn.')).toBeVisible()
    await page.unroute(PHASER)
    await page.evaluate(() => void dispatchEvent(new Event('online')))
    await expectMap(page, 'canvas')
  },
)

test('in print there is no board', async ({ page }) => {
  await expectBoard(page, 'canvas')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('canvas')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await expectMap(page, 'canvas')
})

const PHASER = '**/phaser-*.js'

/** Nobody gets Phaser. Gives a list that grows with every time it is asked for. */
async function refuse(page: Page): Promise<string[]> {
  const refused: string[] = []
  await page.route(PHASER, async (route) => {
    refused.push(route.request().url())
    await route.abort()
  })
  return refused
}
