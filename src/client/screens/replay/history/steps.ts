/** What each step of the history record stands on: why it was encoded so, and where in the texts; fetched with it. */
import type { Mark, Source } from '../../../../game/index.ts'
import type { Replay } from '../../../session/replay.ts'
import { loadText } from '../../../text/index.ts'
import { loadWords } from '../../../text/sources.ts'
import type { Place } from '../../../timeline/places.ts'
import { moveAt } from '../place-words.ts'

export interface StepStood {
  /** `3 offers CN`. */
  readonly name: string
  readonly step: string
  readonly seat?: string
  /** The texts tell nothing of it. */
  readonly silent?: boolean
  readonly sources: readonly Source[]
  /** One sentence: why it was encoded so. */
  readonly why: string
  /** Where that sentence stands; absent where it makes no claim about the world. */
  readonly mark?: Mark
}

export type Steps = ReadonlyMap<string, StepStood>

type Row = Pick<StepStood, 'step' | 'seat' | 'silent' | 'sources'> & { readonly round: number }

export async function loadSteps(): Promise<Steps> {
  const [file, marks, words] = await Promise.all([
    import('../../../../../assets/records/history-steps.json'),
    import('../../../../../assets/sources/marks/history.json'),
    loadWords<Readonly<Record<string, string>>>('history'),
    loadText(['ask']),
  ])
  const standing = marks.default as Readonly<Record<string, { readonly text?: Mark }>>
  const rows = file.default.steps as readonly Row[]
  return new Map(
    rows.map(({ round, ...row }) => {
      const name = [round, row.step, ...(row.seat ? [row.seat] : [])].join(' ')
      const mark = standing[name]?.text
      return [name, { ...row, name, why: words[name] ?? '', ...(mark ? { mark } : {}) }]
    }),
  )
}

/** The steps that led to a place: the choice last made, and the news that came of it; at the beginning, all that was set. */
export function stepsAt(replay: Pick<Replay, 'moves' | 'states'>, { step, line }: Place): string[] {
  if (step === 0) return ['0 options', '0 aims', '0 agenda', '0 decks', '1 event']
  const { states } = replay
  const done = moveAt(replay as Replay, step)
  const [before, now] = [states[step - 1], states[step]]
  if (!done || !before || !now) return []
  const { seat, decision } = done
  const choice = `${before.round} ${decision}${decision === 'pledge' ? '' : ` ${seat}`}`
  const isNews = line === undefined && now.round !== before.round && !now.outcome
  return isNews ? [`${now.round} event`, choice] : [choice]
}
