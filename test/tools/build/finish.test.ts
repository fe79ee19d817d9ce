import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { draftOf, finishBuild } from '../../../src/tools/build/finish.ts'

let folder: string
let dist: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'multivector-finish-'))
  dist = join(folder, 'dist')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Builds a page with that title and script. */
async function buildPage(title: string, script: string, outDir = draftOf(dist)): Promise<void> {
  const html = `<!doctype html><title>${title}</title><script type="module" src="./main.js"></script>`
  writeFileSync(join(folder, 'index.html'), html)
  writeFileSync(join(folder, 'main.js'), script)
  const plugins = [finishBuild(dist)]
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins,
    build: { outDir, emptyOutDir: true },
  })
}

const page = () => readFileSync(join(dist, 'index.html'), 'utf8')
const scripts = () => readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'))

describe('a build', () => {
  it('takes the place of the one before, whose parts stay, and leaves no draft', async () => {
    await buildPage('first', 'document.title = 1')
    mkdirSync(join(dist, '.draft-999999999'))
    await buildPage('second', `document.title = ${JSON.stringify('long '.repeat(500))}`)
    expect(page()).toContain('second')
    expect(scripts()).toHaveLength(2)
    expect(readdirSync(dist).sort()).toEqual(['.vite', 'assets', 'index.html'])
    // The long one is worth compressing.
    expect(readdirSync(join(dist, 'assets')).filter((name) => /\.(?:br|gz)$/.test(name))).toHaveLength(2)
  })

  it('changes nothing where it fails', async () => {
    await buildPage('first', 'document.title = 1')
    await expect(buildPage('second', 'const = broken')).rejects.toThrow()
    expect(page()).toContain('first')
    expect(scripts()).toHaveLength(1)
  })

  it('stays where it was written when that is another folder', async () => {
    await buildPage('first', 'document.title = 1', join(folder, 'elsewhere'))
    expect(existsSync(join(folder, 'elsewhere/index.html'))).toBe(true)
    expect(existsSync(dist)).toBe(false)
  })
})
