/** Notes of games, as they are kept in this browser until a file or a link takes them along. */
import type { Note } from '../../../../game/record/index.ts'
import { isObject } from '../../../../game/vocabulary.ts'
import { readJson, writeText } from '../../../save/storage.ts'

const KEY = 'multivector.notes'
/** Games of which notes are kept; the ones longest untouched go first. */
const MOST_GAMES = 100
/** As a file has room for: record/FORMAT.md. */
export const MOST_NOTES = 1000
export const LONGEST_NOTE = 2000

/** The notes kept of a game; nothing where none ever were. */
export function keptNotes(game: string): readonly Note[] | undefined {
  const kept = all()[game]
  return Array.isArray(kept) ? kept.flatMap(noteIn).slice(0, MOST_NOTES) : undefined
}

/** Keeps a game's notes in the place of those before. Gives whether the browser let them be kept. */
export function keepNotes(game: string, notes: readonly Note[]): boolean {
  const { [game]: _, ...others } = all()
  const rest = Object.entries(others).slice(-(MOST_GAMES - 1))
  return writeText(KEY, JSON.stringify(Object.fromEntries([...rest, [game, notes]])))
}

function all(): Readonly<Record<string, unknown>> {
  const kept = readJson(KEY)
  return isObject(kept) ? kept : {}
}

/** A note as stored; what makes no sense is none. */
function noteIn(value: unknown): Note[] {
  if (!isObject(value) || typeof value.text !== 'string' || !isObject(value.at)) return []
  const { step, line, branch } = value.at
  if (!isCount(step)) return []
  const at = {
    ...(typeof branch === 'string' ? { branch } : {}),
    step,
    ...(isCount(line) ? { line } : {}),
  }
  return [
    { at, text: value.text.slice(0, LONGEST_NOTE), ...(value.chapter === true ? { chapter: true } : {}) },
  ]
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
