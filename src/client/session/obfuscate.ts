/**
 * Makes a text unreadable to the eye. It is no lock: its key is the game's seed, which the save holds, and which tells
 * whoever takes the trouble every hand and every deck as well. So what is obfuscated is hidden as well as those are.
 */
import { next, seeded } from '../../game/kernel.ts'

/** The text as letters and digits that say nothing. */
export function obfuscate(text: string, key: string): string {
  const bytes = mixed(new TextEncoder().encode(text), key)
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/** What was obfuscated under this key; throws, or gives nonsense, if nothing was. */
export function clarify(text: string, key: string): string {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  return new TextDecoder('utf-8', { fatal: true }).decode(mixed(bytes, key))
}

/** Mixed twice, it is as it was. */
function mixed(bytes: Uint8Array, key: string): Uint8Array {
  const rng = seeded(`seal ${key}`)
  return bytes.map((byte) => byte ^ (next(rng) & 255))
}
