/** What a round of the script says: the news, what each power lays, what Kazakhstan does. Read by ./script.ts and ./rehearse.ts. */
import type { CardId, Power } from '../../game/vocabulary.ts'

/** Something Kazakhstan does with its attention, in the order of what matters most. */
export interface Deed {
  /** The menu item; of a pressure resisted only its first half, for the cubes are those left over. */
  item: string
  /** Left out, and reported, when the cubes do not reach. */
  may?: true
  /** Resisted with whatever cubes the other deeds leave, up to its strength. */
  resists?: CardId
}

/** A card laid. */
export interface Lay {
  card: CardId
  /** Sweetened, if interest is left for it. */
  sweeten?: true
  /** Left out, and reported, when the interest does not reach. */
  may?: true
}

export interface Round {
  /** What the round stands for, as `1991-1994`: the texts tell more in it than its news. */
  years: string
  news: CardId
  pledge?: Power
  RU: readonly Lay[]
  CN: readonly Lay[]
  US: readonly Lay[]
  EU: readonly Lay[]
  KZ: readonly Deed[]
}

const LAUNCH = 'initiative:'

export const take = (card: CardId): Deed => ({ item: `take:${card}` })
export const comply = (card: CardId): Deed => ({ item: `comply:${card}` })
export const respond = (response: string): Deed => ({ item: `respond:${response}` })
export const launch = (card: CardId): Deed => ({ item: `${LAUNCH}${card}` })
export const envoy = (power: Power): Deed => ({ item: `envoy:${power}` })
export const resist = (card: CardId): Deed => ({ item: `resist:${card}`, resists: card })
export const may = (deed: Deed): Deed => ({ ...deed, may: true })
export const lay = (card: CardId): Lay => ({ card })
export const sweetened = (card: CardId): Lay => ({ card, sweeten: true })
export const mayLay = (card: CardId): Lay => ({ card, may: true })

/** The initiatives among deeds or menu items. */
export function launchedBy(items: readonly string[]): CardId[] {
  return items.filter((item) => item.startsWith(LAUNCH)).map((item) => item.slice(LAUNCH.length))
}
