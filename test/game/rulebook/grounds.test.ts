/** What each rule stands on is what RULES.md and the library say of it. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  AIM_GROUNDS,
  AIMS,
  CARDS,
  citedBy,
  isCited,
  LINE_GROUNDS,
  POWERS,
  RULE_GROUNDS,
  RULES,
  type ScoreLine,
  type Source,
} from '../../../src/game/index.ts'
import { aimParts } from '../../../src/game/scoring.ts'
import { rulebook, sectionsOf } from '../../../src/tools/rulebook/rulebook.ts'
import { given } from '../../support/given.ts'

const sources = resolve(import.meta.dirname, '../../../assets/sources')
const read = <T>(file: string): T => JSON.parse(readFileSync(resolve(sources, file), 'utf8')) as T

const sections = new Map(sectionsOf(rulebook()).map(({ name, text }) => [name, text]))
const inventory = new Map(
  read<{ id: string; at: readonly string[] }[]>('inventory.json').map((entry) => [entry.id, entry.at]),
)
const told = read<Readonly<Record<string, readonly Source[]>>>('rules.json')

describe.each(RULES)('the rule %s', (rule) => {
  const { section, ground } = RULE_GROUNDS[rule]

  it('stands in a section of the rulebook', () => {
    expect(sections.has(section)).toBe(true)
  })

  it('is cited in the library as it is in the rules', () => {
    expect(told[rule] ?? []).toEqual(typeof ground === 'string' ? [] : ground)
  })

  it('stands on entries of the inventory, at paragraphs these have', () => {
    for (const { entry, at } of typeof ground === 'string' ? [] : ground)
      expect(inventory.get(entry), entry).toEqual(expect.arrayContaining([...at]))
  })
})

it('a rule whose parts have grounds of their own is cited for these', () => {
  expect(RULE_GROUNDS.score.ground).toEqual(Object.values(LINE_GROUNDS).flat())
  for (const sources of Object.values(AIM_GROUNDS)) expect(RULE_GROUNDS.aim.ground).toEqual(sources)
})

describe('a change', () => {
  const [card] = CARDS
  const id = card?.id ?? ''

  it('by a rule from the texts cites them, and its card', () => {
    const cited = citedBy({ rule: 'severance', card: id })
    expect(cited).toEqual({ card: card?.sources, rule: RULE_GROUNDS.severance.ground, own: false })
  })

  it("by a rule of the game's own says so", () => {
    expect(citedBy({ rule: 'oil-income' })).toEqual({ card: [], rule: [], own: true })
  })

  it('of points cites what its lines stand on, and says where one is of the game’s own making', () => {
    const scored = (...lines: ScoreLine[]) => {
      const parts = lines.map((line) => ({ why: 'line' as const, by: 1, line }))
      const because = { rule: 'score' as const }
      return citedBy(because, { kind: 'score', seat: 'US', by: lines.length, total: 1, parts, because })
    }
    expect(scored('US.presence')).toEqual({ card: [], rule: LINE_GROUNDS['US.presence'], own: false })
    expect(scored('US.agenda')).toEqual({ card: [], rule: [], own: true })
    expect(scored('US.presence', 'US.agenda')).toEqual({
      ...{ card: [], rule: LINE_GROUNDS['US.presence'], own: true },
    })
  })

  it('by a secret aim cites what that aim stands on', () => {
    const state = given({})
    for (const power of POWERS)
      for (const aim of AIMS[power]) {
        const because = { rule: 'aim' as const }
        const ground = AIM_GROUNDS[aim]
        const cited = { card: [], rule: ground ?? [], own: ground === undefined }
        expect(citedBy(because, { kind: 'aim', power, aim, met: true, because }), aim).toEqual(cited)
        const points = { kind: 'score' as const, seat: power, by: 4, total: 4, because }
        expect(citedBy(because, { ...points, parts: aimParts(state, aim) }), aim).toEqual(cited)
      }
  })

  it('by a rule that does what a card says cites nothing without one', () => {
    expect([isCited({ rule: 'news' }), isCited({ rule: 'news', card: id })]).toEqual([false, true])
  })
})

it('works through no card that has no source', () => {
  expect(CARDS.filter((card) => card.sources.length === 0)).toEqual([])
})
