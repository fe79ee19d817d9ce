/** Where each statement of each card stands, by the deck it stands in: one part of the build, fetched with a game. */
import type { Marks } from '../../game/vocabulary.ts'

const files = import.meta.glob<Readonly<Record<string, Marks>>>('../../../assets/sources/marks/*.json', {
  import: 'default',
  eager: true,
})

/** The marks of a card; `undefined` where it has none. `deck`: `deckNameOf(card)`. */
export function marksOf(deck: string, card: string): Marks | undefined {
  const file = files[`../../../assets/sources/marks/${deck}.json`]
  return file && Object.hasOwn(file, card) ? file[card] : undefined
}
