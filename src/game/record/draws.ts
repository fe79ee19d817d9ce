/** Checks and copies the draws of a record that fixes them. */
import {
  AIMS,
  type Aim,
  type CardId,
  DOMAINS,
  type Domain,
  type Draws,
  ERAS,
  forPowers,
  isCard,
  isObject,
  POWERS,
  SEATS,
} from '../index.ts'

/** The draws as the rules want them, nothing more; `undefined` if they are not well formed. */
export function readDraws(value: unknown): Draws | undefined {
  if (!isObject(value) || !areCards(value.events) || !isObject(value.decks)) return undefined
  const decks: Draws['decks'] = readDecks(value.decks) ?? {}
  if (Object.keys(value.decks).length !== Object.keys(decks).length) return undefined
  const read: Draws = { events: [...value.events], decks }
  if (value.aims !== undefined) {
    const aims = readAims(value.aims)
    if (!aims) return undefined
    read.aims = aims
  }
  if (value.agenda !== undefined) {
    if (!isDomain(value.agenda)) return undefined
    read.agenda = value.agenda
  }
  return read
}

function readDecks(value: Record<string, unknown>): Draws['decks'] | undefined {
  const decks: Record<string, Record<string, CardId[]>> = {}
  for (const era of ERAS) {
    const seats = value[era]
    if (seats === undefined) continue
    if (!isObject(seats)) return undefined
    const read: Record<string, CardId[]> = {}
    for (const seat of SEATS) {
      const cards = seats[seat]
      if (cards === undefined) continue
      if (!areCards(cards)) return undefined
      read[seat] = [...cards]
    }
    decks[era] = read
  }
  return decks
}

function readAims(value: unknown): Draws['aims'] {
  if (!isObject(value)) return undefined
  const known = POWERS.every((power) => (AIMS[power] as readonly unknown[]).includes(value[power]))
  return known ? forPowers((power) => value[power] as Aim) : undefined
}

function areCards(value: unknown): value is CardId[] {
  return Array.isArray(value) && value.every((id) => typeof id === 'string' && isCard(id))
}

function isDomain(value: unknown): value is Domain {
  return (DOMAINS as readonly unknown[]).includes(value)
}
