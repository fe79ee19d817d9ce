/** b. Pressures (RULES.md, "Pressures"): complied with, the demand happens and freedom is lost; resisted, it costs now and the contract erodes. */

import { applyEffects } from '../apply-effects.ts'
import type { PressureCard } from '../deck/card-types.ts'
import { pressureCard } from '../deck/catalogue.ts'
import { TRACK_OF } from '../ids.ts'
import { erodes, unmet } from '../resistance.ts'
import { TUNING } from '../tuning.ts'
import { addFact, moveContract, moveTrack, setReason } from '../write.ts'
import { chosenFor, type Reckoning } from './context.ts'

export function pressures(r: Reckoning): void {
  for (const laid of r.table.laid) {
    if (laid.kind !== 'pressure') continue
    const card = pressureCard(laid.card)
    laid.taken = chosenFor(r, 'comply', card.id) !== undefined
    laid.price = chosenFor(r, 'resist', card.id)?.price ?? 0
    if (laid.taken) comply(r, card)
    else resist(r, card, laid.price)
  }
}

/** What cannot be paid is not: the demand's effects clamp as all do. */
function comply(r: Reckoning, card: PressureCard): void {
  setReason(r, 'complied', card.id)
  if (r.facts) addFact(r, { kind: 'complied', power: card.power })
  applyEffects(r, card.demand)
  moveTrack(r, 'sovereignty', TUNING.comply.sovereignty)
}

/** A blow met in full is honoured at home; one that nobody meets costs freedom as giving in does. */
function resist(r: Reckoning, card: PressureCard, cubes: number): void {
  const { power, domain, strength } = card
  setReason(r, 'resisted', card.id)
  if (r.facts) addFact(r, { kind: 'resisted', power, cubes, strength })
  const short = unmet(strength, cubes)
  moveTrack(r, TRACK_OF[domain], -short)
  if (cubes === 0) moveTrack(r, 'sovereignty', TUNING.resist.bare)
  erode(r, card)
  if (short === 0) {
    setReason(r, 'resolve', card.id)
    moveTrack(r, 'legitimacy', TUNING.resist.resolve)
  }
  if (!card.resisted) return
  setReason(r, 'resisted', card.id)
  applyEffects(r, card.resisted)
}

/** Coercion that is not complied with wears a loose social contract down; a tight one bears it. */
function erode(r: Reckoning, { id, power, domain }: PressureCard): void {
  if (!erodes(r.table.contract[power][domain])) return
  setReason(r, 'erosion', id)
  moveContract(r, power, domain, TUNING.resist.erosion)
}
