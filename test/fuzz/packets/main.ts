/** The packet fuzzer's command, imported by ../run.ts: sends packets to a server of its own, and says what was wrong. */
import { parseArgs } from 'node:util'
import { sendPackets } from './packets.ts'

const { values } = parseArgs({
  options: {
    packets: { type: 'string', default: '20000' },
    minutes: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})
const { packets, minutes, seed } = values
for (const [name, value] of Object.entries({ packets, minutes }))
  if (value !== undefined && !/^\d{1,9}$/.test(value))
    throw new Error(`--${name} is to be a whole number, not '${value}'`)
const figures = await sendPackets({
  packets: Number(packets),
  ...(minutes === undefined ? {} : { minutes: Number(minutes) }),
  seed,
  onFault: (fault) => console.log(`VIOLATION: ${fault}`),
  onProgress: (sent, megabytes) => console.log(`${sent} packets, ${megabytes.toFixed(0)} MB`),
})
const { before, after } = figures.megabytes
console.log(
  `${figures.packets} packets, ${figures.faults.length} violations, ${before.toFixed(0)} MB once warm, ${after.toFixed(0)} MB at the end`,
)
process.exitCode = figures.faults.length > 0 ? 1 : 0
