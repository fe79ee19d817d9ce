/** The report of a room, to be printed: one page of HTML with all it needs in it, and no script. */
import type { MenuItem } from '../../../game/index.ts'
import { type Debrief, knownAmong, type Moment } from '../../../game/wire/index.ts'
import type { ClassRecords } from '../debrief/class-records.ts'
import { type Html, html } from './html.ts'
import { atlasPrinted } from './report-atlas.ts'
import { type Row, timeOf } from './rows.ts'
import type { Words } from './words.ts'

const STYLE = `body{font:11pt/1.45 Georgia,serif;color:#111;margin:2rem auto;max-width:46rem;padding:0 1rem}
h1,h2,h3{line-height:1.2}h2{margin-top:2rem;border-bottom:1px solid #888}
table{border-collapse:collapse;width:100%;font:9.5pt/1.3 system-ui,sans-serif}
th,td{border-bottom:1px solid #ccc;padding:.2rem .4rem;text-align:start}td.n,th.n{text-align:end}
.charts{display:grid;grid-template-columns:1fr 1fr;gap:.5rem}figure{margin:0}figcaption{font-weight:bold}
svg{width:100%}svg text{font:10px system-ui,sans-serif}polyline{fill:none;stroke-width:1}
.table{stroke:#555;opacity:.45}.history{stroke:#000;stroke-width:2.5;stroke-dasharray:6 3}
section,tr,figure{break-inside:avoid}.quiet{color:#444;font-size:.9em}@page{margin:18mm}`

export interface ReportOf {
  readonly records: ClassRecords
  /** Of participants.csv. */
  readonly participants: readonly Row[]
  /** Nothing while it is not made. */
  readonly debrief: Debrief | undefined
  readonly scenario: string
  readonly words: Words
}

export function reportOf({ records, participants, debrief, scenario, words }: ReportOf): string {
  const { say } = words
  const title = say('report.title', { code: records.code })
  const page = html`<!doctype html>
<html lang="${records.plan.language}"><head><meta charset="utf-8"><title>${title}</title><style>${{ html: STYLE }}</style></head><body>
<h1>${title}</h1>
<p>${say('report.lead', {
    way: say(`way.${records.plan.way}`),
    scenario: words.scenario(scenario),
    date: timeOf(records.openedAt).slice(0, 10),
    pupils: records.pupils.length,
    tables: records.tables.length,
  })}</p>
<h2>${say('report.who')}</h2>${who(participants, words)}
${debrief ? debriefed(debrief, words) : undefined}
${exits(records, words)}
</body></html>
`
  return page.html
}

const WHO = ['pupil', 'nick', 'table', 'seat', 'rounds', 'score', 'margin', 'choices', 'deputed'] as const

function who(rows: readonly Row[], { say }: Words): Html {
  return html`<table><thead><tr>${WHO.map((name) => html`<th scope="col">${say(`who.${name}`)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${WHO.map((name) => html`<td>${cellText(row[name])}</td>`)}</tr>`)}</tbody></table>`
}

function cellText(cell: Row[string]): string {
  return typeof cell === 'number' ? String(Math.round(cell * 100) / 100) : (cell ?? '')
}

function debriefed({ atlas, moments }: Debrief, words: Words): Html {
  const { say } = words
  return html`<h2>${say('report.atlas')}</h2>${atlasPrinted(atlas, words)}
<p class="quiet">${say(atlas.history ? 'report.atlas.history' : 'report.atlas.tables')}</p>
<h2>${say('report.moments')}</h2>
${moments.length === 0 ? html`<p>${say('report.moments.none')}</p>` : undefined}
${moments.map((moment) => momentPrinted(moment, words))}`
}

function momentPrinted(moment: Moment, words: Words): Html {
  const { say } = words
  const { answers, worth, told } = moment
  return html`<section><h3>${say('report.moment', { round: moment.round, asked: askedText(moment, words) })}</h3>
<table><thead><tr><th scope="col">${say('report.answer')}</th><th scope="col" class="n">${say(`report.counted.${moment.counted}`)}</th><th scope="col" class="n">${say('report.worth')}</th></tr></thead>
<tbody>${answers.map(
    ({ items, by = [] }, at) =>
      html`<tr><td>${answerText(items, moment, words)}</td><td class="n">${by.length}${knownText(by)}</td><td class="n">${worthText(worth, at, words)}</td></tr>`,
  )}</tbody></table>
${told?.fact ? html`<p>${say('report.fact', { years: told.fact.years, done: answerText(told.fact.items, moment, words) })}</p>` : undefined}
${told ? html`<p class="quiet">${say('report.stands', { places: [...new Set(told.sources.flatMap(({ at }) => at))].join(', ') })}</p>` : undefined}
</section>`
}

/** Whose they were, by number; hands that were counted are nobody's by name. */
function knownText(by: readonly number[]): string {
  const known = knownAmong(by)
  return known.length > 0 ? ` (${known.join(', ')})` : ''
}

function askedText({ asked, event, seat }: Moment, words: Words): string {
  const title = words.title('card' in asked ? asked.card : event)
  const who = 'power' in asked ? words.seat(asked.power) : words.seat(seat)
  return words.say(`asked.${asked.about}`, { title, who })
}

function answerText(items: readonly MenuItem[], { asked }: Moment, words: Words): string {
  if (items.length === 0) return words.say(`none.${asked.about}`)
  return items.map((item) => itemText(item, words)).join('; ')
}

function itemText({ kind, card, response, power, price }: MenuItem, words: Words): string {
  const title = card === undefined ? '' : response ? words.response(card, response) : words.title(card)
  return words.say(`item.${kind}`, { title, cubes: price, who: power ? words.seat(power) : '' })
}

function worthText(worth: Moment['worth'], at: number, { say }: Words): string {
  const own = worth?.answers[at]
  if (!worth || !own) return '–'
  if (worth.base === at) return say('report.base')
  return `${own.by < 0 ? '−' : '+'}${Math.abs(own.by).toFixed(2)} ± ${own.se.toFixed(2)}`
}

function exits({ exits: all, pupils }: ClassRecords, words: Words): Html | undefined {
  if (all.length === 0) return undefined
  const { say } = words
  const nickOf = (pupil: number) => {
    const one = pupils.find((other) => other.pupil === pupil)
    return one ? words.nick(one.nick) : ''
  }
  return html`<h2>${say('report.exits')}</h2>${all.map(
    ({ pupil, answers }) => html`<section><h3>${pupil} · ${nickOf(pupil)}</h3>
${answers.map((answer, at) => html`<p><b>${say(`exit.${at + 1}`)}</b><br>${answer}</p>`)}</section>`,
  )}`
}
