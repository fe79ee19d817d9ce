/** The sentences of a lesson that stand on the screen now, and how one is put away. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { answersOf, type Play } from '../play.ts'
import type { Layout } from '../table/use-layout.ts'
import { momentOf } from './moment.ts'
import { askedNow, NOTHING_SAID, type Said, saidNow } from './said.ts'
import { type Sentence, type SentenceId, sentencesAt, shownOf } from './sentences.ts'
import { markTargets, targetOf } from './targets.ts'

/** With a map to stand on two sentences leave room for the rest; elsewhere, one. */
const MOST: Readonly<Record<Layout, number>> = { wide: 2, middle: 1, narrow: 1 }

export interface Lesson {
  readonly sentences: readonly Sentence[]
  putAway(sentence: Sentence): void
}

/**
 * While `silent`, nothing is said. What stood on the screen at one question is not said again at another; what stood there
 * while nothing was asked, for as short a time as bots think, is.
 */
export function useLesson(play: Play, layout: Layout, silent: boolean): Lesson {
  const [away, setAway] = useState<ReadonlySet<SentenceId>>(new Set())
  const earlier = useSaidEarlier(play.question && answersOf(play))
  const moment = silent ? undefined : momentOf(play)
  const sentences = moment
    ? shownOf(sentencesAt(moment), new Set([...away, ...earlier.ids]), MOST[layout])
    : []
  earlier.add(sentences)
  // After every render: tabs and layouts put other elements in the place of those that are pointed at.
  useEffect(() => markTargets(sentences))
  return {
    sentences,
    putAway: (sentence) => {
      setAway(new Set([...away, sentence.id]))
      focusOn(sentence)
    },
  }
}

/** What was said at the questions before this one; `add` notes what is said at this one, where one is asked. */
function useSaidEarlier(question: string | undefined) {
  const said = useRef<Said>(NOTHING_SAID)
  said.current = askedNow(said.current, question)
  return {
    ids: said.current.before,
    add: (sentences: readonly Sentence[]) => {
      if (question !== undefined) said.current = saidNow(said.current, sentences)
    },
  }
}

/** The button goes with its sentence; focus goes to what that was about. */
function focusOn({ at }: Sentence): void {
  const target = targetOf(at)
  const place = target?.querySelector<HTMLElement>('[tabindex="-1"]') ?? target
  place?.focus({ preventScroll: true })
}
