/** The pace of a story: line after line at the player's speed, paused, or all at once. */
import { useEffect, useState } from 'preact/hooks'
import type { Speed } from '../../state/settings.ts'

/** Milliseconds a line stands before the next, by speed; longer sentences take a little more. */
const PACE: Readonly<Record<Exclude<Speed, 'instant'>, number>> = { slow: 2600, normal: 1400, fast: 550 }
const PER_LETTER: Readonly<Record<Exclude<Speed, 'instant'>, number>> = { slow: 14, normal: 7, fast: 0 }

export interface Telling {
  /** How many lines are told. */
  shown: number
  done: boolean
  paused: boolean
  /** Tells everything now. */
  skip(): void
  pause(): void
  resume(): void
}

/** `lengths`: of each line in letters. `speed` may change while it is told. */
export function useTelling(lengths: readonly number[], speed: Speed): Telling {
  const all = lengths.length
  const [shown, setShown] = useState(speed === 'instant' ? all : Math.min(1, all))
  const [paused, setPaused] = useState(false)
  const done = shown >= all
  useEffect(() => {
    if (done || paused) return
    if (speed === 'instant') {
      setShown(all)
      return
    }
    const letters = lengths[shown - 1] ?? 0
    const timer = setTimeout(() => setShown((now) => now + 1), PACE[speed] + letters * PER_LETTER[speed])
    return () => clearTimeout(timer)
  }, [shown, paused, speed, done, all])
  return {
    shown,
    done,
    paused,
    skip: () => setShown(all),
    pause: () => setPaused(true),
    resume: () => setPaused(false),
  }
}
