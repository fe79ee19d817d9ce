/** In the dock's place, once one has chosen: the ways on. */
import { hashOf } from '../../state/address.ts'
import { t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import type { Found } from './puzzle-panel.tsx'

interface FootProps {
  found: Found
  onAgain: () => void
  /** Absent where there is no other. */
  onNext?: () => void
}

export function Foot({ found, onAgain, onNext }: FootProps) {
  const isSolved = found.kind === 'judged' && found.answered.solved
  return (
    <section class="puzzles-foot panel" aria-label={t('puzzles.ways')}>
      <a class="button" data-variant="quiet" href={hashOf({ at: 'puzzles' })}>
        {t('puzzles.all')}
      </a>
      <Button variant={isSolved ? 'plain' : 'primary'} onClick={onAgain}>
        {t('puzzles.again')}
      </Button>
      {onNext ? (
        <Button variant={isSolved ? 'primary' : 'plain'} onClick={onNext}>
          {t('puzzles.next')}
        </Button>
      ) : undefined}
    </section>
  )
}
