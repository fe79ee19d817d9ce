/** The words of what the texts say at a moment: those of "What would you do?" where it asks this, and the record's reasons. */
import type { Mark, Marks } from '../../../../game/vocabulary.ts'
import { loadWords } from '../../../text/sources.ts'

/** What a question's answer says: what the texts report, what one author claims, what is the game's own. */
export interface QuestionWords {
  readonly text?: string
  readonly claim?: string
  readonly own?: string
}

export interface ToldWords {
  readonly questions: Readonly<Record<string, QuestionWords>>
  /** Who claims, by question. */
  readonly claimBy: Readonly<Record<string, string | undefined>>
  /** The questions of which no text tells what Kazakhstan did. */
  readonly untold: readonly string[]
  /** Paragraphs that each part stands on, by question. */
  readonly marks: Readonly<Record<string, Marks | undefined>>
  /** Why the record has what it has, by its step. */
  readonly reasons: Readonly<Record<string, string>>
}

interface AskedRow {
  readonly id: string
  readonly claimBy?: string
  readonly silent?: boolean
}

export async function loadTold(): Promise<ToldWords> {
  const [questions, reasons, asked, marks] = await Promise.all([
    loadWords<ToldWords['questions']>('history-questions'),
    loadWords<ToldWords['reasons']>('history'),
    import('../../../../../assets/records/history-questions.json'),
    import('../../../../../assets/sources/marks/history-questions.json'),
  ])
  const rows: readonly AskedRow[] = asked.default.questions
  return {
    questions,
    reasons,
    claimBy: Object.fromEntries(rows.map(({ id, claimBy }) => [id, claimBy])),
    untold: rows.filter(({ silent }) => silent).map(({ id }) => id),
    marks: marks.default as unknown as ToldWords['marks'],
  }
}

/** The paragraphs of a mark. */
export function placesIn(mark: Mark | undefined): readonly string[] {
  if (mark === undefined || mark === 'own') return []
  return 'claim' in mark ? mark.claim : mark
}
