// The questions put to whoever would guess what was done: asked at places of the record, answered by what its menu held.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULES_VERSION } from '../../../src/game/index.ts'
import { readInventory } from '../../../src/tools/history/figures.ts'
import { WEIGHED } from '../../../src/tools/history/files.ts'
import { playedOption, readPlaces, readQuestions, refusalOf } from '../../../src/tools/history/questions.ts'
import type { Weighed } from '../../../src/tools/history/weigh.ts'
import { EFFORT, weighOptions } from '../../../src/tools/history/weigh-options.ts'
import { isGate } from '../../support/extent.ts'

const questions = readQuestions()
const places = readPlaces()
const weighed = JSON.parse(readFileSync(WEIGHED, 'utf8')) as Weighed
const words = JSON.parse(
  readFileSync(new URL('../../../assets/locales/en/sources/history-questions.json', import.meta.url), 'utf8'),
) as Record<string, Record<string, string>>

it('there are twelve or more, each of its own name, in the order of their years', () => {
  expect(questions.length).toBeGreaterThanOrEqual(12)
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
  const rounds = questions.map(({ round }) => round)
  expect(rounds).toEqual([...rounds].sort((a, b) => a - b))
  expect(Object.keys(words)).toEqual(questions.map(({ id }) => id))
})

describe.each(questions.map((question) => [question.id, question] as const))('%s', (id, question) => {
  const asked = places.at(question)
  const { options, sources } = question

  it('offers two to four choices, all legal there, none of which holds another', () => {
    expect(options.length).toBeGreaterThanOrEqual(2)
    expect(options.length).toBeLessThanOrEqual(4)
    for (const { items } of options) expect(refusalOf(asked, items)).toBeUndefined()
    const named = options.filter(({ items }) => items.length > 0)
    expect(options.length - named.length).toBeLessThanOrEqual(1)
    for (const one of named)
      for (const other of named)
        if (one !== other) expect(one.items.every((item) => other.items.includes(item))).toBe(false)
  })

  it('asks about deeds, and what the record did is one of the choices, and one alone', () => {
    expect(options.flatMap(({ items }) => items).some((item) => item.startsWith('pledge'))).toBe(false)
    expect(playedOption(question, asked)).toBe(weighed.questions[id]?.played)
    const named = options.filter(({ items }) => items.length > 0)
    const chosen = named.filter(({ items }) => items.every((item) => asked.played.includes(item)))
    expect(chosen.length).toBeLessThanOrEqual(1)
  })

  it('leaves no answer out where it asks about a pressure: to comply, to bear it, to resist', () => {
    const kinds = new Set(options.map(({ items: [item = 'bear'] }) => item.split(':')[0]))
    if (kinds.has('comply') || kinds.has('resist')) expect([...kinds]).toEqual(['comply', 'bear', 'resist'])
  })

  it('stands on paragraphs of the inventory', () => {
    const inventory = readInventory()
    expect(sources.length).toBeGreaterThan(0)
    for (const { entry, at } of sources) {
      expect(inventory.get(entry)?.at, entry).toEqual(expect.arrayContaining([...at]))
      expect(at.length).toBeGreaterThan(0)
    }
  })

  it('has words for the question, for what the texts say and for what is the game’s own; a claim has its author', () => {
    const { ask, text, own, claim } = words[id] ?? {}
    for (const one of [ask, text, own]) expect(one).toMatch(/^\S.{20,}[.?]$/)
    expect(ask).toMatch(/\?$/)
    expect(claim !== undefined).toBe('claimBy' in question)
  })
})

describe('what the search thinks between them', () => {
  it('was reckoned by the rules of today, in this record, for these options', () => {
    expect(weighed.rules).toBe(RULES_VERSION)
    expect(weighed.chain).toBe(places.chain)
    expect(weighed.effort).toEqual(EFFORT)
    expect(Object.keys(weighed.questions)).toEqual(questions.map(({ id }) => id))
    for (const { id, options } of questions)
      expect(Object.keys(weighed.questions[id]?.options ?? {})).toEqual(options.map((option) => option.id))
  })

  it('is held against what the record did, each with an error', () => {
    for (const { played, options } of Object.values(weighed.questions))
      for (const [id, { by, se }] of Object.entries(options)) {
        if (id === played) expect([by, se]).toEqual([0, 0])
        else expect(se).toBeGreaterThan(0)
        expect(se).toBeLessThanOrEqual(0.05)
        expect(Number.isFinite(by)).toBe(true)
      }
  })

  it.runIf(isGate)(
    'comes out the same again, bit for bit, with the code of today',
    () => {
      const question = questions.find(({ id }) => id === 'sanctions')
      if (!question) throw new Error('the question is gone')
      const again = weighOptions(question, places.at(question))
      const figures = again.map(({ id, by, se }) => [id, { by, se }])
      expect(Object.fromEntries(figures)).toEqual(weighed.questions.sanctions?.options)
    },
    60_000,
  )

  it('parts from the record somewhere, and agrees with it somewhere', () => {
    const best = Object.values(weighed.questions).map(({ played, options }) => {
      const [first] = Object.entries(options).sort(([, a], [, b]) => b.by - a.by)
      return first?.[0] === played
    })
    expect(new Set(best).size).toBe(2)
  })
})
