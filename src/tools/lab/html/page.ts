/** The lab's report as one page: the points of every scenario first, then the plots they stand on. */
import { depthTables } from '../depth-tables.ts'
import type { Point } from '../points/point.ts'
import type { ScenarioReport } from '../report.ts'
import { figureWord, fixed, range, verdictWord } from '../words.ts'
import { answersSection } from './answers.ts'
import { equalSection, trustLine } from './equal.ts'
import { openingsSection } from './openings.ts'
import { levelsSection, playersSection, ratingsSection, rivalsSection, versusSection } from './standings.ts'
import { STYLE } from './style.ts'
import { escaped, folded, tableOf } from './svg.ts'

/** One self-contained page: no scripts, no fonts or pictures from elsewhere. */
export function pageOf(reports: readonly ScenarioReport[]): string {
  const body = [
    '<h1>Is it a good game? What the balance lab measured</h1>',
    '<p>Bots played bots, many times over. Below is what good play must look like by the rules of the design, point by ' +
      'point, and whether it does: holds, fails, or open where too little was measured to say. A point holds only if every ' +
      'clause of it does. Intervals are the middle 95 % of what other draws of the same games would have given.</p>',
    overview(reports),
    ...reports.map(scenarioSection),
  ]
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Multivector: the balance lab</title><style>${STYLE}</style></head>
<body><main>${body.join('\n')}</main></body></html>
`
}

function overview(reports: readonly ScenarioReport[]): string {
  const [first] = reports
  const rows = (first?.points ?? []).map((point, at) => {
    const cells = reports.map((report) => {
      const own = report.points[at]
      return own ? `<td>${markOf(own)}</td>` : '<td></td>'
    })
    return `<tr><th scope="row">${point.point}. ${escaped(point.title)}</th>${cells.join('')}</tr>`
  })
  const heads = reports.map(
    (report) => `<th scope="col"><a href="#${report.scenario}">${escaped(report.scenario)}</a></th>`,
  )
  return `<div class="wide"><table><thead><tr><th scope="col">Point</th>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
}

const MARKS = { holds: 'good', fails: 'bad', open: 'open' } as const

function markOf(point: Point): string {
  return `<span class="mark ${MARKS[point.verdict]}">${verdictWord(point).toLowerCase()}</span>`
}

function scenarioSection({ scenario, rulesVersion, runs, points, measured }: ScenarioReport): string {
  const { equal, players, versus, rivals, levels, ratings, openings, answers } = measured
  return [
    `<section id="${escaped(scenario)}"><h2>${escaped(scenario)}</h2>`,
    `<p>Rules ${rulesVersion}; ${runs.map(escaped).join('; ')}.</p>`,
    ...points.map(pointSection),
    players ? playersSection(players) : '',
    rivals ? rivalsSection(rivals) : '',
    levels ? levelsSection(levels) : '',
    ratings ? ratingsSection(ratings) : '',
    versus ? versusSection(versus) : '',
    openings ? openingsSection(openings) : '',
    answers ? answersSection(answers) : '',
    ...depthTables(measured).map(({ title, head, rows }) => folded(title, tableOf(title, head, rows))),
    equal ? equalSection(equal) + trustLine(equal) : '',
    '</section>',
  ].join('\n')
}

function pointSection(point: Point): string {
  const rows = point.figures.map((one) => {
    const { what, value, low, high, wanted, names } = one
    const interval = low === undefined || high === undefined ? '' : range(low, high)
    const named = names && names.length > 0 ? `: ${names.join(', ')}` : ''
    const mark = `<span class="mark ${MARKS[one.verdict]}">${figureWord(one).toLowerCase()}</span>`
    return `<tr><th scope="row" class="what">${escaped(what + named)}</th><td>${fixed(value)}</td><td>${interval}</td><td>${escaped(wanted)}</td><td>${mark}</td></tr>`
  })
  const open = point.open.length > 0 ? `<p>Not shown: ${escaped(point.open.join(', '))}.</p>` : ''
  const head =
    '<thead><tr><th scope="col">Clause</th><th scope="col">value</th><th scope="col">95 %</th><th scope="col">wanted</th><th></th></tr></thead>'
  const table =
    rows.length > 0 ? `<div class="wide"><table>${head}<tbody>${rows.join('')}</tbody></table></div>` : ''
  return `<h3>${point.point}. ${escaped(point.title)}: ${markOf(point)}</h3>${table}${open}${folded('How it was measured', `<p>${escaped(point.note)}</p>`)}`
}
