/** Plays games of bots and analyses every choice of them. Bundled, run in workers; see ./levels.ts. */
import { parentPort } from 'node:worker_threads'
import {
  type Appraisal,
  appraisalOf,
  type Confirmation,
  confirmationOf,
  decisionsOf,
  finish,
  gameIn,
  isFlagged,
} from '../../game/analysis/index.ts'
import { SEATS, STANDARD } from '../../game/index.ts'
import type { Move } from '../../game/record/index.ts'
import { playGame } from '../record/play.ts'

export interface LevelOrder {
  readonly scenario: string
  /** In all five seats. */
  readonly bot: string
  /** Of the run; each game has its number behind it. */
  readonly seed: string
  readonly from: number
  readonly to: number
}

/** A game of bots, and what was found of it. */
export interface LevelGame {
  readonly scenario: string
  readonly bot: string
  readonly seed: string
  readonly moves: readonly Move[]
  readonly appraisals: readonly Appraisal[]
  readonly confirmations: readonly Confirmation[]
  /** Those that stand once more, in worlds of their own: whether what was found to be a mistake keeps its sign. */
  readonly again: readonly Confirmation[]
}

function gamesIn({ scenario, bot, seed, from, to }: LevelOrder): LevelGame[] {
  const games: LevelGame[] = []
  for (let n = from; n < to; n++) games.push(gameOf(scenario, bot, `${seed}-${n}`))
  return games
}

function gameOf(scenario: string, bot: string, seed: string): LevelGame {
  const file = playGame({ scenario, seed, bots: bot, options: STANDARD })
  const game = gameIn(file)
  if ('refused' in game) throw new Error(`the record is refused: ${game.refused}`)
  const appraisals = decisionsOf(game, SEATS).flatMap((at) => finish(appraisalOf(game, at)) ?? [])
  const flagged = appraisals.filter(isFlagged)
  const confirmations = flagged.map((one) => finish(confirmationOf(game, one)))
  const standing = flagged.filter((_, n) => confirmations[n]?.stands)
  const again = standing.map((one) => finish(confirmationOf(game, one, 'again')))
  return { scenario, bot, seed, moves: file.moves, appraisals, confirmations, again }
}

parentPort?.on('message', (order: LevelOrder) => parentPort?.postMessage(gamesIn(order)))
