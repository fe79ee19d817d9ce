/** What a moment of the debrief asks, and its answers, in words. */
import type { MenuItem } from '../../../../game/vocabulary.ts'
import type { Moment, MomentAnswer } from '../../../../game/wire/index.ts'
import { cardText, hundredths, list, responseText, t } from '../../../text/index.ts'
import { choiceWords } from '../item-words.ts'

/** The question, as the class is asked it. */
export function momentQuestion({ asked, seat, round }: Moment): string {
  const card = 'card' in asked ? cardText(asked.card).title : ''
  const power = 'power' in asked ? asked.power : seat
  return t('room.moment.ask', { about: asked.about, card, power, seat, round })
}

/** Where one item is the answer, and the question has named the rest. */
const SHORT: readonly MenuItem['kind'][] = ['respond', 'take', 'comply', 'resist', 'pledge']

/** An answer in one line. */
export function answerText(
  { asked, event }: Pick<Moment, 'asked' | 'event'>,
  { items }: Pick<MomentAnswer, 'items'>,
): string {
  const [item] = items
  if (!item) return t('debrief.none', { about: asked.about })
  if (items.length === 1 && SHORT.includes(item.kind) && asked.about !== 'plan') return shortText(item)
  const ids = items.map(({ id }) => id)
  // In the record of history the news may have come in another round.
  const news = items.find(({ kind }) => kind === 'respond')?.card
  return list(choiceWords(ids, { event: news ?? event }), 'unit')
}

function shortText({ kind, card, response, price, power }: MenuItem): string {
  if (card && response) return responseText(card, response).title
  return t('debrief.answer', { kind, cubes: price, power: power ?? 'RU' })
}

/** A margin with its sign, to a hundredth: `−0.62`; `0.00` where there is none. */
export function marginText(by: number): string {
  const size = Math.abs(by).toFixed(2)
  return Number(size) === 0 ? size : `${by < 0 ? '−' : '+'}${size}`
}

/** A worth, and how unsure it is: `+0.52 ± 0.03`. */
export function worthText({ by, se }: { readonly by: number; readonly se: number }): string {
  return t('debrief.worth.by', { by: marginText(by), se: hundredths(se) })
}

/** Standard errors by which an answer must lie above another to be called better. */
const CLEAR = 2

/** What the search makes of the answers: which it prefers, if it can tell. Nothing where they were not weighed. */
export function preferred({
  answers,
  worth,
}: Moment): { kind: 'better' | 'same' | 'even'; at: number } | undefined {
  if (!worth) return undefined
  const told = answers.flatMap((_, at) => {
    const one = worth.answers[at]
    return one ? [{ at, ...one }] : []
  })
  const [best, next] = told.sort((a, b) => b.by - a.by)
  if (!best || !next) return undefined
  const isClear = best.by - next.by > CLEAR * Math.hypot(best.se, next.se)
  return { kind: isClear ? (best.at === worth.base ? 'same' : 'better') : 'even', at: best.at }
}
