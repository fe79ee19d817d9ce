// kill -9 while it writes: nothing that was acknowledged is lost, nothing is there twice.
import { expect, it } from 'vitest'
import { newFolder } from './support/folder.ts'
import { killing } from './support/killing.ts'

it('loses and doubles nothing that was acknowledged over 20 kills', { timeout: 240_000 }, async () => {
  const { kills, acknowledged, lost, doubled } = await killing(newFolder(), { kills: 20, seed: 'kill' })
  expect({ kills, lost, doubled }).toEqual({ kills: 20, lost: 0, doubled: 0 })
  expect(acknowledged).toBeGreaterThan(20 * 50)
})
