/** Who is asked what, and when (RULES.md, "A round"). */
import { expect, it } from 'vitest'
import { apply, menu, outcome, SEATS } from '../../../src/game/index.ts'
import { choose, newGame, randomGame } from '../../support/play.ts'

it('asks for the pledge, then the four offers, then attention, each round', () => {
  const state = newGame('sequence')
  expect([state.round, state.decision, state.waiting]).toEqual([1, 'pledge', ['KZ']])
  choose(state, 'KZ')
  expect([state.decision, state.waiting]).toEqual(['offers', ['RU', 'CN', 'US', 'EU']])
  choose(state, 'US')
  expect([state.decision, state.waiting]).toEqual(['offers', ['RU', 'CN', 'EU']])
  for (const power of ['RU', 'EU', 'CN'] as const) choose(state, power)
  expect([state.decision, state.waiting]).toEqual(['attention', ['KZ']])
  choose(state, 'KZ')
  expect([state.round, state.decision, state.waiting]).toEqual([2, 'pledge', ['KZ']])
})

it('asks only those whose turn it is', () => {
  const state = newGame('turns')
  expect(SEATS.filter((seat) => menu(state, seat))).toEqual(['KZ'])
  choose(state, 'KZ')
  choose(state, 'CN')
  expect(SEATS.filter((seat) => menu(state, seat))).toEqual(['RU', 'US', 'EU'])
})

it('asks nobody when the game is over', () => {
  const { state } = randomGame('over')
  expect(outcome(state)).toBeDefined()
  expect(SEATS.filter((seat) => menu(state, seat))).toEqual([])
  expect(SEATS.map((seat) => apply(state, { seat, choice: [] }).refused)).toEqual(
    SEATS.map(() => 'game-over'),
  )
})

it('has no outcome while it is being played', () => {
  expect(outcome(newGame('outcome'))).toBeUndefined()
})

it('ends after the last round', () => {
  const { state } = randomGame('whole')
  expect(state.outcome?.round).toBe(state.history.length)
  expect(state.history.length).toBeLessThanOrEqual(state.scenario.rounds.length)
})
