// Playing on from a place of a recorded game: the same deal, whoever plays, and the record that takes it up as a branch.
import { describe, expect, it } from 'vitest'
import { replayOf } from '../../../src/client/session/replay.ts'
import { RULES_VERSION, SEATS } from '../../../src/game/index.ts'
import {
  decodeFile,
  departing,
  encodeFile,
  rerun,
  seatsToPlayOn,
  TODAY,
  withBranch,
} from '../../../src/game/record/index.ts'
import { randomFile } from '../../support/analysis.ts'

const file = randomFile('branches of the panel')
const STEP = 14

describe('playing on from a place', () => {
  it('takes the same deal up to there, one person in the seat wanted, and bots in all others', () => {
    for (const seat of SEATS) {
      const seats = seatsToPlayOn(file, seat)
      expect(SEATS.filter((one) => seats[one].kind === 'person')).toEqual([seat])
      const record = departing(file, { from: { step: STEP }, seats }, TODAY)
      if ('refused' in record) throw new Error(record.refused)
      expect([record.seed, record.rulesVersion]).toEqual([file.seed, RULES_VERSION])
      expect(record.moves).toEqual(
        file.moves.slice(0, STEP).map(({ seat: by, choice }) => ({ seat: by, choice })),
      )
      const played = rerun(record)
      if ('refused' in played) throw new Error(played.refused)
      const whole = replayOf(file, TODAY)
      if ('refused' in whole) throw new Error(whole.refused)
      expect(played.state.hidden).toEqual(whole.states[STEP]?.hidden)
      expect(played.state.event).toBe(whole.states[STEP]?.event)
    }
  })

  it('leaves bots where they were, at their own strength', () => {
    const held = { ...file, seats: { ...file.seats, CN: { kind: 'bot', bot: 'novice' } } } as typeof file
    expect(seatsToPlayOn(held, 'KZ').CN).toEqual({ kind: 'bot', bot: 'novice' })
    expect(seatsToPlayOn(held, 'CN').CN).toEqual({ kind: 'person' })
  })

  it('is a branch of the record it left, in the file and looked through, with the same news', () => {
    const seats = seatsToPlayOn(file, 'KZ')
    const moves = file.moves.slice(0, STEP + 6)
    const grown = withBranch(file, { from: { step: STEP }, seats }, moves, TODAY, {
      id: 'abc',
      title: 'Otherwise',
    })
    if ('refused' in grown) throw new Error(grown.refused)
    const read = decodeFile(encodeFile(grown))
    if (read.refused) throw new Error(read.refused)
    expect(read.file.branches?.map(({ id, title, from }) => [id, title, from.step])).toEqual([
      ['abc', 'Otherwise', STEP],
    ])
    const branch = replayOf(read.file, TODAY, 'abc')
    const game = replayOf(read.file, TODAY)
    if ('refused' in branch || 'refused' in game) throw new Error('the branch cannot be looked through')
    expect(branch.firstWrong).toBeUndefined()
    expect(branch.states.map(({ event }) => event)).toEqual(
      game.states.slice(0, STEP + 7).map(({ event }) => event),
    )
  })
})
