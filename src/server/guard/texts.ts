/** Checks of values that `game/checks.ts` has none for: what people write, and keys. */
import type { Check } from '../../game/checks.ts'

// Control characters, and those that turn the direction of a line: what is written after them would look otherwise.
const UNSEEMLY = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u

/** A line of plain text of which something is seen. */
export function line(most: number): Check {
  return (value, path, problems) => {
    const isLine =
      typeof value === 'string' && value.length <= most && SEEN.test(value) && !UNSEEMLY.test(value)
    if (!isLine) problems.push({ path, expected: 'text', detail: `1..${most}` })
  }
}

/** A word made of letters, digits and a few marks, as ids and names of bots are. */
export function word(most: number): Check {
  return (value, path, problems) => {
    if (typeof value === 'string' && value.length <= most && /^[\w:./~-]+$/.test(value)) return
    problems.push({ path, expected: 'name', detail: `1..${most}` })
  }
}
