/**
 * A plan at a quick glance, for rollouts. Plans grow as in the climb, a few of each size at a time, but what an item
 * adds is taken to be what it brings alone: of the plans so guessed at only the most promising are weighed.
 */
import type { Menu, MenuItem } from '../../vocabulary.ts'
import { better, eachAddition, joined, lessOne, type Plan, type Worth } from '../climb.ts'

/** Plans of a size that are grown further, and plans of the next that are weighed. */
const GROWN = 5
const WEIGHED = 10
/** Exchanges of one item for another that are weighed at the end, and after each that pays. */
const EXCHANGED = 4

/** A plan not weighed yet: what stays of another, and an item more. */
interface Guess {
  readonly rest: readonly MenuItem[]
  readonly item: MenuItem
  readonly key: number
  readonly hope: number
}

interface Glance {
  readonly menu: Menu
  readonly worth: Worth
  /** What each item of the menu brings alone, by its place; nothing where it does not fit. */
  readonly alone: readonly number[]
  /** Keys of the plans guessed at. */
  readonly seen: Set<number>
}

export function quickPlan(menu: Menu, worth: Worth): MenuItem[] {
  const nothing: Plan = { items: [], key: 0, worth: worth([]) }
  const singles: Plan[] = []
  const alone: number[] = []
  const seen = new Set<number>()
  eachAddition(menu, [], 0, seen, (item, key, place) => {
    const plan = { items: [item], key, worth: worth([item]) }
    singles.push(plan)
    alone[place] = plan.worth - nothing.worth
  })
  const glance: Glance = { menu, worth, alone, seen }
  return [...exchanged(glance, grown(glance, nothing, singles)).items]
}

/** The best plan met while the best few of each size are grown, as long as anything fits. */
function grown(glance: Glance, nothing: Plan, singles: readonly Plan[]): Plan {
  let best = nothing
  for (let level = singles; level.length > 0; ) {
    const ranked = [...level].sort((a, b) => b.worth - a.worth)
    best = better(best, ranked)
    const guesses: Guess[] = []
    for (const plan of ranked.slice(0, GROWN)) guessAt(glance, plan.items, plan.key, plan.worth, guesses)
    level = weighed(glance, guesses, WEIGHED)
  }
  return best
}

function exchanged(glance: Glance, plan: Plan): Plan {
  const { menu, alone } = glance
  const guesses: Guess[] = []
  for (const { rest, key, place } of lessOne(menu, plan))
    guessAt(glance, rest, key, plan.worth - (alone[place] ?? 0), guesses)
  const best = better(plan, weighed(glance, guesses, EXCHANGED))
  return best === plan ? plan : exchanged(glance, best)
}

/** Guesses at what each item more would make of a plan, unless it has been guessed at before. */
function guessAt(
  { menu, alone, seen }: Glance,
  rest: readonly MenuItem[],
  key: number,
  worth: number,
  into: Guess[],
): void {
  eachAddition(menu, rest, key, seen, (item, grownKey, place) => {
    into.push({ rest, item, key: grownKey, hope: worth + (alone[place] ?? 0) })
  })
}

/** Weighs the most promising. */
function weighed({ menu, worth }: Glance, guesses: Guess[], most: number): Plan[] {
  guesses.sort((a, b) => b.hope - a.hope)
  return guesses.slice(0, most).map(({ rest, item, key }): Plan => {
    const items = joined(menu, rest, item)
    return { items, key, worth: worth(items) }
  })
}
