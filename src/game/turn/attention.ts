/** Attention (rules.md, "A round", 4): the one menu over which Kazakhstan spends its cubes. */
import { eventCard, initiativeCard, names, offerCard, pressureCard } from '../deck/catalogue.ts'
import type { CardId, OfferCard, PressureCard } from '../deck/types.ts'
import { inForce } from '../derived.ts'
import { POWERS } from '../ids.ts'
import type { Menu, MenuItem } from '../menu.ts'
import { allHold } from '../needs.ts'
import type { Laid, Table } from '../state.ts'
import { TUNING } from '../tuning.ts'

const RESPONSE: readonly string[] = ['response']
const ENVOY: readonly string[] = ['envoy']
const NO_GROUP: readonly string[] = []

const ENVOYS: readonly MenuItem[] = POWERS.map((power) => ({
  id: `envoy:${power}`,
  kind: 'envoy',
  price: 1,
  oil: 0,
  groups: ENVOY,
  power,
  counts: true,
}))

/** Everything Kazakhstan may spend on this round, each item affordable on its own. `hand`: its initiatives. */
export function attentionMenu(table: Table, hand: readonly CardId[]): Menu {
  const items: MenuItem[] = []
  listResponses(table, items)
  listInitiatives(table, hand, items)
  for (const laid of table.laid) {
    if (laid.kind === 'offer') listTake(table, laid, offerCard(laid.card), items)
    else listAnswers(table, pressureCard(laid.card), items)
  }
  if (table.attention >= 1) items.push(...ENVOYS)
  const { attention: budget, treasury: oil } = table
  return { seat: 'KZ', decision: 'attention', budget, oil, limit: items.length, items }
}

function listResponses(table: Table, items: MenuItem[]): void {
  for (const response of eventCard(table.event).responses ?? []) {
    const oil = response.oil ?? 0
    if (response.cubes > table.attention || oil > table.treasury || !allHold(table, response.needs)) continue
    const item: MenuItem = {
      id: `respond:${response.id}`,
      kind: 'respond',
      price: response.cubes,
      oil,
      groups: RESPONSE,
      card: table.event,
      response: response.id,
    }
    if (response.power) Object.assign(item, { power: response.power, counts: true })
    items.push(item)
  }
}

function listInitiatives(table: Table, hand: readonly CardId[], items: MenuItem[]): void {
  if (!inForce(table, 'initiatives')) return
  for (const id of hand) {
    const { cubes, oil, needs } = initiativeCard(id)
    if (cubes > table.attention || oil > table.treasury || !allHold(table, needs)) continue
    items.push({
      id: names(id).initiative,
      kind: 'initiative',
      price: cubes,
      oil,
      groups: NO_GROUP,
      card: id,
    })
  }
}

/** A binding offer cannot be taken where the contract is full. */
function listTake(table: Table, laid: Laid, card: OfferCard, items: MenuItem[]): void {
  if (laid.price > table.attention || !hasRoom(table, card, 0)) return
  items.push({
    id: names(card.id).take,
    kind: 'take',
    price: laid.price,
    oil: 0,
    groups: roomGroups(table, card),
    card: card.id,
    power: laid.power,
    counts: true,
  })
}

function hasRoom(table: Table, card: OfferCard, taken: number): boolean {
  return card.bind === 0 || table.contract[card.power][card.domain] + taken < TUNING.contract.max
}

/** Nor beside one laid before it that would leave it no room: the two then share a group. A power lays two at most. */
function roomGroups(table: Table, card: OfferCard): readonly string[] {
  if (card.bind === 0) return NO_GROUP
  let first: OfferCard | undefined
  let second: OfferCard | undefined
  for (const laid of table.laid) {
    if (laid.power !== card.power || laid.kind !== 'offer' || laid.domain !== card.domain) continue
    const other = offerCard(laid.card)
    if (other.bind === 0) continue
    if (first) second = other
    else first = other
  }
  if (!first || !second || hasRoom(table, second, first.bind)) return NO_GROUP
  return [`room:${card.power}:${card.domain}`]
}

function listAnswers(table: Table, card: PressureCard, items: MenuItem[]): void {
  const n = names(card.id)
  const common = { oil: 0, groups: n.group, card: card.id, power: card.power } as const
  items.push({ id: n.comply, kind: 'comply', price: 0, ...common })
  const most = Math.min(card.strength, table.attention)
  for (let cubes = 1; cubes <= most; cubes++) {
    items.push({ id: n.resist[cubes] as string, kind: 'resist', price: cubes, ...common })
  }
}
