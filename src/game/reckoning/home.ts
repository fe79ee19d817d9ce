/** Home first (RULES.md, "Home first"): the crisis response, then the initiatives from left to right, each paying its oil. */

import { applyEffects } from '../apply-effects.ts'
import type { Response } from '../deck/card-types.ts'
import { eventCard, initiativeCard } from '../deck/catalogue.ts'
import { addFact, moveOil, setReason } from '../write.ts'
import { chosenFor, type Reckoning } from './context.ts'

export function home(r: Reckoning): void {
  respond(r)
  launch(r)
}

/** Standing aside costs neither cubes nor oil, and is what happens if nothing is chosen. */
function respond(r: Reckoning): void {
  const event = eventCard(r.table.event)
  if (!event.responses) return
  const response = responseChosen(event.responses, chosenFor(r, 'respond', event.id)?.response)
  if (!response) throw new Error(`'${event.id}' has no such response`)
  const oil = response.oil ?? 0
  setReason(r, 'response', event.id)
  const { id, cubes, power } = response
  if (r.facts) addFact(r, { kind: 'responded', response: id, cubes, oil, ...(power ? { power } : {}) })
  moveOil(r, -oil)
  applyEffects(r, response.effects)
}

function responseChosen(responses: readonly Response[], id: string | undefined): Response | undefined {
  for (const one of responses) if (id === undefined ? standsAside(one) : one.id === id) return one
  return undefined
}

export function standsAside({ cubes, oil = 0 }: Pick<Response, 'cubes' | 'oil'>): boolean {
  return cubes === 0 && oil === 0
}

function launch(r: Reckoning): void {
  for (const item of r.chosen) {
    if (item.kind !== 'initiative' || item.card === undefined) continue
    const card = initiativeCard(item.card)
    setReason(r, 'initiative', card.id)
    if (r.facts) addFact(r, { kind: 'launched', cubes: card.cubes, oil: card.oil })
    moveOil(r, -card.oil)
    applyEffects(r, card.effects)
    r.table.launched.push(card.id)
  }
}
