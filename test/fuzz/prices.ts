/** What an offer costs and the parts it is said to cost it for: they come of one reckoning, and must never part. */
import {
  card as cardOf,
  costParts,
  interestCost,
  type OfferCard,
  offerCard,
  POWERS,
  type Power,
  priceOf,
  priceParts,
  type State,
  sumOf,
  TUNING,
} from '../../src/game/index.ts'
import { must } from './broken.ts'

/** Every offer in a hand or on the table: the printed price and all parts make its price, plain and sweetened. */
export function checkPrices(state: State): void {
  for (const power of POWERS) for (const card of offersOf(state, power)) checkParts(state, card)
  if (state.decision !== 'attention') return
  for (const { card, kind, price, sweetened } of state.laid) {
    if (kind !== 'offer') continue
    const now = priceOf(state, offerCard(card), sweetened)
    must(price === now, `'${card}' was laid for ${price} and costs ${now} in the same round`)
  }
}

function checkParts(state: State, card: OfferCard): void {
  for (const sweetened of [false, true]) {
    const parts = priceParts(state, card, sweetened)
    const sum = parts.reduce((total, { by }) => total + by, card.price)
    const price = priceOf(state, card, sweetened)
    const cost = interestCost(state, card) + (sweetened ? TUNING.sweeten.interest : 0)
    const costs = card.interest + sumOf(costParts(state, card, sweetened))
    must(costs === cost, `the parts of what '${card.id}' costs its power come to ${costs}, not ${cost}`)
    must(sum === price, `the parts of '${card.id}' come to ${sum}, its price is ${price}`)
    const mute = parts.find(
      ({ by, why, card: cause }) => by === 0 || (why === 'condition') !== (cause !== undefined),
    )
    must(mute === undefined, `a part of the price of '${card.id}' says nothing: ${JSON.stringify(mute)}`)
  }
}

/** A power's offers, in its hand and on the table. */
function offersOf({ hidden, laid }: State, power: Power): OfferCard[] {
  const ids = [...hidden.hands[power], ...laid.flatMap((one) => (one.power === power ? [one.card] : []))]
  return ids.map(cardOf).filter((card) => card.kind === 'offer')
}
