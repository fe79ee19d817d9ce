/** Records played again. */
import { describe, expect, it } from 'vitest'
import { menu, SEATS } from '../../../src/game/index.ts'
import { decode, encode, hashOf, playMoves, recordOf, rerun } from '../../../src/game/record/index.ts'
import { randomGame } from '../../support/play.ts'

it('leads to the same state, in the middle of a game as at its end', () => {
  for (const choices of [0, 1, 3, 5, 11, Number.POSITIVE_INFINITY]) {
    const { beginning, moves, state } = randomGame('replay', {}, choices)
    const run = rerun(recordOf(beginning, moves, state))
    if ('refused' in run) throw new Error(run.refused)
    expect(hashOf(run.state)).toBe(hashOf(state))
    expect(SEATS.filter((seat) => menu(run.state, seat))).toEqual(SEATS.filter((seat) => menu(state, seat)))
  }
})

it('gives the facts of the setup, then of each move', () => {
  const { beginning, moves } = randomGame('facts', {}, 6)
  const run = playMoves(beginning, moves)
  if ('refused' in run) throw new Error(run.refused)
  expect(run.steps).toHaveLength(7)
  expect(run.steps[0]?.[0]?.kind).toBe('round')
  expect(run.steps[6]?.some((fact) => fact.kind === 'net')).toBe(true)
})

it('refuses the first illegal move, by its number', () => {
  const { beginning, moves } = randomGame('illegal', {}, 6)
  const spoilt = moves.with(3, { seat: 'CN', choice: ['offer:nothing'] })
  expect(playMoves(beginning, spoilt)).toEqual({ refused: 'illegal-move', detail: '4' })
})

it('refuses a move after the end', () => {
  const { beginning, moves, state } = randomGame('after')
  const record = recordOf(beginning, [...moves, { seat: 'KZ', choice: [] }], state)
  expect(rerun(record)).toEqual({ refused: 'illegal-move', detail: String(moves.length + 1) })
})

it('refuses another outcome than the recorded one', () => {
  const { beginning, moves, state } = randomGame('other')
  const record = { ...recordOf(beginning, moves, state), hash: '0000000000000000' }
  expect(rerun(record)).toEqual({ refused: 'other-outcome' })
})

it('refuses other rules', () => {
  const { beginning, moves, state } = randomGame('rules', {}, 2)
  const record = { ...recordOf(beginning, moves, state), rulesVersion: 99 }
  expect(rerun(record)).toEqual({ refused: 'other-rules', detail: '99' })
})

describe('a record as text', () => {
  it('comes back as it was', () => {
    const { beginning, moves, state } = randomGame('text', { lesson: true, attention: 6 })
    const record = recordOf({ ...beginning, seats: { ...beginning.seats, KZ: 'person' } }, moves, state)
    expect(decode(encode(record))).toEqual({ record })
  })

  it('shows one move a line', () => {
    const { beginning, moves, state } = randomGame('lines', {}, 4)
    const lines = encode(recordOf(beginning, moves, state)).split('\n')
    expect(lines.filter((line) => line.includes('"seat":'))).toHaveLength(4)
  })
})

it.each(['my game', 'my_game', 'pivots ', 'constructor', '\u202e'])(
  'plays on a game whose scenario was named %j before names had a form',
  (id) => {
    const { beginning, moves } = randomGame('named', {}, 6)
    const named = { ...beginning, scenario: { ...beginning.scenario, id } }
    const played = playMoves(named, moves)
    if ('refused' in played) throw new Error(played.refused)
    const read = decode(encode(recordOf(named, moves, played.state)))
    if (read.refused) throw new Error(read.refused)
    expect(rerun(read.record)).toMatchObject({ state: { scenario: { id } } })
  },
)
