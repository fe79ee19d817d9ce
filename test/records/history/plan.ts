/** What a round of the script says: the news, what each power lays, what Kazakhstan does. Read by ./script.ts and ./rehearse.ts. */
import type { CardId, Power } from '../../../src/game/index.ts'

/** Something Kazakhstan does with its attention, in the order of what matters most. */
export interface Deed {
  /** The menu item; of a pressure resisted only its first half, for the cubes are those left over. */
  item: string
  /** Left out, and reported, when the cubes do not reach. */
  may?: true
  /** Resisted with whatever cubes the other deeds leave, up to its strength. */
  resists?: CardId
}

/** A card laid, and whether sweetened where interest is left for it. */
export type Lay = CardId | { sweetened: CardId }

export interface Round {
  years: string
  news: CardId
  pledge?: Power
  RU: readonly Lay[]
  CN: readonly Lay[]
  US: readonly Lay[]
  EU: readonly Lay[]
  KZ: readonly Deed[]
}

export const take = (card: CardId): Deed => ({ item: `take:${card}` })
export const comply = (card: CardId): Deed => ({ item: `comply:${card}` })
export const respond = (response: string): Deed => ({ item: `respond:${response}` })
export const launch = (card: CardId): Deed => ({ item: `initiative:${card}` })
export const envoy = (power: Power): Deed => ({ item: `envoy:${power}` })
export const resist = (card: CardId): Deed => ({ item: `resist:${card}`, resists: card })
export const may = (deed: Deed): Deed => ({ ...deed, may: true })
export const sweet = (card: CardId): Lay => ({ sweetened: card })

export function cardOf(lay: Lay): CardId {
  return typeof lay === 'string' ? lay : lay.sweetened
}

/** The initiatives a round carries out. */
export function launchedIn(round: Round): CardId[] {
  const prefix = 'initiative:'
  return round.KZ.filter((deed) => deed.item.startsWith(prefix)).map((deed) => deed.item.slice(prefix.length))
}
