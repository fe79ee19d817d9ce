/** Which kept games left which other game, and where: so that they are shown, and handed on, as its branches. */
import type { Place } from '../../game/record/index.ts'
import { isObject } from '../../game/vocabulary.ts'
import { readJson, writeText } from '../save/storage.ts'

const KEY = 'multivector.branches'
/** Those longest there go first. A record has room for no more branches of its own. */
const MOST = 500

/** A kept game that went on otherwise from a place of another. */
export interface Departed {
  /** The id of the kept game. */
  readonly game: string
  /** The name of the game it left, as whoever looks through it calls it. */
  readonly of: string
  /** Where; the branch is that of a kept game, or of the file. */
  readonly from: Place
}

/** Those that left a game, the oldest first: what left another of them comes after it. */
export function departedFrom(of: string): Departed[] {
  return all().filter((one) => one.of === of)
}

/** What a kept game left, if it left any. */
export function departureOf(game: string): Departed | undefined {
  return all().find((one) => one.game === game)
}

/** Notes that a game left another. Gives whether the browser let it be kept. */
export function noteDeparted(departed: Departed): boolean {
  return writeText(KEY, JSON.stringify([...all(), departed].slice(-MOST)))
}

function all(): Departed[] {
  const kept = readJson(KEY)
  return Array.isArray(kept) ? kept.flatMap(departedIn) : []
}

/** As stored; what makes no sense is none. */
function departedIn(value: unknown): Departed[] {
  if (!isObject(value) || typeof value.game !== 'string' || typeof value.of !== 'string') return []
  if (!isObject(value.from)) return []
  const { step, branch } = value.from
  if (typeof step !== 'number' || !Number.isSafeInteger(step) || step < 0) return []
  const from = typeof branch === 'string' ? { branch, step } : { step }
  return [{ game: value.game, of: value.of, from }]
}
