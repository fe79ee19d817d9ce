/** Plots as inline SVG: what they show is also in their tables and titles, so nobody depends on the picture. */
import { escaped, picture, text } from './svg.ts'

const WIDTH = 720
const LABEL = 190
const ROW = 22

export interface Bar {
  label: string
  value: number
  low?: number
  high?: number
  /** Class of the mark: a power, `good`, `bad`. */
  kind?: string
  note?: string
}

export interface Axis {
  min: number
  max: number
  /** What is drawn along it, as `14 %`. */
  word(value: number): string
  /** A band that is wanted. */
  band?: readonly [number, number]
}

/** Points with intervals, one to a row. */
export function intervals(title: string, bars: readonly Bar[], axis: Axis): string {
  const height = (bars.length + 1) * ROW + 14
  const x = scale(axis)
  const rows = bars.map((bar, at) => intervalRow(bar, at * ROW + ROW / 2 + 4, x))
  return picture(
    title,
    WIDTH,
    height,
    [...bandOf(axis, x, height), ...ticks(axis, x, height), ...rows].join(''),
  )
}

function intervalRow({ label, value, low, high, kind = 'plain', note }: Bar, y: number, x: Scale): string {
  const interval =
    low === undefined || high === undefined
      ? ''
      : `<line class="${kind}" x1="${x(low)}" x2="${x(high)}" y1="${y}" y2="${y}" stroke-width="3" stroke-opacity=".5"/>`
  const mark = `<circle class="${kind}" cx="${x(value)}" cy="${y}" r="5"><title>${escaped(note ?? `${value}`)}</title></circle>`
  return `${text(label, LABEL - 10, y + 4, 'end')}${interval}${mark}`
}

export interface Line {
  label: string
  values: readonly number[]
  kind: string
  dash?: string
}

/** Lines over rounds, each named at its end. */
export function lines(title: string, series: readonly Line[], max: number): string {
  const height = 240
  const count = Math.max(...series.map((one) => one.values.length), 2)
  const x = (at: number): number => round(40 + (at * (WIDTH - 180)) / (count - 1))
  const y = (value: number): number => round(height - 30 - (value * (height - 50)) / max)
  const rounds = Array.from({ length: count }, (_, at) => text(`${at + 1}`, x(at), height - 10, 'middle'))
  const levels = [0, max / 2, max].map(
    (value) =>
      `<line class="grid" x1="40" x2="${x(count - 1)}" y1="${y(value)}" y2="${y(value)}"/>${text(`${value}`, 32, y(value) + 4, 'end')}`,
  )
  const ends = spread(series.map((one) => y(one.values.at(-1) ?? 0)))
  const drawn = series.map((one, n) => lineOf(one, x, y, ends[n] ?? 0))
  return picture(title, WIDTH, height, [...levels, ...rounds, ...drawn].join(''))
}

function lineOf(line: Line, x: (at: number) => number, y: (value: number) => number, end: number): string {
  const { label, values, kind, dash } = line
  const points = values.map((value, at) => `${x(at)},${y(value)}`).join(' ')
  const dashed = dash ? ` stroke-dasharray="${dash}"` : ''
  const path = `<polyline class="${kind}" points="${points}" fill="none" stroke-width="2.5"${dashed}/>`
  return `${path}${text(`${label} ${(values.at(-1) ?? 0).toFixed(1)}`, x(values.length - 1) + 8, end + 4, 'start')}`
}

/** Names at the ends of lines keep a line's height apart. */
function spread(heights: readonly number[]): number[] {
  const placed = [...heights]
  const order = heights.map((_, at) => at).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0))
  for (const [n, at] of order.entries()) {
    const above = order[n - 1]
    if (above !== undefined) placed[at] = Math.max(placed[at] ?? 0, (placed[above] ?? 0) + 15)
  }
  return placed
}

export interface Dot {
  value: number
  name: string
  kind: string
}

/** Many dots on one axis, a strip to each group. */
export function strips(
  title: string,
  groups: readonly { label: string; dots: readonly Dot[] }[],
  axis: Axis,
): string {
  const gap = 34
  const height = groups.length * gap + ROW + 14
  const x = scale(axis)
  const drawn = groups.flatMap(({ label, dots }, at) => [
    text(label, LABEL - 10, at * gap + 22, 'end'),
    ...dots.map(({ value, name, kind }, n) => {
      const y = at * gap + 12 + ((n * 7) % 14)
      const title = `<title>${escaped(`${name}: ${axis.word(value)}`)}</title>`
      return `<circle class="${kind}" cx="${x(value)}" cy="${y}" r="4" fill-opacity=".7">${title}</circle>`
    }),
  ])
  return picture(
    title,
    WIDTH,
    height,
    [...bandOf(axis, x, height), ...ticks(axis, x, height), ...drawn].join(''),
  )
}

type Scale = (value: number) => number

function scale({ min, max }: Axis): Scale {
  return (value) =>
    round(LABEL + ((Math.min(max, Math.max(min, value)) - min) / (max - min || 1)) * (WIDTH - LABEL - 30))
}

function ticks({ min, max, word }: Axis, x: Scale, height: number): string[] {
  return [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const value = min + share * (max - min)
    const line = `<line class="grid" x1="${x(value)}" x2="${x(value)}" y1="4" y2="${height - 20}"/>`
    return `${line}${text(word(value), x(value), height - 5, 'middle')}`
  })
}

function bandOf({ band }: Axis, x: Scale, height: number): string[] {
  if (!band) return []
  const [from, to] = band
  return [
    `<rect class="band" x="${x(from)}" width="${round(x(to) - x(from))}" y="4" height="${height - 24}"/>`,
  ]
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
