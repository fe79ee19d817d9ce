/** A clock that moves when the test says so. */
import type { Timer } from '../../src/game/thinking/index.ts'

export interface FakeTimer extends Timer {
  /** Lets so many milliseconds pass: whatever falls due runs, the earliest first. */
  pass(milliseconds: number): void
  /** Runs whatever waits, once, as a machine does that wakes up after a long sleep. */
  wake(): void
  /** Milliseconds that have passed. */
  now(): number
  /** How many wait to run. */
  waiting(): number
}

export function fakeTimer(): FakeTimer {
  let now = 0
  const waiting = new Set<{ at: number; run: () => void }>()
  const first = () => [...waiting].sort((a, b) => a.at - b.at)[0]
  const runOne = (one: { at: number; run: () => void }) => {
    waiting.delete(one)
    one.run()
  }
  return {
    after(milliseconds, run) {
      const one = { at: now + milliseconds, run }
      waiting.add(one)
      return () => void waiting.delete(one)
    },
    pass(milliseconds) {
      const end = now + milliseconds
      for (let one = first(); one && one.at <= end; one = first()) {
        now = one.at
        runOne(one)
      }
      now = end
    },
    wake() {
      now += 8 * 3600 * 1000
      for (const one of [...waiting]) if (waiting.has(one)) runOne(one)
    },
    now: () => now,
    waiting: () => waiting.size,
  }
}
