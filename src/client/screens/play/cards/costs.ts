/** Why a card in the hand would cost what it would, term by term: its power in interest, Kazakhstan in cubes. Pure. */
import { costParts, type OfferCard, priceParts, sumOf, type View } from '../../../../game/index.ts'
import type { Ask } from '../../../state/why.ts'
import { cardText, t } from '../../../text/index.ts'
import { figureText } from '../../../text/parts.ts'

/** What an offer would cost its power, in interest. */
export function costOf(view: View, offer: OfferCard, sweetened: boolean): number {
  return offer.interest + sumOf(costParts(view, offer, sweetened))
}

/** In interest. */
export function costAsked(view: View, offer: OfferCard, sweetened: boolean): Ask {
  const { id, power, interest } = offer
  const parts = costParts(view, offer, sweetened)
  const title = t('figure.cost', { card: cardText(id).title })
  return { title, power, sum: [{ why: 'printed', by: interest }, ...parts] }
}

/** In cubes. */
export function priceAsked(view: View, offer: OfferCard, sweetened: boolean): Ask {
  const { id, power, price } = offer
  const parts = priceParts(view, offer, sweetened)
  const title = figureText({ of: 'price', card: id })
  return { title, power, sum: [{ why: 'printed', by: price }, ...parts] }
}
