/** Seeds of bots. */
import { next, seeded } from '../kernel.ts'

/** A bot gets a seed of its own for each turn; the game's would tell it the order of every deck. */
export function botSeed(gameSeed: string, turn: string): string {
  const scrambled = seeded(`bot ${turn} ${gameSeed}`)
  return `${next(scrambled)}`
}
