/**
 * How long five people need for a game: each reads and decides by a clock of their own, and waits only for what the game
 * waits for. Pure.
 */
import { forSeats, POWERS, SEATS, type Seat } from '../../../game/index.ts'

/** What a round puts on the screen, in the order in which it comes. */
export const PARTS = ['news', 'hand', 'pledge', 'reveal', 'table', 'reckoning'] as const
export type Part = (typeof PARTS)[number]

/** Words of a round that are new to each seat. */
export type RoundWords = Readonly<Record<Part, Readonly<Record<Seat, number>>>>

export interface Pace {
  readonly wordsAMinute: number
  /** What a decision takes beyond reading. */
  readonly secondsADecision: number
}

/** A seat's game, in minutes; they add up to the table's. */
export interface SeatTime {
  readonly decisions: number
  readonly words: number
  readonly reading: number
  readonly deciding: number
  readonly waiting: number
}

export interface TableTime {
  /** From the first news until the last person has read the last reckoning. */
  readonly minutes: number
  readonly seats: Readonly<Record<Seat, SeatTime>>
}

/**
 * A game at this pace. Kazakhstan pledges once it has read the news; a power reads its hand meanwhile, and decides once it
 * knows the pledge; the cards are shown when the slowest power has decided; a reckoning can be read, and the next round
 * begins, when Kazakhstan has spent its attention. What can be read while one waits is.
 */
export function tableTime(
  rounds: readonly RoundWords[],
  { wordsAMinute, secondsADecision }: Pace,
): TableTime {
  const clock: Record<Seat, number> = forSeats(() => 0)
  const words: Record<Seat, number> = forSeats(() => 0)
  const decisions: Record<Seat, number> = forSeats(() => 0)
  const decision = secondsADecision / 60
  const decide = (seat: Seat): number => {
    decisions[seat]++
    clock[seat] += decision
    return clock[seat]
  }
  const wait = (seat: Seat, until: number): void => {
    clock[seat] = Math.max(clock[seat], until)
  }
  for (const round of rounds) {
    const read = (seat: Seat, ...parts: Part[]): void => {
      for (const part of parts) {
        words[seat] += round[part][seat]
        clock[seat] += round[part][seat] / wordsAMinute
      }
    }
    read('KZ', 'news')
    const pledged = decide('KZ')
    read('KZ', 'hand')
    const chosen = POWERS.map((power) => {
      read(power, 'news', 'hand')
      wait(power, pledged)
      read(power, 'pledge')
      return decide(power)
    })
    for (const seat of SEATS) {
      wait(seat, Math.max(...chosen))
      read(seat, 'reveal', 'table')
    }
    const spent = decide('KZ')
    for (const seat of SEATS) {
      wait(seat, spent)
      read(seat, 'reckoning')
    }
  }
  const minutes = Math.max(...Object.values(clock))
  const seats = forSeats((seat): SeatTime => {
    const [reading, deciding] = [words[seat] / wordsAMinute, decisions[seat] * decision]
    const waiting = minutes - reading - deciding
    return { decisions: decisions[seat], words: words[seat], reading, deciding, waiting }
  })
  return { minutes, seats }
}

/** Halvings of an hour, to a hundredth of a second. */
const HALVINGS = 20

/** The seconds a decision with which a game just fills so many minutes; 0 where reading alone fills them. */
export function secondsThatFill(
  minutes: number,
  rounds: readonly RoundWords[],
  wordsAMinute: number,
): number {
  let [low, high] = [0, 3600]
  for (let n = 0; n < HALVINGS; n++) {
    const secondsADecision = (low + high) / 2
    if (tableTime(rounds, { wordsAMinute, secondsADecision }).minutes > minutes) high = secondsADecision
    else low = secondsADecision
  }
  return low
}
