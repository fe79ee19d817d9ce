/**
 * Appraisal: what a choice was worth beside the best that a search finds. Both are followed in the same worlds, drawn from
 * what the seat could see, so that what sets them apart is not luck, and nothing that was hidden counts.
 */
import { idsOf } from '../bots/bot.ts'
import { biasOf } from '../bots/search/bias.ts'
import {
  isSettled,
  type SearchProblem,
  type SearchSettings,
  searchProblem,
} from '../bots/search/search-problem.ts'
import { seatEvaluation } from '../bots/search/seat-evaluation.ts'
import { sequentialHalving } from '../bots/search/sequential-halving.ts'
import { type Choice, type Menu, type MenuItem, marginOf, parsOf, type View } from '../index.ts'
import type { Judgement, Steps } from './findings.ts'
import { Mean } from './mean.ts'
import { itemsOf, keyOf } from './played-items.ts'

/** How hard an appraisal looks. */
export interface Depth {
  /** Rounds each choice is followed for. */
  readonly rounds: number
  /** Plans the search would think of. */
  readonly plans: number
  /** Tries spent on finding the best of them, for each. */
  readonly tries: number
  /** Worlds in which it is held against what was played: at least and at most. */
  readonly least: number
  readonly most: number
  /** Standard error, in margins, at which it is known well enough. */
  readonly error: number
  /** Standard errors the two must be apart for it to be clear which is better, where no more is asked. */
  readonly clear?: number
}

/** Of the first estimate of a decision: a fifth of a second. */
export const FIRST: Depth = { rounds: 1, plans: 8, tries: 20, least: 24, most: 320, error: 0.045 }

/** Of a second look at two choices: two rounds, until it is clear which is better. */
export const SECOND: Depth = { rounds: 2, plans: 1, tries: 0, least: 32, most: 160, error: 0.05, clear: 6 }

/** Worlds the best is held against what was played in, beyond those it was found in. */
const FRESH = 500
/** Where all is certain, a plan takes one try. */
const PLANS_WHEN_SETTLED = 40

/**
 * What is compared: points to come of each choice in each world. Both problems have the same worlds; what is followed in
 * one of them alone meets opponents who answer it, and not what was tried there first. Powers that lay their cards at the
 * same time answer nothing within the round: then both are one.
 */
interface Contest {
  readonly problem: SearchProblem
  readonly rival: SearchProblem
  /** Points a margin. */
  readonly spread: number
}

/**
 * Judges a choice of the viewer's. Nothing where there was no other to make. `choice` must be legal. The same view, menu,
 * choice and seed give the same judgement.
 */
export function* appraise(
  view: View,
  menu: Menu,
  choice: Choice,
  seed: string,
  depth: Depth = FIRST,
): Steps<Judgement | undefined> {
  const certain = isSettled(view, menu)
  const contest = contestOf(view, menu, seed, certain ? { ...depth, plans: PLANS_WHEN_SETTLED } : depth)
  const played = itemsOf(menu, choice)
  const others = othersThan(played, contest.problem)
  if (others.length === 0) return undefined
  const best = yield* bestOf(others, contest, others.length * (certain ? 1 : depth.tries))
  const bounds = certain ? { least: 1, most: 1, error: 0 } : depth
  const { own, difference } = yield* compare(played, best, contest, bounds)
  const behind = difference.value > 0
  const before = view.score[menu.seat] + biasOf(view, menu)
  const margin = marginOf(before + own.value * contest.spread, parsOf(view)[menu.seat])
  const loss = behind ? difference.value : 0
  return {
    played: { choice, margin },
    best: { choice: behind ? idsOf(best) : choice, margin: margin + loss },
    loss,
    edge: behind ? 0 : -difference.value,
    se: difference.error,
    worlds: difference.count,
    others: others.length,
  }
}

/**
 * Holds two choices of the viewer's against each other, the first being what was played: by how many margins the second is
 * worth more.
 */
export function* confirm(
  view: View,
  menu: Menu,
  choices: { readonly played: Choice; readonly best: Choice },
  seed: string,
  depth: Depth,
): Steps<Mean> {
  const contest = contestOf(view, menu, seed, depth)
  const [played, best] = [itemsOf(menu, choices.played), itemsOf(menu, choices.best)]
  const bounds = isSettled(view, menu) ? { least: 1, most: 1, error: 0 } : depth
  return (yield* compare(played, best, contest, bounds)).difference
}

function contestOf(view: View, menu: Menu, seed: string, { rounds, plans, tries }: Depth): Contest {
  const settings: SearchSettings = { perception: 'learnt', plans, rollouts: plans * tries, horizon: rounds }
  const evaluation = seatEvaluation(view, [])
  const problem = searchProblem(view, menu, evaluation, settings, seed)
  const isAnswered = menu.seat === 'KZ' || rounds > 1
  const rival = isAnswered ? searchProblem(view, menu, evaluation, { ...settings, plans: 1 }, seed) : problem
  return { problem, rival, spread: parsOf(view)[menu.seat].spread }
}

/** The plans of a search that are not what was played. */
function othersThan(played: readonly MenuItem[], { plans }: SearchProblem): (readonly MenuItem[])[] {
  const own = keyOf(played)
  return plans.map(({ items }) => items).filter((items) => keyOf(items) !== own)
}

/** The best of some plans, as far as so many tries tell. */
function* bestOf(
  plans: readonly (readonly MenuItem[])[],
  { problem }: Contest,
  tries: number,
): Steps<readonly MenuItem[]> {
  const sample = (plan: number, world: number): number => problem.sample(plans[plan] ?? [], world)
  const steps = sequentialHalving(plans.length, tries, sample)
  for (;;) {
    const { value, done } = steps.next()
    if (done) return plans[value[0]?.candidate ?? 0] ?? []
    yield
  }
}

/** Follows both choices in fresh worlds until it is known well enough how far they are apart. */
function* compare(
  played: readonly MenuItem[],
  best: readonly MenuItem[],
  { problem, rival, spread }: Contest,
  bounds: Pick<Depth, 'least' | 'most' | 'error' | 'clear'>,
): Steps<{ own: Mean; difference: Mean }> {
  const own = new Mean()
  const difference = new Mean()
  while (!isKnown(difference, bounds)) {
    const world = FRESH + own.count
    const points = problem.sample(played, world) / spread
    own.add(points)
    difference.add(rival.sample(best, world) / spread - points)
    yield
  }
  return { own, difference }
}

function isKnown(
  { count, value, error }: Mean,
  bounds: Pick<Depth, 'least' | 'most' | 'error' | 'clear'>,
): boolean {
  if (count < bounds.least) return false
  const clear = bounds.clear ?? Number.POSITIVE_INFINITY
  return count >= bounds.most || error <= bounds.error || Math.abs(value) > clear * error
}
