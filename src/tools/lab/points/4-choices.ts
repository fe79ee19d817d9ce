/** Point 4: every card is played, but not always; nothing on a menu is always or never right. */
import { EVENTS } from '../../../game/index.ts'
import type { AnswersPart } from '../parts/answers.ts'
import type { EqualPart } from '../parts/equal.ts'
import { cost } from './3-seats.ts'
import { type Figure, figure, type Measured, ofGames, type Point, pointOf } from './point.ts'

const PLAYED = { least: 0.02, most: 0.9 }
const ALWAYS = 0.98
/** What was seen more seldom than this says nothing, but for having been seen at all. */
export const SEEN = 20

const HEAD = {
  point: 4,
  title: 'Choices: every card is played and none always, no item of a menu is always or never right',
  note:
    'From the equal games. Cards: rounds in which a card was played, of those in which it was held when its seat chose; ' +
    `a card held in fewer than ${SEEN} rounds is not judged, one never held fails. The report also gives the share of ` +
    'the rounds in which it could be played. Responses, and other items of Kazakhstan’s menu (offers taken, pressures ' +
    'complied with or resisted with any cubes, initiatives, the envoy to each power, pledges): chosen at least once, and ' +
    `in less than ${100 * ALWAYS} % of the times they were on the menu; what was on it fewer than ${SEEN} times is not ` +
    'judged, a response that never was fails. Standing aside counts as chosen when nothing else was. Complying always and ' +
    'resisting always (in full, as far as the cubes go) replace Kazakhstan’s own answers to pressures, cubes that come ' +
    'free are spent as the tuned bot would; the whole interval of the difference to the same games must lie below 0. Answers to a crisis are also weighed ' +
    'against each other wherever they are asked, each with the best plan around it, in the same worlds: one is dominated if ' +
    `another was worth at least as much every time, of ${SEEN} at least.`,
} as const

export function choices({ equal, versus, answers: weighed }: Measured): Point {
  const open: string[] = []
  const figures: Figure[] = []
  if (equal)
    figures.push(...ofGames(equal.games, [...ofCards(equal), ...ofResponses(equal), ...ofItems(equal)]))
  else open.push('cards and responses')
  if (weighed) figures.push(...ofGames(weighed.games, [ofAnswers(weighed)]))
  else open.push('answers weighed against each other')
  const answers = versus?.rows.filter((row) => row.policy === 'complies' || row.policy === 'resists') ?? []
  const ofPolicies = answers.map(({ seat, policy, gain }) => cost(`${seat} always ${policy}`, gain))
  figures.push(...ofGames(versus?.games ?? 0, ofPolicies))
  if (answers.length === 0) open.push('complying and resisting always')
  return pointOf(HEAD, figures, open)
}

/** There should be none of these. */
export function none(what: string, names: readonly string[]): Figure {
  return { ...figure(what, names.length, '0', (count) => count === 0), names: [...names] }
}

function ofCards({ cards }: EqualPart): Figure[] {
  const rows = Object.entries(cards)
  const never = rows.filter(([, { held }]) => held === 0)
  const judged = rows.filter(([, { held }]) => held >= SEEN)
  const rare = judged.filter(([, { held, played }]) => played / held < PLAYED.least)
  const constant = judged.filter(([, { held, played }]) => played / held > PLAYED.most)
  return [
    none('cards never held', never.map(nameOf)),
    none('cards played in less than 2 % of the rounds held', rare.map(nameOf)),
    none('cards played in more than 90 % of the rounds held', constant.map(nameOf)),
  ]
}

function nameOf([name]: readonly [string, unknown]): string {
  return name
}

function ofAnswers({ rows }: AnswersPart): Figure {
  const dominated = rows.filter((row) => row.asked >= SEEN && row.dominatedBy.length > 0)
  const names = dominated.map((row) => `${row.crisis}:${row.response} by ${row.dominatedBy.join(' and ')}`)
  return none('answers dominated every time', names)
}

/** Only crises that came: which may come is the scenario's business. */
function ofResponses({ items }: EqualPart): Figure[] {
  const came = EVENTS.filter((event) =>
    event.responses?.some(({ id }) => `respond:${event.id}:${id}` in items),
  )
  const keys = came.flatMap((event) => event.responses?.map(({ id }) => `respond:${event.id}:${id}`) ?? [])
  const rows = keys.map((key) => [key.slice('respond:'.length), items[key] ?? { on: 0, chosen: 0 }] as const)
  const unseen = rows.filter(([, { on }]) => on === 0)
  return [none('responses never on the menu', unseen.map(nameOf)), ...neverOrAlways('responses', rows)]
}

function ofItems({ items }: EqualPart): Figure[] {
  const rows = Object.entries(items).filter(([key]) => !key.startsWith('respond:'))
  return neverOrAlways('other items', rows)
}

type Rows = readonly (readonly [string, { on: number; chosen: number }])[]

function neverOrAlways(what: string, rows: Rows): Figure[] {
  const judged = rows.filter(([, { on }]) => on >= SEEN)
  const never = judged.filter(([, { chosen }]) => chosen === 0)
  const always = judged.filter(([, { on, chosen }]) => chosen / on >= ALWAYS)
  return [none(`${what} never chosen`, never.map(nameOf)), none(`${what} chosen always`, always.map(nameOf))]
}
