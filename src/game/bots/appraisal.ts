/** What a card would bring a power if it lay on the table, by what Kazakhstan is likely to make of it. */
import {
  AIM_MET,
  attentionMenu,
  cloneTable,
  laidBy,
  type MenuItem,
  type Power,
  ROUND_SCORE,
  type Table,
  TUNING,
  type View,
  weight,
} from '../index.ts'
import { prospect } from './prospect.ts'
import { reckoned } from './reckoned.ts'
import type { PowerWeights, Weights } from './weighing.ts'

interface Eyes {
  readonly power: Power
  readonly aim: View['aim']
  readonly weights: Weights
  readonly w: PowerWeights
}

/** How a table stands after the reckoning: to Kazakhstan, and to the power. */
interface Standing {
  home: number
  own: number
}

/** Gives a function that tells what laying one item of the menu is worth to the power, in points of its score. */
export function appraiser(view: View, power: Power, weights: Weights): (item: MenuItem) => number {
  const eyes: Eyes = { power, aim: view.aim, weights, w: weights[power] }
  const bare = cloneTable(view)
  bare.laid = []
  const calm = standingAfter(eyes, bare, [])
  return (item) => {
    const table = cloneTable(bare)
    table.laid.push(laidBy(table, item.id))
    const answers = attentionMenu(table, []).items.filter((answer) => answer.card === item.card)
    return item.kind === 'pressure'
      ? ofPressure(eyes, calm, table, answers)
      : ofOffer(eyes, calm, table, answers)
  }
}

function standingAfter(eyes: Eyes, table: Table, items: readonly MenuItem[]): Standing {
  const after = reckoned(table, items)
  return { home: prospect(after, eyes.weights.KZ), own: ownWorth(eyes, after) }
}

/** What the table after a reckoning is worth to the power: this round's points, and those it leads to. */
function ownWorth({ aim, power, w }: Eyes, after: Table): number {
  const left = after.scenario.rounds.length - after.round
  const met = aim && AIM_MET[aim](after) ? w.aim * TUNING.aim : 0
  const rounds = ROUND_SCORE[power](after) * (1 + w.future * left)
  return rounds + w.weight * weight(after, power) + met + w.trust * after.trust[power] * left
}

/** An offer that nobody could take brings nothing. */
function ofOffer(eyes: Eyes, calm: Standing, table: Table, answers: readonly MenuItem[]): number {
  const [take] = answers
  if (!take) return 0
  const { w, power } = eyes
  const taken = standingAfter(eyes, table, [take])
  const gained = taken.home - calm.home
  const promised = table.pledge?.power === power ? w.pledged : 0
  const chance = squash(w.chance + w.want * gained - w.price * take.price + promised)
  return chance * (1 + taken.own - calm.own - w.rival * gained)
}

/** Kazakhstan complies, or resists with as many cubes as serve it best. */
function ofPressure(eyes: Eyes, calm: Standing, table: Table, answers: readonly MenuItem[]): number {
  const { w } = eyes
  let complied = calm
  let resisted = standingAfter(eyes, table, [])
  let best = resisted.home
  for (const answer of answers) {
    const standing = standingAfter(eyes, table, [answer])
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
