/** What a seat makes of a table: the learnt evaluation, and the tastes of a character on top. */
import { dominance, type MenuItem, POWERS, powerCard, type Table, type View, weight } from '../../index.ts'
import type { Taste } from '../characters/index.ts'
import { type Evaluation, learntEvaluation } from '../learnt/learnt-evaluation.ts'

export interface SeatEvaluation {
  /** The worth of tables like `base`. */
  from(base: Table): Evaluation
  /** What the character likes about a table, beside what it is worth. */
  ofTable(table: Table): number
  /** What it likes about the items of a choice themselves. */
  ofItems(items: readonly MenuItem[]): number
}

/** The evaluation of the seat that looks. */
export function seatEvaluation(view: View, tastes: readonly Taste[]): SeatEvaluation {
  const { viewer, aim } = view
  if (viewer === 'observer') throw new Error('an observer has nothing to choose')
  return {
    from(base) {
      const learnt = learntEvaluation(viewer, base, aim)
      if (tastes.length === 0) return learnt
      return (after) => learnt(after) + tasteOf(after, tastes)
    },
    ofTable: (table) => tasteOf(table, tastes),
    ofItems: (items) => (tastes.length === 0 ? 0 : tasteOfItems(items, tastes)),
  }
}

/** Points the character sees in a table, beside what it is worth. */
export function tasteOf(table: Table, tastes: readonly Taste[]): number {
  let sum = 0
  for (const taste of tastes) sum += taste.of === 'item' ? 0 : taste.worth * amountOf(table, taste)
  return sum
}

function amountOf(table: Table, taste: Exclude<Taste, { of: 'item' }>): number {
  switch (taste.of) {
    case 'weight':
      return weight(table, taste.power)
    case 'trust':
      return table.trust[taste.power]
    case 'interest':
      return table.interest[taste.power]
    case 'contract':
      return table.contract[taste.power][taste.domain]
    case 'track':
      return table.tracks[taste.track]
    case 'route':
      return table.routes.includes(taste.route) ? 1 : 0
    case 'dominance':
      return dominance(table)
    case 'dependence':
      return table.dependence
    case 'oil':
      return table.treasury
    case 'first':
      return Math.max(...POWERS.map((power) => weight(table, power)))
    case 'others':
      return sumOfWeights(table) - Math.max(...POWERS.map((power) => weight(table, power)))
  }
}

function sumOfWeights(table: Table): number {
  return POWERS.reduce((sum, power) => sum + weight(table, power), 0)
}

function tasteOfItems(items: readonly MenuItem[], tastes: readonly Taste[]): number {
  let sum = 0
  for (const taste of tastes) {
    if (taste.of !== 'item') continue
    for (const item of items) {
      if (item.kind !== taste.kind || (taste.power && item.power !== taste.power)) continue
      if (taste.domain && domainOf(item) !== taste.domain) continue
      sum += taste.worth
    }
  }
  return sum
}

function domainOf(item: MenuItem): string | undefined {
  const ofPower = item.kind !== 'initiative' && item.kind !== 'respond' && item.card !== undefined
  return ofPower ? powerCard(item.card as string).domain : undefined
}
