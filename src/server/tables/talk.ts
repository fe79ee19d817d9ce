/** What people say at a table: a phrase or a text becomes an entry, or is refused. Pure. */
import { isSeat, type Seat } from '../../game/index.ts'
import { LONGEST_TEXT, phraseNamed, type WireRefusal } from '../../game/wire/index.ts'
import type { SaidEntry } from './entries.ts'
import { currentGame, type Person, type TableState } from './table-state.ts'

/** By people in one game: a record holds a thousand (game/record/file-schema.ts), and bots answer once at most. */
const MOST_SAID = 480

/** What somebody wants said. */
export interface Talk {
  readonly to: Seat | 'all'
  readonly phrase?: string
  readonly text?: string
}

export function saidEntry(state: TableState, one: Person, talk: Talk): SaidEntry | WireRefusal {
  const game = currentGame(state)
  if (!game.seats || state.phase === 'closed' || state.phase === 'lobby') return 'not-now'
  if (!one.seat || one.mirror) return 'not-yours'
  if (game.said.filter((said) => said.person !== undefined).length >= MOST_SAID) return 'too-fast'
  const words = wordsOf(state, one.seat, talk)
  if (typeof words === 'string') return words
  const { person, seat: from } = one
  const step = game.made.length
  return { e: 'said', game: state.games.length, step, from, person, to: talk.to, ...words }
}

function wordsOf(
  state: TableState,
  from: Seat,
  { to, phrase, text }: Talk,
): { phrase: string } | { text: string } | WireRefusal {
  if (phrase !== undefined && state.directed?.phrases === false) return 'not-yours'
  if (phrase !== undefined) return phraseNamed(phrase, from, to) ? { phrase } : 'no-phrase'
  if (!state.freeText) return 'not-yours'
  if (to !== 'all' && (!isSeat(to) || to === from)) return 'malformed'
  const plain = plainText(text ?? '', LONGEST_TEXT)
  return plain === '' ? 'malformed' : { text: plain }
}

/** Text as it may be shown anywhere: one line, nothing unseen, no longer than this in UTF-16 units. */
export function plainText(text: string, longest: number): string {
  const seen = text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
  return wellFormed(seen.trim().slice(0, longest)).trim()
}

/** Without half a character at the end. */
function wellFormed(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text
}
