import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { coverage, faults, type Material, SECTIONS } from '../../../src/tools/sources/coverage.ts'
import { GROUPS } from '../../../src/tools/sources/items.ts'
import { readMaterial, stepsOf } from '../../../src/tools/sources/read.ts'

const material = readMaterial()

describe('the inventory of the sources', () => {
  const sections = coverage(material)

  it('is whole', () => {
    const totals = SECTIONS.map((name) => [name, sections[name].total])
    expect(Object.fromEntries(totals)).toEqual({
      events: 163,
      instruments: 79,
      initiatives: 52,
      institutions: 41,
      theory: 75,
    })
  })

  it.each(SECTIONS)('has none of its %s unaccounted for', (name) => {
    const { total, carried, leftOut, unaccounted } = sections[name]
    expect(unaccounted).toEqual([])
    expect(carried + leftOut).toBe(total)
  })

  it('is named only where it stands, and nothing of it is both carried and left out', () => {
    expect(faults(material)).toEqual([])
  })

  it('is left out in few places, each with a reason one can read', () => {
    expect(material.leftOut.length).toBeLessThanOrEqual(25)
    for (const { why } of material.leftOut) expect(why.length).toBeGreaterThan(40)
  })
})

it('reports what the game carries', () => {
  const report = fileURLToPath(new URL('../../../src/tools/sources/report.ts', import.meta.url))
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', report, '--json'], {
    encoding: 'utf8',
  })
  const { readings, ...told } = JSON.parse(stdout) as Record<string, Record<string, number>>
  expect(Object.keys(told)).toEqual([...SECTIONS])
  for (const row of Object.values(told)) {
    expect(row.unaccounted).toBe(0)
    expect(row.total).toBe((row.carried ?? 0) + (row.leftOut ?? 0))
  }
  expect(Object.keys(readings ?? {})).toEqual([...GROUPS])
  expect(status).toBe(0)
})

// A check that cannot fail checks nothing.
describe('the coverage', () => {
  const entry = (id: string, section = 'events') => ({ id, section, at: ['A:1', 'B:2'] })
  const given: Material = {
    entries: [entry('ev-told'), entry('ev-left'), entry('ev-forgotten'), entry('th-ruled', 'theory')],
    carriers: [
      { kind: 'event', id: 'news', sources: [{ entry: 'ev-told', at: ['A:1'] }] },
      { kind: 'offer', id: 'gift', sources: [{ entry: 'ev-told', at: ['B:2'] }] },
      { kind: 'rule', id: 'spurned', sources: [{ entry: 'th-ruled', at: ['B:2'] }] },
    ],
    leftOut: [{ entry: 'ev-left', why: 'a detail' }],
  }

  it('counts an entry once as carried, and under each kind that carries it', () => {
    const { events, theory, instruments } = coverage(given)
    expect(events).toMatchObject({ total: 3, carried: 1, leftOut: 1, unaccounted: ['ev-forgotten'] })
    expect(events.by).toMatchObject({ event: 1, offer: 1, rule: 0 })
    expect(theory).toMatchObject({ total: 1, carried: 1, leftOut: 0, unaccounted: [] })
    expect(instruments.total).toBe(0)
    expect(faults(given)).toEqual([])
  })

  it.each([
    ['an entry there is not', [{ entry: 'ev-nowhere', at: ['A:1'] }], 'no entry ev-nowhere'],
    ['a paragraph of another', [{ entry: 'ev-told', at: ['A:9'] }], 'ev-told is not at A:9'],
    ['no paragraph', [{ entry: 'ev-told', at: [] }], 'ev-told at no paragraph'],
    ['no source', [], 'has no source'],
    [
      'an entry twice',
      [
        { entry: 'ev-told', at: ['A:1'] },
        { entry: 'ev-told', at: ['B:2'] },
      ],
      'ev-told is named twice',
    ],
  ])('finds a carrier that names %s', (_what, sources, fault) => {
    const carriers = [{ kind: 'rule' as const, id: 'patron', sources }]
    expect(faults({ ...given, carriers })).toEqual([`rule patron: ${fault}`])
  })

  it.each([
    ['ev-nowhere', 'why not', 'left out: no entry ev-nowhere'],
    ['ev-told', 'why not', 'ev-told is left out and carried'],
    ['ev-left', 'again', 'ev-left is left out twice'],
    ['ev-forgotten', ' ', 'ev-forgotten is left out for no reason'],
  ])('finds %s left out wrongly', (id, why, fault) => {
    expect(faults({ ...given, leftOut: [...given.leftOut, { entry: id, why }] })).toEqual([fault])
  })

  it('finds the steps of a record that name sources', () => {
    const sources = [{ entry: 'ev-told', at: ['A:1'] }]
    const record = { seed: 'x', steps: [{ choice: ['a'], sources }, { choice: ['b'] }] }
    expect(stepsOf(record, '')).toEqual([{ kind: 'history', id: 'steps.0', sources }])
  })
})
