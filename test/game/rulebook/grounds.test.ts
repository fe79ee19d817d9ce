/** What each rule stands on is what RULES.md and the library say of it. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CARDS, citedBy, isCited, RULE_GROUNDS, RULES, type Source } from '../../../src/game/index.ts'
import { rulebook, sectionsOf } from '../../../src/tools/rulebook/rulebook.ts'

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

  it('by a rule that does what a card says cites nothing without one', () => {
    expect([isCited({ rule: 'news' }), isCited({ rule: 'news', card: id })]).toEqual([false, true])
  })
})

it('works through no card that has no source', () => {
  expect(CARDS.filter((card) => card.sources.length === 0)).toEqual([])
})
