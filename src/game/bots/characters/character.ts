/** Characters: schools of foreign policy that a bot may hold. Each is a documented prior on top of its level. */
import type { Domain, ItemKind, Power, Route, Seat, Track } from '../../vocabulary.ts'

/** What the character believes something is worth, beside what the bot's own evaluation says: points of its score. */
export type Taste =
  /** For each step of the table as the round leaves it. */
  | { readonly of: 'weight' | 'trust' | 'interest'; readonly power: Power; readonly worth: number }
  | { readonly of: 'contract'; readonly power: Power; readonly domain: Domain; readonly worth: number }
  | { readonly of: 'track'; readonly track: Track; readonly worth: number }
  | { readonly of: 'dominance' | 'dependence' | 'oil'; readonly worth: number }
  /** Once, if the route stands. */
  | { readonly of: 'route'; readonly route: Route; readonly worth: number }
  /** For the weight of whichever power weighs most, and of each other power. */
  | { readonly of: 'first' | 'others'; readonly worth: number }
  /** For each item of the choice of this kind, in this domain and of this power, if they are named. */
  | {
      readonly of: 'item'
      readonly kind: ItemKind
      readonly power?: Power
      readonly domain?: Domain
      readonly worth: number
    }

export interface Character {
  /** Unique among the characters of its seat. */
  readonly id: string
  readonly seat: Seat
  readonly tastes: readonly Taste[]
  /** Ids of entries of the sources' inventory on which it stands. */
  readonly sources: readonly string[]
}
