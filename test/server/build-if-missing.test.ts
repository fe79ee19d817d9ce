import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isStale } from '../../src/server/build-if-missing.ts'

let repo: string

beforeEach(() => {
  repo = mkdtempSync(join(tmpdir(), 'multivector-repo-'))
})
afterEach(() => rmSync(repo, { recursive: true }))

/** Writes a file of that age; its folders are as old. */
function write(file: string, minutesAgo: number): void {
  const path = join(repo, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '')
  const time = Date.now() / 1000 - minutesAgo * 60
  for (let at = path; at !== repo; at = dirname(at)) utimesSync(at, time, time)
}

describe('whether the page must be built', () => {
  it('must where there is no build', async () => {
    write('src/client/app/main.tsx', 10)
    expect(await isStale(repo)).toBe(true)
  })

  it('need not where every source is older', async () => {
    write('src/client/app/main.tsx', 10)
    write('package-lock.json', 10)
    write('dist/.vite/manifest.json', 5)
    expect(await isStale(repo)).toBe(false)
  })

  it.each([
    'src/game/index.ts',
    'src/tools/messages/compile.ts',
    'assets/locales/kk/cards.json',
    'package-lock.json',
  ])('must where %s is newer', async (file) => {
    write('dist/.vite/manifest.json', 5)
    write(file, 1)
    expect(await isStale(repo)).toBe(true)
  })

  it('need not for the server, which is not part of the page', async () => {
    write('dist/.vite/manifest.json', 5)
    write('src/server/main.ts', 1)
    expect(await isStale(repo)).toBe(false)
  })
})
