/** Writes a power's cards: the typed shorthand in which the four power decks are set down. */
import type { Domain, Era, Power } from '../ids.ts'
import type { Bind, CardId, OfferCard, PressureCard, Source } from './card-types.ts'
import type { Effect } from './effect-types.ts'

/** What an offer gives and takes; the numbers that balance is made of stand together, on one line. */
export interface OfferWords {
  terms: { interest: number; price: number; bind: Bind; benefit: number }
  strings?: readonly Effect[]
  sources: readonly Source[]
}

export interface PressureWords {
  terms: { interest: number; strength: number }
  demand: readonly Effect[]
  resisted?: readonly Effect[]
  sources: readonly Source[]
}

export interface CardWriter {
  offer(id: CardId, domain: Domain, eras: readonly Era[], words: OfferWords): OfferCard
  pressure(id: CardId, domain: Domain, eras: readonly Era[], words: PressureWords): PressureCard
}

/** The writer of one power's cards. */
export function cardsOf(power: Power): CardWriter {
  return {
    offer(id, domain, eras, { terms, strings = [], sources }) {
      return { kind: 'offer', id, power, domain, eras, ...terms, strings, sources }
    },
    pressure(id, domain, eras, { terms, sources, ...effects }) {
      return { kind: 'pressure', id, power, domain, eras, ...terms, ...effects, sources }
    },
  }
}
