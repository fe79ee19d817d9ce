/**
 * Puzzles: moments of games of masters in which one plan is clearly best, from what its seat could know. A puzzle is a link
 * to the game up to there; what is answered is held against the plan in worlds of its own, so that a plan as good solves it.
 */
import {
  type Choice,
  type Decision,
  LEVELS,
  type Level,
  type Menu,
  menuOf,
  type Seat,
  type View,
  view,
} from '../index.ts'
import { decodeLink, type RecordFile, type Refused, TODAY } from '../record/index.ts'
import { confirm, SECOND } from './appraise.ts'
import type { Steps } from './findings.ts'
import { gameIn, stateAt } from './game.ts'
import { itemsOf, keyOf } from './played-items.ts'

/** As it lies in assets/puzzles. */
export interface Puzzle {
  /** The same for the same puzzle, in every version of the set. */
  readonly id: string
  /** The fragment that opens its game up to the moment, at it, with its seat's eyes. */
  readonly link: string
  /** Who is asked, in which round, and what: a list of puzzles need not play their games. */
  readonly seat: Seat
  readonly round: number
  readonly decision: Decision
  /** The plan. */
  readonly choice: Choice
  /** By how many margins it is worth more than the next best that was tried, two rounds deep. */
  readonly gap: number
  /** Standard error of the gap. */
  readonly se: number
  /** The levels that find it. */
  readonly found: readonly Level[]
}

/** A puzzle as it is put. */
export interface Posed {
  readonly file: RecordFile
  readonly seat: Seat
  readonly view: View
  readonly menu: Menu
}

/** What an answer came to. */
export interface Answered {
  readonly solved: boolean
  /** Margins it is worth less than the plan; 0 where it is the plan itself. */
  readonly loss: number
  readonly se: number
}

/** An answer that is worth no less than this, beside the plan, is as good. */
export const AS_GOOD = 0.1

/** The moment of a puzzle. Refuses a link that opens no game, or no moment at which its seat is asked. */
export function posed({ link }: Pick<Puzzle, 'link'>): Posed | Refused {
  const opened = decodeLink(link, (version) => (version === TODAY.version ? TODAY : undefined))
  if (opened.refused !== undefined) return opened
  const { file, at, eyes } = opened
  const game = gameIn(file)
  if ('refused' in game) return game
  const seat = eyes === 'observer' || eyes === 'open' ? undefined : eyes
  const seen = seat && at && view(stateAt(game, at.step), seat)
  const menu = seen && menuOf(seen)
  return seat && seen && menu
    ? { file, seat, view: seen, menu }
    : { refused: 'not-a-record', detail: 'at', expected: 'a moment its seat is asked at' }
}

/** Judges an answer, which must be legal. The same answer is judged the same. */
export function* answered({ view: seen, menu }: Posed, plan: Choice, answer: Choice): Steps<Answered> {
  if (keyOf(itemsOf(menu, answer)) === keyOf(itemsOf(menu, plan))) return { solved: true, loss: 0, se: 0 }
  const choices = { played: answer, best: plan }
  const { value, error } = yield* confirm(seen, menu, choices, 'a puzzle', SECOND)
  return { solved: value < AS_GOOD, loss: value, se: error }
}

/** How hard a puzzle is: how many of the levels do not find it. */
export function difficultyOf({ found }: Pick<Puzzle, 'found'>): number {
  return LEVELS.length - found.length
}

/** The puzzle of a day, by the number of the day: each once before any comes again. Nothing where there are none. */
export function puzzleOfDay<P>(puzzles: readonly P[], day: number): P | undefined {
  const count = puzzles.length
  if (count === 0) return undefined
  // A stride without a common divisor visits all, and those that lie together come far apart.
  const stride = [...puzzles.keys()].find((n) => n > count * 0.6 && divisor(n, count) === 1) ?? 1
  return puzzles[(((day * stride) % count) + count) % count]
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b)
}
