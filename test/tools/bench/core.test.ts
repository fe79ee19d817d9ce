import { expect, it } from 'vitest'
import { median } from '../../../src/tools/bench/core.ts'
import {
  playRandom,
  playTuned,
  recordRandom,
  replayOnBoardgameIo,
  replayOnCore,
} from '../../../src/tools/bench/core-games.ts'

it.each(['a', 'b', 'c'])(
  'the game %s comes to one end by the core, replayed, and through boardgame.io',
  (seed) => {
    const game = recordRandom(seed)
    expect(playRandom(seed)).toEqual(game.outcome)
    expect(replayOnCore(game)).toEqual(game.outcome)
    expect(replayOnBoardgameIo(game)).toEqual(game.outcome)
  },
)

it('a replay refuses what the rules refuse', () => {
  const game = recordRandom('d')
  const [first] = game.moves
  if (!first) throw new Error('the game has no moves')
  const spoilt = { ...game, moves: [{ ...first, choice: ['pledge:nobody'] }] }
  expect(() => replayOnCore(spoilt)).toThrow(/not-on-menu/)
})

it('tuned bots play a game to its end', () => {
  expect(playTuned('e').winner).toBeDefined()
})

it('the median is the middle', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 3, 2])).toBe(2)
})
