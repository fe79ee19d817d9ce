/** The packet fuzzer's command, imported by ../run.ts: sends packets to a server of its own, and says what was wrong. */
import { parseArgs } from 'node:util'
import { sendPackets } from './packets.ts'

const { values } = parseArgs({
  options: { packets: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
})
const { packets, seed } = values
if (!/^\d{1,9}$/.test(packets)) throw new Error(`--packets is to be a whole number, not '${packets}'`)
const figures = await sendPackets({
  packets: Number(packets),
  seed,
  onFault: (fault) => console.log(`VIOLATION: ${fault}`),
  onProgress: (sent, megabytes) => console.log(`${sent} packets, ${megabytes.toFixed(0)} MB`),
})
const { before, after } = figures.megabytes
console.log(
  `${figures.packets} packets, ${figures.faults.length} violations, ${before.toFixed(0)} MB once warm, ${after.toFixed(0)} MB at the end`,
)
process.exitCode = figures.faults.length > 0 ? 1 : 0
