/**
 * Bundles a script for Node, so that the bench, the lab and the fuzzer run the rules at the speed the page
 * runs them.
 */
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'vite'

const repo = resolve(import.meta.dirname, '../..')
const cache = join(repo, 'node_modules/.cache/multivector')

/**
 * Bundles a script of the repository, `entry` as `src/tools/bench/core-worker.ts`, with every package it imports,
 * as for production. Gives the path of one ES module, to be run by `node` or a worker thread. tsx would run
 * the same script about 40 % slower: it keeps the names of functions by a call at each closure.
 */
export async function bundled(entry: string, plugins: readonly Plugin[] = []): Promise<string> {
  const name = `${entry.replace(/\.ts$/, '').replaceAll('/', '-')}.mjs`
  const code = await codeOf(resolve(repo, entry), plugins)
  await mkdir(cache, { recursive: true })
  const path = join(cache, name)
  // Moved into place whole: another process may be starting the same bundle.
  const draft = `${path}.${process.pid}`
  await writeFile(draft, code)
  await rename(draft, path)
  return path
}

async function codeOf(entry: string, plugins: readonly Plugin[]): Promise<string> {
  const result = await build({
    root: repo,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [...plugins],
    ssr: { noExternal: true },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ssr: entry,
      write: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const outputs = Array.isArray(result) ? result : [result]
  for (const one of outputs) {
    const chunk = 'output' in one ? one.output[0] : undefined
    if (chunk) return chunk.code
  }
  throw new Error(`${entry} gave no bundle`)
}
