/** What verification says of a file that is not the game it says it is: from which round on, and why. */
import { describe, expect, it } from 'vitest'
import { seeded } from '../../../src/game/kernel.ts'
import {
  type Branch,
  fileOf,
  linesOf,
  type RecordFile,
  retold,
  sealed,
  TODAY,
  timelineOf,
  type Unsealed,
  verify,
} from '../../../src/game/record/index.ts'
import { fullFile } from '../../fuzz/damage.ts'
import { randomGame } from '../../support/play.ts'

const { beginning, moves, state } = randomGame('to verify')
const good = sound(fileOf(beginning, moves))

function sound(file: ReturnType<typeof fileOf>): RecordFile {
  if ('refused' in file) throw new Error(file.refused)
  return file
}

function wrongIn(changes: Partial<Unsealed>): unknown {
  const found = verify(sealed({ ...good, ...changes }), TODAY)
  return 'refused' in found ? found : found.firstWrong
}

describe('the first wrong round', () => {
  it('is none where nothing is wrong', () => {
    expect(verify(good, TODAY)).toEqual({ whole: true, chained: true, rounds: 5 })
  })

  it.each([1, 2, 3, 4, 5])('is round %i where its digest is another', (round) => {
    const chain = good.chain.with(round - 1, '0'.repeat(16))
    expect(wrongIn({ chain })).toEqual({ why: 'other-game', round })
  })

  it('is the round of a choice that was changed', () => {
    for (const [at, move] of moves.entries()) {
      if (move.choice.length === 0) continue
      const changed = moves.with(at, { ...move, choice: move.choice.slice(1) })
      expect(wrongIn({ moves: changed })).toMatchObject({ round: Math.floor(at / 6) + 1 })
    }
  })

  it('is that of a choice the rules refuse, by its number', () => {
    const illegal = moves.with(13, { seat: 'US', choice: ['offer:nothing'] })
    expect(wrongIn({ moves: illegal })).toEqual({ why: 'illegal-move', round: 3, move: 14 })
    expect(wrongIn({ moves: [...moves, { seat: 'KZ', choice: [] }] })).toMatchObject({
      why: 'illegal-move',
      move: 31,
    })
  })

  it('is the first that is missing, or that is too many', () => {
    expect(wrongIn({ chain: good.chain.slice(0, 3) })).toEqual({ why: 'other-length', round: 4 })
    expect(wrongIn({ chain: [] })).toEqual({ why: 'other-length', round: 1 })
    expect(wrongIn({ chain: [...good.chain, '0'.repeat(16)] })).toEqual({ why: 'other-length', round: 6 })
    expect(wrongIn({ moves: moves.slice(0, 24) })).toEqual({ why: 'other-length', round: 5 })
  })

  it('is round 1 where the game begins otherwise', () => {
    expect(wrongIn({ seed: 'another' })).toMatchObject({ round: 1 })
    expect(wrongIn({ options: { attention: 6, lesson: false } })).toMatchObject({ round: 1 })
    expect(wrongIn({ scenario: 'dual-order' })).toMatchObject({ round: 1 })
  })

  it('is the last where another outcome is told', () => {
    const { outcome } = state
    if (!outcome) throw new Error('the game is not over')
    const winner = outcome.winner === 'EU' ? 'CN' : 'EU'
    expect(wrongIn({ outcome: { ...outcome, winner } })).toEqual({ why: 'other-outcome', round: 5 })
  })

  it('does not mind the order in which Kazakhstan named its choices', () => {
    const at = moves.findIndex(({ seat, choice }) => seat === 'KZ' && choice.length > 1)
    const move = moves[at]
    if (!move) throw new Error('Kazakhstan never did two things')
    const file = sound(fileOf(beginning, moves.with(at, { ...move, choice: [...move.choice].reverse() })))
    expect(file.chain).toEqual(good.chain)
  })
})

describe('a branch', () => {
  const full = fullFile('branches', 5, seeded('branches'))

  it('is verified from the round it leaves in, by its own chain', () => {
    const lines = linesOf(full)
    expect(lines.map(({ branch }) => branch)).toEqual([undefined, 'a', 'constructor'])
    expect(verify(full, TODAY)).not.toHaveProperty('firstWrong')
    for (const [at, branch] of (full.branches ?? []).entries()) {
      const last = branch.chain.length - 1
      if (last < 0) continue
      const chain = branch.chain.with(last, '0'.repeat(16))
      const branches = (full.branches ?? []).with(at, { ...branch, chain })
      expect(verify(sealed({ ...full, branches }), TODAY)).toMatchObject({
        firstWrong: { why: 'other-game', branch: branch.id },
      })
    }
  })

  it('has the same news and aims as the game it left', () => {
    const leaves = { step: 6 }
    const seats = good.seats
    const branch: Branch = { id: 'b', from: leaves, seats, moves: [{ seat: 'KZ', choice: [] }], chain: [] }
    const file = sound(retold({ ...good, branches: [branch] }, TODAY))
    const [game, other] = [timelineOf(file, TODAY), timelineOf(file, TODAY, 'b')]
    if ('refused' in game || 'refused' in other) throw new Error('refused')
    expect(other.states).toHaveLength(8)
    expect(other.states[6]).toEqual(game.states[6])
    expect(other.states[7]?.hidden.aims).toEqual(game.states[7]?.hidden.aims)
    expect(other.states[7]?.hidden.events).toEqual(game.states[7]?.hidden.events)
  })

  it('that is not there is refused', () => {
    expect(timelineOf(good, TODAY, 'constructor')).toMatchObject({ refused: 'not-a-record' })
  })
})

describe('a timeline', () => {
  it('keeps every moment, with the facts that led to it', () => {
    const timeline = timelineOf(good, TODAY)
    if ('refused' in timeline) throw new Error(timeline.refused)
    expect(timeline.states).toHaveLength(moves.length + 1)
    expect(timeline.facts).toHaveLength(moves.length + 1)
    expect(timeline.states.at(-1)).toEqual(state)
    expect(timeline.chain).toEqual(good.chain)
    expect(new Set(timeline.states).size).toBe(moves.length + 1)
  })

  it('ends before the first choice the rules refuse', () => {
    const broken = sealed({ ...good, moves: moves.with(13, { seat: 'US', choice: ['offer:nothing'] }) })
    const timeline = timelineOf(broken, TODAY)
    if ('refused' in timeline) throw new Error(timeline.refused)
    expect(timeline.states).toHaveLength(14)
    expect(timeline.firstWrong).toMatchObject({ move: 14 })
  })

  it('of other rules is refused', () => {
    expect(timelineOf({ ...good, rules: { version: 1 } }, TODAY)).toEqual({
      refused: 'other-rules',
      detail: '1',
    })
  })
})
