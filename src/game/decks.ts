/** Which cards belong to an era: the deck of each seat, and the pool of its news. */

import type { CardId, EventCard } from './deck/card-types.ts'
import { EVENTS, INITIATIVES, POWER_CARDS } from './deck/catalogue.ts'
import { type Era, forPowers, type Power, type Seat } from './ids.ts'

const EVENTS_BY_DATE: Readonly<Record<Era, readonly EventCard[]>> = {
  '1991': eventsOf('1991'),
  '2001': eventsOf('2001'),
  '2011': eventsOf('2011'),
}

const DECKS: Readonly<Record<Era, Readonly<Record<Seat, readonly CardId[]>>>> = {
  '1991': decksOf('1991'),
  '2001': decksOf('2001'),
  '2011': decksOf('2011'),
}

/** The events of an era that began in the years from-to, both included, in the order of their dates. */
export function eventPool(era: Era, { from, to }: { from: number; to: number }): EventCard[] {
  return EVENTS_BY_DATE[era].filter((event) => yearOf(event) >= from && yearOf(event) <= to)
}

/** The year an event began: what its round is named by. */
export function yearOf({ date }: { date: string }): number {
  return Number(date.slice(0, 4))
}

/**
 * Orders events by the date they began. Of two that began alike a crisis comes before plain news, which often tells what
 * came of it, and then what was sooner over.
 */
export function compareDates(a: EventCard, b: EventCard): number {
  const crisis = Number(b.responses !== undefined) - Number(a.responses !== undefined)
  return compareTexts(a.date, b.date) || crisis || compareTexts(a.until ?? a.date, b.until ?? b.date)
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

function eventsOf(era: Era): EventCard[] {
  return EVENTS.filter((event) => event.era === era).sort(compareDates)
}

// `2014` stands before `2014-03`: what is dated by its year alone comes with the year.
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function decksOf(era: Era): Record<Seat, CardId[]> {
  const KZ = INITIATIVES.filter((card) => card.eras.includes(era)).map((card) => card.id)
  return { KZ, ...forPowers((power) => powerDeck(power, era)) }
}

function powerDeck(power: Power, era: Era): CardId[] {
  return POWER_CARDS.filter((card) => card.power === power && card.eras.includes(era)).map((card) => card.id)
}
