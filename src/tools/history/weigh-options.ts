/** What the search thinks of the options of a question in the record of history, held against what the record took. */
import {
  type Effort,
  finish,
  type WeighedOption,
  weighOptions as weighed,
} from '../../game/analysis/index.ts'
import { type Asked, playedOption, type Question, seen } from './questions.ts'

export const EFFORT: Effort = { ways: 12, tries: 48, worlds: 560, rounds: 2 }

/** Every option against what the record took. The same place and effort give the same. Throws where an option is not legal. */
export function weighOptions(question: Question, asked: Asked, effort: Effort = EFFORT): WeighedOption[] {
  const { menu, played } = asked
  const base = playedOption(question, asked)
  if (base === undefined) throw new Error(`${question.id}: the record took none of its options`)
  const { options } = question
  const seed = `question ${question.id}`
  const found = finish(weighed({ view: seen(asked), menu, options, base, played, seed, effort }))
  const missing = options.find(({ id }) => !found.some((one) => one.id === id))
  if (missing) throw new Error(`${question.id}: ${missing.id} is not legal`)
  return found
}
