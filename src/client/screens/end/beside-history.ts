/**
 * The game that was played beside the logged one of 1991-2021. A round stands beside the logged one that had the same
 * news; one with other news beside the years in which that came, as the card dates it: nothing else in a game has a
 * date. Pure.
 */
import type { CardId, Choice, Seat } from '../../../game/vocabulary.ts'
import { isWithin } from '../../text/dates.ts'
import { type Deed, deedsOf, nameOf, type RoundDone } from './deeds.ts'

/** What of the logged game is needed; its choices in order, in each round Kazakhstan's attention last. */
export interface LoggedGame {
  draws: { events: readonly CardId[] }
  moves: readonly { seat: string; choice: Choice }[]
}

/** One stretch of years: the logged round, and the rounds of this game whose news came in them. */
export interface Years {
  /** As `1991-1994`. */
  years: string
  history: RoundDone
  own: readonly RoundDone[]
  /** Deeds of the logged round that this game had in these years too, by name. */
  shared: readonly string[]
}

/** What a seat did in each round of the logged game. */
export function loggedRounds({ draws, moves }: LoggedGame, seat: Seat): RoundDone[] {
  return draws.events.map((event, at) => {
    const choice = roundsOf(moves)[at]?.findLast((move) => move.seat === seat)?.choice ?? []
    return { round: at + 1, event, deeds: deedsOf(choice) }
  })
}

/** The choices by round: each ends with Kazakhstan's second. */
function roundsOf(moves: LoggedGame['moves']): LoggedGame['moves'][] {
  const ends = moves.flatMap(({ seat }, at) => (seat === 'KZ' ? [at] : [])).filter((_, nth) => nth % 2 === 1)
  return ends.map((end, nth) => moves.slice((ends[nth - 1] ?? -1) + 1, end + 1))
}

/**
 * The stretches of years from which this game had news, in order. `spans` are the years of the logged rounds; `yearOf`
 * gives the year in which an event came.
 */
export function besideHistory(
  history: readonly RoundDone[],
  spans: readonly string[],
  own: readonly RoundDone[],
  yearOf: (event: CardId) => number,
): Years[] {
  const logged = new Set(history.map(({ event }) => event))
  return history.flatMap((round, at): Years[] => {
    const years = spans[at]
    if (years === undefined) return []
    const mine = own.filter(({ event }) =>
      logged.has(event) ? event === round.event : isWithin(yearOf(event), years),
    )
    return mine.length === 0 ? [] : [{ years, history: round, own: mine, shared: sharedBy(round, mine) }]
  })
}

function sharedBy(history: RoundDone, own: readonly RoundDone[]): string[] {
  const mine = new Set(own.flatMap(({ deeds }) => deeds.map(nameOf)))
  return history.deeds.map((deed: Deed) => nameOf(deed)).filter((name) => mine.has(name))
}
