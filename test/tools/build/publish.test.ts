import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { publish } from '../../../src/tools/build/publish.ts'

let dist: string

beforeEach(() => {
  dist = join(mkdtempSync(join(tmpdir(), 'multivector-publish-')), 'dist')
})
afterEach(() => rmSync(dirname(dist), { recursive: true }))

/** Publishes a build of which one part is called after its number and one never changes. */
async function build(number: number): Promise<void> {
  const draft = join(dist, '.draft')
  write(join(draft, 'index.html'), `page ${number}`)
  write(join(draft, `assets/part-${number}.js`), `part ${number}`)
  write(join(draft, 'assets/common.js'), 'common')
  write(join(draft, '.vite/manifest.json'), '{}')
  await publish(draft, dist)
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

const page = () => readFileSync(join(dist, 'index.html'), 'utf8')
const has = (file: string) => existsSync(join(dist, file))

describe('publishing a build', () => {
  it('lays it down whole where there was none, and leaves no draft', async () => {
    await build(1)
    expect(page()).toBe('page 1')
    expect(readdirSync(dist).sort()).toEqual(['.vite', 'assets', 'index.html'])
    expect(readdirSync(join(dist, 'assets')).sort()).toEqual(['common.js', 'part-1.js'])
    expect(has('.vite/manifest.json')).toBe(true)
  })

  it('keeps the parts of the four builds before, for pages that are open', async () => {
    for (let number = 1; number <= 5; number++) await build(number)
    expect(page()).toBe('page 5')
    expect([1, 2, 3, 4, 5].filter((number) => !has(`assets/part-${number}.js`))).toEqual([])
  })

  it('removes the parts of older builds, but not those that are still in use', async () => {
    for (let number = 1; number <= 7; number++) await build(number)
    expect([1, 2, 3, 4, 5, 6, 7].filter((number) => has(`assets/part-${number}.js`))).toEqual([3, 4, 5, 6, 7])
    expect(has('assets/common.js')).toBe(true)
  })

  it('counts a build that is made again as one', async () => {
    for (const number of [1, 2, 2, 2, 2, 2, 2]) await build(number)
    expect(has('assets/part-1.js')).toBe(true)
  })

  it('keeps what lay there before builds were listed, as one build', async () => {
    write(join(dist, 'index.html'), 'old page')
    write(join(dist, 'assets/part-0.js'), 'old part')
    await build(1)
    expect(page()).toBe('page 1')
    expect(has('assets/part-0.js')).toBe(true)
    for (let number = 2; number <= 5; number++) await build(number)
    expect(has('assets/part-0.js')).toBe(false)
  })

  it('is not held up by a list of builds that cannot be read', async () => {
    await build(1)
    write(join(dist, '.vite/builds.json'), '[["index.h')
    await build(2)
    expect([has('assets/part-1.js'), has('assets/part-2.js')]).toEqual([true, true])
  })

  it('leaves no compressed copy of the page before', async () => {
    write(join(dist, '.draft/index.html.br'), 'page 1, compressed')
    await build(1)
    expect(has('index.html.br')).toBe(true)
    await build(2)
    expect(has('index.html.br')).toBe(false)
  })

  it('leaves alone what no build wrote', async () => {
    await build(1)
    write(join(dist, 'CNAME'), 'game.example')
    for (let number = 2; number <= 8; number++) await build(number)
    expect(has('CNAME')).toBe(true)
  })
})
