/** Attention (RULES.md, "Attention"): the one menu over which Kazakhstan spends its cubes. */

import type { Menu, MenuItem } from '../choice.ts'
import type { CardId, OfferCard } from '../deck/card-types.ts'
import { eventCard, offerCard } from '../deck/catalogue.ts'
import { hasRoom, inForce } from '../derived.ts'
import { allHold } from '../needs.ts'
import type { Laid, Table } from '../state.ts'
import { ENVOYS, initiativeItems, type OfferItems, powerItems, responsesTo } from './items.ts'

/** Everything Kazakhstan may spend on this round, each item affordable on its own. `hand`: its initiatives. */
export function attentionMenu(table: Table, hand: readonly CardId[]): Menu {
  const { round, attention: budget, treasury: oil } = table
  const items: MenuItem[] = []
  listResponses(table, items)
  listInitiatives(table, hand, items)
  for (const laid of table.laid) listLaid(table, laid, items)
  for (const envoy of ENVOYS) if (isWithinMeans(table, envoy)) items.push(envoy)
  return { seat: 'KZ', round, decision: 'attention', budget, oil, limit: items.length, items }
}

function isWithinMeans(table: Table, item: MenuItem): boolean {
  return item.price <= table.attention && item.oil <= table.treasury
}

function listResponses(table: Table, items: MenuItem[]): void {
  const { responses } = eventCard(table.event)
  if (!responses) return
  const known = responsesTo(table.event)
  for (let i = 0; i < responses.length; i++) {
    const item = known[i] as MenuItem
    if (isWithinMeans(table, item) && allHold(table, responses[i]?.needs)) items.push(item)
  }
}

function listInitiatives(table: Table, hand: readonly CardId[], items: MenuItem[]): void {
  if (!inForce(table, 'initiatives')) return
  for (const id of hand) {
    const { card, item } = initiativeItems(id)
    if (isWithinMeans(table, item) && allHold(table, card.needs)) items.push(item)
  }
}

function listLaid(table: Table, laid: Laid, items: MenuItem[]): void {
  const known = powerItems(laid.card)
  if ('take' in known) listTake(table, laid, known, items)
  else for (const answer of known.answers) if (isWithinMeans(table, answer)) items.push(answer)
}

/** A binding offer cannot be taken where the contract is full. */
function listTake(table: Table, laid: Laid, { card, take }: OfferItems, items: MenuItem[]): void {
  if (laid.price > table.attention || !hasRoom(table, card)) return
  const item = take[laid.price] as MenuItem
  const shared = roomGroup(table, card)
  items.push(shared === undefined ? item : { ...item, groups: [shared] })
}

/** Nor beside one laid before it that would leave it no room: the two then share a group. A power lays two at most. */
function roomGroup(table: Table, card: OfferCard): string | undefined {
  if (card.bind === 0) return undefined
  let first: OfferCard | undefined
  let second: OfferCard | undefined
  for (const laid of table.laid) {
    if (laid.power !== card.power || laid.kind !== 'offer' || laid.domain !== card.domain) continue
    const other = offerCard(laid.card)
    if (other.bind === 0) continue
    if (first) second = other
    else first = other
  }
  if (!first || !second || hasRoom(table, second, first.bind)) return undefined
  return `room:${card.power}:${card.domain}`
}
