/** The steps of the record of history, each with what it stands on. Pure but for what is fetched. */
import type { State } from '../../../../game/index.ts'
import type { Replay } from '../../../session/replay.ts'
import { loadWords } from '../../../text/sources.ts'
import { type Place, viewStep } from '../../../timeline/places.ts'

/** What one step stands on. */
export interface Told {
  /** As `3 attention KZ`: the words for it go by the same name. */
  readonly name: string
  /** No text tells of it: the step is the game's own. */
  readonly silent: boolean
  /** Paragraphs, as `A:39`. */
  readonly at: readonly string[]
  /** What the texts tell of it, in a sentence; empty where nothing need be said. */
  readonly words: string
}

interface Step {
  readonly round: number
  readonly step: string
  readonly seat?: string
  readonly silent?: boolean
  readonly sources: readonly { readonly at: readonly string[] }[]
}

/** Every step by its name. Rejects where a part does not come. */
export async function historySteps(): Promise<ReadonlyMap<string, Told>> {
  const [{ default: file }, words] = await Promise.all([
    import('../../../../../assets/records/history-steps.json'),
    loadWords<Readonly<Record<string, string>>>('history'),
  ])
  const steps: readonly Step[] = file.steps
  return new Map(
    steps.map((step) => {
      const name = nameOf(step)
      const at = [...new Set(step.sources.flatMap((source) => source.at))]
      return [name, { name, silent: step.silent ?? false, at, words: words[name] ?? '' }]
    }),
  )
}

function nameOf({ round, step, seat }: Pick<Step, 'round' | 'step' | 'seat'>): string {
  return seat === undefined ? `${round} ${step}` : `${round} ${step} ${seat}`
}

/**
 * The names of the steps that a place is about: the choice that is made there, with the news where a round opens. While a
 * round is reckoned, the choice that closed it; at the end none.
 */
export function namesAt(
  { states, moves }: Pick<Replay, 'states' | 'moves'>,
  place: Place,
): readonly string[] {
  const step = viewStep(place)
  const [state, move] = [states[step], moves[step]]
  if (!state || !move) return []
  const { round, decision } = state
  const seat = decision === 'pledge' ? {} : { seat: move.seat }
  const choice = nameOf({ round, step: decision ?? '', ...seat })
  return opensRound(states[step - 1], state) ? [nameOf({ round, step: 'event' }), choice] : [choice]
}

function opensRound(before: State | undefined, state: State): boolean {
  return before?.round !== state.round
}
