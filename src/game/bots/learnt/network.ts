/**
 * A small network of one hidden layer, as plain typed arrays: products and sums only, in an order that never
 * changes, so that every engine comes to the same numbers.
 */
import type { Table } from '../../vocabulary.ts'
import { ALL_AIMS, FEATURES, MOVING, writeFeatures } from './features.ts'

/** The outputs: score to come of each seat in seat order, then the chance that each aim is met at the end. */
export const OUTPUTS = 5 + ALL_AIMS.length

/** An output counts in these: points of each verdict to come, and points of a power for each round and the end. */
export const SCALE = { KZ: 30, power: 2 } as const

export interface Network {
  readonly hidden: number
  /** For each feature a row of `hidden` weights. */
  readonly first: Float64Array
  readonly firstBias: Float64Array
  /** For each output a row of `hidden` weights. */
  readonly second: Float64Array
  readonly secondBias: Float64Array
}

/** Gives outputs for tables much like one another. */
export interface Evaluator {
  /** Turns to a table; `output` tells of it until the next. */
  turnTo(table: Table): void
  /** The same for features already written. */
  read(features: Float64Array): void
  output(index: number): number
}

/**
 * An evaluator that starts from a table: for others of the same round only what differs from it is summed anew,
 * which is most of the work saved when they are what the round may make of it.
 */
export function evaluatorFrom(network: Network, base: Table): Evaluator {
  const { hidden, first, second, secondBias } = network
  const before = new Float64Array(FEATURES)
  const now = new Float64Array(FEATURES)
  const sums = new Float64Array(network.firstBias)
  const layer = new Float64Array(hidden)
  writeFeatures(before, base)
  now.set(before)
  for (let i = 0; i < FEATURES; i++) if (before[i] !== 0) addRow(sums, first, i, before[i] as number)
  const read = (features: Float64Array): void => {
    layer.set(sums)
    for (let i = 0; i < FEATURES; i++) {
      const by = (features[i] as number) - (before[i] as number)
      if (by !== 0) addRow(layer, first, i, by)
    }
  }
  return {
    read,
    turnTo(table) {
      writeFeatures(now, table, MOVING)
      read(now)
    },
    output(index) {
      let sum = secondBias[index] as number
      const row = index * hidden
      for (let h = 0; h < hidden; h++) {
        const value = layer[h] as number
        if (value > 0) sum += value * (second[row + h] as number)
      }
      return sum
    },
  }
}

/** Four at a time, which is faster; what is beyond the end of a list is not written. */
function addRow(sums: Float64Array, first: Float64Array, feature: number, times: number): void {
  const width = sums.length
  let at = feature * width
  for (let h = 0; h < width; h += 4, at += 4) {
    sums[h] = (sums[h] as number) + times * (first[at] as number)
    sums[h + 1] = (sums[h + 1] as number) + times * (first[at + 1] as number)
    sums[h + 2] = (sums[h + 2] as number) + times * (first[at + 2] as number)
    sums[h + 3] = (sums[h + 3] as number) + times * (first[at + 3] as number)
  }
}
