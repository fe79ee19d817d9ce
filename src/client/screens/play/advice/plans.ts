/** An adviser's plans made fit to be read: those that clearly differ, what each does, what speaks for it and against. Pure. */
import type { Plan, Reason, Thought } from '../../../../game/bots/index.ts'
import type { Choice, Menu, MenuItem, Seat } from '../../../../game/index.ts'
import { drafted } from '../draft.ts'
import type { Standing } from '../table/standings.ts'

/** A plan without figures is what a bot says that weighs nothing. */
export type Advised = Pick<Plan, 'choice'> & Partial<Pick<Plan, 'margin' | 'reasons'>>

/** Plans that share less than this much of what they spend are different ways to play: an envoy elsewhere is none. */
const ALIKE = 0.6

/**
 * The best plans that clearly differ from each other, at most as many as asked for, in the order of the figures shown. A
 * search ranks by more than those: a plan that it gave up early may show a higher one.
 */
export function plansOf(menu: Menu, { choice, plans }: Thought, most: number): Advised[] {
  const known: readonly Advised[] = plans.length > 0 ? plans : [{ choice }]
  const picked: Advised[] = []
  for (const plan of known) {
    if (picked.length === most) break
    if (picked.every((other) => likeness(menu, plan.choice, other.choice) < ALIKE)) picked.push(plan)
  }
  return picked.sort((a, b) => shown(b) - shown(a))
}

const shown = ({ margin = 0 }: Advised): number => rounded(margin)

/** How much two choices share of the cards they spend on, from 0 to 1. */
function likeness(menu: Menu, one: Choice, other: Choice): number {
  const [mine, theirs] = [weights(menu, one), weights(menu, other)]
  const cards = [...new Set([...mine.keys(), ...theirs.keys()])]
  const sum = (some: readonly string[]) =>
    some.reduce((all, card) => all + Math.max(mine.get(card) ?? 0, theirs.get(card) ?? 0), 0)
  const all = sum(cards)
  return all === 0 ? 1 : sum(cards.filter((card) => mine.has(card) && theirs.has(card))) / all
}

/**
 * What a choice spends on each card: on an answer to the crisis or a promise, too. An envoy is no card, a sweetened offer and
 * one cube more of resistance are no others. What costs nothing is a choice all the same.
 */
function weights(menu: Menu, choice: Choice): Map<string, number> {
  const cards = drafted(menu, choice).filter(({ kind }) => kind !== 'envoy')
  return new Map(cards.map((item) => [nameOf(item), Math.max(1, item.price + item.oil / 2)]))
}

function nameOf({ id, kind, card, response }: MenuItem): string {
  if (card === undefined || response !== undefined) return id
  return kind === 'comply' ? `comply ${card}` : card
}

/** What weighs most for the plan, and what weighs most against it. */
export function strongest(reasons: readonly Reason[]): { good?: Reason; bad?: Reason } {
  const sorted = [...reasons].sort((a, b) => b.by - a.by)
  const [first, last] = [sorted[0], sorted.at(-1)]
  return {
    ...(first && first.by > 0 ? { good: first } : {}),
    ...(last && last.by < 0 ? { bad: last } : {}),
  }
}

export const BANDS = ['far-above', 'above', 'about', 'below', 'far-below'] as const

/** How a margin reads in words: spreads above what the seat usually scores. */
export function bandOf(margin: number): (typeof BANDS)[number] {
  if (margin >= 1) return 'far-above'
  if (margin >= 0.25) return 'above'
  if (margin > -0.25) return 'about'
  return margin > -1 ? 'below' : 'far-below'
}

/**
 * Who would come out ahead of a seat that ends so far above its usual score, if the others go on as they have: the first
 * of them. Nobody where it would win, or is below its usual score anyway, which says enough.
 */
export function aheadOf(standing: readonly Pick<Standing, 'seat' | 'margin'>[], seat: Seat, margin: number) {
  const best = standing.find((row) => row.seat !== seat)
  return best && margin >= 0 && best.margin > margin ? best.seat : undefined
}

/** To one place: more would promise what the adviser cannot keep. */
export function rounded(margin: number): number {
  return Math.round(margin * 10) / 10 + 0
}
