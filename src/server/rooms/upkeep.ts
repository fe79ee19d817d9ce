/** What a room does by itself: its tables are brought to what it wants, time is written down, and over when it is over. */
import type { Clock } from '../tables/clock.ts'
import { nextLook, stopDue, writeDue } from './dues.ts'
import type { Undated } from './entries.ts'
import type { Herald } from './herald.ts'
import type { Presence } from './presence.ts'
import type { RoomState } from './room-state.ts'
import type { RoomTables } from './room-tables.ts'

/** Milliseconds after which something that could not be written is tried again. */
const AGAIN = 1000

/** What the upkeep of a room may do with it. */
export interface Kept {
  readonly state: RoomState
  /** Milliseconds of play so far. */
  readonly played: number
  /** Whether tables stop at the end of the round they are in. */
  readonly isLastRound: boolean
  readonly presence: Presence
  readonly tables: RoomTables
  /** Whether it is known what is on the disk. */
  isKnown(): Promise<boolean>
  write(entries: readonly Undated[]): Promise<boolean>
  /** Has something done in its turn, unless the room is closed by then. */
  inTurn(task: () => Promise<void>): void
}

export class RoomUpkeep {
  private readonly room: Kept
  private readonly clock: Clock
  private readonly herald: Herald
  private readonly checkSleep: () => void
  private stopTimer: () => void = () => undefined
  private stopTrying: () => void = () => undefined
  /** Whether tables were told that this is their last round. */
  private wasLastRound = false

  constructor(room: Kept, clock: Clock, herald: Herald, checkSleep: () => void) {
    this.room = room
    this.clock = clock
    this.herald = herald
    this.checkSleep = checkSleep
  }

  stop(): void {
    this.stopTimer()
    this.stopTrying()
  }

  /** Has `run` run in its turn. */
  call(): void {
    this.room.inTurn(() => this.run())
  }

  /** Does what is to be done now, and sees to it that it is looked at again in time. In its turn. */
  async run(): Promise<void> {
    const { room } = this
    this.checkSleep()
    const known = await room.isKnown()
    if (known && stopDue(room)) await room.write([{ e: 'stopped' }])
    else if (known && writeDue(room)) await room.write([{ e: 'passed' }])
    if (room.isLastRound !== this.wasLastRound) await this.directAgain()
    this.stopTimer()
    this.stopTimer = this.clock.after(known ? nextLook(room) : AGAIN, () => {
      this.herald.soon('staff')
      this.call()
    })
  }

  /** Brings the tables to what the room wants; what could not be written there is tried again. In its turn. */
  async direct(): Promise<void> {
    this.stopTrying()
    this.wasLastRound = this.room.isLastRound
    if (await this.room.tables.direct()) return
    this.stopTrying = this.clock.after(AGAIN, () => this.room.inTurn(() => this.directAgain()))
  }

  private async directAgain(): Promise<void> {
    await this.direct()
    this.herald.now('all')
  }
}
