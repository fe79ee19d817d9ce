/** Random and broken packets against a running server: some thousand, and in the gate a minute of them. */
import { expect, it } from 'vitest'
import { isThorough } from '../support/thorough.ts'
import { sendPackets } from './packets/packets.ts'

const PACKETS = isThorough ? 100_000 : 4000

it('random packets neither end the server nor reach another table', { timeout: 600_000 }, async () => {
  const { packets, choices, faults } = await sendPackets({ packets: PACKETS, seed: 'vitest' })
  expect(faults).toEqual([])
  expect([packets, choices]).toEqual([PACKETS, PACKETS / 2000])
})
