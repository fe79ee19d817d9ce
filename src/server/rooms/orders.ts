/** What has to be written at a table for it to be as its room wants it. Pure: nothing where it is. */
import { DECISIONS, SEATS, type Seat } from '../../game/index.ts'
import type { RoomPhase } from '../../game/wire/index.ts'
import { fillingBots } from '../tables/acts.ts'
import type { OrderContext } from '../tables/directed.ts'
import type { Undated } from '../tables/entries.ts'
import {
  currentGame,
  isUnderWay as isDealt,
  isPeopled,
  type Person,
  type TableState,
} from '../tables/table-state.ts'
import { hasStopped } from './room-state.ts'

/** A person as it should be at a table. */
export interface WantedPerson {
  readonly person: number
  readonly nick: string
  readonly seat?: Seat
  readonly mirror?: true
  /** The hash of its ticket there. */
  readonly ticket: string
}

/** A table as its room wants it. */
export interface Wanted {
  readonly phase: RoomPhase
  readonly people: readonly WantedPerson[]
  /** Those who left the room, or were moved, hear which it was. */
  readonly isRemoved: (person: number) => boolean
  /** It stops at the end of the round it is in. */
  readonly lastRound: boolean
  /** Seats whose people a bot answers for until it is said otherwise. */
  readonly filled: readonly Seat[]
  readonly bot: string
}

export function ordersFor(wanted: Wanted, table: TableState, context: OrderContext): Undated[] {
  if (table.phase === 'over' || table.phase === 'closed')
    return [...people(wanted, table), ...shown(wanted, table)]
  return [
    ...people(wanted, table),
    ...(hasStopped(wanted) ? ending(table) : playing(wanted, table, context)),
    ...shown(wanted, table),
  ]
}

function people({ people: all, isRemoved }: Wanted, table: TableState): Undated[] {
  const gone = table.people.filter(({ person }) => !all.some((one) => one.person === person))
  return [
    ...gone.map(
      ({ person }): Undated =>
        isRemoved(person) ? { e: 'left', person, removed: true } : { e: 'left', person },
    ),
    ...all.flatMap((one) =>
      personAs(
        one,
        table.people.find(({ person }) => person === one.person),
      ),
    ),
  ]
}

function personAs({ person, nick, ticket, ...place }: WantedPerson, is: Person | undefined): Undated[] {
  if (!is) return [{ e: 'joined', person, nick, ticket, word: '', ...place }]
  const isThere = is.seat === place.seat && is.mirror === place.mirror
  return [
    ...(is.ticket === ticket ? [] : [{ e: 'returned', person, ticket } as const]),
    ...(isThere ? [] : [{ e: 'sat', person, ...place } as const]),
  ]
}

function ending(table: TableState): Undated[] {
  return isDealt(table) ? [{ e: 'stopped' }] : []
}

function shown(wanted: Wanted, { shown: is, games }: TableState): Undated[] {
  return hasStopped(wanted) && !is && currentGame({ games }).seats ? [{ e: 'shown' }] : []
}

function playing(wanted: Wanted, table: TableState, context: OrderContext): Undated[] {
  if (wanted.phase === 'lobby') return []
  const starts = table.phase === 'lobby'
  return [
    ...(starts ? [{ e: 'started', bots: fillingBots(table) } as const] : []),
    ...pausing(wanted, table, context),
    ...limiting(wanted, table, context),
    ...(starts ? [] : holding(wanted, table, context)),
  ]
}

function pausing({ phase }: Wanted, table: TableState, { left }: OrderContext): Undated[] {
  const isOurs = table.phase === 'paused' && table.pausedFor === 'owner'
  if (phase === 'playing') return isOurs ? [{ e: 'resumed' }] : []
  const rest = table.phase === 'paused' ? table.left : left
  return isOurs ? [] : [{ e: 'paused', for: 'owner', ...(rest === undefined ? {} : { left: rest }) }]
}

function limiting({ lastRound }: Wanted, { limit }: TableState, { round }: OrderContext): Undated[] {
  if (lastRound === (limit !== undefined)) return []
  return lastRound ? [{ e: 'limited', round: Math.max(1, round) }] : [{ e: 'limited' }]
}

function holding({ filled, bot }: Wanted, table: TableState, context: OrderContext): Undated[] {
  return SEATS.flatMap((seat): Undated[] => {
    const held = table.held[seat]
    const isWanted = filled.includes(seat) && isPeopled(table, seat)
    if (isWanted === (held?.lasting === true)) return []
    return isWanted ? [heldBy(seat, bot, context, true)] : [{ e: 'released', seat }]
  })
}

/** A bot answers for a seat: this once, or until it is released. */
export function heldBy(seat: Seat, bot: string, { round, asked }: OrderContext, lasting: boolean): Undated {
  const decision = asked(seat)?.decision ?? DECISIONS[0]
  const hold = { e: 'held', seat, bot, for: 'owner', round: Math.max(1, round), decision } as const
  return lasting ? { ...hold, lasting } : hold
}

/** A bot answers what is asked of people at a table now, this once. */
export function advancing(bot: string, table: TableState, context: OrderContext): Undated[] {
  // One at which nobody is stands still by itself: with a bot for somebody it goes on.
  if (table.phase !== 'playing' && table.pausedFor !== 'absent') return []
  return SEATS.flatMap((seat) =>
    context.asked(seat) && isPeopled(table, seat) && !table.held[seat]
      ? [heldBy(seat, bot, context, false)]
      : [],
  )
}
