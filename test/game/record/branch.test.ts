// What if: branches of a record, on the same deal.
import { describe, expect, it } from 'vitest'
import { randomItems } from '../../../src/game/bots/index.ts'
import { type State, setup } from '../../../src/game/index.ts'
import { seeded } from '../../../src/game/kernel.ts'
import {
  againstBots,
  type Departure,
  decodeFile,
  departing,
  encodeFile,
  type Move,
  playMoves,
  type RecordFile,
  TODAY,
  timelineOf,
  verify,
  withBranch,
} from '../../../src/game/record/index.ts'
import { mustApply, turnsOf } from '../../../src/tools/turns.ts'
import { randomFile } from '../../support/analysis.ts'

const file = randomFile('what if')
const departure: Departure = { from: { step: 11 }, seats: againstBots('KZ', 'expert') }

/** All moves of a game that goes on otherwise after so many of these. */
function otherwise(
  of: RecordFile,
  step: number,
  seed: string,
  before = of.moves,
): { moves: Move[]; state: State } {
  const { scenario, options } = departed(of, { ...departure, from: { step } })
  const state = setup(scenario, options, of.seed)
  const moves = before.slice(0, step).map(({ seat, choice }) => ({ seat, choice }))
  for (const move of moves) mustApply(state, move)
  const rng = seeded(seed)
  for (const { seat, menu } of turnsOf(state)) {
    const choice = randomItems(menu, rng).map(({ id }) => id)
    mustApply(state, { seat, choice })
    moves.push({ seat, choice })
  }
  return { moves, state }
}

function departed(of: RecordFile, from: Departure) {
  const record = departing(of, from, TODAY)
  if ('refused' in record) throw new Error(`nobody can leave: ${record.refused}`)
  return record
}

function branched(of: RecordFile, moves: readonly Move[], from = departure, id?: string): RecordFile {
  const made = withBranch(of, from, moves, TODAY, id === undefined ? {} : { id })
  if ('refused' in made) throw new Error(`no branch: ${made.refused} ${made.detail}`)
  return made
}

describe('a game to play on from', () => {
  it('is the game up to there, in the seats of the branch', () => {
    const record = departed(file, departure)
    expect(record.moves).toEqual(file.moves.slice(0, 11))
    expect(record.seats).toEqual({ ...record.seats, KZ: 'person', RU: 'bot:expert', EU: 'bot:expert' })
    const played = playMoves(record, record.moves)
    if ('refused' in played) throw new Error(played.refused)
    expect(played.state.round).toBe(2)
  })

  it('has the same news and the same aims, whoever plays', () => {
    const { state } = otherwise(file, 11, 'others')
    const timeline = timelineOf(file, TODAY)
    if ('refused' in timeline) throw new Error(timeline.refused)
    const last = timeline.states.at(-1) as State
    const rounds = Math.min(state.history.length, last.history.length)
    expect(rounds).toBeGreaterThan(2)
    expect(state.history.slice(0, rounds).map(({ event }) => event)).toEqual(
      last.history.slice(0, rounds).map(({ event }) => event),
    )
    expect(state.hidden.aims).toEqual(last.hidden.aims)
  })

  it('is refused where the record has no such place', () => {
    expect(departing(file, { ...departure, from: { step: 999 } }, TODAY)).toMatchObject({
      detail: 'from.step',
    })
    expect(departing(file, { ...departure, from: { branch: 'none', step: 1 } }, TODAY)).toMatchObject({
      detail: 'branches',
    })
  })
})

describe('a branch', () => {
  it('is sealed into the record, written, read and verified, and leaves the game as it is', () => {
    const { moves } = otherwise(file, 11, 'others')
    const made = branched(file, moves)
    expect(made.moves).toEqual(file.moves)
    expect(made.branches?.map(({ id, from }) => [id, from])).toEqual([['1', { step: 11 }]])
    expect(made.branches?.[0]?.moves).toEqual(moves.slice(11))
    const read = decodeFile(encodeFile(made))
    if (read.refused) throw new Error(read.refused)
    expect(verify(read.file, TODAY)).toMatchObject({ whole: true, chained: true })
    expect(verify(read.file, TODAY)).not.toHaveProperty('firstWrong')
  })

  it('may leave from another, and is then not taken for one that nobody left', () => {
    const first = otherwise(file, 11, 'others')
    const one = branched(file, first.moves)
    const second = otherwise(one, 14, 'more', first.moves)
    const from: Departure = { ...departure, from: { branch: '1', step: 14 } }
    const two = branched(one, second.moves, from)
    expect(two.branches?.map(({ id, from: left }) => [id, left.branch])).toEqual([
      ['1', undefined],
      ['2', '1'],
    ])
    expect(departed(two, { ...departure, from: { branch: '2', step: 13 } }).moves).toEqual(
      second.moves.slice(0, 13),
    )
    expect(withBranch(two, departure, first.moves, TODAY, { id: '1' })).toMatchObject({ detail: 'branches' })
  })

  it('takes the place of one with its id as the game in it goes on', () => {
    const { moves } = otherwise(file, 11, 'others')
    const begun = branched(file, moves.slice(0, 13), departure, 'mine')
    const gone = branched(begun, moves, departure, 'mine')
    expect(gone.branches?.map(({ id, moves: own }) => [id, own.length])).toEqual([
      ['mine', moves.length - 11],
    ])
  })

  it('is refused with moves that are not the line’s up to there, or not legal', () => {
    const { moves } = otherwise(file, 11, 'others')
    const [first, ...others] = moves
    const other: Move[] = [{ seat: 'KZ', choice: first?.choice.length ? [] : ['pledge:RU'] }, ...others]
    expect(withBranch(file, departure, other, TODAY)).toMatchObject({ refused: 'bad-moves' })
    expect(withBranch(file, departure, moves.slice(0, 5), TODAY)).toMatchObject({ refused: 'bad-moves' })
    const illegal: Move[] = [...moves.slice(0, 11), { seat: 'US', choice: ['offer:none'] }]
    expect(withBranch(file, departure, illegal, TODAY)).toMatchObject({ refused: 'illegal-move' })
  })

  it('is refused where a record has all it holds', () => {
    let full = file
    for (let n = 0; n < 64; n++)
      full = { ...full, branches: [...(full.branches ?? []), emptyBranch(`b${n}`)] }
    expect(withBranch(full, departure, file.moves, TODAY)).toMatchObject({ expected: '0..64' })
  })
})

function emptyBranch(id: string) {
  return { id, from: { step: 0 }, seats: departure.seats, moves: [], chain: [] }
}
