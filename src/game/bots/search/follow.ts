/** A rollout: a game played on for some rounds by quick policies, and what it has brought a seat by then. */
import {
  advance,
  cloneTable,
  type Menu,
  type MenuItem,
  menu,
  type Power,
  type State,
  view,
} from '../../index.ts'
import { bestCards } from '../cards.ts'
import { climb } from '../climb.ts'
import { trialsOn } from '../trial.ts'
import { type Worth, worthFor } from '../value/value.ts'
import { WEIGHTS } from '../weights.ts'
import type { Judge } from './judge.ts'

/** How wide Kazakhstan climbs in a rollout. */
const WIDTH = 1

/**
 * Plays on to the `rounds`-th reckoning from here and gives the points scored till then, and the worth of what
 * it leaves. Writes to the state.
 */
export function follow(state: State, seat: 'KZ' | Power, judge: Judge, rounds: number): number {
  const before = state.score[seat]
  for (let left = rounds; !state.outcome; left--) {
    passPledge(state)
    layAll(state)
    const offered = menu(state, 'KZ')
    if (!offered) break
    const items = planned(state, offered)
    if (left <= 1) return state.score[seat] - before + worthAfter(state, items, judge.from(state))
    advance(state, offered, items)
  }
  return state.score[seat] - before
}

/** Goes on without a pledge. */
function passPledge(state: State): void {
  if (state.decision !== 'pledge') return
  const offered = menu(state, 'KZ')
  if (offered) advance(state, offered, [])
}

/** Lets the powers that have not chosen lay their cards, and turns them up. */
export function layAll(state: State, but?: Power): void {
  if (state.decision !== 'offers') return
  for (const seat of [...state.waiting]) {
    const offered = seat === but ? undefined : menu(state, seat)
    if (offered) advance(state, offered, bestCards(view(state, seat), seat as Power, offered, WEIGHTS))
  }
}

/** Kazakhstan's plan, by a narrow climb. */
export function planned(state: State, offered: Menu): MenuItem[] {
  const table = cloneTable(state)
  const trial = trialsOn(table)
  const worth = worthFor('KZ', table)
  return climb(offered, (items) => worth(trial(items)), WIDTH)
}

function worthAfter(state: State, items: readonly MenuItem[], worth: Worth): number {
  return worth(trialsOn(cloneTable(state))(items))
}
