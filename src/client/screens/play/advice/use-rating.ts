/** Has an adviser who was asked weigh the draft as it stands against its own best plan. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Thought } from '../../../../game/bots/index.ts'
import type { Play } from '../play.ts'
import { bestOf, isSame, type Rated, ratedOf } from './rate.ts'

/** Milliseconds without a change after which a draft is weighed. */
const PAUSE = 300

/** The rating, `weighing` while it comes; nothing where no adviser was asked, or it has nothing to say. */
export function useRating(play: Play, advised: Thought | undefined): Rated | 'weighing' | undefined {
  const { draft, question, weigh, stage } = play
  const best = useMemo(() => advised && bestOf(advised), [advised])
  const [told, setTold] = useState<{ of: string; rated: Rated | undefined }>()
  const of = [question?.round, question?.decision, ...draft].join(' ')
  const asks = stage === 'asked' && best !== undefined && !isSame(best, draft)
  useEffect(() => {
    if (!asks || !question || !weigh) return
    const stop = new AbortController()
    const timer = setTimeout(() => {
      weigh(question, [draft, best], stop.signal).then(
        (thought) => stop.signal.aborted || setTold({ of, rated: ratedOf(thought, draft, best) }),
        () => stop.signal.aborted || setTold({ of, rated: undefined }),
      )
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [of, best, asks])
  if (stage !== 'asked' || !best || !weigh) return undefined
  if (!asks) return { band: 'best', points: 0 }
  return told?.of === of ? told.rated : 'weighing'
}
