/** What a table looks like from a place at it: messages made of its state, and of nothing that is not on the disk. */
import {
  type Fact,
  factsFor,
  forSeats,
  type Seat,
  type State,
  type View,
  type Viewer,
  view,
} from '../../game/index.ts'
import type { Match } from '../../game/match/index.ts'
import {
  type By,
  deltaOf,
  type GameState,
  type Known,
  type MadeView,
  mayHear,
  type OwnTable,
  openDelta,
  ownDelta,
  type PersonView,
  type SaidView,
  type SeatView,
  type SeatWord,
  type StepTold,
  type TableDoor,
  type TableView,
} from '../../game/wire/index.ts'
import { sha256 } from '../hash.ts'
import type { MadeEntry, SaidEntry } from './entries.ts'
import {
  currentGame,
  isPeopled,
  isShown,
  ownerOf,
  type Person,
  peopleAt,
  type TableState,
} from './table-state.ts'
import type { Views } from './views.ts'

/** What of a table is not in its entries. */
export interface Present {
  isHere(person: number): boolean
  /** Milliseconds left for the open question. */
  readonly left: number | undefined
}

export function tableView(id: string, state: TableState, present: Present): TableView {
  const { phase, games, each, pausedFor, spectators, freeText } = state
  const { seed, over, stopped } = currentGame(state)
  const { left } = present
  return {
    ...{ id, phase, game: games.length, spectators, freeText },
    seats: forSeats((seat) => seatView(state, seat)),
    people: state.people.filter(isOfClass).map((one) => personView(state, one, present)),
    ...(each === undefined ? {} : { clock: { each, ...(left === undefined ? {} : { left }) } }),
    ...(pausedFor ? { pausedFor } : {}),
    seedHash: sha256(seed),
    ...(over && isShown(state) ? { seed } : {}),
    ...(stopped ? { stopped } : {}),
  }
}

function seatView(state: TableState, seat: Seat): SeatView {
  const held = state.held[seat]
  if (held) return { is: 'held', bot: held.bot }
  if (isPeopled(state, seat)) return { is: 'people' }
  const bot = state.bots[seat]
  return bot === undefined ? { is: 'empty' } : { is: 'bot', bot }
}

/** A room's screen and its teacher look on under numbers below 1: to the others they are nobody. */
function isOfClass({ person }: Person): boolean {
  return person > 0
}

function personView(state: TableState, { person, nick, seat, mirror }: Person, present: Present): PersonView {
  const owner = ownerOf(state) === person
  const place = { ...(seat ? { seat } : {}), ...(mirror ? { mirror } : {}) }
  return { person, nick, ...place, here: present.isHere(person), owner }
}

export function ownTable(state: TableState, { person, seat, mirror }: Person, word: SeatWord): OwnTable {
  const place = { ...(seat ? { seat } : {}), ...(mirror ? { mirror } : {}) }
  return { person, ...place, owner: ownerOf(state) === person, ...(state.directed ? {} : { word }) }
}

export function doorOf(id: string, state: TableState): TableDoor {
  const { phase, scenario, spectators } = state
  const seats = forSeats((seat) => {
    const people = peopleAt(state, seat).length
    return { people, bot: people === 0 && state.bots[seat] !== undefined }
  })
  return { id, phase, scenario: typeof scenario === 'string' ? scenario : scenario.id, seats, spectators }
}

/** Whoever holds no seat sees what an observer sees. */
export function viewerOf({ seat }: Person): Viewer {
  return seat ?? 'observer'
}

/**
 * The game up to its last choice on the disk, for a page that has nothing of it, or a moment of it: of another game, or
 * with other eyes, that counts for nothing.
 */
export function gameState(state: TableState, match: Match, viewer: Viewer, has?: Known): GameState {
  const { made } = currentGame(state)
  const moments = match.moments.slice(0, made.length + 1)
  if (moments.length <= made.length) throw new Error('the match is behind its table')
  const isKnown = has && has.game === state.games.length && has.viewer === viewer
  const from = moments[isKnown ? has.step : 0] ?? match.moments[0]
  return {
    step: from.step,
    view: view(from.state, viewer),
    facts: factsFor(from.facts, viewer),
    since: toldSince(moments.slice(from.step), viewer),
    made: made.map((one, at) => madeView(one, at + 1)),
  }
}

/** What led from the first of these moments to the last, step by step. */
function toldSince(moments: Match['moments'][number][], viewer: Viewer): StepTold[] {
  const views = moments.map(({ state }) => view(state, viewer))
  return moments.slice(1).map(({ facts }, at) => {
    const [before, after] = [views[at], views[at + 1]] as [View, View]
    return { delta: deltaOf(before, after), facts: factsFor(facts, viewer) }
  })
}

export function madeView({ game, seat, round, decision, by }: MadeEntry, step: number): MadeView {
  return { step, turn: { game, seat, round, decision }, by: plainBy(by) }
}

function plainBy(by: By): By {
  return 'person' in by ? { person: by.person } : by
}

/** What was said in the game under way that this viewer may hear. */
export function heardBy(state: TableState, seat: Seat | undefined): SaidView[] {
  return currentGame(state)
    .said.filter((one) => mayHear(one, seat))
    .map(saidView)
}

export function saidView({ game, step, from, person, to, phrase, text }: SaidEntry): SaidView {
  return {
    ...{ game, step, from, to },
    ...(person === undefined ? {} : { person }),
    ...(phrase === undefined ? {} : { phrase }),
    ...(text === undefined ? {} : { text }),
  }
}

/**
 * A step as each viewer may see it. Its open part is made once; whoever has nothing of their own in it is told the very
 * same object.
 */
export function stepTeller(
  before: State,
  after: State,
  facts: readonly Fact[],
  views: Views,
): (viewer: Viewer) => StepTold {
  const open = openDelta(views.of(before, 'observer'), views.of(after, 'observer'))
  const common: StepTold = { delta: open, facts: factsFor(facts, 'observer') }
  const made = new Map<Viewer, StepTold>([['observer', common]])
  const toldTo = (viewer: Viewer): StepTold => {
    const own = ownDelta(views.of(before, viewer), views.of(after, viewer))
    const theirs = factsFor(facts, viewer)
    // Everybody hears what an observer hears.
    if (!own && theirs.length === common.facts.length) return common
    return { delta: own ? { ...open, own } : open, facts: theirs }
  }
  return (viewer) => {
    const told = made.get(viewer) ?? toldTo(viewer)
    made.set(viewer, told)
    return told
  }
}
