/** Looks for puzzles in games of masters. Bundled, run in workers; see ./find.ts. */
import { parentPort } from 'node:worker_threads'
import { answered, finish, gameIn, type Posed, type Puzzle, posed } from '../../game/analysis/index.ts'
import { decide } from '../../game/bots/index.ts'
import { type Choice, forSeats, menu, STANDARD, scenarioNamed, view } from '../../game/index.ts'
import {
  encodeLink,
  fileOf,
  type Move,
  type RecordFile,
  type Refused,
  TODAY,
} from '../../game/record/index.ts'
import { LEVELS } from '../../game/vocabulary.ts'
import { playGame } from '../record/play.ts'
import { clearPlan } from './clear-plan.ts'

export interface PuzzleOrder {
  readonly scenario: string
  readonly seed: string
  /** The game's choices, where it has been played before. */
  readonly moves?: readonly Move[]
  /** The one moment that is looked at, where the choices up to it are legal; every one, if not given. */
  readonly step?: number
}

const BOT = 'master'

/** The puzzles of one game, in its order. */
function puzzlesIn({ scenario, seed, moves, step: only }: PuzzleOrder): Puzzle[] {
  const played = moves ?? playGame({ scenario, seed, bots: BOT, options: STANDARD }).moves
  if (only !== undefined)
    return isLegal(scenario, seed, played.slice(0, only))
      ? asList(puzzleAt(scenario, seed, played, only))
      : []
  return played.flatMap((_, step) => puzzleAt(scenario, seed, played, step) ?? [])
}

function asList<T>(one: T | undefined): T[] {
  return one === undefined ? [] : [one]
}

/** A puzzle of the moment before this choice; nothing where no plan is clearly best, or it is to do nothing. */
function puzzleAt(scenario: string, seed: string, moves: readonly Move[], step: number): Puzzle | undefined {
  const file = sound(beginningOf(scenario, seed, moves.slice(0, step)))
  const state = sound(gameIn(file)).states.at(-1)
  const move = moves[step]
  const offered = state && move && menu(state, move.seat)
  if (!state || !move || !offered || offered.decision === 'pledge') return undefined
  const plan = clearPlan(view(state, move.seat), offered, move.choice)
  if (!plan || plan.choice.length === 0) return undefined
  const made = encodeLink(file, TODAY, { at: { step }, eyes: move.seat })
  if (made.refused) throw new Error(`no link: ${made.refused}`)
  const moment = sound(posed({ link: made.link }))
  return {
    id: `${scenario}-${seed}-${step}`,
    link: made.link,
    seat: offered.seat,
    round: offered.round,
    decision: offered.decision,
    choice: plan.choice,
    gap: rounded(plan.gap),
    se: rounded(plan.se),
    found: LEVELS.filter((level) => finds(level, moment, plan.choice)),
  }
}

function finds(level: string, moment: Posed, plan: Choice): boolean {
  const choice = decide(level, moment.view, moment.menu, 'a puzzle')
  return finish(answered(moment, plan, choice)).solved
}

/** The record of a game up to there, as short as a link can be. */
function beginningOf(id: string, seed: string, moves: readonly Move[]): RecordFile | Refused {
  const scenario = scenarioNamed(id)
  if (!scenario) throw new Error(`there is no scenario '${id}'`)
  const seats = forSeats(() => `bot:${BOT}` as const)
  return fileOf({ scenario, options: STANDARD, seed, seats }, moves)
}

function isLegal(id: string, seed: string, moves: readonly Move[]): boolean {
  return !('refused' in beginningOf(id, seed, moves))
}

function sound<T extends object>(value: T | Refused): T {
  if ('refused' in value) throw new Error(`refused: ${value.refused} ${value.detail ?? ''}`)
  return value
}

function rounded(value: number): number {
  return Math.round(1000 * value) / 1000
}

parentPort?.on('message', (order: PuzzleOrder) => parentPort?.postMessage(puzzlesIn(order)))
