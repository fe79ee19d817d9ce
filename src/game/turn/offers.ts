/** Offers (RULES.md, "Offers"): what a power may lay, and the reveal that fixes prices and turns the hands. */

import type { Menu, MenuItem } from '../choice.ts'
import type { CardId, PressureCard } from '../deck/card-types.ts'
import { powerCard } from '../deck/catalogue.ts'
import { avoidsRussia, inForce, leverage } from '../derived.ts'
import { fillHand } from '../hands.ts'
import { POWERS, type Power } from '../ids.ts'
import { takeAt } from '../lists.ts'
import { allHold } from '../needs.ts'
import type { Laid, State, Table } from '../state.ts'
import { TUNING } from '../tuning.ts'
import { addFact, lowerBenefit, setReason, type Writer } from '../write.ts'
import { layable, type OfferItems, type PressureItems, powerItems } from './items.ts'
import { interestCost, priceOf, priceParts } from './prices.ts'

/** What a power may lay from its hand: offers, plain or sweetened, and the pressures it has leverage for. */
export function offersMenu(table: Table, power: Power, hand: readonly CardId[]): Menu {
  const budget = table.interest[power]
  const items: MenuItem[] = []
  for (const id of hand) {
    const known = powerItems(id)
    if ('offer' in known) listOffer(table, known, budget, items)
    else listPressure(table, known, budget, items)
  }
  const limit = TUNING.cardsARound
  return { seat: power, round: table.round, decision: 'offers', budget, oil: 0, limit, items }
}

/** Sweetening wants 1 interest left over, which is the same as costing 1: what is left is lost anyway. */
function listOffer(
  table: Table,
  { card, offer, sweeten }: OfferItems,
  budget: number,
  items: MenuItem[],
): void {
  const cost = interestCost(table, card)
  if (cost > budget || !allHold(table, card.needs)) return
  items.push(offer[cost] as MenuItem)
  const sweetened = cost + TUNING.sweeten.interest
  if (sweetened > budget || priceOf(table, card, false) <= TUNING.price.least) return
  items.push(sweeten[sweetened] as MenuItem)
}

function listPressure(
  table: Table,
  { card, pressure }: PressureItems,
  budget: number,
  items: MenuItem[],
): void {
  if (card.interest <= budget && mayPress(table, card)) items.push(pressure)
}

/** Whether pressures are in force, and the power has the leverage this one takes and whatever else it needs. */
export function mayPress(table: Table, card: PressureCard): boolean {
  const enough = inForce(table, 'pressures') && leverage(table, card.power) >= card.strength
  return enough && allHold(table, card.needs)
}

/** A power's secret choice is kept until all four are in. */
export function chooseOffers(state: State, power: Power, items: readonly MenuItem[]): void {
  state.hidden.chosen[power] = items.map((item) => item.id)
}

/** All choices at once: cards are laid, prices fixed, hands turned. */
export function reveal(state: State, w: Writer): void {
  state.laid = []
  for (const power of POWERS) lay(state, w, power)
  if (w.facts) for (const laid of state.laid) tellLaid(w, laid)
  weakenEuropeanMarket(w)
  for (const power of POWERS) turnHand(state, w, power)
  state.hidden.chosen = {}
}

function lay(state: State, w: Writer, power: Power): void {
  const chosen = state.hidden.chosen[power] ?? []
  if (chosen.length === 0) {
    setReason(w, 'offers')
    if (w.facts) addFact(w, { kind: 'passed', power })
  }
  for (const id of chosen) state.laid.push(laidBy(state, id))
}

/** What lies on the table when a power's menu item is chosen, its price fixed as the table stands. */
export function laidBy(table: Table, itemId: string): Laid {
  const { card, sweetened } = layable(itemId)
  const { id, kind, power, domain } = card
  const price = card.kind === 'offer' ? priceOf(table, card, sweetened) : 0
  const benefit = card.kind === 'offer' ? card.benefit : 0
  return { card: id, kind, power, domain, price, benefit, sweetened, taken: false }
}

/** The EU buys most of the oil: when Russia squeezes and no route avoids it, Europe's economic offers pay 1 less. */
function weakenEuropeanMarket(w: Writer): void {
  const { table } = w
  if (avoidsRussia(table)) return
  const squeeze = table.laid.find((laid) => laid.power === 'RU' && isEconomic(laid, 'pressure'))
  if (!squeeze) return
  setReason(w, 'market', squeeze.card)
  for (const laid of table.laid) {
    if (laid.power === 'EU' && isEconomic(laid, 'offer')) lowerBenefit(w, laid, TUNING.market.loss)
  }
}

function isEconomic(laid: Laid, kind: Laid['kind']): boolean {
  return laid.kind === kind && laid.domain === 'economy'
}

function tellLaid(w: Writer, laid: Laid): void {
  const card = powerCard(laid.card)
  setReason(w, 'offers', card.id)
  const { power, price, sweetened } = laid
  if (card.kind === 'pressure') addFact(w, { kind: 'pressed', power, strength: card.strength })
  else addFact(w, { kind: 'laid', power, price, sweetened, parts: priceParts(w.table, card, sweetened) })
}

/** Cards played go under their deck, then one unplayed card, and the hand is filled to five. */
function turnHand(state: State, w: Writer, power: Power): void {
  const hand = state.hidden.hands[power]
  const deck = state.hidden.decks[power]
  for (const laid of state.laid) if (laid.power === power) deck.push(takeAt(hand, hand.indexOf(laid.card)))
  setReason(w, 'offers')
  const worst = worstOf(state, power, hand)
  if (worst >= 0) {
    const card = takeAt(hand, worst)
    deck.push(card)
    if (w.facts) addFact(w, { kind: 'discarded', card, only: power })
  }
  fillHand(state, w, power)
}

/**
 * Which unplayed card goes: one that cannot be played (no leverage for it, or its needs unmet), else the dearest, else
 * the leftmost. -1 if none.
 */
function worstOf(table: Table, power: Power, hand: readonly CardId[]): number {
  let dearest = -1
  let most = -1
  for (let i = 0; i < hand.length; i++) {
    const card = powerCard(hand[i] as CardId)
    if (card.kind === 'pressure' && leverage(table, power) < card.strength) return i
    if (!allHold(table, card.needs)) return i
    if (card.interest > most) {
      most = card.interest
      dearest = i
    }
  }
  return dearest
}
