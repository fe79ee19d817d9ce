// A game left for another: it is kept, that is said, and there is a way back.
import { expect, test } from '@playwright/test'
import { begin, unfold } from './support/start.ts'
import { atAttention, passPledge } from './support/table.ts'

test('who leaves a game for another is told that it is kept, and goes back to it', async ({ page }) => {
  await begin(page, { seed: 'left' })
  await passPledge(page)
  const game = new URL(page.url()).hash
  const notice = page.getByText(/^The game you left is kept: Pivots, round 1 of 6\./)
  await page.getByRole('button', { name: 'Leave the game' }).click()
  await unfold(page)
  await expect(notice, 'not before another has begun').toHaveCount(0)
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await expect(notice).toBeVisible()
  expect(new URL(page.url()).hash, 'another game').not.toBe(game)
  await page.getByRole('button', { name: 'Back to it' }).click()
  await atAttention(page)
  expect(new URL(page.url()).hash, 'the game that was left').toBe(game)
  await expect(notice, 'it has served').toHaveCount(0)
})
