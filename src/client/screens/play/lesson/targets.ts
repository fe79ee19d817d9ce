/** What the sentences of a lesson point at, on the page: marked while they stand, and described by them. */
import { isPower } from '../../../../game/vocabulary.ts'
import type { Anchor, Sentence } from './sentences.ts'

/** The first that is on the page is meant: where a part lies behind a tab, its tab. */
const TARGETS = {
  head: ['.play-head'],
  news: ['.play-news', '#play-tab-news'],
  after: ['.play-after', '.play-outlook', '.play-pledge', '#play-tab-pledge'],
  columns: ['.play-columns', '.play-offers', '#play-tab-offers'],
  home: ['.play-home', '#play-tab-home'],
  hand: ['.play-hand', '#play-tab-hand'],
  dock: ['.play-commit-button'],
} as const

/** The element a sentence points at, if it is on the page. */
export function targetOf(at: Anchor): HTMLElement | undefined {
  const selectors = isPower(at) ? [`.play-power[data-seat="${at}"]`, '#play-tab-offers'] : TARGETS[at]
  for (const selector of selectors) {
    const found = document.querySelector<HTMLElement>(selector)
    if (found) return found
  }
  return undefined
}

export function sentenceId({ id }: Sentence): string {
  return `play-lesson-${id}`
}

/** Marks what is pointed at, and lets it be described by the sentence. Gives how to take that back. */
export function markTargets(sentences: readonly Sentence[]): () => void {
  const marked = sentences.flatMap((sentence) => {
    const target = targetOf(sentence.at)
    if (!target) return []
    const before = target.getAttribute('aria-describedby')
    target.setAttribute('aria-describedby', sentenceId(sentence))
    target.dataset.taught = sentence.id
    return [{ target, before }]
  })
  return () => {
    for (const { target, before } of marked) {
      if (before === null) target.removeAttribute('aria-describedby')
      else target.setAttribute('aria-describedby', before)
      delete target.dataset.taught
    }
  }
}
