// kill -9 while it writes: nothing that was acknowledged is lost, nothing is there twice.
import { expect, it } from 'vitest'
import { tried } from '../../support/extent.ts'
import { newFolder } from './support/folder.ts'
import { killing } from './support/killing.ts'

const KILLS = tried({ quick: 2, gate: 5, thorough: 20 })

it(`loses and doubles nothing that was acknowledged over ${KILLS} kills`, { timeout: 240_000 }, async () => {
  const { kills, acknowledged, lost, doubled } = await killing(newFolder(), { kills: KILLS, seed: 'kill' })
  expect({ kills, lost, doubled }).toEqual({ kills: KILLS, lost: 0, doubled: 0 })
  expect(acknowledged).toBeGreaterThan(KILLS * 50)
})
