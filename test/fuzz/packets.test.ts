/** Some thousand random and broken packets against a running server. */
import { expect, it } from 'vitest'
import { sendPackets } from './packets/packets.ts'

it('random packets neither end the server nor reach another table', { timeout: 240_000 }, async () => {
  const { packets, choices, faults } = await sendPackets({ packets: 4000, seed: 'vitest' })
  expect(faults).toEqual([])
  expect([packets, choices]).toEqual([4000, 2])
})
