/** A quantity over the years as dots on stems, each with its number: between them no text says anything, so no line does. */
import { clauses, locale, t } from '../../../text/index.ts'
import type { Point, Series } from './series.ts'

const SIZE = { width: 320, height: 150 }
const EDGE = { left: 24, right: 36, top: 26, bottom: 24 }

export function SeriesChart({ series: { quantity, unit, points } }: { series: Series }) {
  const words = clauses(points.map((point) => t('reading.report.point', said(point))))
  const at = placer(points)
  return (
    <figure class="reading-chart">
      <svg
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label={t('reading.report.chart', { quantity, unit, words })}
      >
        <line
          class="chart-base"
          x1={EDGE.left}
          x2={SIZE.width - EDGE.right}
          y1={SIZE.height - EDGE.bottom}
          y2={SIZE.height - EDGE.bottom}
        />
        {points.map((point) => (
          <g key={point.year} class="chart-point" data-ahead={point.ahead}>
            <line x1={at(point).x} x2={at(point).x} y1={at(point).y} y2={SIZE.height - EDGE.bottom} />
            <circle {...centre(at(point))} r={4} />
            <text x={at(point).x} y={at(point).y - 10}>
              {written(point.value)}
            </text>
            <text x={at(point).x} y={SIZE.height - 7}>
              {point.year}
            </text>
          </g>
        ))}
      </svg>
      <figcaption class="small">{t('reading.report.caption', { quantity, unit })}</figcaption>
    </figure>
  )
}

interface Spot {
  x: number
  y: number
}

/** Years lie as far apart as they were; values from 0, so that a height is an amount. */
function placer(points: readonly Point[]): (point: Point) => Spot {
  const [first, last] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 1]
  const top = Math.max(...points.map(({ value }) => value))
  const [width, height] = [SIZE.width - EDGE.left - EDGE.right, SIZE.height - EDGE.top - EDGE.bottom]
  return ({ year, value }) => ({
    x: EDGE.left + (width * (year - first)) / Math.max(1, last - first),
    y: EDGE.top + height * (1 - value / top),
  })
}

const centre = ({ x, y }: Spot) => ({ cx: x, cy: y })

/** A number as the language writes it; a year stands without a mark between its digits. */
export function written(value: number, unit = ''): string {
  const useGrouping = unit !== 'year'
  return new Intl.NumberFormat(locale(), { maximumSignificantDigits: 6, useGrouping }).format(value)
}

function said({ year, value, ahead }: Point) {
  return { year: String(year), value: written(value), ahead: ahead ? 'yes' : 'no' }
}
