/** Fits the network of the bots to samples of play: least squares by Adam, in small batches. */
import { FEATURES } from '../../game/bots/learnt/features.ts'
import { type Network, OUTPUTS } from '../../game/bots/learnt/network.ts'
import { next, type Rng, seeded, shuffle } from '../../game/kernel.ts'

const WIDTH = FEATURES + OUTPUTS
const BATCH = 64
const RATE = 0.002
/** Of the samples, kept apart to tell how well the others taught. */
const HELD_OUT = 20

export interface Fit {
  hidden: number
  epochs: number
  seed: string
}

interface Adam {
  values: Float64Array
  slope: Float64Array
  mean: Float64Array
  square: Float64Array
}

/** The fitted network. Tells after each epoch what share of the variance of unseen samples it explains. */
export function fitted(pieces: readonly Float32Array[], { hidden, epochs, seed }: Fit): Network {
  const rng = seeded(`fit ${seed}`)
  const rows = pieces.flatMap((piece, p) => {
    return Array.from({ length: piece.length / WIDTH }, (_, n) => [p, n * WIDTH] as const)
  })
  const at = (row: readonly [number, number]): Float32Array =>
    (pieces[row[0]] as Float32Array).subarray(row[1], row[1] + WIDTH)
  const unseen = rows.filter((_, n) => n % HELD_OUT === 0)
  const seen = rows.filter((_, n) => n % HELD_OUT !== 0)
  const layers = {
    first: adam(FEATURES * hidden, rng, Math.sqrt(2 / FEATURES)),
    firstBias: adam(hidden, rng, 0.1),
    second: adam(OUTPUTS * hidden, rng, Math.sqrt(1 / hidden)),
    secondBias: adam(OUTPUTS, rng, 0),
  }
  const pass = passOver(layers, hidden)
  let step = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(rng, seen)
    const batches = Math.ceil(seen.length / BATCH)
    for (let b = 0; b < batches; b++) {
      const batch = seen.slice(b * BATCH, (b + 1) * BATCH)
      for (const row of batch) pass.learn(at(row))
      step += 1
      const done = step / (epochs * batches)
      for (const layer of Object.values(layers)) move(layer, batch.length, RATE * (1 - 0.95 * done), step)
    }
    console.error(
      `epoch ${epoch + 1}: ${seen.length} samples; explained ${explained(unseen.map(at), pass.guess)}`,
    )
  }
  const { first, firstBias, second, secondBias } = layers
  return {
    hidden,
    first: first.values,
    firstBias: firstBias.values,
    second: second.values,
    secondBias: secondBias.values,
  }
}

function adam(size: number, rng: Rng, spread: number): Adam {
  const values = Float64Array.from({ length: size }, () => (next(rng) / 0x80000000 - 1) * spread)
  return {
    values,
    slope: new Float64Array(size),
    mean: new Float64Array(size),
    square: new Float64Array(size),
  }
}

function move({ values, slope, mean, square }: Adam, samples: number, rate: number, step: number): void {
  const meanBias = 1 - 0.9 ** step
  const squareBias = 1 - 0.999 ** step
  for (let i = 0; i < values.length; i++) {
    const by = (slope[i] as number) / samples
    mean[i] = 0.9 * (mean[i] as number) + 0.1 * by
    square[i] = 0.999 * (square[i] as number) + 0.001 * by * by
    const size = Math.sqrt((square[i] as number) / squareBias) + 1e-8
    values[i] = (values[i] as number) - (rate * ((mean[i] as number) / meanBias)) / size
    slope[i] = 0
  }
}

type Layers = Record<'first' | 'firstBias' | 'second' | 'secondBias', Adam>

/** Forward for a guess, and back to gather the slopes of a sample. */
function passOver({ first, firstBias, second, secondBias }: Layers, hidden: number) {
  const layer = new Float64Array(hidden)
  const guessed = new Float64Array(OUTPUTS)
  const blame = new Float64Array(hidden)
  const guess = (x: Float32Array): Float64Array => {
    layer.set(firstBias.values)
    for (let i = 0; i < FEATURES; i++) {
      const value = x[i] as number
      if (value === 0) continue
      for (let h = 0; h < hidden; h++)
        layer[h] = (layer[h] as number) + value * (first.values[i * hidden + h] as number)
    }
    for (let o = 0; o < OUTPUTS; o++) {
      let sum = secondBias.values[o] as number
      for (let h = 0; h < hidden; h++)
        if ((layer[h] as number) > 0) sum += (layer[h] as number) * (second.values[o * hidden + h] as number)
      guessed[o] = sum
    }
    return guessed
  }
  const learn = (x: Float32Array): void => {
    guess(x)
    blame.fill(0)
    for (let o = 0; o < OUTPUTS; o++) {
      const target = x[FEATURES + o] as number
      if (Number.isNaN(target)) continue
      const error = (guessed[o] as number) - target
      secondBias.slope[o] = (secondBias.slope[o] as number) + error
      for (let h = 0; h < hidden; h++) {
        if ((layer[h] as number) <= 0) continue
        const at = o * hidden + h
        second.slope[at] = (second.slope[at] as number) + error * (layer[h] as number)
        blame[h] = (blame[h] as number) + error * (second.values[at] as number)
      }
    }
    for (let h = 0; h < hidden; h++)
      firstBias.slope[h] = (firstBias.slope[h] as number) + (blame[h] as number)
    for (let i = 0; i < FEATURES; i++) {
      const value = x[i] as number
      if (value === 0) continue
      for (let h = 0; h < hidden; h++) {
        const at = i * hidden + h
        first.slope[at] = (first.slope[at] as number) + value * (blame[h] as number)
      }
    }
  }
  return { guess, learn }
}

/** The share of the variance of each seat's score to come that the guesses explain. */
function explained(rows: readonly Float32Array[], guess: (x: Float32Array) => Float64Array): string {
  const shares = [0, 1, 2, 3, 4].map((o) => {
    const known = rows.filter((row) => !Number.isNaN(row[FEATURES + o] as number))
    const targets = known.map((row) => row[FEATURES + o] as number)
    const mean = targets.reduce((a, b) => a + b, 0) / targets.length
    let missed = 0
    let whole = 0
    for (const [n, row] of known.entries()) {
      missed += ((targets[n] as number) - (guess(row)[o] as number)) ** 2
      whole += ((targets[n] as number) - mean) ** 2
    }
    return (1 - missed / whole).toFixed(3)
  })
  return shares.join(' ')
}

/** How finely weights are kept. */
const FINENESS = 4096

export function fileOf(network: Network, command: string): string {
  const rows = (values: Float64Array, width: number): string => {
    const lines: string[] = []
    for (let at = 0; at < values.length; at += width)
      lines.push(
        `    ${[...values.subarray(at, at + width)].map((value) => Math.round(value * FINENESS)).join(', ')},`,
      )
    return `[\n${lines.join('\n')}\n  ]`
  }
  const { hidden, first, firstBias, second, secondBias } = network
  return `// biome-ignore-all format: one line for each feature and each output
/**
 * The weights of the learnt evaluation, in parts of ${FINENESS}. Not to be changed by hand: made by
 *   ${command}
 * Players who see by what was learnt start from the weights in place: the same command gives these again only from the
 * same weights and rules.
 */
export const LEARNT = {
  fineness: ${FINENESS},
  hidden: ${hidden},
  first: ${rows(first, hidden)},
  firstBias: ${rows(firstBias, hidden)},
  second: ${rows(second, hidden)},
  secondBias: ${rows(secondBias, OUTPUTS)},
} as const satisfies Record<string, number | readonly number[]>
`
}
