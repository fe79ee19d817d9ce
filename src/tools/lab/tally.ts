/** Counts what was held, what was on the menu and what was chosen, over any number of games. */
import {
  type Choice,
  eventCard,
  type Menu,
  type MenuItem,
  type Power,
  type State,
  standsAside,
} from '../../game/index.ts'

/** How often a card was held for a round, could be played then, was played; and then taken or complied with. */
export interface CardTally {
  held: number
  playable: number
  played: number
  taken: number
}

/** How often something was on Kazakhstan's menu, and how often it was chosen. */
export interface ItemTally {
  on: number
  chosen: number
}

export interface Tallies {
  cards: Record<string, CardTally>
  /**
   * By `respond:EVENT:RESPONSE`, `take:CARD`, `comply:CARD`, `resist:CARD` (with any cubes), `initiative:CARD`,
   * `envoy:POWER`, `pledge:POWER`.
   */
  items: Record<string, ItemTally>
  /** Pledges made, and those of them that were kept. */
  pledges: { made: number; kept: number }
}

export function emptyTallies(): Tallies {
  return { cards: {}, items: {}, pledges: { made: 0, kept: 0 } }
}

/** Counts one decision, before it is carried out. */
export function count(tallies: Tallies, state: State, menu: Menu, choice: Choice): void {
  const { seat, decision } = menu
  const chosen = menu.items.filter((item) => choice.includes(item.id))
  if (decision === 'pledge') countPledge(tallies, menu, chosen)
  if (decision === 'offers' || decision === 'attention')
    countHand(tallies, state.hidden.hands[seat], menu, chosen)
  if (decision !== 'attention') return
  countItems(tallies, state, menu, chosen)
  if (state.pledge && cubesOn(chosen, state.pledge.power) >= state.pledge.cubes) tallies.pledges.kept += 1
}

/** Adds the counts of one run to those of another. */
export function addTallies(into: Tallies, from: Tallies): void {
  for (const [id, { held, playable, played, taken }] of Object.entries(from.cards)) {
    const tally = cardTally(into, id)
    tally.held += held
    tally.playable += playable
    tally.played += played
    tally.taken += taken
  }
  for (const [id, { on, chosen }] of Object.entries(from.items)) {
    const tally = itemTally(into, id)
    tally.on += on
    tally.chosen += chosen
  }
  into.pledges.made += from.pledges.made
  into.pledges.kept += from.pledges.kept
}

function cardTally({ cards }: Tallies, id: string): CardTally {
  cards[id] ??= { held: 0, playable: 0, played: 0, taken: 0 }
  return cards[id]
}

function itemTally({ items }: Tallies, id: string): ItemTally {
  items[id] ??= { on: 0, chosen: 0 }
  return items[id]
}

function countPledge(tallies: Tallies, menu: Menu, chosen: readonly MenuItem[]): void {
  for (const { id } of menu.items) itemTally(tallies, id).on += 1
  for (const { id } of chosen) itemTally(tallies, id).chosen += 1
  tallies.pledges.made += chosen.length
}

function countHand(tallies: Tallies, hand: readonly string[], menu: Menu, chosen: readonly MenuItem[]): void {
  for (const id of hand) {
    const tally = cardTally(tallies, id)
    tally.held += 1
    if (menu.items.some((item) => item.card === id)) tally.playable += 1
    if (chosen.some((item) => item.card === id)) tally.played += 1
  }
}

function countItems(tallies: Tallies, state: State, menu: Menu, chosen: readonly MenuItem[]): void {
  const made = new Set(chosen.map(keyOf))
  const { id, responses } = eventCard(state.event)
  const aside = responses?.find(standsAside)
  if (aside && !chosen.some((item) => item.kind === 'respond')) made.add(`respond:${id}:${aside.id}`)
  for (const key of new Set(menu.items.map(keyOf))) {
    const tally = itemTally(tallies, key)
    tally.on += 1
    if (made.has(key)) tally.chosen += 1
  }
  for (const item of chosen) {
    if ((item.kind === 'take' || item.kind === 'comply') && item.card)
      cardTally(tallies, item.card).taken += 1
  }
}

function keyOf({ id, kind, card, response }: MenuItem): string {
  if (kind === 'respond') return `respond:${card}:${response}`
  return kind === 'resist' ? `resist:${card}` : id
}

function cubesOn(chosen: readonly MenuItem[], power: Power): number {
  return chosen.reduce((sum, item) => sum + (item.counts && item.power === power ? item.price : 0), 0)
}
