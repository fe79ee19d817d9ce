/** The learnt evaluation: what a seat may still score, from a table as a reckoning leaves it. */
import {
  AIM_MET,
  type Aim,
  aimWorth,
  type Power,
  SEATS,
  type Seat,
  type Table,
  verdictOf,
  weight,
} from '../../index.ts'
import { endingOf, roundScore } from '../../kernel.ts'
import type { Reason } from '../bot.ts'
import { ALL_AIMS, FEATURES, GROUPS, type Group, writeFeatures } from './features.ts'
import { type Evaluator, evaluatorFrom, type Network, SCALE } from './network.ts'
import { LEARNT } from './network-weights.ts'

const NETWORK: Network = {
  hidden: LEARNT.hidden,
  first: weights(LEARNT.first),
  firstBias: weights(LEARNT.firstBias),
  second: weights(LEARNT.second),
  secondBias: weights(LEARNT.secondBias),
}

function weights(parts: readonly number[]): Float64Array {
  return Float64Array.from(parts, (part) => part / LEARNT.fineness)
}

/**
 * Points a seat scores from the round just reckoned on: of this round exactly, of the rounds to come by what
 * was learnt. For tables much like the one it was made for.
 */
export type Evaluation = (after: Table) => number

/** The worth of tables to a seat. A power's aim counts if it is given. */
export function learntEvaluation(seat: Seat, base: Table, aim?: Aim): Evaluation {
  const evaluator = evaluatorFrom(NETWORK, base)
  if (seat === 'KZ') return (after) => worthToKazakhstan(after, evaluator)
  return (after) => worthToPower(after, evaluator, seat, aim)
}

function worthToKazakhstan(after: Table, evaluator: Evaluator): number {
  const ending = endingOf(after)
  if (ending === 'regime-crisis' || ending === 'absorbed') return 0
  const { verdicts } = after.scenario
  const now = verdicts.includes(after.round) ? verdictOf(after) : 0
  if (ending === 'completed' || verdictsAfter(after) === 0) return now
  evaluator.turnTo(after)
  return now + futurePoints('KZ', after, evaluator, undefined)
}

function worthToPower(after: Table, evaluator: Evaluator, power: Power, aim: Aim | undefined): number {
  const now = roundScore(after, power)
  if (endingOf(after)) {
    const met = aim !== undefined && AIM_MET[aim](after)
    return now + weight(after, power) + (met ? aimWorth(after) : 0)
  }
  evaluator.turnTo(after)
  return now + futurePoints(power, after, evaluator, aim)
}

/** Points of the rounds to come, by what was learnt, of the table the evaluator has turned to. */
function futurePoints(seat: Seat, table: Table, evaluator: Evaluator, aim: Aim | undefined): number {
  if (seat === 'KZ') return Math.max(0, evaluator.output(0)) * SCALE.KZ * verdictsAfter(table)
  const left = table.scenario.rounds.length - table.round
  const points = evaluator.output(SEATS.indexOf(seat)) * SCALE.power * (left + 1)
  return points + (aim === undefined ? 0 : aimWorth(table) * chanceOf(aim, evaluator))
}

/** Verdicts still to come once the table's round is reckoned. Counted in place: search asks thousands of times a second. */
function verdictsAfter({ scenario, round }: Table): number {
  let due = 0
  for (const verdict of scenario.verdicts) if (verdict > round) due += 1
  return due
}

function chanceOf(aim: Aim, evaluator: Evaluator): number {
  return Math.max(0, Math.min(1, evaluator.output(SEATS.length + ALL_AIMS.indexOf(aim))))
}

/**
 * How many of the points to come each group of features explains, of the difference between two tables: what is
 * lost if the group alone were as in the other. Groups overlap, so these do not add up to the whole.
 */
export function attributed(seat: Seat, aim: Aim | undefined, table: Table, other: Table): Reason[] {
  if (table.round >= table.scenario.rounds.length) return []
  const evaluator = evaluatorFrom(NETWORK, table)
  const x = new Float64Array(FEATURES)
  const others = new Float64Array(FEATURES)
  writeFeatures(x, table)
  writeFeatures(others, other)
  const points = (features: Float64Array): number => {
    evaluator.read(features)
    return futurePoints(seat, table, evaluator, aim)
  }
  const whole = points(x)
  return DISTINCT.map(({ group, places }) => {
    const without = x.slice()
    for (const place of places) without[place] = others[place] as number
    return { ...group, by: whole - points(without) }
  })
}

interface Places {
  readonly group: Group
  readonly places: readonly number[]
}

/** Each group once, with the places of its features. */
const DISTINCT: readonly Places[] = [...new Set(GROUPS.map((group) => JSON.stringify(group)))].map((key) => {
  const places = GROUPS.flatMap((group, place) => (JSON.stringify(group) === key ? [place] : []))
  return { group: JSON.parse(key) as Group, places }
})
