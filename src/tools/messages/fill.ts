/** What one language lacks, taken from English: a message, a card's claim, a whole group of a file. */

import { isObject } from '../../game/vocabulary.ts'

/**
 * `file` with what `english` has beside it, group by group; what only `file` has (forms of names that English does not
 * need) stays. Both are JSON; a list or a text is taken whole.
 */
export function filled(file: unknown, english: unknown): unknown {
  if (file === undefined) return english
  if (!isObject(file) || !isObject(english)) return file
  const shared = Object.keys(english).map((key) => [key, filled(file[key], english[key])])
  return { ...file, ...Object.fromEntries(shared) }
}
