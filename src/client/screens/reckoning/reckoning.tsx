/** After a round: what changed and why, step by step, over the board that moves with it. */
import { useEffect, useId, useMemo, useRef } from 'preact/hooks'
import type { Fact } from '../../../game/index.ts'
import { mayMove, settings } from '../../state/settings.ts'
import { factSentence, t } from '../../text/index.ts'
import type { Line } from '../../timeline/narration.ts'
import { account } from '../../timeline/narration.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import './reckoning.css'
import { told } from '../../timeline/narrated.ts'
import { Story } from './narration-log.tsx'
import { SpeedChoice } from './speed-choice.tsx'
import { Summary } from './summary.tsx'
import { useTelling } from './use-narration.ts'

export interface ReckoningProps {
  round: number
  /** Facts of the round's reckoning; others are passed over. */
  facts: readonly Fact[]
  /** The game is over: what follows is the end, not a round. */
  over: boolean
  /** Why Kazakhstan chose as it did, where a bot did and says so. */
  why?: string
  /** The player has read it. */
  onDone: () => void
}

export function Reckoning({ round, facts, over, why, onDone }: ReckoningProps) {
  const steps = useMemo(() => account(facts), [facts])
  const lines = useMemo(() => steps.flatMap((step) => step.lines), [steps])
  const speed = mayMove() ? settings.value.speed : 'instant'
  const lengths = useMemo(() => lines.map((line) => factSentence(line.head, line.before).length), [lines])
  const telling = useTelling(lengths, speed)
  const box = useOpened()
  const heading = useId()
  useFollow(lines, telling.shown)
  return (
    <dialog
      ref={box}
      class="reckoning"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        if (telling.done) onDone()
        else telling.skip()
      }}
      onKeyDown={(event) => {
        if (event.key !== ' ' || telling.done || event.target instanceof HTMLButtonElement) return
        event.preventDefault()
        telling.skip()
      }}
    >
      <header class="reckoning-head">
        <h2 id={heading} tabIndex={-1}>
          {t('reckoning.title', { round })}
        </h2>
        <SpeedChoice />
      </header>
      {why ? (
        <p class="reckoning-why">
          <Badge seat="KZ" />: {why}
        </p>
      ) : undefined}
      <Story
        steps={steps}
        shown={telling.shown}
        aloud={!telling.done}
        onTap={telling.done ? undefined : telling.skip}
      />
      <footer class="reckoning-foot">
        {telling.done ? (
          <Finish round={round} over={over} facts={facts} onDone={onDone} />
        ) : (
          <>
            <progress
              class="reckoning-progress"
              max={lines.length}
              value={telling.shown}
              aria-hidden="true"
            />
            <Button variant="quiet" onClick={telling.paused ? telling.resume : telling.pause}>
              {telling.paused ? t('reckoning.resume') : t('reckoning.pause')}
            </Button>
            <Button variant="primary" onClick={telling.skip}>
              {t('reckoning.skip')}
            </Button>
          </>
        )}
      </footer>
    </dialog>
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
      told.value = []
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

/** Hands the facts of each line, as it is shown, to whoever moves with the story. */
function useFollow(lines: readonly Line[], shown: number): void {
  const before = useRef(0)
  useEffect(() => {
    const fresh = lines.slice(before.current, shown)
    before.current = shown
    if (fresh.length === 0) return
    told.value = fresh.flatMap((line) => [line.head, ...line.brought])
  }, [lines, shown])
}

function Finish({ round, over, facts, onDone }: Omit<ReckoningProps, 'why'>) {
  const button = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The heading keeps focus when everything was told at once, so that a reader starts at the top.
    if (document.activeElement instanceof HTMLButtonElement || document.activeElement === document.body) {
      button.current?.querySelector('button')?.focus()
    }
  }, [])
  return (
    <>
      <Summary facts={facts} />
      <div ref={button}>
        <Button variant="primary" onClick={onDone}>
          {over ? t('reckoning.finish') : t('reckoning.continue', { round: round + 1 })}
        </Button>
      </div>
    </>
  )
}
