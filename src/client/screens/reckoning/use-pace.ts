/** The pace of a telling: line after line at the player's speed, paused, or all at once. */
import { useLayoutEffect } from 'preact/hooks'
import { overlay } from '../../state/overlay.ts'
import { mayMove, type Speed, settings } from '../../state/settings.ts'
import { factSentence } from '../../text/index.ts'
import type { Reading } from './reading.ts'

type Paced = Exclude<Speed, 'instant'>

/** Milliseconds a line stands before the next, by speed; longer sentences take a little more. */
const PACE: Readonly<Record<Paced, number>> = { slow: 2600, normal: 1400, fast: 550 }
const PER_LETTER: Readonly<Record<Paced, number>> = { slow: 14, normal: 7, fast: 0 }
/** A verdict stands as long as so many lines. */
const VERDICT = 3
/** And the cards of a power, before those of the next turn over. */
const TURN: Readonly<Record<Paced, number>> = { slow: 1600, normal: 850, fast: 400 }

/** Reads on by itself for as long as it stands on the page. */
export function usePace(reading: Reading): void {
  const { told, paused, done, step } = reading
  const speed = mayMove() ? settings.value.speed : 'instant'
  const [now, isDone] = [told.value, done.value]
  const ends = step.tells === 'reveal'
  const waits = paused.value || overlay.value !== undefined
  // Before the page is painted: the first line is there from the first, and so are all where all come at once.
  useLayoutEffect(() => {
    if (isDone && !ends) return
    if (speed === 'instant') return reading.all()
    if (waits) return
    if (now === 0) return reading.onward()
    return beat(delay(reading, speed), reading.onward)
  }, [now, waits, speed, isDone])
}

function delay({ step, told }: Reading, speed: Paced): number {
  if (step.tells === 'reveal') return TURN[speed]
  const line = step.lines[told.peek() - 1]
  const letters = line ? factSentence(line.head, line.before).length : 0
  const beats = line?.head.kind === 'verdict' ? VERDICT : 1
  return beats * PACE[speed] + letters * PER_LETTER[speed]
}

/** Does it after so long; not while something lies over the page. Gives the way to call it off. */
function beat(wait: number, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  const arm = () => {
    timer = setTimeout(() => (document.querySelector('dialog[open]') ? arm() : act()), wait)
  }
  arm()
  return () => clearTimeout(timer)
}
