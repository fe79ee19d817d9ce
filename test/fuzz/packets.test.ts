/** Random and broken packets against a running server: some thousand, and a minute of them where everything is tried. */
import { expect, it } from 'vitest'
import { isGate, isThorough } from '../support/extent.ts'
import { sendPackets } from './packets/packets.ts'

const PACKETS = isThorough ? 100_000 : 4000

it.runIf(isGate)(
  'random packets neither end the server nor reach another table',
  { timeout: 600_000 },
  async () => {
    const { packets, choices, faults } = await sendPackets({ packets: PACKETS, seed: 'vitest' })
    expect(faults).toEqual([])
    expect([packets, choices]).toEqual([PACKETS, PACKETS / 2000])
  },
)
