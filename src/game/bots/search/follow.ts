/** A rollout: a game played on for some rounds by quick policies, and what it has brought a seat by then. */
import {
  type Choice,
  checkChoice,
  type Menu,
  type MenuItem,
  menu,
  type Power,
  type State,
  view,
} from '../../index.ts'
import { advance, cloneTable } from '../../kernel.ts'
import { idsOf } from '../bot.ts'
import { bestCards } from '../cards.ts'
import { withoutDefault } from '../climb.ts'
import { trialsOn } from '../trial.ts'
import { type Worth, worthFor } from '../value/value.ts'
import { WEIGHTS } from '../weights.ts'
import type { Judge } from './judge.ts'
import { quickPlan } from './quick.ts'

/**
 * What the powers laid in a world, by round and power. Plans tried in the same world meet the same cards, as far
 * as they still may be laid: it cancels luck, and spares most of the work.
 */
export type Script = Map<string, Choice>

/**
 * Plays on to the `rounds`-th reckoning from here and gives the points scored till then, and the worth of what
 * it leaves. Writes to the state.
 */
export function follow(
  state: State,
  seat: 'KZ' | Power,
  judge: Judge,
  rounds: number,
  script: Script = new Map(),
): number {
  const before = state.score[seat]
  for (let left = rounds; !state.outcome; left--) {
    passPledge(state)
    layAll(state, undefined, script)
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
export function layAll(state: State, but?: Power, script?: Script): void {
  if (state.decision !== 'offers') return
  for (const seat of [...state.waiting]) {
    const offered = seat === but ? undefined : menu(state, seat)
    if (offered) advance(state, offered, laid(state, seat as Power, offered, script))
  }
}

function laid(state: State, power: Power, offered: Menu, script: Script | undefined): MenuItem[] {
  const line = `${state.round} ${power}`
  const known = script?.get(line)
  if (known && checkChoice(offered, known) === undefined)
    return offered.items.filter((item) => known.includes(item.id))
  const items = bestCards(view(state, power), power, offered, WEIGHTS)
  if (!known) script?.set(line, idsOf(items))
  return items
}

/** What Kazakhstan will do, at a quick glance. */
export function planned(state: State, offered: Menu): MenuItem[] {
  const table = cloneTable(state)
  const trial = trialsOn(table)
  const worth = worthFor('KZ', table)
  return quickPlan(withoutDefault(offered), (items) => worth(trial(items)))
}

function worthAfter(state: State, items: readonly MenuItem[], worth: Worth): number {
  return worth(trialsOn(cloneTable(state))(items))
}
