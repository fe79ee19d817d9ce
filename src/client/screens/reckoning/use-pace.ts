/** The pace of a telling: line after line at the player's speed, paused, or all at once. */
import { useLayoutEffect, useState } from 'preact/hooks'
import type { Speed } from '../../state/settings.ts'
import type { Cursor } from '../../timeline/cursor.ts'

/** Milliseconds a line stands before the next, by speed; longer sentences take a little more. */
const PACE: Readonly<Record<Exclude<Speed, 'instant'>, number>> = { slow: 2600, normal: 1400, fast: 550 }
const PER_LETTER: Readonly<Record<Exclude<Speed, 'instant'>, number>> = { slow: 14, normal: 7, fast: 0 }

export interface Pace {
  /** How many lines are told. */
  told: number
  done: boolean
  paused: boolean
  pause(): void
  resume(): void
}

/** What is told, and how fast. */
interface Telling {
  /** How many lines there are. */
  all: number
  /** Of a line, in letters. */
  lengthOf: (line: number) => number
  /** May change while it is told. */
  speed: Speed
}

/** Moves the cursor on. */
export function usePace(cursor: Cursor, { all, lengthOf, speed }: Telling): Pace {
  const told = cursor.place.value.line ?? all
  const [paused, setPaused] = useState(false)
  const done = told >= all
  // Before the page is painted: the first line is there from the first, and so are all where all come at once.
  useLayoutEffect(() => {
    if (done || paused) return
    if (speed === 'instant') return cursor.toLastLine()
    if (told === 0) return cursor.nextLine()
    const timer = setTimeout(cursor.nextLine, PACE[speed] + lengthOf(told - 1) * PER_LETTER[speed])
    return () => clearTimeout(timer)
  }, [told, paused, speed, done])
  return { told, done, paused, pause: () => setPaused(true), resume: () => setPaused(false) }
}
