/** Which of the kept games a list shows: narrowed by scenario, seat, result and date, and searched for words. Pure. */
import { isSeat, type Seat } from '../../../game/vocabulary.ts'
import { type Entry, isBroken } from '../../save/entry.ts'
import { matches } from '../../text/matches.ts'

/** `over`: of games kept before it was noted who won. */
export const RESULTS = ['open', 'won', 'lost', 'over'] as const
export type Result = (typeof RESULTS)[number]

/** An empty text lets everything pass. */
export interface Wanted {
  readonly scenario: string
  readonly seat: string
  readonly result: string
  /** A day, `2026-11-28`: what was last played before it does not pass. */
  readonly from: string
  readonly words: string
}

export const ALL: Wanted = { scenario: '', seat: '', result: '', from: '', words: '' }

/** The games that pass, in their order. A game that cannot be opened passes only what asks nothing of it. */
export function found(
  entries: readonly Entry[],
  wanted: Wanted,
  nameOf: (entry: Entry) => string,
): readonly Entry[] {
  const since = wanted.from === '' ? Number.NEGATIVE_INFINITY : new Date(`${wanted.from}T00:00`).getTime()
  const words = wanted.words.trim()
  return entries.filter(
    (entry) =>
      passes(entry, wanted) && !(entry.played < since) && (words === '' || matches(nameOf(entry), words)),
  )
}

function passes(entry: Entry, { scenario, seat, result }: Wanted): boolean {
  if (isBroken(entry)) return scenario === '' && seat === '' && result === ''
  return (
    (scenario === '' || entry.scenario === scenario) &&
    (seat === '' || entry.seat === seat) &&
    (result === '' || resultOf(entry) === result)
  )
}

/** How a game came out for its player. */
export function resultOf({ over, won }: { readonly over: boolean; readonly won?: boolean }): Result {
  if (!over) return 'open'
  return won === undefined ? 'over' : won ? 'won' : 'lost'
}

/** What there is to choose from, each once: only what some game has. */
export function choices(entries: readonly Entry[]): {
  readonly scenarios: readonly string[]
  readonly seats: readonly Seat[]
  readonly results: readonly Result[]
} {
  const sound = entries.flatMap((entry) => (isBroken(entry) ? [] : entry))
  return {
    scenarios: [...new Set(sound.map(({ scenario }) => scenario))],
    seats: [...new Set(sound.map(({ seat }) => seat))].filter(isSeat),
    results: RESULTS.filter((one) => sound.some((entry) => resultOf(entry) === one)),
  }
}
