/** Words of where the texts disagree, and of questions for the talk, by the ids of assets/sources. */
import { loadWords } from '../../../text/sources.ts'

export interface TensionWords {
  readonly topic?: string
  readonly A?: string
  readonly B?: string
  readonly C?: string
  readonly use?: string
  /** Paragraphs, as `A:39`. */
  readonly at: readonly string[]
}

export interface TalkWords {
  readonly question?: string
  readonly game?: string
}

export interface LimitWords {
  readonly tensions: Readonly<Record<string, TensionWords | undefined>>
  readonly questions: Readonly<Record<string, TalkWords | undefined>>
}

type Said = Readonly<Record<string, Omit<TensionWords, 'at'>>>

export async function loadLimits(): Promise<LimitWords> {
  const [said, questions, places] = await Promise.all([
    loadWords<Said>('tensions'),
    loadWords<LimitWords['questions']>('debrief'),
    import('../../../../../assets/sources/tensions.json'),
  ])
  const tensions = places.default.map(({ id, at }) => [id, { ...said[id], at }] as const)
  return { tensions: Object.fromEntries(tensions), questions }
}
