/**
 * What the search thinks of several things that could be done at a question: each with the best it finds to do with what is
 * left, followed in the same worlds, drawn from what the seat could see.
 */
import { candidatePlans } from '../bots/search/candidate-plans.ts'
import { type SearchProblem, searchProblem } from '../bots/search/search-problem.ts'
import { seatEvaluation } from '../bots/search/seat-evaluation.ts'
import { type Choice, checkChoice, type Menu, type MenuItem, parsOf, type View } from '../index.ts'
import type { Steps } from './findings.ts'
import { Mean } from './mean.ts'
import { itemsOf } from './played-items.ts'

/** How hard it looks. */
export interface Effort {
  /** Ways to spend what is left, for each option. */
  readonly ways: number
  /** Worlds in which the best of them is found. */
  readonly tries: number
  /** Fresh worlds in which the options are held against each other. */
  readonly worlds: number
  /** Rounds each is followed for. */
  readonly rounds: number
}

/** One thing that could be done: items of the menu, or none. */
export interface Option {
  readonly id: string
  readonly items: Choice
}

export interface Weighing {
  /** The seat's own. */
  readonly view: View
  readonly menu: Menu
  /** Each excludes what the others are made of. */
  readonly options: readonly Option[]
  /** More items that no option may be gone on with, by id. */
  readonly aside?: Choice
  /** The id of the option that the others are held against. */
  readonly base: string
  /** What was chosen there: one more way to spend what an option leaves. */
  readonly played: Choice
  /** Never the game's, which would tell what is hidden. */
  readonly seed: string
  readonly effort: Effort
}

/** An option as weighed. */
export interface WeighedOption {
  readonly id: string
  /** Margins (spreads of points) by which it is worth more than the base, to a thousandth; 0 for that itself. */
  readonly by: number
  /** Standard error of that. */
  readonly se: number
  /** The whole choice that it was weighed by. */
  readonly choice: Choice
}

/** Where fresh worlds begin. */
const FRESH = 500
/** Of the ways found, how many are looked at to the end. */
const FINALISTS = 3

/**
 * Every option that is legal against the base. The same weighing gives the same. Throws where the base is not legal, or an
 * option names what the menu has not got.
 */
export function* weighOptions(weighing: Weighing): Steps<WeighedOption[]> {
  const { view, menu, base, effort, seed } = weighing
  const problemFor = () => searchProblem(view, menu, seatEvaluation(view, []), settings(effort), seed)
  const found: { id: string; items: readonly MenuItem[]; worth: readonly number[] }[] = []
  for (const option of weighing.options) {
    const ways = waysOf(weighing, option)
    if (ways.length === 0) continue
    const items = yield* bestWay(ways, problemFor(), effort)
    const worth = yield* samples(items, problemFor(), FRESH, effort.worlds)
    found.push({ id: option.id, items, worth })
  }
  const own = found.find(({ id }) => id === base)?.worth
  if (!own) throw new Error(`the option '${base}' is not legal`)
  const { spread } = parsOf(view)[menu.seat]
  return found.map(({ id, items, worth }) => {
    const mean = new Mean()
    worth.forEach((points, world) => {
      mean.add((points - (own[world] ?? 0)) / spread)
    })
    return { id, by: rounded(mean.value), se: rounded(mean.error), choice: items.map((item) => item.id) }
  })
}

/** To a thousandth of a margin. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000 + 0
}

function settings({ ways, worlds, rounds }: Effort) {
  return { perception: 'learnt', plans: ways, rollouts: ways * worlds, horizon: rounds } as const
}

function* samples(
  items: readonly MenuItem[],
  { sample }: SearchProblem,
  from: number,
  count: number,
): Steps<number[]> {
  const all: number[] = []
  for (let n = 0; n < count; n++) {
    all.push(sample(items, from + n))
    yield
  }
  return all
}

/** Ways to do what an option says and none of the others: what was done beside it, and what the search would; none: it is not legal. */
function waysOf(weighing: Weighing, option: Option): (readonly MenuItem[])[] {
  const { view, menu, played, effort } = weighing
  const fixed = itemsOf(menu, option.items)
  const others = itemsAside(weighing, option)
  const rest = menu.items.filter((item) => !others.has(item.id) && !fixed.includes(item))
  const left = {
    ...menu,
    items: rest,
    budget: menu.budget - sum(fixed.map(({ price }) => price)),
    oil: menu.oil - sum(fixed.map(({ oil }) => oil)),
    limit: menu.limit - fixed.length,
  }
  const isPossible = left.budget >= 0 && left.oil >= 0 && left.limit >= 0
  const found = isPossible
    ? candidatePlans(view, left, seatEvaluation(view, []), 'learnt', effort.ways).map(({ items }) => items)
    : []
  const asPlayed = rest.filter(({ id }) => played.includes(id))
  return [asPlayed, ...found]
    .map((items) => [...fixed, ...items])
    .filter((items) => checkChoice(menu, idsOf(items)) === undefined)
}

function idsOf(items: readonly MenuItem[]): string[] {
  return items.map(({ id }) => id)
}

/** What the other options are made of, and whatever cannot be done beside this one. */
function itemsAside({ options, aside = [], menu: { items } }: Weighing, option: Option): Set<string> {
  const all = [...aside, ...options.flatMap((one) => one.items)]
  const others = all.filter((id) => !option.items.includes(id))
  const groups = items.filter(({ id }) => option.items.includes(id)).flatMap((item) => item.groups)
  const rivals = items.filter((item) => item.groups.some((group) => groups.includes(group)))
  return new Set([...others, ...idsOf(rivals)])
}

/** The best of them, as far as so many worlds tell: all in a third of them, the first few in all. */
function* bestWay(
  ways: readonly (readonly MenuItem[])[],
  problem: SearchProblem,
  { tries }: Effort,
): Steps<readonly MenuItem[]> {
  const first = (yield* ranked(ways, problem, Math.ceil(tries / 3))).slice(0, FINALISTS)
  const [best] = yield* ranked(first, problem, tries)
  if (!best) throw new Error('there is no way')
  return best
}

function* ranked(
  ways: readonly (readonly MenuItem[])[],
  problem: SearchProblem,
  worlds: number,
): Steps<(readonly MenuItem[])[]> {
  const all: { items: readonly MenuItem[]; worth: number }[] = []
  for (const items of ways) all.push({ items, worth: sum(yield* samples(items, problem, 0, worlds)) })
  return all.sort((a, b) => b.worth - a.worth).map(({ items }) => items)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
