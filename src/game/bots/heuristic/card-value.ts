/** What a card would bring a power if it lay on the table, by what Kazakhstan is likely to make of it. */
import {
  AIM_MET,
  aimWorth,
  type MenuItem,
  type Power,
  ROUND_SCORE,
  type Table,
  TUNING,
  timesCounted,
  type View,
  weight,
} from '../../index.ts'
import { attentionMenu, cloneTable, laidBy } from '../../kernel.ts'
import { type Simulate, simulatorOn } from '../planning/simulation.ts'
import { heuristicValue } from './heuristic-value.ts'
import type { PowerWeights, Weights } from './weight-types.ts'

interface CardContext {
  readonly power: Power
  readonly aim: View['aim']
  /** How often its points of this round are counted. */
  readonly times: number
  /** Whether Kazakhstan has pledged itself to this power. */
  readonly promised: boolean
  readonly weights: Weights
  readonly w: PowerWeights
  /** Simulates the round with the card in question on the table, and no other. */
  readonly simulate: Simulate
}

/** How a table stands after the reckoning: to Kazakhstan, and to the power. */
interface Values {
  home: number
  own: number
}

/**
 * Gives a function that tells what laying one item of the menu is worth to the power, in points of its score.
 */
export function cardEvaluator(view: View, power: Power, weights: Weights): (item: MenuItem) => number {
  const table = cloneTable(view)
  table.laid = []
  const context: CardContext = {
    power,
    aim: view.aim,
    times: timesCounted(view),
    promised: view.pledge?.power === power,
    weights,
    w: weights[power],
    simulate: simulatorOn(table),
  }
  const baseline = valuesAfter(context, [])
  return (item) => {
    table.laid = [laidBy(table, item.id)]
    const answers = attentionMenu(table, []).items.filter((answer) => answer.card === item.card)
    return item.kind === 'pressure'
      ? ofPressure(context, baseline, answers)
      : ofOffer(context, baseline, answers)
  }
}

function valuesAfter(context: CardContext, items: readonly MenuItem[]): Values {
  const after = context.simulate(items)
  return { home: heuristicValue(after, context.weights.KZ), own: ownWorth(context, after) }
}

/** What the table after a reckoning is worth to the power: this round's points, and those it leads to. */
function ownWorth({ aim, power, times, w }: CardContext, after: Table): number {
  const left = after.scenario.rounds.length - after.round
  const met = aim && AIM_MET[aim](after) ? w.aim * aimWorth(after) : 0
  const rounds = ROUND_SCORE[power](after) * (times + w.future * left)
  return rounds + w.weight * weight(after, power) + met + w.trust * after.trust[power] * left
}

/** An offer that nobody could take brings nothing. */
function ofOffer(context: CardContext, baseline: Values, answers: readonly MenuItem[]): number {
  const [take] = answers
  if (!take) return 0
  const { w } = context
  const taken = valuesAfter(context, [take])
  const gained = taken.home - baseline.home
  const promised = context.promised ? w.pledged : 0
  const chance = squash(w.chance + w.want * gained - w.price * take.price + promised)
  return chance * (context.times + taken.own - baseline.own - w.rival * gained)
}

/** Kazakhstan complies, or resists with as many cubes as serve it best. */
function ofPressure(context: CardContext, baseline: Values, answers: readonly MenuItem[]): number {
  const { w } = context
  let complied = baseline
  let resisted = valuesAfter(context, [])
  let best = resisted.home
  const scored = TUNING.unresisted * context.times
  let points = scored
  for (const answer of answers) {
    const standing = valuesAfter(context, [answer])
    const home = standing.home - w.cube * answer.price
    if (answer.kind === 'comply') complied = standing
    else if (home > best) {
      best = home
      resisted = standing
      points = 0
    }
  }
  const chance = squash(w.comply + w.yield * (complied.home - best))
  const own = chance * (complied.own + scored) + (1 - chance) * (resisted.own + points) - baseline.own
  const home = chance * complied.home + (1 - chance) * resisted.home - baseline.home
  return own - w.rival * home
}

/** From any number to a chance, 0..1: even at 0. No exponentials, on which engines may differ. */
function squash(x: number): number {
  return 0.5 + (0.5 * x) / (1 + Math.abs(x))
}
