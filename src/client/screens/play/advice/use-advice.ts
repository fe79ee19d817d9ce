/** What an adviser says of the question that stands: asked once, kept until the question is another. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Thought } from '../../../../game/bots/index.ts'
import type { Play } from '../play.ts'

export type Advice =
  | { stage: 'none' | 'thinking' | 'failed' }
  | {
      stage: 'given'
      thought: Thought
    }

export interface Asking {
  advice: Advice
  /** Asks, unless the answer is there or on its way. */
  ask(): void
  /** Gives the question up. */
  cancel(): void
}

const NONE: Advice = { stage: 'none' }

export function useAdvice({ view, menu, question: asked, advise }: Play): Asking {
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
  return { advice, ask, cancel }
}
