/** All tables on one line of time, over history where it can be held against them. */
import type { Atlas, AtlasLine } from '../../../../game/wire/index.ts'
import { plain, t } from '../../../text/index.ts'
import { drawn, measureName, topOf } from './measures.ts'

export function AtlasPage({ atlas }: { atlas: Atlas }) {
  return (
    <>
      <h1 tabIndex={-1}>{t('room.atlas', { tables: atlas.tables.length })}</h1>
      <ul class="wall-atlas">
        {drawn(atlas.measures).map((measure) => (
          <li key={measure}>
            <h2>{measureName(measure)}</h2>
            <Chart atlas={atlas} measure={measure} />
          </li>
        ))}
      </ul>
      <p class="wall-key">{t('debrief.atlas.note', { history: atlas.history ? 'yes' : 'no' })}</p>
    </>
  )
}

/** In units of the drawing. */
const SIZE = { width: 600, height: 170 }

type Line = Pick<AtlasLine, 'years' | 'values'>

function Chart({ atlas, measure }: { atlas: Atlas; measure: string }) {
  const history = atlas.history?.values[measure] ? atlas.history : undefined
  const lines: readonly Line[] = [...atlas.tables, ...(history ? [history] : [])]
  const all = lines.flatMap(({ values }) => values[measure] ?? [])
  const [low, high] = [Math.min(0, ...all), Math.max(topOf(measure), ...all)]
  const x = (year: number) => (SIZE.width * (year - atlas.from)) / Math.max(1, atlas.to - atlas.from)
  const y = (value: number) => SIZE.height * (1 - (value - low) / (high - low))
  const points = ({ years, values }: Line) =>
    (values[measure] ?? []).map((value, at) => `${x(years[at] ?? atlas.from)},${y(value)}`).join(' ')
  return (
    <div class="wall-chart">
      <span class="numeric">{plain(high)}</span>
      <svg
        viewBox={`0 -4 ${SIZE.width} ${SIZE.height + 8}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={chartText(atlas, measure)}
      >
        <line class="wall-axis" x1={0} x2={SIZE.width} y1={y(0)} y2={y(0)} />
        {atlas.tables.map((line) => (
          <polyline key={line.table} class="wall-line" points={points(line)} />
        ))}
        {history ? <polyline class="wall-history" points={points(history)} /> : undefined}
      </svg>
      <span class="numeric">{plain(low)}</span>
      <span class="wall-years numeric">
        <span>{atlas.from}</span>
        <span>{atlas.to - 1}</span>
      </span>
    </div>
  )
}

/** From the least to the most that any table ended with, and what the record did. */
function chartText({ tables, history }: Atlas, measure: string): string {
  const ends = tables.flatMap(({ values }) => values[measure]?.at(-1) ?? [])
  const record = history?.values[measure]
  return t('debrief.atlas.chart', {
    measure: measureName(measure),
    least: plain(Math.min(...ends)),
    most: plain(Math.max(...ends)),
    history: record ? 'yes' : 'no',
    from: plain(record?.[0] ?? 0),
    to: plain(record?.at(-1) ?? 0),
  })
}
