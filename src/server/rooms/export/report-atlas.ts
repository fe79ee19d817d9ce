/** The atlas in print: a small chart for each of a few measures, all tables as grey lines over the record of history. */
import type { Atlas, AtlasLine } from '../../../game/wire/index.ts'
import { type Html, html } from './html.ts'
import type { Words } from './words.ts'

const SIZE = { width: 340, height: 150 }
const EDGE = { left: 26, right: 8, top: 8, bottom: 20 }
const PRINTED = [
  'score',
  'track-sovereignty',
  'track-prosperity',
  'dependence',
  'weight-RU',
  'weight-CN',
] as const

export function atlasPrinted(atlas: Atlas, words: Words): Html {
  const shown = PRINTED.filter((measure) => atlas.measures.includes(measure))
  return html`<div class="charts">${shown.map((measure) => chart(atlas, measure, words))}</div>`
}

function chart({ from, to, tables, history }: Atlas, measure: string, { say }: Words): Html {
  const all = [...tables, ...(history ? [history] : [])].flatMap((line) => line.values[measure] ?? [])
  const [low, high] = [Math.min(0, ...all), Math.max(1, ...all)]
  const x = (year: number) =>
    EDGE.left + ((SIZE.width - EDGE.left - EDGE.right) * (year - from)) / (to - from)
  const y = (value: number) =>
    EDGE.top + (SIZE.height - EDGE.top - EDGE.bottom) * (1 - (value - low) / (high - low))
  const points = ({ years, values }: Pick<AtlasLine, 'years' | 'values'>) =>
    (values[measure] ?? [])
      .map((value, at) => `${x(years[at] ?? to).toFixed(1)},${y(value).toFixed(1)}`)
      .join(' ')
  return html`<figure><figcaption>${say(`measure.${measure}`)}</figcaption>
<svg viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-label="${say('report.chart', { measure: say(`measure.${measure}`), count: tables.length })}">
<text x="2" y="${y(high) + 4}">${high}</text><text x="2" y="${y(low) + 4}">${low}</text>
<text x="${EDGE.left}" y="${SIZE.height - 4}">${from}</text><text x="${SIZE.width - EDGE.right}" y="${SIZE.height - 4}" text-anchor="end">${to - 1}</text>
${tables.map((line) => html`<polyline class="table" points="${points(line)}"/>`)}
${history?.values[measure] ? html`<polyline class="history" points="${points(history)}"/>` : undefined}
</svg></figure>`
}
