/** Bundles the rules that lie in a folder into one module, which imports nothing. */
import { cpSync, existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

/** What a version of the rules opens: the doors of then, and what tells states apart. Not all versions have them all. */
const DOORS = ['index.ts', 'kernel.ts', 'record/hash.ts', 'record/round-digest.ts', 'chain/round-digest.ts']

/** What tells rounds apart: versions that had no chain are given that of today, and keep it. */
const CHAIN = ['round-digest.ts', 'walk.ts', 'mixer.ts']

const OURS = resolve(import.meta.dirname, '../../game/record')

/** The code of one ES module with everything the doors under `folder`/src/game open. Writes into the folder. */
export async function codeOfRules(folder: string): Promise<string> {
  if (!existsSync(join(folder, 'src/game/record/round-digest.ts'))) {
    for (const file of CHAIN) cpSync(join(OURS, file), join(folder, 'src/game/chain', file))
  }
  const doors = DOORS.filter((door) => existsSync(join(folder, 'src/game', door)))
  const entry = join(folder, 'rules.ts')
  writeFileSync(entry, doors.map((door) => `export * from './src/game/${door}'\n`).join(''))
  // The rules' own settings for types extend one of the repository's, which does not lie here.
  writeFileSync(join(folder, 'tsconfig.json'), '{}')
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    build: {
      lib: { entry, formats: ['es'], fileName: 'rules' },
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  })
  const outputs = Array.isArray(result) ? result : [result]
  const chunk = outputs.flatMap((one) => ('output' in one ? one.output : []))[0]
  if (chunk?.type !== 'chunk') throw new Error('the rules gave no bundle')
  if (/\bimport\b\s*[({"'*]/.test(chunk.code)) throw new Error('the bundle of the rules imports something')
  return chunk.code
}
