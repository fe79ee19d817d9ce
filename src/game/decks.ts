/** Which cards belong to an era: the deck of each seat, and the pool of its news. */

import type { CardId } from './deck/card-types.ts'
import { EVENTS, INITIATIVES, POWER_CARDS } from './deck/catalogue.ts'
import { type Era, forPowers, type Power, type Seat } from './ids.ts'

interface Dated {
  id: CardId
  /** The year it was over. */
  over: number
}

const EVENT_POOL: Readonly<Record<Era, readonly Dated[]>> = {
  '1991': eventsOf('1991'),
  '2001': eventsOf('2001'),
  '2011': eventsOf('2011'),
}

const DECKS: Readonly<Record<Era, Readonly<Record<Seat, readonly CardId[]>>>> = {
  '1991': decksOf('1991'),
  '2001': decksOf('2001'),
  '2011': decksOf('2011'),
}

/** Ids of the events of an era that were not over before a year, in catalogue order. */
export function eventPool(era: Era, from: number): CardId[] {
  const ids: CardId[] = []
  for (const event of EVENT_POOL[era]) if (event.over >= from) ids.push(event.id)
  return ids
}

/** The list with the cards named first, in the order they are named, each once, and the rest as it was. */
export function namedFirst(list: CardId[], named: readonly CardId[] | undefined): CardId[] {
  if (!named) return list
  const known = named.filter((id, at) => list.includes(id) && named.indexOf(id) === at)
  return [...known, ...list.filter((id) => !known.includes(id))]
}

/** Ids of the cards a seat's deck holds in an era, in catalogue order. */
export function deckOf(seat: Seat, era: Era): readonly CardId[] {
  return DECKS[era][seat]
}

function eventsOf(era: Era): Dated[] {
  const events = EVENTS.filter((event) => event.era === era)
  return events.map(({ id, date, until }) => ({ id, over: Number((until ?? date).slice(0, 4)) }))
}

function decksOf(era: Era): Record<Seat, CardId[]> {
  const KZ = INITIATIVES.filter((card) => card.eras.includes(era)).map((card) => card.id)
  return { KZ, ...forPowers((power) => powerDeck(power, era)) }
}

function powerDeck(power: Power, era: Era): CardId[] {
  return POWER_CARDS.filter((card) => card.power === power && card.eras.includes(era)).map((card) => card.id)
}
