/** What a lesson has said, question by question. Pure. */
import type { Sentence, SentenceId } from './sentences.ts'

export interface Said {
  /** The last question that was asked. */
  readonly question: string | undefined
  /** What stood on the screen at the questions before it, and what has at this one. */
  readonly before: readonly SentenceId[]
  readonly now: readonly SentenceId[]
}

export const NOTHING_SAID: Said = { question: undefined, before: [], now: [] }

/** With a new question, what was said at the last is said. While nothing is asked, all is as it was. */
export function askedNow(said: Said, question: string | undefined): Said {
  if (question === undefined || question === said.question) return said
  return { question, before: [...said.before, ...said.now], now: [] }
}

/** With what stands on the screen at this question. */
export function saidNow(said: Said, sentences: readonly Pick<Sentence, 'id'>[]): Said {
  const fresh = sentences.flatMap(({ id }) => (said.now.includes(id) ? [] : id))
  return fresh.length === 0 ? said : { ...said, now: [...said.now, ...fresh] }
}
