/** After a round: what changed and why, step by step, over the board that moves with it. */
import { useEffect, useId, useMemo, useRef } from 'preact/hooks'
import type { View } from '../../../game/index.ts'
import { mayMove, settings } from '../../state/settings.ts'
import { factSentence, t, whyText } from '../../text/index.ts'
import type { Cursor } from '../../timeline/cursor.ts'
import { isReckoned } from '../../timeline/narration.ts'
import type { Step } from '../../timeline/steps.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { CommitButton } from '../../ui/commit-button.tsx'
import { useSettled } from '../../ui/press.ts'
import './reckoning.css'
import { NarrationLog } from './narration-log.tsx'
import { SpeedChoice } from './speed-choice.tsx'
import { Summary } from './summary.tsx'
import { type Pace, usePace } from './use-pace.ts'

/** Tells the step at which the cursor stands, and moves it: on by lines, and at the end on into the game. */
export function Reckoning({ cursor }: { cursor: Cursor }) {
  const { step } = cursor.shown.value
  const { sections, lines, moment } = step
  const speed = mayMove() ? settings.value.speed : 'instant'
  const lengths = useMemo(() => lines.map((line) => factSentence(line.head, line.before).length), [lines])
  const pace = usePace(cursor, lengths, speed)
  const settled = useSettled(pace.done ? 'told' : 'telling')
  const box = useOpened()
  const heading = useId()
  return (
    <dialog
      ref={box}
      class="reckoning"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        if (!pace.done) cursor.toLastLine()
        else if (settled.counts(event.timeStamp)) cursor.toEndOfStep()
      }}
      onKeyDown={(event) => {
        // A browser lets Escape be refused once only, unless something else is pressed between.
        if (event.key === 'Escape' && event.repeat) event.preventDefault()
        if (event.key !== ' ' || pace.done || event.target instanceof HTMLButtonElement) return
        event.preventDefault()
        cursor.toLastLine()
      }}
    >
      <header class="reckoning-head">
        <h2 id={heading} tabIndex={-1}>
          {t('reckoning.title', { round: roundOf(moment.view) })}
        </h2>
        <SpeedChoice />
      </header>
      <Why cursor={cursor} round={roundOf(moment.view)} />
      <NarrationLog
        sections={sections}
        told={pace.told}
        aloud={!pace.done}
        onTap={pace.done ? undefined : cursor.toLastLine}
      />
      <footer class="reckoning-foot">
        {pace.done ? (
          <Finish step={step} onDone={cursor.toEndOfStep} />
        ) : (
          <Telling pace={pace} lines={lines.length} onSkip={cursor.toLastLine} />
        )}
      </footer>
    </dialog>
  )
}

/** The round that a step closed: the last of the history that it left behind. */
function roundOf({ history, round }: View): number {
  return history.at(-1)?.round ?? round
}

/** Why Kazakhstan spent its cubes so, where a bot did and says so. */
function Why({ cursor, round }: { cursor: Cursor; round: number }) {
  const spent = cursor
    .explanations()
    .find(({ seat, decision, round: at }) => seat === 'KZ' && decision === 'attention' && at === round)
  const text = settings.value.reasons === 'on' && spent ? whyText(spent) : undefined
  if (!text) return null
  return (
    <p class="reckoning-why">
      <Badge seat="KZ" />: {text}
    </p>
  )
}

interface TellingProps {
  pace: Pace
  /** How many there are to tell. */
  lines: number
  onSkip: () => void
}

function Telling({ pace, lines, onSkip }: TellingProps) {
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

/** Opens over the page; gives focus back as it goes. */
function useOpened() {
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const dialog = box.current
    dialog?.showModal()
    dialog?.querySelector('h2')?.focus()
    return () => {
      dialog?.close()
      giveBackFocus(before)
    }
  }, [])
  return box
}

/** To where it was, if that is still there and can take it; else to the screen, and never to nothing. */
function giveBackFocus(before: Element | null): void {
  if (before instanceof HTMLElement && before.isConnected) before.focus()
  if (document.activeElement !== before || before === document.body) document.getElementById('main')?.focus()
}

function Finish({ step: { moment }, onDone }: { step: Step; onDone: () => void }) {
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
