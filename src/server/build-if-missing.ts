import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

// What the built page is made of. The server's own code is not part of it.
const SOURCES = [
  'src/client',
  'src/game',
  'src/tools/build',
  'src/tools/messages',
  'assets',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
]

/** What was done: `built`, or nothing because the build is `fresh`, or nothing because there is `no-builder`. */
export type BuildState = 'built' | 'fresh' | 'no-builder'

/**
 * Builds the page into `dist` where there is none yet or where a source is newer. A production install
 * (`npm ci --omit=dev`) has no builder: it serves what was built before. Rejects where the page cannot be built.
 */
export async function buildIfMissing(repo: string): Promise<BuildState> {
  if (!(await isStale(repo))) return 'fresh'
  const vite = await loadBuilder()
  if (!vite) return 'no-builder'
  await vite.build({ configFile: join(repo, 'vite.config.ts'), logLevel: 'warn' })
  return 'built'
}

// Only when it is needed, since loading the builder takes longer than all the rest of the start.
async function loadBuilder(): Promise<typeof import('vite') | undefined> {
  try {
    return await import('vite')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  }
}

/** Whether the page must be built: there is no build, or a source has changed since. */
export async function isStale(repo: string): Promise<boolean> {
  const manifest = join(repo, 'dist/.vite/manifest.json')
  if (!existsSync(manifest)) return true
  const { mtimeMs: built } = await stat(manifest)
  for (const source of SOURCES) {
    if ((await newest(join(repo, source))) > built) return true
  }
  return false
}

// A folder's own time counts too: it changes when a file in it is removed.
async function newest(path: string): Promise<number> {
  if (!existsSync(path)) return 0
  const found = await stat(path)
  if (!found.isDirectory()) return found.mtimeMs
  const inside = await Promise.all((await readdir(path)).map((name) => newest(join(path, name))))
  return Math.max(found.mtimeMs, ...inside)
}
