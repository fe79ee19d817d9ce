/** A draft beside the best plan an adviser found: how many points of the seat's own score lie between them. Pure. */
import type { Thought } from '../../../../game/bots/index.ts'
import type { Choice } from '../../../../game/index.ts'

export interface Rated {
  /** `best`: it is that plan. `even`: nobody could tell them apart. `over`: it is better than anything the adviser found. */
  readonly band: 'best' | 'even' | 'under' | 'over'
  /** Between the two, at least 1 unless they are even. */
  readonly points: number
}

/** Less than this apart, two plans are as good as each other: an adviser sees no finer. */
const EVEN = 0.5

/** The best plan that an adviser told of; nothing where it weighed nothing. */
export function bestOf({ plans }: Thought): Choice | undefined {
  const [first, ...others] = plans
  return others.reduce((best, one) => (best && best.margin >= one.margin ? best : one), first)?.choice
}

/** The draft, from what came of weighing it and the best plan; nothing where they were not weighed. */
export function ratedOf({ plans }: Thought, draft: Choice, best: Choice): Rated | undefined {
  const score = (choice: Choice) => plans.find((plan) => isSame(plan.choice, choice))?.score
  const [mine, theirs] = [score(draft), score(best)]
  if (mine === undefined || theirs === undefined) return undefined
  const gap = theirs - mine
  if (Math.abs(gap) < EVEN) return { band: 'even', points: 0 }
  return { band: gap > 0 ? 'under' : 'over', points: Math.round(Math.abs(gap)) }
}

/** Whether two choices do the same, in whatever order. */
export function isSame(one: Choice, other: Choice): boolean {
  return one.length === other.length && one.every((id) => other.includes(id))
}
