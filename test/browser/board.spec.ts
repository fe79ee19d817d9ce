// The board on a plain canvas, and the game without any board.
import { expect, test } from '@playwright/test'
import { expectBoard } from './support/board.ts'
import { begin } from './support/start.ts'
import { passPledge, playRound } from './support/table.ts'
import { watchErrors } from './support/watch.ts'

test('the board shows the map where there is no WebGL', async ({ page }) => {
  const errors = watchErrors(page)
  await expectBoard(page, 'canvas')
  expect(errors).toEqual([])
})

test('where the board cannot be fetched, the game is played on the page alone', async ({ page }) => {
  const errors = watchErrors(page)
  const refused: string[] = []
  await page.route('**/phaser-*.js', async (route) => {
    refused.push(route.request().url())
    await route.abort()
  })
  await begin(page, { seed: 'no board' })
  await passPledge(page)
  await playRound(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Round 2 of 6')
  await passPledge(page)
  await expect(page.locator('canvas')).toHaveCount(0)
  expect(refused.length, 'times Phaser was asked for').toBeGreaterThan(0)
  expect(errors).toEqual([])
})
