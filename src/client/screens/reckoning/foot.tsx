/** In the dock's place while something is told: its pace, and at its end what the round came to and the way on. */
import { useEffect, useRef } from 'preact/hooks'
import type { View } from '../../../game/index.ts'
import { t } from '../../text/index.ts'
import { isReckoned } from '../../timeline/narration.ts'
import { Button } from '../../ui/button.tsx'
import { CommitButton } from '../../ui/commit-button.tsx'
import { painted } from '../../ui/painted.ts'
import { useOnce } from '../../ui/use-once.ts'
import type { Reading } from './reading.ts'
import { SpeedChoice } from './speed-choice.tsx'
import { Summary } from './summary.tsx'
import { VerdictShort } from './verdict.tsx'

/** The round that a step closed: the last of the history that it left behind. */
export function roundOf({ history, round }: View): number {
  return history.at(-1)?.round ?? round
}

export function Foot({ reading }: { reading: Reading }) {
  const isOver = reading.done.value && reading.step.tells !== 'reveal'
  return (
    <section class="telling-foot panel" aria-label={t('reckoning.foot')}>
      {isOver ? <Finish reading={reading} /> : <Telling reading={reading} />}
    </section>
  )
}

function Telling({ reading }: { reading: Reading }) {
  const { step, told, paused, next, all, pause, resume } = reading
  const isReveal = step.tells === 'reveal'
  // The press is answered first; what is left of the telling is drawn after that.
  const skipping = useOnce(async () => {
    await painted()
    letGo()
    all()
  })
  return (
    <>
      <SpeedChoice />
      <progress class="telling-progress" max={step.lines.length} value={told.value} aria-hidden="true" />
      <Button variant="quiet" aria-pressed={paused.value} onClick={paused.value ? resume : pause}>
        {t('reckoning.pause')}
      </Button>
      <Button onClick={next} aria-keyshortcuts="Space">
        {t(isReveal ? 'reckoning.reveal.next' : 'reckoning.next')}
      </Button>
      <CommitButton
        key="skip"
        variant="primary"
        answers="skip"
        disabled={skipping.busy}
        onPress={skipping.run}
        aria-keyshortcuts="Escape"
      >
        {t(isReveal ? 'reckoning.reveal.all' : 'reckoning.skip')}
      </CommitButton>
    </>
  )
}

/** What goes with the press gives up its focus first: with a focused button taken away the page is laid out at once. */
function letGo(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

function Finish({ reading }: { reading: Reading }) {
  const button = useRef<HTMLDivElement>(null)
  const { view, facts } = reading.step.moment
  const verdict = facts.find(({ kind }) => kind === 'verdict')
  // The press is answered first; the new round's table is drawn after that.
  const leaving = useOnce(() => painted().then(reading.leave))
  useEffect(() => {
    // The heading keeps focus when everything was told at once, so that a reader starts at the top.
    if (document.activeElement === document.body)
      button.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [])
  return (
    <>
      {verdict?.kind === 'verdict' ? (
        <VerdictShort view={view} round={verdict.round} points={verdict.points} />
      ) : undefined}
      <Summary facts={facts.filter(isReckoned)} />
      <div ref={button} class="telling-on">
        <CommitButton variant="primary" answers="on" disabled={leaving.busy} onPress={leaving.run}>
          {view.outcome ? t('reckoning.finish') : t('reckoning.continue', { round: roundOf(view) + 1 })}
        </CommitButton>
      </div>
    </>
  )
}
