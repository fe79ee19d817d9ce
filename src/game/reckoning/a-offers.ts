/** a. Offers (RULES.md, "Offers taken"), in seat order, then as laid: contract, benefit, strings; the hedging premium; the spurned. */

import { applyEffects } from '../apply-effects.ts'
import type { OfferCard } from '../deck/card-types.ts'
import { offerCard } from '../deck/catalogue.ts'
import { hasRoom, inForce } from '../derived.ts'
import { type Domain, type Power, TRACK_OF } from '../ids.ts'
import type { Table } from '../state.ts'
import { TUNING } from '../tuning.ts'
import { addFact, moveContract, moveExpectation, moveTrack, setReason } from '../write.ts'
import { chosenFor, type Reckoning } from './context.ts'

export function offers(r: Reckoning): void {
  for (const laid of r.table.laid) if (chosenFor(r, 'take', laid.card)) laid.taken = true
  const rivals = inForce(r.table, 'competition') ? spurnedPowers(r.table) : []
  const premiumPaid: Domain[] = []
  for (const laid of r.table.laid) {
    if (laid.kind !== 'offer' || !laid.taken) continue
    const card = offerCard(laid.card)
    takeOffer(r, card, laid.price, laid.benefit)
    if (premiumPaid.includes(card.domain) || !rivals.some((rival) => rival.domain === card.domain)) continue
    premiumPaid.push(card.domain)
    setReason(r, 'hedging-premium', card.id)
    moveTrack(r, TRACK_OF[card.domain], TUNING.premium)
  }
  raiseExpectations(r, rivals)
}

function takeOffer(r: Reckoning, card: OfferCard, cubes: number, benefit: number): void {
  setReason(r, 'offer', card.id)
  if (r.facts) addFact(r, { kind: 'taken', power: card.power, domain: card.domain, cubes })
  moveContract(r, card.power, card.domain, card.bind)
  moveTrack(r, TRACK_OF[card.domain], benefit)
  applyEffects(r, card.strings)
}

interface Rival {
  power: Power
  domain: Domain
}

/**
 * In each domain where any offer was taken: the powers that bid there and all of whose offers were left. What could
 * not be taken, for its contract was full, was no bid. The premium is
 * what the winner pays for having been preferred, so a domain without a rival left standing pays none.
 */
function spurnedPowers(table: Table): Rival[] {
  const rivals: Rival[] = []
  for (const laid of table.laid) {
    if (laid.kind !== 'offer' || laid.taken) continue
    const { power, domain } = laid
    if (!hasRoom(table, offerCard(laid.card)) || !preferred(table, power, domain)) continue
    if (!rivals.some((rival) => rival.power === power && rival.domain === domain))
      rivals.push({ power, domain })
  }
  return rivals
}

/** Whether others were preferred to this power in a domain: offers were taken there, and none of its own. */
function preferred(table: Table, power: Power, domain: Domain): boolean {
  let others = false
  for (const laid of table.laid) {
    if (laid.kind !== 'offer' || !laid.taken || laid.domain !== domain) continue
    if (laid.power === power) return false
    others = true
  }
  return others
}

/** A spurned power expects 1 more, once, however many of its bids were left. */
function raiseExpectations(r: Reckoning, rivals: readonly Rival[]): void {
  const cooled: Power[] = []
  setReason(r, 'spurned')
  for (const { power, domain } of rivals) {
    if (r.facts) addFact(r, { kind: 'spurned', power, domain })
    if (cooled.includes(power)) continue
    cooled.push(power)
    moveExpectation(r, power, TUNING.spurned)
  }
}
