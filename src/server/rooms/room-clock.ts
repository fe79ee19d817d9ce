/** How long a room has played. Pauses, downtime and what the machine slept are charged to nobody. */
import type { Clock } from '../tables/clock.ts'

export class RoomClock {
  private readonly clock: Clock
  /** Before `since`. */
  private passed: number
  private since: number | undefined

  /** `passed`: milliseconds of play so far. It stands until `run`. */
  constructor(clock: Clock, passed: number) {
    this.clock = clock
    this.passed = passed
  }

  /** Whole milliseconds of play. */
  get played(): number {
    const running = this.since === undefined ? 0 : Math.max(0, this.clock.now() - this.since)
    return Math.round(this.passed + running)
  }

  run(): void {
    this.since ??= this.clock.now()
  }

  /** Stands still, as from a moment that may lie back. */
  stop(from = this.clock.now()): void {
    if (this.since === undefined) return
    this.passed += Math.max(0, from - this.since)
    this.since = undefined
  }

  /** The machine slept from then on until now. */
  slept(from: number): void {
    if (this.since === undefined) return
    this.stop(from)
    this.run()
  }
}
