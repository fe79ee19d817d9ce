/** The game as boardgame.io hosts it: phases and moves made from the contract, the view as playerView. */
import type { Game, Move, PhaseConfig, Plugin } from 'boardgame.io'
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
  type Question,
  SEATS,
  type Seat,
  type State,
  type View,
  type Viewer,
  view,
} from '../index.ts'
import { cloneState } from '../kernel.ts'

/** What the master keeps as `G`. A table begins with it: it is the table's `setupData`. */
export interface Hosted {
  state: State
  /** Facts of the last step, of every audience. */
  facts: Fact[]
  /** Choices carried out so far. */
  steps: number
}

/** What a client would get as `G`. */
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
 * One game for any number of tables: it keeps nothing of any. A table begins with its `setupData`, a fresh game or one
 * that a record has led to, in the phase of what its state asks.
 */
export function hostedGame(): Game<Hosted> {
  return {
    name: 'multivector',
    minPlayers: SEATS.length,
    maxPlayers: SEATS.length,
    disableUndo: true,
    plugins: [PLAIN_MOVES],
    setup: (_context, given) => beginningOf(given),
    phases: Object.fromEntries(DECISIONS.map((decision) => [decision, phaseOf(decision)])),
    endIf: ({ G }): Outcome | undefined => G.state.outcome,
    playerView: ({ G, playerID }): HostedView => hostedView(G, viewerOf(playerID)),
  }
}

function beginningOf(given: Hosted | undefined): Hosted {
  // Nothing makes up a game: boardgame.io would, for whoever asks for a table that is not there.
  if (!given) throw new Error('a table begins with a state')
  return given
}

/** What a viewer gets of a hosted game. */
export function hostedView(hosted: Hosted, viewer: Viewer): HostedView {
  return { view: view(hosted.state, viewer), facts: factsFor(hosted.facts, viewer), steps: hosted.steps }
}

/**
 * Each decision is a phase of one turn: the seats it asks are active at once, with one move each. A table that begins
 * elsewhere than at the first decision leaves that phase at once.
 */
function phaseOf(decision: Decision): PhaseConfig<Hosted> {
  const seats: readonly Seat[] = decision === 'offers' ? POWERS : ['KZ']
  return {
    start: decision === DECISIONS[0],
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

/**
 * One atomic commit: a choice, and the question it answers. boardgame.io has no room for a reason: whoever sends asks the
 * core first.
 */
function choose(
  { G, playerID }: { readonly G: Hosted; readonly playerID?: string },
  choice: Choice,
  question?: Question,
): Hosted | typeof INVALID_MOVE {
  const seat = viewerOf(playerID)
  if (seat === 'observer') return INVALID_MOVE
  const state = cloneState(G.state)
  const applied = apply(state, question ? { seat, choice, question } : { seat, choice })
  if (applied.refused) return INVALID_MOVE
  return { state, facts: applied.facts ?? [], steps: G.steps + 1 }
}

/**
 * Hands the move the state itself, and not immer's drafts of it, which boardgame.io would: reading through drafts, the core
 * takes several times as long, and so does whatever else runs the core's code afterwards. There are no hooks, and the empty
 * ones do not have the whole state frozen anew.
 */
const PLAIN_MOVES: Plugin = {
  name: 'plain-moves',
  fnWrap: (_method, kind) => (kind === 'MOVE' ? choose : ({ G }) => G),
}
