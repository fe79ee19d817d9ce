/** What a card would bring a power if it lay on the table, by what Kazakhstan is likely to make of it. */
import {
  AIM_MET,
  aimWorth,
  type MenuItem,
  type Power,
  ROUND_SCORE,
  type Table,
  timesCounted,
  type View,
  weight,
} from '../index.ts'
import { attentionMenu, cloneTable, laidBy } from '../kernel.ts'
import { prospect } from './prospect.ts'
import { type Trial, trialsOn } from './trial.ts'
import type { PowerWeights, Weights } from './weighing.ts'

interface Eyes {
  readonly power: Power
  readonly aim: View['aim']
  /** How often its points of this round are counted. */
  readonly times: number
  /** Whether Kazakhstan has pledged itself to this power. */
  readonly promised: boolean
  readonly weights: Weights
  readonly w: PowerWeights
  /** Trials on the table with the card in question on it, and no other. */
  readonly trial: Trial
}

/** How a table stands after the reckoning: to Kazakhstan, and to the power. */
interface Standing {
  home: number
  own: number
}

/**
 * Gives a function that tells what laying one item of the menu is worth to the power, in points of its score.
 */
export function appraiser(view: View, power: Power, weights: Weights): (item: MenuItem) => number {
  const table = cloneTable(view)
  table.laid = []
  const eyes: Eyes = {
    power,
    aim: view.aim,
    times: timesCounted(view),
    promised: view.pledge?.power === power,
    weights,
    w: weights[power],
    trial: trialsOn(table),
  }
  const calm = standingAfter(eyes, [])
  return (item) => {
    table.laid = [laidBy(table, item.id)]
    const answers = attentionMenu(table, []).items.filter((answer) => answer.card === item.card)
    return item.kind === 'pressure' ? ofPressure(eyes, calm, answers) : ofOffer(eyes, calm, answers)
  }
}

function standingAfter(eyes: Eyes, items: readonly MenuItem[]): Standing {
  const after = eyes.trial(items)
  return { home: prospect(after, eyes.weights.KZ), own: ownWorth(eyes, after) }
}

/** What the table after a reckoning is worth to the power: this round's points, and those it leads to. */
function ownWorth({ aim, power, times, w }: Eyes, after: Table): number {
  const left = after.scenario.rounds.length - after.round
  const met = aim && AIM_MET[aim](after) ? w.aim * aimWorth(after) : 0
  const rounds = ROUND_SCORE[power](after) * (times + w.future * left)
  return rounds + w.weight * weight(after, power) + met + w.trust * after.trust[power] * left
}

/** An offer that nobody could take brings nothing. */
function ofOffer(eyes: Eyes, calm: Standing, answers: readonly MenuItem[]): number {
  const [take] = answers
  if (!take) return 0
  const { w } = eyes
  const taken = standingAfter(eyes, [take])
  const gained = taken.home - calm.home
  const promised = eyes.promised ? w.pledged : 0
  const chance = squash(w.chance + w.want * gained - w.price * take.price + promised)
  return chance * (eyes.times + taken.own - calm.own - w.rival * gained)
}

/** Kazakhstan complies, or resists with as many cubes as serve it best. */
function ofPressure(eyes: Eyes, calm: Standing, answers: readonly MenuItem[]): number {
  const { w } = eyes
  let complied = calm
  let resisted = standingAfter(eyes, [])
  let best = resisted.home
  for (const answer of answers) {
    const standing = standingAfter(eyes, [answer])
    const home = standing.home - w.cube * answer.price
    if (answer.kind === 'comply') complied = standing
    else if (home > best) {
      best = home
      resisted = standing
    }
  }
  const chance = squash(w.comply + w.yield * (complied.home - best))
  const own = chance * complied.own + (1 - chance) * resisted.own - calm.own
  const home = chance * complied.home + (1 - chance) * resisted.home - calm.home
  return own - w.rival * home
}

/** From any number to a chance, 0..1: even at 0. No exponentials, on which engines may differ. */
function squash(x: number): number {
  return 0.5 + (0.5 * x) / (1 + Math.abs(x))
}
