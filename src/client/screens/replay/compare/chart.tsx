/** Several games as lines, each told by its number and its dashes: no colour says which is which. */
import { plain, t } from '../../../text/index.ts'
import { scaleOf, spread } from '../../../ui/series.ts'

const SIZE = { width: 640, height: 300 }
const EDGE = { left: 34, right: 30, top: 12, bottom: 26 }
const LABEL_GAP = 15
const DASHES = ['', '9 4', '3 4', '12 4 3 4', '6 3', '1 4', '14 4', '9 3 3 3 3 3'] as const

export interface DrawnLine {
  /** From 1, as it stands at its end. */
  readonly number: number
  readonly values: readonly number[]
  /** The record of history. */
  readonly isRecord: boolean
}

interface ChartProps {
  lines: readonly DrawnLine[]
  /** How many rounds the scenario has. */
  rounds: number
  label: string
  /** The number of the line that stands out. */
  marked: number | undefined
}

const plot = {
  width: SIZE.width - EDGE.left - EDGE.right,
  height: SIZE.height - EDGE.top - EDGE.bottom,
}

export function CompareChart({ lines, rounds, label, marked }: ChartProps) {
  const { low, high } = scaleOf(lines.map(({ values }) => values))
  const x = (round: number) => EDGE.left + (plot.width * round) / rounds
  const y = (value: number) => EDGE.top + plot.height * (1 - (value - low) / (high - low))
  const ends = lines.map(({ values }) => y(values.at(-1) ?? 0) - EDGE.top)
  const labels = spread(ends, LABEL_GAP, plot.height)
  const levels = [low, 0, high].filter((level, at, all) => all.indexOf(level) === at)
  return (
    <svg class="compare-chart" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={label}>
      <g class="compare-grid">
        {levels.map((level) => (
          <g key={level}>
            <line x1={EDGE.left} x2={x(rounds)} y1={y(level)} y2={y(level)} />
            <text x={EDGE.left - 6} y={y(level) + 4} text-anchor="end">
              {plain(level)}
            </text>
          </g>
        ))}
        {Array.from({ length: rounds + 1 }, (_, round) => (
          <text key={round} x={x(round)} y={SIZE.height - 6} text-anchor={round === 0 ? 'start' : 'middle'}>
            {round === 0 ? t('replay.compare.round', { round }) : round}
          </text>
        ))}
      </g>
      {lines.map(({ number, values, isRecord }, at) => (
        <g key={number} class="compare-line" data-record={isRecord} data-marked={number === marked}>
          <polyline
            points={values.map((value, round) => `${x(round)},${y(value)}`).join(' ')}
            stroke-dasharray={isRecord ? '' : DASHES[number % DASHES.length]}
          />
          <text x={x(values.length - 1) + 7} y={(labels[at] ?? 0) + EDGE.top + 4}>
            {number}
          </text>
        </g>
      ))}
    </svg>
  )
}
