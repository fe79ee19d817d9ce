// The journal on real files: what it has answered for is there, once, in its order, and what cannot be is refused.
import { describe, expect, it } from 'vitest'
import type { Entry, JournalError } from '../../../src/server/storage/journal.ts'
import { journalIn, newFolder } from './support/folder.ts'

const entry = (scope: string, seq: number, once?: string): Entry => ({
  scope,
  seq,
  body: { n: seq },
  ...(once === undefined ? {} : { once }),
})

const whyOf = (appending: Promise<void>) =>
  appending.then(
    () => 'written',
    (error: JournalError) => error.why,
  )

describe('entries', () => {
  it('are read in their order, with their bodies, and are there when the file is opened again', async () => {
    const folder = newFolder()
    const first = await journalIn(folder)
    await first.append([entry('t/1', 1), entry('t/1', 2, 'a')])
    await first.append([entry('t/1', 3), entry('t/2', 1)])
    const all = [entry('t/1', 1), entry('t/1', 2, 'a'), entry('t/1', 3)]
    expect(await first.read('t/1')).toEqual(all)
    await first.close()
    const second = await journalIn(folder)
    expect(await second.read('t/1')).toEqual(all)
    expect(await second.read('t/3')).toEqual([])
  })

  it('are written as they were when they were appended, whatever becomes of them while they wait', async () => {
    const journal = await journalIn(newFolder())
    const body = { text: 'a "quoted" line\nand ünïcode' }
    const appending = journal.append([{ scope: 's', seq: 1, body }])
    body.text = 'another'
    await appending
    expect(await journal.read('s')).toEqual([
      { scope: 's', seq: 1, body: { text: 'a "quoted" line\nand ünïcode' } },
    ])
  })

  it('are refused whole where a number or a `once` is there, or the number before is not', async () => {
    const journal = await journalIn(newFolder())
    await journal.append([entry('s', 1, 'a')])
    expect(await whyOf(journal.append([entry('s', 2), entry('s', 1)]))).toBe('conflict')
    expect(await whyOf(journal.append([entry('s', 2), entry('s', 3, 'a')]))).toBe('conflict')
    expect(await whyOf(journal.append([entry('s', 3)]))).toBe('conflict')
    expect(await whyOf(journal.append([entry('r', 2)]))).toBe('conflict')
    expect(await journal.read('s')).toEqual([entry('s', 1, 'a')])
    expect(await whyOf(journal.append([entry('s', 2, 'b'), entry('r', 1, 'a')]))).toBe('written')
  })

  it('that come at once share commits, and one that is refused hinders no other', async () => {
    const commits: number[] = []
    const journal = await journalIn(newFolder(), { onCommit: (_ms, appends) => commits.push(appends) })
    const appends = Array.from({ length: 500 }, (_, i) =>
      whyOf(journal.append([entry(`s${i % 50}`, (1 + i / 50) | 0)])),
    )
    const doubles = Array.from({ length: 50 }, (_, i) => whyOf(journal.append([entry(`s${i}`, 1)])))
    expect(new Set(await Promise.all(appends))).toEqual(new Set(['written']))
    expect(new Set(await Promise.all(doubles))).toEqual(new Set(['conflict']))
    expect(commits.reduce((sum, n) => sum + n, 0)).toBe(550)
    expect(commits.length).toBeLessThan(100)
    expect((await journal.read('s7')).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  it('appended just before are seen by whoever reads, and closing waits for them', async () => {
    const folder = newFolder()
    const journal = await journalIn(folder)
    void journal.append([entry('s', 1)])
    expect(await journal.read('s')).toHaveLength(1)
    const last = journal.append([entry('s', 2)])
    await journal.close()
    await last
    expect(await whyOf(journal.append([entry('s', 3)]))).toBe('storage')
    expect(await (await journalIn(folder)).read('s')).toHaveLength(2)
  })
})

describe('scopes', () => {
  const NAMES = ['a%b/1', 'a%b/2', 'a_b/1', 'axb/1', 'a', 'b', '\u{10ffff}']

  it('are listed by how they begin, letter by letter', async () => {
    const journal = await journalIn(newFolder())
    for (const name of NAMES) await journal.append([entry(name, 1), entry(name, 2)])
    expect(await journal.scopes('a')).toEqual(['a', 'a%b/1', 'a%b/2', 'a_b/1', 'axb/1'])
    expect(await journal.scopes('a_b')).toEqual(['a_b/1'])
    expect(await journal.scopes('')).toHaveLength(NAMES.length)
    expect(await journal.scopes('c')).toEqual([])
  })

  it('are wiped by how they begin, and nothing else is', async () => {
    const folder = newFolder()
    const journal = await journalIn(folder)
    for (const name of NAMES) await journal.append([entry(name, 1)])
    await journal.wipe('a%')
    expect(await journal.scopes('')).toEqual(['a', 'a_b/1', 'axb/1', 'b', '\u{10ffff}'])
    await journal.wipe('a_')
    expect(await journal.scopes('')).toEqual(['a', 'axb/1', 'b', '\u{10ffff}'])
    await journal.append([entry('a%b/1', 1)])
    await journal.wipe('')
    expect(await journal.scopes('')).toEqual([])
  })
})
