/** Moments as they are shown: what was asked and answered, what it was worth, what the texts say, what was done in fact. */
import { type CardId, card, type Source } from '../../../game/index.ts'
import type { Moment, MomentTold, RoomWay } from '../../../game/wire/index.ts'
import type { Counted } from './counted.ts'
import { factOf, questionOf } from './facts.ts'
import type { Library } from './library.ts'
import type { Weighed } from './weighed.ts'

/** Texts of a question are those of so many cards at most. */
const MOST_CARDS = 3

export function momentOf(weighed: Weighed, way: RoomWay, library: Library): Moment {
  const { counted, answers, base, worth, worlds, positions } = weighed
  const { round, decision, part, given } = counted
  const first = given[0]
  if (!first) throw new Error(`nobody answered ${counted.key}`)
  const isWeighed = worth.filter((one) => one !== undefined).length > 1
  return {
    seat: 'KZ',
    round,
    decision,
    event: first.made.state.event,
    asked: part.asked,
    why: 'parted',
    answers: answers.map(({ items, by }) => ({ items, by })),
    counted: way === 'delegation' ? 'pupils' : 'tables',
    ...(isWeighed ? { worth: { answers: worth, base, worlds, positions: positions.length } } : {}),
    told: toldOf(counted, answers, first.made.state.event, library),
  }
}

function toldOf(counted: Counted, answers: Weighed['answers'], event: CardId, library: Library): MomentTold {
  const { asked } = counted.part
  const own =
    'card' in asked ? [asked.card] : answers.flatMap(({ items }) => items.flatMap((item) => item.card ?? []))
  const cards = [...new Set(own.length > 0 ? own : [event])].slice(0, MOST_CARDS)
  const fact = factOf(counted, library)
  const question = fact && questionOf(fact, counted, library)
  const sources = mergedSources([...(question?.sources ?? []), ...cards.flatMap((id) => card(id).sources)])
  const answer = fact ? answers.findIndex(({ id }) => id === fact.id) : -1
  return {
    cards,
    sources,
    ...(question ? { question: question.id } : {}),
    ...(fact ? { fact: { ...factShown(fact), ...(answer < 0 ? {} : { answer }) } } : {}),
  }
}

function factShown({ id: _, ...fact }: NonNullable<ReturnType<typeof factOf>>) {
  return fact
}

/** Each entry once, with all its places. */
export function mergedSources(sources: readonly Source[]): Source[] {
  const places = new Map<string, string[]>()
  for (const { entry, at } of sources) places.set(entry, [...new Set([...(places.get(entry) ?? []), ...at])])
  return [...places].map(([entry, at]) => ({ entry, at }))
}
