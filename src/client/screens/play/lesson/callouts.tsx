/** The sentences of a lesson, each beside what it points at: small, not modal, put away by their button. */
import { t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import type { Anchor, Sentence } from './sentences.ts'
import { sentenceId } from './targets.ts'
import type { Lesson } from './use-lesson.ts'

interface CalloutsProps {
  lesson: Lesson
  /** Which of the sentences stand here. */
  of: (at: Anchor) => boolean
}

export function Callouts({ lesson, of }: CalloutsProps) {
  return (
    <>
      {lesson.sentences
        .filter(({ at }) => of(at))
        .map((sentence) => (
          <Callout key={sentence.id} sentence={sentence} onPutAway={() => lesson.putAway(sentence)} />
        ))}
    </>
  )
}

function Callout({ sentence, onPutAway }: { sentence: Sentence; onPutAway: () => void }) {
  return (
    <div role="note" class="play-callout" data-at={sentence.at} aria-label={t('play.lesson')}>
      <p id={sentenceId(sentence)}>{t(`play.lesson.${sentence.id}`)}</p>
      <Button
        class="play-callout-away"
        variant="quiet"
        shape="icon"
        aria-label={t('play.lesson.away')}
        onClick={onPutAway}
      >
        <span aria-hidden="true">×</span>
      </Button>
    </div>
  )
}
