/** What was done in fact: the answer of the record of history, where it was asked the same. */
import { type MenuItem, menu, type State } from '../../../game/index.ts'
import type { MomentAsked, MomentFact } from '../../../game/wire/index.ts'
import type { Counted } from './counted.ts'
import type { HistoryQuestion, Library } from './library.ts'
import { answerTo, type Part, partsOf } from './parts.ts'

/** The record's answer to a part: with its id. */
export interface Fact extends Omit<MomentFact, 'answer'> {
  readonly id: string
}

/**
 * What the record answered to a part of a question; nothing where it was not asked it. A card's question is the same
 * wherever it comes up; what has no card is the same only in the record's own scenario, in the same round.
 */
export function factOf({ key, part: { asked }, given }: Counted, { history }: Library): Fact | undefined {
  const scenario = given[0]?.made.state.scenario.id
  const { states } = history
  for (const [step, state] of states.entries()) {
    const own = askedAt(state, asked, key, scenario)
    const move = history.moves[step]
    if (!own || !move || move.seat !== 'KZ') continue
    const id = answerTo(own, move.choice)
    return { ...whyOf(state, history), step, id, items: itemsOf(own, id) }
  }
  return undefined
}

function askedAt(
  state: State,
  asked: MomentAsked,
  key: string,
  scenario: string | undefined,
): Part | undefined {
  const offered = menu(state, 'KZ')
  const parts = offered ? partsOf(offered) : []
  if ('card' in asked)
    return parts.find(
      (one) => 'card' in one.asked && one.asked.card === asked.card && one.asked.about === asked.about,
    )
  return state.scenario.id === scenario ? parts.find((one) => one.key === key) : undefined
}

function itemsOf({ items }: Part, id: string): readonly MenuItem[] {
  return items.filter((item) => id.split(' ').includes(item.id))
}

/** Where the record says why: a row of its steps, whose words have this id. */
export function whyOf(
  { round, decision }: State,
  { years, steps }: Library['history'],
): Pick<MomentFact, 'round' | 'years' | 'reason' | 'sources'> {
  const row = steps.find((one) => one.round === round && one.step === decision && (one.seat ?? 'KZ') === 'KZ')
  const reason = row ? [round, row.step, ...(row.seat ? [row.seat] : [])].join(' ') : ''
  return { round, years: years[round - 1] ?? '', reason, sources: row?.sources ?? [] }
}

/** The question of "What would you do?" that is asked there and about the same, if there is one. */
export function questionOf(
  fact: Fact,
  { part }: Counted,
  { questions }: Library,
): HistoryQuestion | undefined {
  const ids = part.items.map(({ id }) => id)
  return questions.find(
    ({ round, options }) =>
      round === fact.round && options.some(({ items }) => items.some((item) => ids.includes(item))),
  )
}
