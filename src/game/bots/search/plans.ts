/** Which plans are worth a try, by how a level looks at things: the likeliest first. */

import { cloneTable } from '../../kernel.ts'
import { type Menu, type MenuItem, type Power, TUNING, type View } from '../../vocabulary.ts'
import { weighedCards } from '../cards.ts'
import { climbAll, type Weighed, withoutDefault } from '../climb.ts'
import { appeal, fill } from '../doctrines.ts'
import { agreedTo, verdictIfNow } from '../greedy.ts'
import { weighedPledges } from '../pledges.ts'
import { trialsOn } from '../trial.ts'
import type { Worth } from '../value/value.ts'
import { WEIGHTS } from '../weights.ts'
import type { Judge } from './judge.ts'

/**
 * How a bot sees a table. `face`: what the cards print. `verdict`: the verdict if it fell now, or the score of
 * this round if all it lays is agreed to. `learnt`: what play has taught about the rounds to come, and how Kazakhstan
 * answers.
 */
export type Eye = 'face' | 'verdict' | 'learnt'

/** The plans a seat would think of, at most so many. Laying nothing and pledging nothing are always among them. */
export function plansFor(view: View, menu: Menu, judge: Judge, eye: Eye, most: number): Weighed[] {
  if (menu.decision === 'pledge') return pledges(view, menu, judge, eye)
  if (eye === 'face') return [atFaceValue(menu, judge)]
  return menu.seat === 'KZ' ? spending(view, menu, judge, eye, most) : laying(view, menu, judge, eye, most)
}

/** Who looks no further than the round sees nothing in a pledge. */
function pledges(view: View, menu: Menu, judge: Judge, eye: Eye): Weighed[] {
  if (eye !== 'learnt') return [{ items: [], worth: 0 }]
  return weighedPledges(view, menu, WEIGHTS.KZ)
    .map(({ items, worth }) => ({ items, worth: worth + judge.ofItems(items) }))
    .sort((a, b) => b.worth - a.worth)
}

function atFaceValue(menu: Menu, judge: Judge): Weighed {
  const shown = menu.seat === 'KZ' ? appeal : printed
  return { items: fill(menu, (item) => shown(item) + judge.ofItems([item])), worth: 0 }
}

/** What a card seems to be to the power that lays it: the cheaper the better, and there is no call to pay more. */
function printed({ kind, price }: MenuItem): number {
  return kind === 'sweeten' ? 0 : TUNING.interest.max + 1 - price
}

function spending(view: View, menu: Menu, judge: Judge, eye: Eye, most: number): Weighed[] {
  const table = cloneTable(view)
  const trial = trialsOn(table)
  const verdict: Worth = (after) => verdictIfNow(after) + judge.ofTable(after)
  const worth = eye === 'verdict' ? verdict : judge.from(table)
  const weighed = climbAll(withoutDefault(menu), (items) => worth(trial(items)) + judge.ofItems(items))
  return varied(weighed, most)
}

function laying(view: View, menu: Menu, judge: Judge, eye: Eye, most: number): Weighed[] {
  const power = menu.seat as Power
  const weighed =
    eye === 'verdict'
      ? climbAll(menu, agreedTo(view, power, ['take']))
      : weighedCards(view, power, menu, WEIGHTS)
  const nothing = weighed.find((one) => one.items.length === 0) ?? { items: [], worth: 0 }
  const others = weighed.filter((one) => one !== nothing)
  const ranked = [nothing, ...others]
    .map(({ items, worth }) => ({ items, worth: worth + judge.ofItems(items) }))
    .sort((a, b) => b.worth - a.worth)
  const best = ranked.slice(0, most)
  return best.some((one) => one.items.length === 0) ? best : [...best, nothing]
}

/** Half of the places go to the best, the others to the best that differ from all before in most of what they do. */
function varied(weighed: readonly Weighed[], most: number): Weighed[] {
  const picked = weighed.slice(0, Math.ceil(most / 2))
  for (const one of weighed.slice(picked.length)) {
    if (picked.length >= most) break
    if (picked.every((other) => differ(one, other))) picked.push(one)
  }
  return picked
}

function differ(one: Weighed, other: Weighed): boolean {
  const shared = one.items.filter((item) => other.items.includes(item)).length
  return 2 * shared < Math.max(one.items.length, other.items.length)
}
