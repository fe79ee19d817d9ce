/** Whose tint a country wears on the map: data and one function, used only when the map is built. */
import type { Seat } from '../../../game/vocabulary.ts'

/** A seat's land, or land of nobody who sits at the table. */
export type Owner = Seat | 'other'

/** Countries of single seats, by ISO 3166-1 numeric code. */
const SINGLE: Readonly<Record<string, Seat>> = { '398': 'KZ', '643': 'RU', '156': 'CN', '840': 'US' }

/**
 * Members of the European Union in 2021, when the game ends. There were twelve in 1991; the United Kingdom was one
 * until 2020. One picture serves the whole game, so it shows the Union as its last round finds it.
 */
const UNION: readonly string[] = [
  ...['040', '056', '100', '191', '196', '203', '208', '233', '246', '250', '276', '300', '348', '372'],
  ...['380', '428', '440', '442', '470', '528', '616', '620', '642', '703', '705', '724', '752'],
]

/** The owner of a country by its numeric code; some territories have none. */
export function ownerOf(code: string | undefined): Owner {
  if (code === undefined) return 'other'
  if (UNION.includes(code)) return 'EU'
  return SINGLE[code] ?? 'other'
}

/**
 * A tint marks where a seat's government ruled from 1991 to 2021, and takes no side in any dispute. Natural Earth puts
 * Crimea with Russia, which has held it since 2014 only; here it is drawn with Ukraine, as it was when the game opens
 * and as the United Nations General Assembly holds (resolution 68/262).
 */
export const CRIMEA = { place: [34.1, 45.2], from: '643', to: '804' } as const
