/** The one saved game: the record of every choice, and a note for the first screen, kept in the browser. */
import type { Seat } from '../../game/index.ts'
import type { GameRecord, Refused, Rerun } from '../../game/record/index.ts'
import { readJson, readText, removeText, writeText } from './storage.ts'

export const SAVE_KEY = 'multivector.save'
const NOTE_KEY = 'multivector.save.note'
export const REASONS_KEY = 'multivector.save.reasons'

/** What the first screen says of a save before the rules have come. */
export interface SaveNote {
  round: number
  over: boolean
  /** Milliseconds since 1970. */
  at: number
}

export interface GoodSave {
  kind: 'good'
  record: GameRecord
  /** The seat the player held. */
  seat: Seat
  round: number
  over: boolean
  /** When it was saved, where that is known. */
  at?: number
}

export interface BadSave extends Refused {
  kind: 'bad'
  /** What is stored, for the player to keep. */
  text: string
}

/** The parts of the record's door that reading a save takes; handed in, so that this file loads without the rules. */
export interface Reader {
  decode(text: string): { record: GameRecord; refused?: undefined } | Refused
  rerun(record: GameRecord): Rerun | Refused
  solePerson(seats: GameRecord['seats']): Seat | Refused
}

/** Stores a game. Gives whether the browser kept it. */
export function store(text: string, note: SaveNote): boolean {
  return writeText(SAVE_KEY, text) && writeText(NOTE_KEY, JSON.stringify(note))
}

/** Stores what the bots of the stored game thought. The game does not need it, so nobody is told where there is no room. */
export function storeReasons(text: string): void {
  if (!writeText(REASONS_KEY, text)) removeText(REASONS_KEY)
}

/** As stored; whether it belongs to the stored game is for its reader to say. */
export function savedReasons(): string | undefined {
  return readText(REASONS_KEY)
}

export function discard(): void {
  removeText(SAVE_KEY)
  removeText(NOTE_KEY)
  removeText(REASONS_KEY)
}

/** The text as stored, read or not. */
export function savedText(): string | undefined {
  return readText(SAVE_KEY)
}

/** Whether anything is saved, without a look inside. */
export function hasSave(): boolean {
  return savedText() !== undefined
}

/** The saved game, played through once under the rules of today; or why it cannot be. `undefined`: nothing is saved. */
export function readSave({ decode, rerun, solePerson }: Reader): GoodSave | BadSave | undefined {
  const text = savedText()
  if (text === undefined) return undefined
  const bad = ({ refused, detail }: Refused): BadSave =>
    detail === undefined ? { kind: 'bad', text, refused } : { kind: 'bad', text, refused, detail }
  const decoded = decode(text)
  if (decoded.refused) return bad(decoded)
  const { record } = decoded
  const seat = solePerson(record.seats)
  if (typeof seat !== 'string') return bad(seat)
  const replayed = tryRerun(rerun, record)
  if ('refused' in replayed) return bad(replayed)
  const { state } = replayed
  const at = noteOf(readJson(NOTE_KEY))?.at
  const good: GoodSave = { kind: 'good', record, seat, round: state.round, over: state.outcome !== undefined }
  return at === undefined ? good : { ...good, at }
}

/** A record may name cards that no version had: then the rules throw, and the save is bad rather than the page. */
function tryRerun(rerun: Reader['rerun'], record: GameRecord): Rerun | Refused {
  try {
    return rerun(record)
  } catch (error) {
    return { refused: 'bad-moves', detail: error instanceof Error ? error.message : String(error) }
  }
}

function noteOf(value: unknown): SaveNote | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { round, over, at } = value as Partial<Record<keyof SaveNote, unknown>>
  if (typeof round !== 'number' || typeof over !== 'boolean' || typeof at !== 'number') return undefined
  return { round, over, at }
}
