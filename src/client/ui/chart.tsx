/** A small line chart: each line has its own dash, and its label where it ends. */
import type { Power, Track } from '../../game/index.ts'
import { clauses, list, t } from '../text/index.ts'
import { type Curves, type Series, spread } from './series.ts'

const SIZE = { width: 280, height: 118 }
const EDGE = { left: 8, right: 46, top: 8, bottom: 18 }
const LABEL_GAP = 14

interface ChartProps<Name extends string> {
  curves: Curves<Name>
  title: string
  /** What a line is called in full, and at its end. */
  name: (name: Name) => string
  short: (name: Name) => string
}

export function Chart<Name extends Power | Track>({ curves, title, name, short }: ChartProps<Name>) {
  const { x, y } = scales(curves)
  const ends = curves.series.map((series) => y(series.values.at(-1) ?? 0))
  const labels = spread(
    ends.map((end) => end - EDGE.top),
    LABEL_GAP,
    plotHeight,
  ).map((at) => at + EDGE.top)
  const lines = curves.series.map((series) =>
    t('play.history.line', { name: name(series.name), values: list(series.values.map(String), 'unit') }),
  )
  return (
    <svg
      class="play-chart"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-label={t('play.history.lines', { title, lines: clauses(lines) })}
    >
      <Grid curves={curves} x={x} y={y} />
      {curves.series.map((series, place) => (
        <Line key={series.name} series={series} place={place} x={x} y={y} />
      ))}
      {curves.series.map((series, place) => (
        <text
          key={series.name}
          class="play-chart-label"
          {...inkOf(series.name)}
          x={SIZE.width - EDGE.right + 8}
          y={(labels[place] ?? 0) + 4}
        >
          {short(series.name)} {series.values.at(-1)}
        </text>
      ))}
    </svg>
  )
}

const plotHeight = SIZE.height - EDGE.top - EDGE.bottom

interface Scales {
  x: (place: number) => number
  y: (value: number) => number
}

function scales(curves: Curves<string>): Scales {
  const steps = Math.max(1, curves.rounds.length - 1)
  const width = SIZE.width - EDGE.left - EDGE.right
  return {
    x: (place) => EDGE.left + (width * place) / steps,
    y: (value) => EDGE.top + plotHeight * (1 - value / curves.top),
  }
}

function Grid({ curves, x, y }: { curves: Curves<string> } & Scales) {
  const last = curves.rounds.length - 1
  return (
    <g class="play-chart-grid">
      {[0, curves.top / 2, curves.top].map((level) => (
        <line key={level} x1={EDGE.left} x2={x(last)} y1={y(level)} y2={y(level)} />
      ))}
      {curves.rounds.map((round, place) => (
        <text key={place} x={x(place)} y={SIZE.height - 4} text-anchor={place === 0 ? 'start' : 'middle'}>
          {place === 0
            ? t('play.history.start')
            : place === last && curves.open
              ? t('play.history.now')
              : round}
        </text>
      ))}
    </g>
  )
}

interface LineProps extends Scales {
  series: Series<Power | Track>
  place: number
}

const DASHES = ['', '7 3', '2 3', '9 3 2 3'] as const

/** Lines that lie on one another are set half a stroke apart. */
function Line({ series, place, x, y }: LineProps) {
  const shift = (place - 1.5) * 0.9
  const points = series.values.map((value, at) => `${x(at)},${y(value) + shift}`)
  return <polyline {...inkOf(series.name)} points={points.join(' ')} stroke-dasharray={DASHES[place]} />
}

function inkOf(name: Power | Track): Record<string, string> {
  return name.length === 2 ? { 'data-seat': name } : { 'data-track': name }
}
