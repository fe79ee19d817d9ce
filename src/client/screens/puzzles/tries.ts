/** What came of the puzzles that were tried, kept in this browser alone. */
import { signal } from '@preact/signals'
import { isObject, valueAt } from '../../../game/vocabulary.ts'
import { readJson, writeText } from '../../save/storage.ts'

const KEY = 'multivector.puzzles'

/** `first`: solved at the first try. `later`: after others. `open`: tried, and not solved so far. */
export const FATES = ['first', 'later', 'open'] as const
export type Fate = (typeof FATES)[number]

/** By the id of the puzzle. */
export type Tries = Readonly<Record<string, Fate>>

const kept = signal<Tries>(triesIn(readJson(KEY)))
export const tries = kept

/** What came of a puzzle; nothing where it was not tried. Takes any id. */
export function fateOf(id: string, known: Tries): Fate | undefined {
  return valueAt(known, id)
}

/** Takes note of a try. What is solved stays so. */
export function note(id: string, solved: boolean): void {
  const now = { ...kept.peek(), [id]: fateAfter(fateOf(id, kept.peek()), solved) }
  kept.value = now
  writeText(KEY, JSON.stringify(now))
}

/** What has come of a puzzle after one more try. */
export function fateAfter(before: Fate | undefined, solved: boolean): Fate {
  if (before === 'first' || before === 'later') return before
  if (!solved) return 'open'
  return before === undefined ? 'first' : 'later'
}

/** As kept; what makes no sense is nothing. */
export function triesIn(value: unknown): Tries {
  if (!isObject(value)) return {}
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, fate]) => {
      const known = FATES.find((one) => one === fate)
      return known ? [[id, known]] : []
    }),
  )
}
