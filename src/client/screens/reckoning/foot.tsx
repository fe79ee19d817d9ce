/** The foot of a telling: while it goes on, its pace; at its end, what the round came to and the way on. */
import { useEffect, useRef } from 'preact/hooks'
import type { View } from '../../../game/index.ts'
import { t } from '../../text/index.ts'
import { isReckoned } from '../../timeline/narration.ts'
import type { Step } from '../../timeline/steps.ts'
import { Button } from '../../ui/button.tsx'
import { CommitButton } from '../../ui/commit-button.tsx'
import { Summary } from './summary.tsx'
import type { Pace } from './use-pace.ts'

/** The round that a step closed: the last of the history that it left behind. */
export function roundOf({ history, round }: View): number {
  return history.at(-1)?.round ?? round
}

interface TellingProps {
  pace: Pace
  /** How many there are to tell. */
  lines: number
  onSkip: () => void
}

export function Telling({ pace, lines, onSkip }: TellingProps) {
  return (
    <>
      <progress class="reckoning-progress" max={lines} value={pace.told} aria-hidden="true" />
      <Button variant="quiet" onClick={pace.paused ? pace.resume : pace.pause}>
        {pace.paused ? t('reckoning.resume') : t('reckoning.pause')}
      </Button>
      <CommitButton key="skip" variant="primary" answers="skip" onPress={onSkip}>
        {t('reckoning.skip')}
      </CommitButton>
    </>
  )
}

export function Finish({ step: { moment }, onDone }: { step: Step; onDone: () => void }) {
  const button = useRef<HTMLDivElement>(null)
  const { view, facts } = moment
  useEffect(() => {
    // The heading keeps focus when everything was told at once, so that a reader starts at the top.
    if (document.activeElement instanceof HTMLButtonElement || document.activeElement === document.body) {
      button.current?.querySelector('button')?.focus()
    }
  }, [])
  return (
    <>
      <Summary facts={facts.filter(isReckoned)} />
      <div ref={button}>
        <CommitButton variant="primary" answers="on" onPress={onDone}>
          {view.outcome ? t('reckoning.finish') : t('reckoning.continue', { round: roundOf(view) + 1 })}
        </CommitButton>
      </div>
    </>
  )
}
