/** What plays an idea of the texts: the cards and rules that stand on the same passages. */
import { type AnyCard, CARDS, type Source } from '../../../game/index.ts'
import type { PlayedBy, SourcesOf } from './files.ts'

/** The cards that stand on any of these passages, in the catalogue's order. */
export function cardsOn(sources: readonly Source[], cards: readonly AnyCard[] = CARDS): readonly AnyCard[] {
  return cards.filter((card) => share(card.sources, sources))
}

/** The rules that play any of these passages, by name. */
export function rulesOn(sources: readonly Source[], rules: PlayedBy): readonly string[] {
  return Object.keys(rules).filter((name) => share(rules[name]?.sources ?? [], sources))
}

/** The words of the glossary that stand on a passage of the card. */
export function termsOf(card: AnyCard, words: SourcesOf): readonly string[] {
  return Object.keys(words).filter((id) => share(card.sources, words[id] ?? []))
}

function share(some: readonly Source[], others: readonly Source[]): boolean {
  return some.some(({ entry }) => others.some((other) => other.entry === entry))
}
