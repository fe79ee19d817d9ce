/** What was answered so far, kept in this browser alone. */
import { signal } from '@preact/signals'
import { isObject } from '../../../game/vocabulary.ts'
import { readJson, removeText, writeText } from '../../save/storage.ts'
import type { Question } from './questions.ts'

const KEY = 'multivector.what-would-you-do'

/** Options chosen, by question. */
export type Answers = Readonly<Record<string, string>>

const kept = signal<Answers>(answersIn(readJson(KEY)))
export const answers = kept

/** Takes an answer, once: what was seen afterwards cannot be unseen. */
export function answer(question: Question, option: string): void {
  const { id, options } = question
  if (answerTo(question, kept.peek()) !== undefined || !options.some((one) => one.id === option)) return
  kept.value = { ...kept.peek(), [id]: option }
  writeText(KEY, JSON.stringify(kept.peek()))
}

export function beginAgain(): void {
  kept.value = {}
  removeText(KEY)
}

/** Answers as kept; what makes no sense is none. */
function answersIn(value: unknown): Answers {
  if (!isObject(value)) return {}
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, option]) => (typeof option === 'string' ? [[id, option]] : [])),
  )
}

/** The answer to a question, if it is one of its options. */
export function answerTo({ id, options }: Question, given: Answers): string | undefined {
  return options.find((option) => option.id === given[id])?.id
}

/** The first question that has no answer yet: as many as there are, where all have one. */
export function firstOpen(questions: readonly Question[], given: Answers): number {
  const at = questions.findIndex((question) => answerTo(question, given) === undefined)
  return at < 0 ? questions.length : at
}

/** How many were answered as the record has it. */
export function sameAsRecord(questions: readonly Question[], given: Answers): number {
  return questions.filter((question) => answerTo(question, given) === question.played).length
}
