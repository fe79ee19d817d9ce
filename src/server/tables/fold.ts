/** From entries to a table, one after the other. Pure: the same entries give the same table, on every machine. */
import { forSeats, SEATS, type Seat } from '../../game/index.ts'
import type { Asked, Opened, TableEntry } from './entries.ts'
import {
  currentGame,
  DEPUTY,
  holderAt,
  isPeopled,
  isUnderWay,
  type Person,
  type TableGame,
  type TableState,
} from './table-state.ts'

/** Keys kept for each person. A page has one request under way, and sends it again at most as often as it comes back. */
const KEYS_KEPT = 64
/** Changes of hands that a record holds. */
const MOST_HANDOVERS = 200

/** The table these entries tell of; nothing where there are none. Throws where they are no table's. */
export function folded(entries: readonly TableEntry[]): TableState | undefined {
  return entries.reduce<TableState | undefined>((state, entry) => fold(state, entry), undefined)
}

/** The table after one more entry. Throws where entries are no table's. */
export function fold(before: TableState | undefined, entry: TableEntry): TableState {
  if (entry.e === 'opened') return opened(entry, entry.on)
  if (!before) throw new Error(`a table begins with '${entry.e}'`)
  const changed = next(before, entry)
  const after = { ...(isSeatedAsBefore(before, changed) ? changed : seated(changed)), touched: entry.on }
  const kept = entry.asked ? { ...after, keys: withKey(after.keys, entry.asked) } : after
  return isSeatedAsBefore(before, kept) ? kept : withHandovers(before, kept)
}

function opened({ seed, e: _, ...given }: Opened, on: number): TableState {
  const { rules, scenario, options, bots, each, spectators, freeText, directed } = given
  return {
    ...{ rules, scenario, options, bots, spectators, freeText },
    ...(each === undefined ? {} : { each }),
    ...(directed ? { directed } : {}),
    phase: 'lobby',
    people: [],
    joined: 0,
    held: {},
    games: [fresh(seed)],
    keys: new Map(),
    touched: on,
  }
}

function fresh(seed: string): TableGame {
  return { seed, handovers: [], made: [], said: [], over: false }
}

/** What an entry changes, but for what follows from it. */
function next(state: TableState, entry: TableEntry): TableState {
  switch (entry.e) {
    case 'joined': {
      const { person, nick, seat, ticket, word, mirror } = entry
      const one = sitting({ person, nick, ticket, word }, seat, isUnderWay(state))
      return withPerson({ ...state, joined: Math.max(state.joined, person) }, mirroring(one, mirror))
    }
    case 'returned':
      return changed(state, entry.person, (one) => ({ ...one, ticket: entry.ticket }))
    case 'sat':
      return changed(state, entry.person, (one) =>
        mirroring(sitting(one, entry.seat, isUnderWay(state)), entry.mirror),
      )
    case 'left':
      return { ...state, people: state.people.filter(({ person }) => person !== entry.person) }
    case 'bot':
      return { ...state, bots: withBot(state.bots, entry.seat, entry.bot) }
    case 'held': {
      const { seat, bot, for: why, round, decision, lasting } = entry
      const held = { seat, bot, for: why, round, decision, ...(lasting ? { lasting } : {}) }
      return { ...state, held: { ...state.held, [seat]: held } }
    }
    case 'released':
      return { ...state, held: without(state.held, entry.seat) }
    default:
      return played(state, entry)
  }
}

/** The same for what concerns the game. */
function played(state: TableState, entry: TableEntry): TableState {
  switch (entry.e) {
    case 'started':
      return started({ ...state, bots: { ...state.bots, ...entry.bots } })
    case 'made':
      return withGame({ ...withoutLeft(state), ...leftOf(entry) }, (game) => ({
        made: [...game.made, entry],
      }))
    case 'said':
      return withGame(state, (game) => ({ said: [...game.said, entry] }))
    case 'paused':
      return { ...running(state), phase: 'paused', pausedFor: entry.for, ...leftOf(entry) }
    case 'resumed':
      return { ...running(state), ...leftOf(state) }
    case 'time':
      return { ...state, left: entry.left }
    case 'ended':
      return { ...withGame(running(state), () => ({ over: true })), phase: 'over', held: {} }
    case 'stopped':
      return {
        ...withGame(running(state), () => ({ over: true, stopped: true })),
        phase: 'over',
        held: {},
      }
    case 'limited': {
      const { limit: _, ...rest } = state
      return entry.round === undefined ? rest : { ...rest, limit: entry.round }
    }
    case 'shown':
      return { ...state, shown: true }
    case 'rematch':
      return { ...state, phase: 'lobby', games: [...state.games, fresh(entry.seed)] }
    case 'closed':
      return { ...state, phase: 'closed' }
    default:
      throw new Error(`no entry of a table is called '${entry.e}'`)
  }
}

function started(state: TableState): TableState {
  const people = state.people.map((one) => sitting(one, one.seat, true, true))
  const playing: TableState = { ...state, people, phase: 'playing' }
  return withGame(playing, () => ({ seats: forSeats((seat) => holderAt(playing, seat)) }))
}

/** Somebody in another place. Whoever sits down in a game sees the cards of the seat. */
function sitting(one: Person, seat: Seat | undefined, dealt: boolean, anew = false): Person {
  const { seat: _, seen, ...rest } = one
  const saw = dealt ? (seat ?? (anew ? undefined : seen)) : undefined
  return { ...rest, ...(seat ? { seat } : {}), ...(saw ? { seen: saw } : {}) }
}

function mirroring({ mirror: _, ...one }: Person, mirror: true | undefined): Person {
  return mirror ? { ...one, mirror } : one
}

function running(state: TableState): TableState {
  const { pausedFor: _, ...rest } = withoutLeft(state)
  return { ...rest, phase: 'playing' }
}

function withoutLeft(state: TableState): TableState {
  const { left: _, ...rest } = state
  return rest
}

function leftOf({ left }: { readonly left?: number }): { left?: number } {
  return left === undefined ? {} : { left }
}

/** Whether an entry left everybody where they were, as most do: a choice, say. */
function isSeatedAsBefore(before: TableState, after: TableState): boolean {
  const { phase, people, bots, held } = after
  return phase === before.phase && people === before.people && bots === before.bots && held === before.held
}

/** A seat that everybody has left in a game has a bot; nobody holds one for people who are not there. */
function seated(state: TableState): TableState {
  const lone = SEATS.filter((seat) => state.held[seat] && !isPeopled(state, seat))
  const held = lone.reduce((some, seat) => without(some, seat), state.held)
  if (!isUnderWay(state)) return held === state.held ? state : { ...state, held }
  const empty = SEATS.filter((seat) => !state.bots[seat] && !isPeopled(state, seat))
  if (empty.length === 0 && held === state.held) return state
  const bots = empty.reduce((some, seat) => withBot(some, seat, DEPUTY), state.bots)
  return { ...state, held, bots }
}

/** What changed hands with an entry, within a game. */
function withHandovers(before: TableState, after: TableState): TableState {
  if (!isUnderWay(before) || !isUnderWay(after)) return after
  const step = currentGame(after).made.length
  const handovers = SEATS.flatMap((seat) => {
    const holder = holderAt(after, seat)
    return JSON.stringify(holder) === JSON.stringify(holderAt(before, seat))
      ? []
      : [{ step, seat, ...holder }]
  })
  if (handovers.length === 0) return after
  return withGame(after, (game) => ({
    handovers: [...game.handovers, ...handovers].slice(0, MOST_HANDOVERS),
  }))
}

function withGame(state: TableState, change: (game: TableGame) => Partial<TableGame>): TableState {
  const game = currentGame(state)
  const others = state.games.slice(0, -1)
  const [first, ...rest] = [...others, { ...game, ...change(game) }]
  return first ? { ...state, games: [first, ...rest] } : state
}

function withPerson(state: TableState, one: Person): TableState {
  return { ...state, people: [...state.people, one] }
}

function changed(state: TableState, number: number, change: (one: Person) => Person): TableState {
  return { ...state, people: state.people.map((one) => (one.person === number ? change(one) : one)) }
}

function withBot(bots: TableState['bots'], seat: Seat, bot: string | undefined): TableState['bots'] {
  return bot === undefined ? without(bots, seat) : { ...bots, [seat]: bot }
}

function without<T extends Partial<Record<Seat, unknown>>>(values: T, seat: Seat): T {
  const { [seat]: _, ...rest } = values
  return rest as T
}

function withKey(keys: TableState['keys'], { person, key }: Asked): TableState['keys'] {
  const kept = [...(keys.get(person) ?? []), key].slice(-KEYS_KEPT)
  return new Map([...keys, [person, kept]])
}
