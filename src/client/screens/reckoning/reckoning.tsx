/** After a round: what changed and why, step by step, over the board that moves with it. */
import { useEffect, useId, useRef } from 'preact/hooks'
import { mayMove, settings } from '../../state/settings.ts'
import { factSentence, t, whyText } from '../../text/index.ts'
import type { Cursor } from '../../timeline/cursor.ts'
import { Badge } from '../../ui/badge.tsx'
import { painted } from '../../ui/painted.ts'
import { useSettled } from '../../ui/press.ts'
import { useOnce } from '../../ui/use-once.ts'
import './reckoning.css'
import { Finish, roundOf, Telling } from './foot.tsx'
import { NarrationLog } from './narration-log.tsx'
import { SpeedChoice } from './speed-choice.tsx'
import { usePace } from './use-pace.ts'

/** Tells the step at which the cursor stands, and moves it: on by lines, and at the end on into the game. */
export function Reckoning({ cursor }: { cursor: Cursor }) {
  const { step } = cursor.shown.value
  const { lines, moment } = step
  const speed = mayMove() ? settings.value.speed : 'instant'
  const lengthOf = (at: number) => {
    const line = lines[at]
    return line ? factSentence(line.head, line.before).length : 0
  }
  const pace = usePace(cursor, { all: lines.length, lengthOf, speed })
  // In the first answer to the press the telling goes; the new round's table is drawn after that.
  const leaving = useOnce(() => painted().then(cursor.toEndOfStep))
  const settled = useSettled(pace.done ? 'told' : 'telling')
  /** One way out, in two steps. `began`: when whatever asks for it did. */
  const leave = (began: number) => {
    if (!pace.done && Number.isFinite(began)) cursor.toLastLine()
    else if (!Number.isFinite(began) || settled.counts(began)) leaving.run()
  }
  const box = useOpened()
  const heading = useId()
  return (
    <dialog
      ref={box}
      class="reckoning"
      data-leaving={leaving.busy || undefined}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        // What a browser does not let us refuse has closed the telling, and so ends it.
        leave(event.cancelable ? event.timeStamp : Number.POSITIVE_INFINITY)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault()
          if (!event.repeat) leave(event.timeStamp)
        } else if (event.key === ' ' && !pace.done && !(event.target instanceof HTMLButtonElement)) {
          event.preventDefault()
          cursor.toLastLine()
        }
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
        step={step}
        told={pace.told}
        aloud={!pace.done}
        onTap={pace.done ? undefined : cursor.toLastLine}
      />
      <footer class="reckoning-foot">
        {pace.done ? (
          <Finish step={step} onDone={leaving.run} />
        ) : (
          <Telling pace={pace} lines={lines.length} onSkip={cursor.toLastLine} />
        )}
      </footer>
    </dialog>
  )
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
