/** Figures by theme, and those among them that make a line: the same quantity, in the same unit, in three years or more. */
import type { Figure, Figures, Graph } from '../files.ts'

export interface Theme {
  topic: string
  figures: readonly Figure[]
  graphs: readonly Graph[]
}

/** The themes in the order in which the file first names them. */
export function themesOf({ figures, graphs }: Figures): readonly Theme[] {
  const topics = [...new Set([...figures, ...graphs].map(({ topic }) => topic))]
  return topics.map((topic) => ({
    topic,
    figures: figures.filter((figure) => figure.topic === topic),
    graphs: graphs.filter((graph) => graph.topic === topic),
  }))
}

export interface Point {
  year: number
  value: number
  /** Hoped for or expected, when it was written, rather than come about. */
  ahead: boolean
}

export interface Series {
  quantity: string
  /** What the unit is called. */
  unit: string
  points: readonly Point[]
}

const LEAST_POINTS = 3
const AHEAD: readonly string[] = ['plan', 'forecast', 'target', 'projection']

/** The lines among the figures, each in order of years. Figures of a span of years or of none make no point. */
export function seriesOf(figures: readonly Figure[]): readonly Series[] {
  const ids = [...new Set(figures.map(seriesId))]
  const series = ids.map((id) => {
    const same = figures.filter((figure) => seriesId(figure) === id)
    const points = same.flatMap(pointOf).sort((a, b) => a.year - b.year)
    return { quantity: same[0]?.quantity ?? '', unit: same[0]?.unitText ?? '', points }
  })
  return series.filter(({ points }) => points.length >= LEAST_POINTS)
}

/** By ids, not by words: a language may word the same quantity differently from year to year. */
const seriesId = ({ id, series = id, unit }: Figure): string => `${series} ${unit}`

function pointOf({ year, value, nature }: Figure): Point[] {
  return year !== undefined && /^\d{4}$/.test(year)
    ? [{ year: Number(year), value, ahead: AHEAD.includes(nature) }]
    : []
}
