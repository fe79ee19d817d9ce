/**
 * The bots' explanations from one visit to the next: a text to lie beside the save, and what it still says when it is read.
 * Nothing in it can harm the game: whatever is wrong with it is left out.
 */
import { TERMS } from '../../game/bots/index.ts'
import { botOf, type GameRecord } from '../../game/record/kept.ts'
import {
  DECISIONS,
  type Decision,
  isObject,
  POWERS,
  SEATS,
  type Seat,
  TRACKS,
} from '../../game/vocabulary.ts'
import { schoolOf } from './explain.ts'
import { type Explanation, turnKey } from './explanations.ts'
import { clarify, obfuscate } from './obfuscate.ts'

/** No bot has as many: a term for each power and track, and a few more. */
const MOST_REASONS = 40
/** Letters, many times what the longest game says. */
const MOST_TEXT = 500_000

/** Explanations as a text that can be read beside this record only. Most of it is not out yet, so it is obfuscated. */
export function writeExplanations(all: readonly Explanation[], { hash, seed }: GameRecord): string {
  // A bot's school stands in the record, by its name.
  const whys = all.map(({ school: _, ...bare }) => bare)
  return obfuscate(JSON.stringify({ hash, whys }), seed)
}

/** What was stored with this record, which leads to round `round`: at most one a turn, of bots alone. */
export function readExplanations(text: string | undefined, record: GameRecord, round: number): Explanation[] {
  const turns = new Map<string, Explanation>()
  for (const value of storedWith(record, text)) {
    const why = explanationOfRead(value, record, round)
    if (why) turns.set(turnKey(why), why)
  }
  return [...turns.values()]
}

function storedWith({ hash, seed }: GameRecord, text = ''): readonly unknown[] {
  if (text.length > MOST_TEXT) return []
  try {
    const stored: unknown = JSON.parse(clarify(text, seed))
    return isObject(stored) && stored.hash === hash && Array.isArray(stored.whys) ? stored.whys : []
  } catch {
    return []
  }
}

function explanationOfRead(value: unknown, { seats }: GameRecord, last: number): Explanation | undefined {
  if (!isObject(value)) return undefined
  const { round, reasons, erred, idle } = value
  const seat = SEATS.find((one) => one === value.seat)
  const decision = DECISIONS.find((one) => one === value.decision)
  const bot = seat && botOf(seats[seat])
  if (!seat || !decision || !isAsked(seat, decision) || bot === undefined) return undefined
  if (!isRound(round, last) || typeof erred !== 'boolean' || typeof idle !== 'boolean') return undefined
  const read = reasonsOfRead(reasons)
  return read && { round, seat, decision, reasons: read, erred, idle, ...schoolOf(bot, seat) }
}

function isAsked(seat: Seat, decision: Decision): boolean {
  return (seat === 'KZ') === (decision !== 'offers')
}

function isRound(value: unknown, last: number): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= last
}

function reasonsOfRead(value: unknown): Explanation['reasons'] | undefined {
  if (!Array.isArray(value) || value.length > MOST_REASONS) return undefined
  const read = value.flatMap((one) => reasonOfRead(one) ?? [])
  return read.length === value.length ? read : undefined
}

function reasonOfRead(value: unknown): Explanation['reasons'][number] | undefined {
  if (!isObject(value)) return undefined
  const { by } = value
  const term = TERMS.find((one) => one === value.term)
  const power = POWERS.find((one) => one === value.power)
  const track = TRACKS.find((one) => one === value.track)
  const isWhole = power === value.power && track === value.track
  if (!term || !isWhole || typeof by !== 'number' || !Number.isFinite(by)) return undefined
  return { term, ...(power ? { power } : {}), ...(track ? { track } : {}), by }
}
