/** What an adviser says of the question that stands: asked once, kept until the question is another. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Thought } from '../../../../game/bots/index.ts'
import type { Play } from '../play.ts'
import type { Rated } from './rate.ts'
import { useRating } from './use-rating.ts'

export type Advice =
  | { stage: 'none' | 'thinking' | 'failed' }
  | {
      stage: 'given'
      thought: Thought
    }

export interface Asking {
  advice: Advice
  /** What it thinks of the draft, once it was asked. */
  rated: Rated | 'weighing' | undefined
  /** Asks, unless the answer is there or on its way. */
  ask(): void
  /** Gives the question up. */
  cancel(): void
}

const NONE: Advice = { stage: 'none' }

export function useAdvice(play: Play): Asking {
  const { view, menu, question: asked, advise } = play
  const question = `${view.round} ${menu?.decision}`
  const [kept, setKept] = useState<{ question: string; advice: Advice }>({ question, advice: NONE })
  const thinking = useRef<AbortController | undefined>(undefined)
  const cancel = () => {
    thinking.current?.abort()
    thinking.current = undefined
    setKept((before) => (before.advice.stage === 'thinking' ? { question, advice: NONE } : before))
  }
  useEffect(() => cancel, [question])
  const advice = kept.question === question ? kept.advice : NONE
  const ask = () => {
    if (!advise || !asked || advice.stage === 'thinking' || advice.stage === 'given') return
    const stop = new AbortController()
    thinking.current = stop
    setKept({ question, advice: { stage: 'thinking' } })
    advise(asked, stop.signal).then(
      (thought) => stop.signal.aborted || setKept({ question, advice: { stage: 'given', thought } }),
      () => stop.signal.aborted || setKept({ question, advice: { stage: 'failed' } }),
    )
  }
  const rated = useRating(play, advice.stage === 'given' ? advice.thought : undefined)
  return { advice, rated, ask, cancel }
}
