/** The page's own sentences for facts, in English. Bundled with the locale files: see ./show.ts. */
import { CARD_FILES, factSentence, loadText } from '../../client/text/index.ts'
import type { Fact } from '../../game/vocabulary.ts'

/** Fetches the texts that sentences are made of. */
export function ready(): Promise<void> {
  return loadText(['facts', 'rules', 'play', ...CARD_FILES])
}

/** One fact of a round as a sentence; `before` are those before it in the round. */
export function sentence(fact: Fact, before: readonly Fact[]): string {
  return factSentence(fact, before)
}
