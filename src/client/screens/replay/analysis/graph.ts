/** The margins of all seats along a game as lines in a box of 100 by 100, beside the scrub bar. Pure. */
import type { Outlook } from '../../../../game/analysis/index.ts'
import { forSeats, SEATS, type Seat } from '../../../../game/vocabulary.ts'

export interface GraphPoint {
  readonly step: number
  /** From 0 to 100, as far along as the step is in the game. */
  readonly x: number
  readonly margins: Outlook['margins']
  readonly y: Readonly<Record<Seat, number>>
}

export interface Graph {
  /** In the order of the game. */
  readonly points: readonly GraphPoint[]
  /** Where a margin of 0 lies, and of 1 and −1 where they lie within. */
  readonly zero: number
  readonly units: readonly number[]
  /** For each seat a line through its points, as SVG has it. */
  readonly lines: Readonly<Record<Seat, string>>
}

/** Margins that always lie within; what goes further makes the box larger. */
const LEAST = 1

/** `last`: the last step of the game. */
export function graphOf(outlooks: readonly Outlook[], last: number): Graph {
  const inOrder = [...outlooks].sort((a, b) => a.step - b.step)
  const yOf = scaleOf(inOrder.flatMap(({ margins }) => SEATS.map((seat) => margins[seat])))
  const points = inOrder.map(
    ({ step, margins }): GraphPoint => ({
      step,
      x: last === 0 ? 0 : (100 * step) / last,
      margins,
      y: forSeats((seat) => yOf(margins[seat])),
    }),
  )
  return {
    points,
    zero: yOf(0),
    units: [1, -1].map(yOf),
    lines: forSeats((seat) => points.map(({ x, y }) => `${round(x)},${round(y[seat])}`).join(' ')),
  }
}

function scaleOf(margins: readonly number[]): (margin: number) => number {
  const [top, foot] = [Math.max(LEAST, ...margins), Math.min(-LEAST, ...margins)]
  return (margin) => (100 * (top - margin)) / (top - foot)
}

export interface Lines {
  readonly zero: number
  readonly own: string
  readonly other: string
  /** Where each has come to; nothing while it has no point. */
  readonly ends: { readonly own: number | undefined; readonly other: number | undefined }
}

/** What a seat could expect in two lines of a game, in one box: the longer of them is as wide as that. */
export function besideOf(own: readonly Outlook[], other: readonly Outlook[], seat: Seat): Lines {
  const both = [own, other].map((line) => [...line].sort((a, b) => a.step - b.step))
  const [mine = [], theirs = []] = both
  const yOf = scaleOf(both.flat().map(({ margins }) => margins[seat]))
  const last = Math.max(1, ...both.flat().map(({ step }) => step))
  const drawn = (line: readonly Outlook[]) =>
    line.map(({ step, margins }) => `${round((100 * step) / last)},${round(yOf(margins[seat]))}`).join(' ')
  return {
    zero: yOf(0),
    own: drawn(mine),
    other: drawn(theirs),
    ends: { own: mine.at(-1)?.margins[seat], other: theirs.at(-1)?.margins[seat] },
  }
}

/** The point that tells of a step: the last one that is not after it, or else the first. */
export function pointAt({ points }: Graph, step: number): GraphPoint | undefined {
  return points.findLast((point) => point.step <= step) ?? points[0]
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
