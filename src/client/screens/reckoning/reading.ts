/** A telling as it is read: how much is told, at the reader's pace or by hand, and the way on. No clock, no page. */
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Cursor } from '../../timeline/cursor.ts'
import { nextStop } from '../../timeline/quiet.ts'
import type { Step } from '../../timeline/steps.ts'

export interface Reading {
  readonly cursor: Cursor
  readonly step: Step
  /** A game that has been played is looked through: nothing takes focus, and nothing reads on by itself. */
  readonly past: boolean
  /** How many of its lines are told. */
  readonly told: ReadonlySignal<number>
  /** All are. */
  readonly done: ReadonlySignal<boolean>
  /** The reader has stopped the pace, or reads on by hand. */
  readonly paused: ReadonlySignal<boolean>
  /** On by a line that changes something; from the last card of a reveal to what is asked. */
  onward(): void
  /** The same by hand: from then on the pace waits. */
  next(): void
  /** All that is left at once. Of a reveal nothing is left to be read then: it ends. */
  all(): void
  /** To what comes after. */
  leave(): void
  pause(): void
  resume(): void
}

/** The reading of the step that the cursor tells now. One that is come back to waits for its reader. */
export function openReading(cursor: Cursor, past = false): Reading {
  const { step, place } = cursor.shown.peek()
  const { lines, tells } = step
  const told = computed(() => {
    const now = cursor.place.value
    return now.step === place.step ? (now.line ?? lines.length) : lines.length
  })
  const done = computed(() => told.value >= lines.length)
  const paused = signal((place.line ?? 0) > 0)
  const isReveal = tells === 'reveal'
  const onward = () => {
    if (done.peek()) {
      if (isReveal) cursor.toEndOfStep()
    } else cursor.toLine(isReveal ? told.peek() + 1 : nextStop(lines, told.peek()))
  }
  return {
    ...{ cursor, step, past, told, done, paused, onward },
    next: () => {
      paused.value = true
      onward()
    },
    all: isReveal ? cursor.toEndOfStep : cursor.toLastLine,
    leave: cursor.toEndOfStep,
    pause: () => {
      paused.value = true
    },
    resume: () => {
      paused.value = false
    },
  }
}
