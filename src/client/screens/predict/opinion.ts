/** What the search thinks between a question's options. Pure. */
import type { Option, Question } from './questions.ts'

/** Standard errors that two options must lie apart to be told from one another. */
const CLEAR = 3
/** Margins below which a difference is not worth telling. */
const LEAST = 0.03

export interface Opinion {
  /** `same`: it prefers what the record has. `different`: another option. `even`: it cannot tell what is best. */
  readonly kind: 'same' | 'different' | 'even'
  readonly best: Option
  /** Margins by which the best lies above the record's, or the record's above the next. */
  readonly by: number
  readonly se: number
}

/** Figures are all held against what the record has, which stands at 0. */
export function opinionOn({ options, played }: Pick<Question, 'options' | 'played'>): Opinion | undefined {
  const [best, next] = [...options].sort((a, b) => b.by - a.by)
  if (!best || !next) return undefined
  if (best.id === played) {
    const clear = isClear(-next.by, next.se)
    return { kind: clear ? 'same' : 'even', best, by: -next.by, se: next.se }
  }
  return { kind: isClear(best.by, best.se) ? 'different' : 'even', best, by: best.by, se: best.se }
}

function isClear(by: number, se: number): boolean {
  return by > LEAST && by > CLEAR * se
}
