/** A short hash of a state, the same on every machine: two runs of a record that agree on it have played the same game. */
import { isObject, type State } from '../vocabulary.ts'

/** Two FNV-1a lanes over the state's canonical JSON, as 16 hexadecimal digits. Tells runs apart; keeps no secret. */
export function hashOf(state: State): string {
  const text = canonical(state)
  let low = 0x811c9dc5
  let high = 0xcbf29ce4
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code ^ (low >>> 16), 0x01000193)
  }
  return hex(high) + hex(low)
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0')
}

/** JSON with the keys of every object in order, so that how a state was built does not matter. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (!isObject(part)) return part
    const entries = Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))
    return Object.fromEntries(entries)
  })
}
