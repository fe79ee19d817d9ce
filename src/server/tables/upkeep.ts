/** What a table does by itself: bots are called, missed questions fall to them, and play pauses when nobody is there. */
import { type Question, SEATS, type Seat } from '../../game/index.ts'
import type { Asking } from './asking.ts'
import type { Clock, QuestionClock } from './clock.ts'
import { ABSENT_IN_CLASS, type Due, duesOf, firstOf } from './deadlines.ts'
import type { Devices } from './devices.ts'
import type { Decided, Director } from './directed.ts'
import type { Undated } from './entries.ts'
import type { LiveGame } from './live-game.ts'
import { DEPUTY, isPeopled, peopleAt, type TableState } from './table-state.ts'

/** Milliseconds after which something that could not be written is tried again. */
const AGAIN = 1000
/** Milliseconds after which devices that stayed connected through a sleep count as back. */
const STAYED = 3000

/** What the upkeep of a table may do with it. */
export interface Kept {
  readonly state: TableState
  readonly time: QuestionClock
  readonly devices: Devices
  readonly game: LiveGame
  /** The room that directs the table, if one does. */
  readonly director: Director | undefined
  /** Answers a question in the name of somebody, in this turn; whether that was taken. */
  carryOut(question: Question, decided: Decided): Promise<boolean>
  /** Writes entries and tells of them; whether they are on the disk. */
  write(entries: readonly Undated[]): Promise<boolean>
  /** Has `upkeep` run in its turn. */
  callUpkeep(): void
}

export class Upkeep {
  private readonly table: Kept
  private readonly clock: Clock
  private readonly asking: Asking
  private stopTimer: () => void = () => undefined
  private stopStayed: () => void = () => undefined
  /** The machine slept, and that is not written down yet. */
  private slept = false
  /** Somebody is back since the machine slept. */
  private awake = false

  constructor(table: Kept, clock: Clock, asking: Asking) {
    this.table = table
    this.clock = clock
    this.asking = asking
  }

  /** The machine slept from then on: play pauses, and nobody is charged. */
  sleep(from: number): void {
    if (this.table.state.phase !== 'playing') return
    this.table.time.stop(from)
    this.slept = true
    this.awake = false
    this.table.callUpkeep()
  }

  /** Somebody gives a sign of life. */
  wake(): void {
    this.awake = true
  }

  close(): void {
    this.stopTimer()
    this.stopStayed()
    this.asking.stop()
  }

  /** Does what is to be done now, and sees to it that it is called when there is more. In its turn. */
  async run(): Promise<void> {
    this.stopTimer()
    if (await this.decideDue()) return
    const due = this.entriesDue()
    if (due.length > 0) {
      const written = await this.table.write(due)
      if (written) this.slept = false
      // What was written calls for another look; what was not, for another try.
      if (written) this.table.callUpkeep()
      else this.callAfter(AGAIN)
      return
    }
    if (this.table.state.phase !== 'playing') {
      this.asking.stop()
      // A table that nobody looks at is its entries, and no more: its states are made again when somebody comes.
      if (!this.isAttended()) this.table.game.forget()
      return
    }
    this.table.time.run()
    this.asking.ask(this.waiting())
    this.waitForNote()
    this.waitForDues()
  }

  private entriesDue(): Undated[] {
    const { state } = this.table
    if (state.phase === 'paused') return this.isBack() ? [{ e: 'resumed' }] : []
    if (state.phase !== 'playing') return []
    if (this.slept) return [this.paused('asleep')]
    if (!this.isAttended()) return [this.paused('absent')]
    const back = this.seatsBack()
    if (back.length > 0) return back.map((seat) => ({ e: 'released', seat }))
    const held = this.duesNow().flatMap((due) => this.heldBy(due))
    return held.length > 0 ? held : this.timeNoted()
  }

  /** Whether somebody is there for whom play goes on. */
  private isAttended(): boolean {
    return this.table.devices.size > 0 || this.table.director?.isAttended() === true
  }

  /** A question that its room decides: whether the room had an answer that was taken. */
  private async decideDue(): Promise<boolean> {
    const { state, director } = this.table
    const seat = state.directed?.decides
    if (state.phase !== 'playing' || this.slept || !director || !seat || state.held[seat]) return false
    const question = this.asked(seat)
    const isOver = this.duesNow().some((due) => due.seat === seat)
    const decided = question && director.proposed(question, isOver)
    return !!decided && this.table.carryOut(question, decided)
  }

  /** Whether play that stood still without anybody asking for it may go on. */
  private isBack(): boolean {
    const { state } = this.table
    if (!this.isAttended() || state.pausedFor === 'owner') return false
    if (state.pausedFor === 'absent' || this.awake) return true
    this.stopStayed()
    this.stopStayed = this.clock.after(STAYED, () => {
      this.wake()
      this.table.callUpkeep()
    })
    return false
  }

  private paused(why: 'asleep' | 'absent'): Undated {
    const { left } = this.table.time
    return { e: 'paused', for: why, ...(left === undefined ? {} : { left }) }
  }

  /** Held seats that are asked something new, and somebody of them is here; or that were held for one question. */
  private seatsBack(): Seat[] {
    return this.waiting().filter((seat) => {
      const held = this.table.state.held[seat]
      const asked = this.asked(seat)
      const isNew =
        held && !held.lasting && asked && (held.round !== asked.round || held.decision !== asked.decision)
      // What a room has a bot answer this once is no longer the bot's, whether they are here or not.
      const isOnce = this.table.state.directed !== undefined && held?.for === 'owner'
      return isNew && (isOnce || this.goneSince(seat) === undefined)
    })
  }

  private dues(): Due[] {
    const { state, time } = this.table
    const theirs = this.waiting().filter((seat) => isPeopled(state, seat) && !state.held[seat])
    const waited = theirs.map((seat) => {
      const goneSince = this.goneSince(seat)
      return goneSince === undefined ? { seat } : { seat, goneSince }
    })
    return duesOf(waited, time.deadline, this.absence())
  }

  /** Milliseconds of absence that are waited for. Nobody of a class waits for those who are gone but those who are there. */
  private absence(): number | undefined {
    const { state } = this.table
    if (!state.directed) return undefined
    const isWaitedFor = SEATS.some((seat) => isPeopled(state, seat) && this.goneSince(seat) === undefined)
    return isWaitedFor ? ABSENT_IN_CLASS : Number.POSITIVE_INFINITY
  }

  private duesNow(): Due[] {
    const now = this.clock.now()
    return this.dues().filter(({ at }) => at <= now)
  }

  private heldBy({ seat, for: why }: Due): Undated[] {
    const asked = this.asked(seat)
    if (!asked) return []
    const { round, decision } = asked
    return [{ e: 'held', seat, bot: DEPUTY, for: why, round, decision }]
  }

  /** What is left of a question's time, if it is time to write that down. */
  private timeNoted(): Undated[] {
    const { state, time } = this.table
    const { left } = time
    return left !== undefined && time.dueNote(state.left) === 0 ? [{ e: 'time', left }] : []
  }

  private waitForNote(): void {
    const { state, time } = this.table
    const due = time.dueNote(state.left)
    if (due !== undefined) this.callAfter(due)
  }

  private waitForDues(): void {
    const first = firstOf(this.dues())
    if (first && first.at < Number.POSITIVE_INFINITY) this.callAfter(Math.max(0, first.at - this.clock.now()))
  }

  private callAfter(milliseconds: number): void {
    const stops = [this.stopTimer, this.clock.after(milliseconds, () => this.table.callUpkeep())]
    this.stopTimer = () => {
      for (const stop of stops) stop()
    }
  }

  private waiting(): readonly Seat[] {
    return SEATS.filter((seat) => this.asked(seat))
  }

  private asked(seat: Seat): Question | undefined {
    return this.table.game.asked(this.table.state, seat)
  }

  private goneSince(seat: Seat): number | undefined {
    const { state, devices } = this.table
    if (state.directed?.decides === seat) return undefined
    const people = peopleAt(state, seat).filter(({ mirror }) => !mirror)
    return devices.goneSince(people.map(({ person }) => person))
  }
}
