/**
 * Time at a table. Deadlines are kept by a clock that only goes forward; what of it passed while the machine slept, or
 * while play was paused, is charged to nobody.
 */
import type { Timer } from '../../game/thinking/index.ts'

export interface Clock extends Timer {
  /** Milliseconds of a clock that only goes forward, from anywhere. */
  now(): number
  /** Milliseconds since 1970. */
  date(): number
}

export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  after(milliseconds, run) {
    const timeout = setTimeout(run, milliseconds)
    // A table that waits does not keep a program alive that has nothing else to do.
    timeout.unref()
    return () => clearTimeout(timeout)
  },
}

/** Milliseconds between two notes of the time that is left. */
const SHORTEST_UNNOTED = 5000
const LONGEST_UNNOTED = 60_000

/** The clock of the question that is open at a table, and the table's own time, which pauses stop. */
export class QuestionClock {
  private readonly clock: Clock
  private readonly each: number | undefined
  /** When time began to run; nothing while it stands. */
  private since: number | undefined
  /** Of the table's time, before `since`. */
  private passed = 0
  /** What was left for the question as time began to run. */
  private given: number | undefined

  /** `passed`: the table's time so far. `left`: of the open question. It stands until `run`. */
  constructor(clock: Clock, each: number | undefined, passed: number, left: number | undefined) {
    this.clock = clock
    this.each = each
    this.passed = passed
    this.given = each === undefined ? undefined : (left ?? each)
  }

  /** Whole milliseconds of the table's time. */
  get at(): number {
    return Math.round(this.passed + this.running)
  }

  /** Milliseconds left for the open question, at least 0; nothing where nobody is hurried. */
  get left(): number | undefined {
    return this.given === undefined ? undefined : Math.max(0, Math.round(this.given - this.running))
  }

  /** When the time of the open question is over; nothing while it stands, and where nobody is hurried. */
  get deadline(): number | undefined {
    return this.given === undefined || this.since === undefined ? undefined : this.since + this.given
  }

  /**
   * Milliseconds until what is left should be written down again, if this was written last: a tenth of a question, and
   * neither more often than every few seconds nor seldomer than every minute. Not more than that is given twice to whoever
   * was asked when a server was killed. Nothing where there is nothing to write.
   */
  dueNote(noted: number | undefined): number | undefined {
    const { each, left } = this
    if (each === undefined || !left) return undefined
    const most = Math.min(LONGEST_UNNOTED, Math.max(SHORTEST_UNNOTED, each / 10))
    return Math.max(0, left - ((noted ?? each) - most))
  }

  run(): void {
    this.since ??= this.clock.now()
  }

  /** Stands still, as from a moment that may lie back. */
  stop(from = this.clock.now()): void {
    if (this.since === undefined) return
    const passed = Math.max(0, from - this.since)
    this.passed += passed
    if (this.given !== undefined) this.given = Math.max(0, this.given - passed)
    this.since = undefined
  }

  /** A new question, with all its time. */
  ask(): void {
    const isRunning = this.since !== undefined
    this.stop()
    this.given = this.each
    if (isRunning) this.run()
  }

  private get running(): number {
    return this.since === undefined ? 0 : Math.max(0, this.clock.now() - this.since)
  }
}

/** Milliseconds between two looks at the clock, and from which on more than that was slept. */
export const TICK = 1000
export const SLEPT = 5000

/** Looks at the clock all the time, and says when the machine slept: by either clock, for some stand still in sleep. */
export class SleepWatch {
  private readonly clock: Clock
  private readonly onSleep: (from: number) => void
  private last: { now: number; date: number }
  private stopTimer: () => void = () => undefined

  /** `onSleep`: with the last moment before the sleep, by the clock that only goes forward. */
  constructor(clock: Clock, onSleep: (from: number) => void) {
    this.clock = clock
    this.onSleep = onSleep
    this.last = this.look()
    this.wait()
  }

  /** To be asked before anything is done because time is over: it may be over for having slept. */
  check(): void {
    const { last } = this
    this.last = this.look()
    const slept = this.last.now - last.now > SLEPT || this.last.date - last.date > SLEPT
    if (slept) this.onSleep(last.now)
  }

  close(): void {
    this.stopTimer()
  }

  private look(): { now: number; date: number } {
    return { now: this.clock.now(), date: this.clock.date() }
  }

  private wait(): void {
    this.stopTimer = this.clock.after(TICK, () => {
      this.check()
      this.wait()
    })
  }
}
