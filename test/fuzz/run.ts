/**
 * `npm run fuzz`: bundles the fuzzer and runs it with node, which plays faster than tsx would. Packets are sent to a server
 * that runs as `npm start` has it, so there is nothing to bundle.
 */
import { spawnSync } from 'node:child_process'
import { bundled } from '../../src/tools/bundled.ts'

const args = process.argv.slice(2)
if (args.includes('--packets')) await import('./packets/main.ts')
else {
  const script = await bundled('test/fuzz/main.ts')
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' })
  process.exitCode = status ?? 1
}
