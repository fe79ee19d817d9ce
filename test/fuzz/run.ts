/** `npm run fuzz`: bundles the fuzzer and runs it with node, which plays faster than tsx would. */
import { spawnSync } from 'node:child_process'
import { bundled } from '../../src/tools/bundled.ts'

const script = await bundled('test/fuzz/main.ts')
const { status } = spawnSync(process.execPath, [script, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = status ?? 1
