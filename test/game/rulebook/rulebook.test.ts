/** RULES.md says what the code plays: each of its numbers, tables and conditions is held against the code. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  AIM_MET,
  AIMS,
  type Aim,
  aimWorth,
  CARDS,
  DOMAINS,
  forPowers,
  offerCard,
  offersTaken,
  POWERS,
  type Power,
  REFUSALS,
  ROUND_SCORE,
  ROUTES,
  type State,
  unresistedScore,
} from '../../../src/game/index.ts'
import { below, type Rng, roundScore, seeded } from '../../../src/game/kernel.ts'
import {
  rowsOf,
  rulebook,
  sectionsOf,
  statedNumbers,
  tunedValues,
  unkeyedNumbers,
} from '../../../src/tools/rulebook/rulebook.ts'
import { withTables } from '../../../src/tools/rulebook/tables.ts'
import { given, offered } from '../../support/given.ts'
import { conditionHolds } from './formula.ts'

const text = rulebook()
const stated = statedNumbers(text)
const tuned = tunedValues()
const EFFECTS = ['effects', 'strings', 'demand', 'resisted', 'then', 'otherwise']
const MODIFIERS = ['gives', 'modifiers']

describe('the numbers of the rulebook', () => {
  it.each(stated)('"$written" in $section is $key', ({ written, key }) => {
    const [path = '', name] = key.split('=')
    if (name !== undefined) expect(tuned.get(path)).toBe(name)
    else expect(Number(written)).toBe(/^\d+$/.test(path) ? Number(path) : tuned.get(path))
  })

  it('name every number that may be tuned', () => {
    const named = new Set(stated.map(({ key }) => key.split('=')[0]))
    expect([...tuned.keys()].filter((key) => !named.has(key))).toEqual([])
  })

  it('carry a key, every one', () => {
    expect(unkeyedNumbers(text)).toEqual([])
  })

  it('stand in tables that are written from the code', () => {
    const advice = "If that is meant, run 'npm run rulebook'."
    expect(plain(text), advice).toBe(plain(withTables(text)))
  })
})

describe('what the powers score for', () => {
  const lines = rowsOf(text, 'power | one point')
  const tables = Array.from({ length: 4000 }, (_, n) => anyTable(seeded(`rulebook ${n}`)))

  it.each(POWERS)('is as written for %s', (power) => {
    const conditions = lines.filter(([of]) => of === power).map(([, code = '']) => code.replaceAll('`', ''))
    expect(conditions.length).toBeGreaterThan(0)
    for (const table of tables) {
      const points = conditions.filter((condition) => conditionHolds(condition, table, power)).length
      expect(ROUND_SCORE[power](table)).toBe(points)
      const laid = offersTaken(table, power) + unresistedScore(table, power)
      expect(roundScore(table, power)).toBe(points + laid)
    }
  })

  it('counts `finale` times in the last round, and so do aims in any', () => {
    const finale = 3
    for (const table of tables.slice(0, 50)) {
      const last = { ...table, round: 6, scenario: { ...table.scenario, finale } }
      for (const power of POWERS) expect(roundScore(last, power)).toBe(finale * roundScore(table, power))
      expect(aimWorth(last)).toBe(finale * aimWorth(table))
    }
  })

  const aims = rowsOf(text, 'power | aim').map(([power = '', aim = '', code = '']) => ({
    power: power as Power,
    aim: aim.replaceAll('`', '') as Aim,
    condition: code.replaceAll('`', ''),
  }))

  it('holds every aim, under the power it belongs to', () => {
    expect(forPowers((power) => aims.filter((row) => row.power === power).map((row) => row.aim))).toEqual(
      AIMS,
    )
  })

  it.each(aims)('has the aim $aim of $power as written', ({ power, aim, condition }) => {
    const met = tables.map((table) => AIM_MET[aim](table))
    expect(tables.map((table) => conditionHolds(condition, table, power))).toEqual(met)
    expect(new Set(met)).toEqual(new Set([true, false]))
  })
})

describe('the rulebook', () => {
  it('has no section twice', () => {
    const names = sectionsOf(text).map(({ name }) => name)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('numbers its sections in order', () => {
    const numbers = sectionsOf(text).flatMap(({ number }) => number ?? [])
    expect(numbers).toEqual([...numbers].sort((a, b) => Number(a) - Number(b)))
  })

  it('refers to its own sections by the numbers they have', () => {
    const numbered = new Map(sectionsOf(text).map(({ name, number }) => [name, number]))
    const references = [...text.replace(/\s+/g, ' ').matchAll(/section (\d[\d.]*), "([^"]+)"/g)]
    expect(references.length).toBeGreaterThan(0)
    expect(references.filter(([, number, name = '']) => numbered.get(name) !== number)).toEqual([])
  })

  it('names every reason to refuse a choice', () => {
    const ids = rowsOf(text, 'refused as').map(([id = '']) => id.replaceAll('`', ''))
    expect(ids).toEqual([...REFUSALS])
  })

  it('tells of every effect and modifier a card has, and of no other', () => {
    const told = (head: string) =>
      rowsOf(text, head).flatMap(([kinds = '']) =>
        [...kinds.matchAll(/`([a-z-]+)`/g)].map(([, kind]) => kind),
      )
    const used = kindsIn(CARDS)
    expect([...used.effects].sort()).toEqual(told('effect | does').sort())
    expect([...used.modifiers].sort()).toEqual(told('modifier | changes').sort())
  })

  it('cites entries of the inventory, at paragraphs they have', () => {
    const path = resolve(import.meta.dirname, '../../../assets/sources/inventory.json')
    const inventory: { id: string; at: string[] }[] = JSON.parse(readFileSync(path, 'utf8'))
    const at = new Map(inventory.map((entry) => [entry.id, entry.at]))
    const cited = [...text.matchAll(/`((?:th|in|ev|org)-[a-z0-9-]+)`((?:\s+`[ABC]:\d+`)*)/g)]
    expect(cited.length).toBeGreaterThan(20)
    const astray = cited.filter(([, id = '', where = '']) => {
      const paragraphs = [...where.matchAll(/[ABC]:\d+/g)].map(([one]) => one)
      return paragraphs.length === 0 || !paragraphs.every((one) => at.get(id)?.includes(one))
    })
    expect(astray.map(([whole]) => whole)).toEqual([])
  })
})

/** A table with contracts, routes, agenda and offers taken by chance. */
function anyTable(rng: Rng): State {
  const state = given({
    contract: forPowers(() => [below(rng, 5), below(rng, 5), below(rng, 5)]),
    routes: ROUTES.filter(() => below(rng, 2) === 0),
    agenda: DOMAINS[below(rng, DOMAINS.length)] ?? 'economy',
  })
  const bids = ['us-nato-advice', 'us-oil-majors', 'us-state-visit']
  state.laid = bids.map((card) => offered(card, { taken: below(rng, 3) === 0 }))
  expect(new Set(bids.map((card) => offerCard(card).domain)).size).toBe(3)
  return state
}

/** The text without the room that the formatter gives the cells of its tables. */
function plain(markdown: string): string {
  return markdown.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---')
}

/** The kinds of effects and modifiers in cards, which are plain data: lists of both stand under names of their own. */
function kindsIn(value: unknown, found = { effects: new Set<string>(), modifiers: new Set<string>() }) {
  if (typeof value !== 'object' || value === null) return found
  for (const [name, part] of Object.entries(value)) {
    const list = Array.isArray(part) ? (part as { kind?: string }[]) : []
    if (EFFECTS.includes(name)) for (const { kind } of list) if (kind) found.effects.add(kind)
    if (MODIFIERS.includes(name)) for (const { kind } of list) if (kind) found.modifiers.add(kind)
    kindsIn(part, found)
  }
  return found
}
