// What is known of a kept game: how it came out, where that can be told.
import { describe, expect, it } from 'vitest'
import { readRecord } from '../../../src/client/save/read.ts'
import { unmeasured } from '../../../src/client/state/unmeasured.ts'
import { type Options, scenarioNamed, TUNING } from '../../../src/game/index.ts'
import { decode, encode, recordOf, rerun, solePerson } from '../../../src/game/record/index.ts'
import { randomGame } from '../../support/play.ts'

const reader = {
  ...{ decode, rerun, solePerson },
  isMeasured: (game: Parameters<typeof unmeasured>[0]) =>
    unmeasured(game, { scenarioNamed, TUNING }) === undefined,
}

function resultOf(options: Partial<Options>) {
  const { beginning, moves, state } = randomGame('kept', options)
  const seats = { ...beginning.seats, KZ: 'person' } as const
  const read = readRecord(reader, encode(recordOf({ ...beginning, seats }, moves, state)))
  if ('refused' in read) throw new Error(read.refused)
  return { winner: state.outcome?.winner, ...read.progress }
}

describe('a game that is over', () => {
  it('was won by whoever won it by the rules', () => {
    const { winner, over, won } = resultOf({})
    expect([over, won]).toEqual([true, winner === 'KZ'])
  })

  it.each([{ attention: 6 }, { lesson: true }] as const)('is won by nobody with %o', (options) => {
    const { over, won } = resultOf(options)
    expect([over, won]).toEqual([true, undefined])
  })
})
