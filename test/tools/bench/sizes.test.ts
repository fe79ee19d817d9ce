import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { entryGraph, measure } from '../../../src/tools/bench/sizes.ts'

let dist: string

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'multivector-sizes-'))
  mkdirSync(join(dist, '.vite'))
  mkdirSync(join(dist, 'assets'))
})
afterEach(() => rmSync(dist, { recursive: true }))

function write(sizes: Record<string, number>, manifest: object): void {
  // Noise does not compress: the sizes are known.
  for (const [name, bytes] of Object.entries(sizes)) {
    writeFileSync(join(dist, 'assets', name), randomBytes(bytes))
  }
  writeFileSync(join(dist, '.vite/manifest.json'), JSON.stringify(manifest))
}

const manifest = {
  'index.html': {
    file: 'assets/index-1.js',
    isEntry: true,
    imports: ['_text.js'],
    dynamicImports: ['board.ts'],
  },
  '_text.js': { file: 'assets/text-1.js', imports: ['index.html'] },
  'board.ts': { file: 'assets/board-1.js', isDynamicEntry: true, imports: ['_phaser.js'] },
  '_phaser.js': { file: 'assets/phaser-1.js' },
}

describe('the sizes of the build', () => {
  it('counts what the entry imports statically, once, and nothing else', () => {
    expect(entryGraph(manifest)).toEqual(['assets/index-1.js', 'assets/text-1.js'])
  })

  it('sees what is beyond its limit', () => {
    write({ 'index-1.js': 30_000, 'text-1.js': 20_000, 'board-1.js': 1, 'phaser-1.js': 150_000 }, manifest)
    const beyond = measure(dist).filter(({ bytes, limit }) => bytes > limit)
    expect(beyond.map(({ name }) => name)).toEqual(['entry'])
  })

  it('does not take a build without a board for a small one', () => {
    write({ 'index-1.js': 1 }, { 'index.html': { file: 'assets/index-1.js', isEntry: true } })
    expect(() => measure(dist)).toThrow('no phaser script')
  })
})
