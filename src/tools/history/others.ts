/** Games of the same scenario that are not history: what the stylised facts must be able to deny. */
import { randomItems } from '../../game/bots/index.ts'
import { setup } from '../../game/index.ts'
import { seeded } from '../../game/kernel.ts'
import type { Move } from '../../game/record/index.ts'
import { mustApply, turnsOf } from '../turns.ts'
import { type History, historyOf } from './run.ts'
import { OPTIONS, scenario } from './script.ts'

/** Games played at random that reach their end, out of so many begun. */
export function otherGames(begun: number): History[] {
  const games: History[] = []
  for (let n = 0; n < begun; n++) {
    const seed = `not history ${n}`
    const moves = randomMoves(seed)
    const game = historyOf({ scenario: scenario(), options: OPTIONS, seed, seats: NOBODY }, moves)
    if (game.outcome?.ending === 'completed') games.push(game)
  }
  return games
}

const NOBODY = {
  KZ: 'bot:random',
  RU: 'bot:random',
  CN: 'bot:random',
  US: 'bot:random',
  EU: 'bot:random',
} as const

function randomMoves(seed: string): Move[] {
  const state = setup(scenario(), OPTIONS, seed)
  const rng = seeded(`player of ${seed}`)
  const moves: Move[] = []
  for (const { seat, menu } of turnsOf(state)) {
    const choice = randomItems(menu, rng).map((item) => item.id)
    mustApply(state, { seat, choice })
    moves.push({ seat, choice })
  }
  return moves
}
