/** The invariants hold, and each can be seen to break. */
import { expect, it } from 'vitest'
import type { State } from '../../src/game/index.ts'
import { violations } from '../../src/game/kernel.ts'
import { newGame, randomGame } from '../support/play.ts'

it('finds nothing wrong with a game from its first state to its last', () => {
  expect(violations(newGame('sound'))).toEqual([])
  for (let choices = 1; choices < 40; choices += 3) {
    expect(violations(randomGame('sound', {}, choices).state)).toEqual([])
  }
})

it.each<[string, (state: State) => void, RegExp]>([
  ['a track beyond 12', (s) => Object.assign(s.tracks, { prosperity: 13 }), /prosperity/],
  ['a track that is no whole number', (s) => Object.assign(s.tracks, { security: 1.5 }), /security/],
  ['a negative treasury', (s) => Object.assign(s, { treasury: -1 }), /treasury/],
  ['dependence 5', (s) => Object.assign(s, { dependence: 5 }), /dependence/],
  ['trust 4', (s) => Object.assign(s.trust, { CN: 4 }), /trust of CN/],
  ['interest 6', (s) => Object.assign(s.interest, { US: 6 }), /interest of US/],
  ['a contract at 5', (s) => Object.assign(s.contract.RU, { economy: 5 }), /contract RU economy/],
  ['a negative expectation', (s) => Object.assign(s.expected, { EU: -1 }), /expectation of EU/],
  ['a route built twice', (s) => s.routes.push('china', 'china'), /each route once/],
  ["another power's aim", (s) => Object.assign(s.hidden.aims, { RU: 'bank' }), /aim of RU/],
  ['a card lost', (s) => s.hidden.decks.CN.pop(), /cards of CN/],
  ['a card doubled', (s) => s.hidden.decks.EU.push(s.hidden.decks.EU[0] ?? ''), /cards of EU/],
  ['a card in the wrong deck', (s) => s.hidden.decks.EU.push('cn-drones'), /cards of EU/],
  ['a hand of six', (s) => s.hidden.hands.RU.push(s.hidden.decks.RU.shift() ?? ''), /hand of RU/],
  ['an initiative kept in hand', (s) => s.launched.push(s.hidden.hands.KZ[0] ?? ''), /cards of KZ/],
  ['a round too many', (s) => Object.assign(s, { round: 7 }), /round 1\.\.6|outside the scenario/],
  ['nobody asked', (s) => Object.assign(s, { waiting: [] }), /somebody is asked/],
  [
    'no decision and no outcome',
    (s) => Object.assign(s, { decision: undefined, waiting: [] }),
    /until the game is over/,
  ],
  ['a row of history too many', (s) => Object.assign(s, { history: [{}] }), /one row of history/],
  [
    'a condition past its time',
    (s) => Object.assign(s, { conditions: [{ card: 'us-pivot', until: 0, data: [] }] }),
    /outlives its last round/,
  ],
])('finds %s', (_what, spoil, problem) => {
  const state = newGame('spoilt')
  spoil(state)
  expect(broken(state)).toMatch(problem)
})

it('finds a winner without the highest margin', () => {
  const { state } = randomGame('winner')
  const { outcome } = state
  if (!outcome) throw new Error('the game did not end')
  const loser = outcome.winner === 'EU' ? 'RU' : 'EU'
  outcome.margins[loser] = outcome.margins[outcome.winner] - 1
  outcome.winner = loser
  expect(violations(state)).toEqual(['the highest margin wins'])
})

function broken(state: State): string {
  try {
    return violations(state).join('\n')
  } catch (error) {
    return String(error)
  }
}
