/**
 * What the search thinks of a question's options: each with the best it finds to do with the cubes that are left, followed
 * in the same worlds, drawn from what Kazakhstan could see.
 */

import { Mean } from '../../game/analysis/mean.ts'
import { itemsOf } from '../../game/analysis/played-items.ts'
import { candidatePlans } from '../../game/bots/search/candidate-plans.ts'
import { type SearchProblem, searchProblem } from '../../game/bots/search/search-problem.ts'
import { seatEvaluation } from '../../game/bots/search/seat-evaluation.ts'
import { type Choice, type MenuItem, parsOf } from '../../game/index.ts'
import { type Asked, playedOption, type Question, type QuestionOption, refusalOf, seen } from './questions.ts'

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

export const EFFORT: Effort = { ways: 12, tries: 48, worlds: 400, rounds: 2 }

/** An option as weighed. */
export interface WeighedOption {
  readonly id: string
  /** Margins (spreads of points) by which it is worth more than what the record took, to a thousandth; 0 for that itself. */
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

/** Every option against what the record took. The same place and effort give the same. Throws where an option is not legal. */
export function weighOptions(question: Question, asked: Asked, effort: Effort = EFFORT): WeighedOption[] {
  const view = seen(asked)
  const played = playedOption(question, asked)
  const problemFor = () =>
    searchProblem(view, asked.menu, seatEvaluation(view, []), settings(effort), `question ${question.id}`)
  const ways = question.options.map((option) => {
    const items = bestWay(waysOf(question, option, asked, effort), problemFor(), effort)
    return { id: option.id, items, problem: problemFor() }
  })
  const base = ways.find(({ id }) => id === played)
  if (!base) throw new Error(`${question.id}: the record took none of its options`)
  const { spread } = parsOf(view).KZ
  const worth = ways.map(({ items, problem }) => samples(items, problem, FRESH, effort.worlds))
  const own = worth[ways.indexOf(base)] ?? []
  return ways.map(({ id, items }, at) => {
    const mean = new Mean()
    worth[at]?.forEach((points, world) => {
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

function samples(
  items: readonly MenuItem[],
  { sample }: SearchProblem,
  from: number,
  count: number,
): number[] {
  return Array.from({ length: count }, (_, n) => sample(items, from + n))
}

/** Ways to do what an option says and none of the others: what the record did beside it, and what the search would. */
function waysOf(question: Question, option: QuestionOption, asked: Asked, { ways }: Effort) {
  const { menu } = asked
  const fixed = itemsOf(menu, option.items)
  const others = itemsAside(question, option, menu.items)
  const rest = menu.items.filter((item) => !others.has(item.id) && !fixed.includes(item))
  const left = {
    ...menu,
    items: rest,
    budget: menu.budget - sum(fixed.map(({ price }) => price)),
    oil: menu.oil - sum(fixed.map(({ oil }) => oil)),
    limit: menu.limit - fixed.length,
  }
  const view = seen(asked)
  const found = candidatePlans(view, left, seatEvaluation(view, []), 'learnt', ways).map(({ items }) => items)
  const asPlayed = rest.filter(({ id }) => asked.played.includes(id))
  const legal = [asPlayed, ...found]
    .map((items) => [...fixed, ...items])
    .filter(
      (items) =>
        refusalOf(
          asked,
          items.map(({ id }) => id),
        ) === undefined,
    )
  if (legal.length === 0) throw new Error(`${question.id}: ${option.id} is not legal`)
  return legal
}

/** What the other options are made of, and whatever cannot be done beside this one. */
function itemsAside(question: Question, option: QuestionOption, items: readonly MenuItem[]): Set<string> {
  const others = question.options.flatMap((one) => one.items).filter((id) => !option.items.includes(id))
  const groups = items.filter(({ id }) => option.items.includes(id)).flatMap((item) => item.groups)
  const rivals = items.filter((item) => item.groups.some((group) => groups.includes(group)))
  return new Set([...others, ...rivals.map(({ id }) => id)])
}

/** The best of them, as far as so many worlds tell: all in a third of them, the first few in all. */
function bestWay(
  ways: readonly (readonly MenuItem[])[],
  problem: SearchProblem,
  { tries }: Effort,
): readonly MenuItem[] {
  const first = ranked(ways, problem, Math.ceil(tries / 3)).slice(0, FINALISTS)
  const [best] = ranked(first, problem, tries)
  if (!best) throw new Error('there is no way')
  return best
}

function ranked(ways: readonly (readonly MenuItem[])[], problem: SearchProblem, worlds: number) {
  return ways
    .map((items) => ({ items, worth: sum(samples(items, problem, 0, worlds)) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ items }) => items)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
