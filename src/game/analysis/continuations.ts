/**
 * How a game may go on from one of its moments: played to its end by experts, many times. On the same deal the news and the
 * aims are those of the game, and what differs is who plays: experts of many schools. Before anyone's eyes the deal is drawn
 * anew from what they could know, and what differs is luck.
 */
import { CHARACTERS, decide, type Level } from '../bots/index.ts'
import { determinize } from '../bots/search/determinization.ts'
import { forSeats, menu, type Outcome, SEATS, type Seat, type State, type Viewer, view } from '../index.ts'
import { advance, below, cloneState, seeded } from '../kernel.ts'
import { itemsOf } from './played-items.ts'

export interface ContinuationOrder {
  readonly count: number
  readonly seed: string
  /** The players; experts if not given. */
  readonly level?: Level
  /** Whose eyes the deal is drawn anew from; the same deal where nobody's are given. */
  readonly eyes?: Viewer
}

/** What came of many games. */
export interface Spread {
  readonly games: number
  readonly wins: Readonly<Record<Seat, number>>
  /** The lowest first. */
  readonly margins: Readonly<Record<Seat, readonly number[]>>
}

/** More than any game has: six choices a round. */
const MOST_CHOICES = 400

/** Plays on from a state, which stays as it is. Yields each outcome as it comes; the same order gives the same. */
export function* continuations(
  state: State,
  { count, seed, level = 'expert', eyes }: ContinuationOrder,
): Generator<Outcome, void> {
  for (let n = 0; n < count; n++) {
    const rng = seeded(`continuation ${n} ${seed}`)
    const world = eyes === undefined ? cloneState(state) : determinize(view(state, eyes), rng)
    const bots = forSeats((seat) => {
      const schools = CHARACTERS.filter((one) => one.seat === seat)
      const school = eyes === undefined ? schools[below(rng, schools.length + 1)] : undefined
      return school ? `${level}/${school.id}` : level
    })
    yield playedOut(world, bots, `${n} ${seed}`)
  }
}

/** Plays a world to its end. Writes to it. */
function playedOut(world: State, bots: Readonly<Record<Seat, string>>, seed: string): Outcome {
  for (let made = 0; made < MOST_CHOICES && !world.outcome; made++) {
    const seat = world.waiting[0]
    const offered = seat && menu(world, seat)
    if (!offered) break
    const choice = decide(bots[offered.seat], view(world, offered.seat), offered, `${made} ${seed}`)
    advance(world, offered, itemsOf(offered, choice))
  }
  if (!world.outcome) throw new Error('a continuation does not come to its end')
  return world.outcome
}

/** How outcomes are spread. */
export function spreadOf(outcomes: readonly Outcome[]): Spread {
  return {
    games: outcomes.length,
    wins: forSeats((seat) => outcomes.filter(({ winner }) => winner === seat).length),
    margins: forSeats((seat) => outcomes.map(({ margins }) => margins[seat]).sort((a, b) => a - b)),
  }
}

/** The margins below which so much of the games end, for each seat: a half for the median. */
export function quantilesOf({ margins, games }: Spread, part: number): Record<Seat, number> {
  return Object.fromEntries(
    SEATS.map((seat) => [seat, margins[seat][Math.floor(part * (games - 1))] ?? 0]),
  ) as Record<Seat, number>
}
