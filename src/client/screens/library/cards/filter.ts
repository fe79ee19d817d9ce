/** Which cards the gallery shows: narrowed by filters and searched for words, in groups that a reader expects. */
import { type AnyCard, CARDS } from '../../../../game/index.ts'
import type { FilterName, Wanted } from '../../../state/library-address.ts'
import { matches } from '../../../text/matches.ts'
import { domainsOf, erasOf, kindOf, seatsOf, textsOf } from './traits.ts'

/** The gallery's chapters: news by date, then each power's hand, then what is Kazakhstan's own. */
export const CHAPTERS = ['news', 'crises', 'RU', 'CN', 'US', 'EU', 'KZ', 'institutions'] as const
export type ChapterName = (typeof CHAPTERS)[number]

export interface Chapter {
  name: ChapterName
  cards: readonly AnyCard[]
}

/** What the values of each filter are for a card: it passes where one of them is the one wanted. */
const VALUES: Readonly<Record<FilterName, (card: AnyCard) => readonly string[]>> = {
  era: erasOf,
  seat: seatsOf,
  kind: (card) => [kindOf(card)],
  domain: domainsOf,
  text: textsOf,
}

/** Whether a card passes every filter. An unknown value lets nothing pass. */
export function passes(card: AnyCard, wanted: Wanted): boolean {
  const names = Object.keys(VALUES) as FilterName[]
  return names.every((name) => {
    const value = wanted[name]
    return value === undefined || VALUES[name](card).includes(value)
  })
}

/**
 * The cards that pass and whose words hold all words searched for, in the catalogue's order. `words` gives what is
 * written on a card; it is asked only where something is searched for.
 */
export function found(
  wanted: Wanted,
  words: (card: AnyCard) => string,
  cards: readonly AnyCard[] = CARDS,
): readonly AnyCard[] {
  const passing = cards.filter((card) => passes(card, wanted))
  const searched = wanted.words?.trim() ?? ''
  return searched === '' ? passing : passing.filter((card) => matches(words(card), searched))
}

/** Cards by chapter, in order; empty chapters are left out. News stands by date, whichever era it lies in. */
export function chaptersOf(cards: readonly AnyCard[]): readonly Chapter[] {
  const chapters = CHAPTERS.map((name) => ({ name, cards: cards.filter((card) => chapterOf(card) === name) }))
  return chapters
    .filter((chapter) => chapter.cards.length > 0)
    .map(({ name, cards: within }) => ({ name, cards: [...within].sort(byDate) }))
}

/** The same cards as one list, in the order in which the chapters show them. */
export function inOrder(cards: readonly AnyCard[]): readonly AnyCard[] {
  return chaptersOf(cards).flatMap((chapter) => chapter.cards)
}

function chapterOf(card: AnyCard): ChapterName {
  switch (card.kind) {
    case 'event':
      return card.responses ? 'crises' : 'news'
    case 'offer':
    case 'pressure':
      return card.power
    case 'initiative':
      return 'KZ'
    case 'institution':
      return 'institutions'
  }
}

/** Dates compare as texts: `2014` before `2014-03`. What has none keeps its place. */
function byDate(one: AnyCard, other: AnyCard): number {
  if (one.kind !== 'event' || other.kind !== 'event') return 0
  return one.date < other.date ? -1 : one.date > other.date ? 1 : 0
}
