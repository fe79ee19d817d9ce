/** boardgame.io as host of play: phases and moves made from the contract, the view as playerView. Its only importer here. */
import type { Game, Move, MoveFn, PhaseConfig } from 'boardgame.io'
import { INVALID_MOVE } from 'boardgame.io/core'
import {
  apply,
  type Choice,
  DECISIONS,
  type Decision,
  type Fact,
  factsFor,
  type Outcome,
  POWERS,
  SEATS,
  type Seat,
  type State,
  type View,
  type Viewer,
  view,
} from './index.ts'

/** What the master keeps as `G`. */
export interface Hosted {
  state: State
  /** Facts of the last step, of every audience. */
  facts: Fact[]
  /** Choices carried out so far. */
  steps: number
}

/** What a client gets as `G`. */
export interface HostedView {
  view: View
  facts: Fact[]
  steps: number
}

/** boardgame.io numbers its players; seats stand in their own order. */
export function playerOf(seat: Seat): string {
  return String(SEATS.indexOf(seat))
}

/** The viewer a boardgame.io player is; whoever holds no seat is an observer. */
export function viewerOf(playerID: string | null | undefined): Viewer {
  return SEATS.find((seat) => playerOf(seat) === playerID) ?? 'observer'
}

/**
 * The game as boardgame.io hosts it. `open` gives the state to begin with, fresh or led to by a record; `decision` is
 * the one that state asks.
 */
export function hostedGame(open: () => Hosted, decision: Decision = DECISIONS[0]): Game<Hosted> {
  return {
    name: 'multivector',
    minPlayers: SEATS.length,
    maxPlayers: SEATS.length,
    disableUndo: true,
    setup: () => open(),
    phases: Object.fromEntries(DECISIONS.map((each) => [each, phaseOf(each, each === decision)])),
    endIf: ({ G }): Outcome | undefined => G.state.outcome,
    playerView: ({ G, playerID }): HostedView => hostedView(G, viewerOf(playerID)),
  }
}

/** What a viewer gets of a hosted game. */
export function hostedView(hosted: Hosted, viewer: Viewer): HostedView {
  return { view: view(hosted.state, viewer), facts: factsFor(hosted.facts, viewer), steps: hosted.steps }
}

/** Each decision is a phase of one turn: the seats it asks are active at once, with one move each. */
function phaseOf(decision: Decision, start: boolean): PhaseConfig<Hosted> {
  const seats: readonly Seat[] = decision === 'offers' ? POWERS : ['KZ']
  return {
    start,
    turn: {
      order: { first: () => 0, next: () => 0 },
      activePlayers: {
        value: Object.fromEntries(seats.map((seat) => [playerOf(seat), decision])),
        maxMoves: 1,
      },
      stages: { [decision]: { moves: { [decision]: moveOf() } } },
    },
    endIf: ({ G }) => {
      const next = G.state.decision
      return next !== undefined && next !== decision ? { next } : undefined
    },
  }
}

/** Secret until revealed, carried out by the master alone, and never stale: four powers choose at once. */
function moveOf(): Move<Hosted> {
  return { move: choose, client: false, redact: true, ignoreStaleStateID: true, undoable: false }
}

/** One atomic commit. boardgame.io has no room for a reason: clients check against their menu before they send. */
const choose: MoveFn<Hosted> = ({ G, playerID }, choice: Choice) => {
  const seat = viewerOf(playerID)
  if (seat === 'observer') return INVALID_MOVE
  const applied = apply(G.state, { seat, choice })
  if (applied.refused) return INVALID_MOVE
  G.facts = applied.facts ?? []
  G.steps += 1
}
