/** A game that has been played, from its file: nobody plays it, and nothing more happens in it. */
import { signal } from '@preact/signals'
import {
  type Fact,
  type Menu,
  SEATS,
  type Seat,
  type State,
  type View,
  type Viewer,
} from '../../game/index.ts'
import {
  type Eyes,
  type LoggedMove,
  linesOf,
  type RecordFile,
  type Refused,
  type Rules,
  timelineOf,
  type Wrong,
} from '../../game/record/index.ts'
import type { Answered, Moment, Session } from './session.ts'

/** A whole game, played by the rules it was recorded under. */
export interface Replay {
  readonly file: RecordFile
  readonly rules: Rules
  /** The branch it shows; the game itself where there is none. */
  readonly branch?: string
  /** Every state of it: `states[n]` came of `n` moves. Never for anybody's eyes: see `sessionOf`. */
  readonly states: readonly State[]
  readonly facts: readonly (readonly Fact[])[]
  readonly moves: readonly LoggedMove[]
  /** A digest for each round, which tells this game from any other. */
  readonly chain: readonly string[]
  /** Where it stops being the game it says it is; the states end before what is not legal. */
  readonly firstWrong?: Wrong
}

/** The game of a file, or one of its branches. Refuses what its rules cannot begin, and a branch it has not. */
export function replayOf(file: RecordFile, rules: Rules, branch?: string): Replay | Refused {
  const timeline = timelineOf(file, rules, branch)
  if ('refused' in timeline) return timeline
  const { states, facts, chain, firstWrong } = timeline
  const moves = linesOf(file).find((line) => line.branch === branch)?.moves ?? []
  return {
    ...{ file, rules, states, facts, chain },
    ...(branch === undefined ? {} : { branch }),
    moves: moves.slice(0, states.length - 1),
    ...(firstWrong ? { firstWrong } : {}),
  }
}

/** Whether it was played to its end. */
export function isOver({ states }: Pick<Replay, 'states'>): boolean {
  return states.at(-1)?.outcome !== undefined
}

/**
 * The game with these eyes. A seat's see what that seat could know; an observer's, what lay open; `open`, every hand and
 * aim beside what Kazakhstan sees.
 */
export function sessionOf(replay: Replay, eyes: Eyes): Session {
  const { states, facts, rules } = replay
  const viewer = eyes === 'open' ? 'KZ' : eyes
  const momentAt = (_: State, step: number): Moment => {
    const told = facts[step] ?? []
    return {
      step,
      view: viewOf(replay, step, viewer),
      facts: eyes === 'open' ? told : rules.factsFor(told, viewer),
    }
  }
  return {
    viewer,
    moments: signal(states.map(momentAt)),
    trouble: signal(undefined),
    answered: remembered((step) => (viewer === 'observer' ? undefined : answeredBy(replay, step, viewer))),
    ...(eyes === 'open' ? { open: remembered((step) => allAt(replay, step)) } : {}),
    explanations: () => [],
    close() {},
  }
}

/** The same answer for the same step: what is drawn by it is drawn once. */
function remembered<T>(find: (step: number) => T): (step: number) => T {
  const known = new Map<number, T>()
  return (step) => {
    if (!known.has(step)) known.set(step, find(step))
    return known.get(step) as T
  }
}

/**
 * What a viewer sees after so many moves. Who has chosen while others still do sees its hand as it chose from it: what it
 * laid is marked there until all lies open.
 */
function viewOf({ states, rules }: Replay, step: number, viewer: Viewer): View {
  const state = states[step] as State
  const seen = rules.view(state, viewer)
  const asked = viewer === 'observer' ? undefined : askedAt(states, step, viewer)
  return asked === undefined || asked === step
    ? seen
    : { ...seen, hand: rules.view(states[asked] as State, viewer).hand }
}

/** The step at which a seat was asked what is being decided after so many moves; nothing where it is not asked. */
function askedAt(states: readonly State[], step: number, seat: Seat): number | undefined {
  const now = states[step]
  if (!now || now.outcome) return undefined
  for (let at = step; at >= 0; at--) {
    const { round, decision, waiting } = states[at] as State
    if (round !== now.round || decision !== now.decision) return undefined
    if (waiting.includes(seat)) return at
  }
  return undefined
}

/** What a seat was asked in the decision under way after so many moves, and what it chose; nothing where it chose nothing. */
function answeredBy(replay: Replay, step: number, seat: Seat): Answered | undefined {
  const at = askedAt(replay.states, step, seat)
  const menu = at === undefined ? undefined : menuAt(replay, at, seat)
  const move = menu && replay.moves.slice(at).find((one) => one.seat === seat)
  return move && { menu, choice: move.choice }
}

function menuAt({ states, rules }: Replay, step: number, seat: Seat): Menu | undefined {
  const state = states[step] as State
  const asked = rules.menu(state, seat)
  // Before version 8 a menu did not say of which round it is.
  return asked && { ...asked, round: state.round }
}

function allAt(replay: Replay, step: number): ReturnType<NonNullable<Session['open']>> {
  return SEATS.map((seat) => {
    const asked = answeredBy(replay, step, seat)
    return { view: viewOf(replay, step, seat), ...(asked ? { asked } : {}) }
  })
}
