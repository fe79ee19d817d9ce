/** Questions: a choice that names what it answers is taken once, by the seat that is asked, and never for the next one. */
import { describe, expect, it } from 'vitest'
import {
  apply,
  checkAction,
  DECISIONS,
  isQuestion,
  menu,
  type Question,
  questionOf,
  SEATS,
  sameQuestion,
  view,
} from '../../src/game/index.ts'
import { canonical } from '../../src/game/record/index.ts'
import { asked, choose, newGame, randomGame } from '../support/play.ts'

const FIRST: Question = { seat: 'KZ', round: 1, decision: 'pledge' }

describe('what a seat is asked', () => {
  it('is its menu’s seat, round and decision, by the state and by its view', () => {
    for (const choices of [0, 1, 3, 5, 6, 20]) {
      const { state } = randomGame('asked', {}, choices)
      for (const seat of SEATS) {
        const offered = menu(state, seat)
        const { round, decision } = state
        expect(questionOf(state, seat)).toEqual(offered && { seat, round, decision })
        expect(questionOf(view(state, seat), seat)).toEqual(questionOf(state, seat))
        if (offered) expect(sameQuestion(offered, questionOf(state, seat) ?? FIRST)).toBe(true)
      }
    }
  })

  it('is nothing once the game is over', () => {
    const { state } = randomGame('over')
    expect(state.outcome).toBeDefined()
    expect(SEATS.map((seat) => questionOf(state, seat))).toEqual(SEATS.map(() => undefined))
  })

  it('is asked once in a game', () => {
    const { moves } = randomGame('once')
    const state = newGame('once')
    const keys = moves.map(({ seat, choice }) => {
      const { round, decision } = asked(state, seat)
      choose(state, seat, ...choice)
      return `${seat} ${round} ${decision}`
    })
    expect(new Set(keys).size).toBe(moves.length)
  })
})

describe('a choice that names its question', () => {
  it('is taken as one that does not', () => {
    const [named, bare] = [newGame('named'), newGame('named')]
    const { facts } = apply(named, { seat: 'KZ', choice: ['pledge:CN'], question: FIRST })
    expect(facts).toEqual(choose(bare, 'KZ', 'pledge:CN'))
    expect(canonical(named)).toBe(canonical(bare))
  })

  it.each<[string, Question]>([
    ['of the round before', { seat: 'KZ', round: 1, decision: 'attention' }],
    ['of a round to come', { seat: 'KZ', round: 3, decision: 'attention' }],
    ['of another decision', { seat: 'KZ', round: 2, decision: 'pledge' }],
    ['of another seat', { seat: 'RU', round: 2, decision: 'attention' }],
  ])('is late for a question %s, and changes nothing', (_what, question) => {
    const { state } = randomGame('late', {}, 11)
    expect(questionOf(state, 'KZ')).toEqual({ seat: 'KZ', round: 2, decision: 'attention' })
    const before = canonical(state)
    expect(apply(state, { seat: 'KZ', choice: [], question })).toEqual({ refused: 'late' })
    expect(canonical(state)).toBe(before)
  })

  it('is late the second time, whoever else has still to choose', () => {
    const { state } = randomGame('second', {}, 1)
    const question: Question = { seat: 'CN', round: 1, decision: 'offers' }
    expect(apply(state, { seat: 'CN', choice: [], question }).refused).toBeUndefined()
    expect(apply(state, { seat: 'CN', choice: [], question })).toEqual({ refused: 'late' })
  })

  it('is late once the game is over', () => {
    const { state, moves } = randomGame('end')
    const question: Question = { seat: 'KZ', round: state.round, decision: 'attention' }
    expect(apply(state, { seat: 'KZ', choice: moves.at(-1)?.choice ?? [], question })).toEqual({
      refused: 'late',
    })
  })
})

const BROKEN: readonly unknown[] = [
  null,
  7,
  'KZ 1 pledge',
  [],
  {},
  { seat: 'KZ', round: 1 },
  { seat: 'XX', round: 1, decision: 'pledge' },
  { seat: 'KZ', round: '1', decision: 'pledge' },
  { seat: 'KZ', round: 1, decision: 'constructor' },
]

it.each(BROKEN.map((value) => [JSON.stringify(value), value]))('%s is no question', (_text, value) => {
  expect(isQuestion(value)).toBe(false)
  const state = newGame('malformed')
  expect(apply(state, { seat: 'KZ', choice: [], question: value as Question })).toEqual({
    refused: 'malformed',
  })
})

it('every decision of every seat makes a question', () => {
  for (const seat of SEATS)
    for (const decision of DECISIONS) expect(isQuestion({ seat, round: 1, decision })).toBe(true)
})

it('a check says what apply would, and writes to nothing', () => {
  const { state } = randomGame('check', {}, 8)
  const before = canonical(state)
  for (const seat of SEATS) {
    const choices = [[], ['pledge:XX'], ...(menu(state, seat)?.items.map(({ id }) => [id]) ?? [])]
    for (const choice of choices) {
      const refused = checkAction(state, { seat, choice })
      expect(apply(structuredClone(state), { seat, choice }).refused).toBe(refused)
    }
  }
  expect(canonical(state)).toBe(before)
})
