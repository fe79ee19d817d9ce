/**
 * Whether a game was dealt as it was promised: its seed must have the hash that was shown before the first choice, and deal
 * the cards that were seen.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { setup, type View, view } from '../../../game/index.ts'

/** `none`: the game is not over. `unseen`: the hash was first seen with the seed, and proves nothing. */
export type SeedCheck = 'none' | 'right' | 'wrong' | 'unseen'

/** Hashes as they were first seen, by game. */
export interface SeenHashes {
  read(game: number): string | undefined
  write(game: number, hash: string): void
}

/** Checks a seed once it is told, and until then keeps the hash that was shown first. `opening`: as its viewer saw it. */
export function seedCheck(
  { game, seedHash, seed }: { readonly game: number; readonly seedHash: string; readonly seed?: string },
  seen: SeenHashes,
  opening?: View,
): SeedCheck {
  const first = seen.read(game)
  if (seed === undefined) {
    if (first === undefined) seen.write(game, seedHash)
    return 'none'
  }
  if (first === undefined) return 'unseen'
  const isSealed = first === seedHash && hashOfSeed(seed) === first
  return isSealed && (!opening || deals(seed, opening)) ? 'right' : 'wrong'
}

/** SHA-256 of a seed, in hexadecimal. */
export function hashOfSeed(seed: string): string {
  return bytesToHex(sha256(utf8ToBytes(seed)))
}

/** Whether a seed deals what was seen at the opening. */
function deals(seed: string, seen: View): boolean {
  const { scenario, options, viewer } = seen
  return inOrder(view(setup(scenario, options, seed), viewer)) === inOrder(seen)
}

/** As JSON, whatever order the fields came in. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
