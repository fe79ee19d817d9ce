/** Bundles the rules that lie in a folder into one module, which imports nothing. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

/** What a version of the rules opens: the doors of then, and what tells states apart. Not all versions have them all. */
const DOORS = ['index.ts', 'kernel.ts', 'record/hash.ts', 'record/digest.ts']

/** The code of one ES module with everything the doors under `folder`/src/game open. Writes into the folder. */
export async function codeOfRules(folder: string): Promise<string> {
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
