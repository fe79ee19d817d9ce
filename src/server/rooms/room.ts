/** One room: what is asked of it is done one thing at a time, written down, carried to its tables, and only then told. */
import type { RoomAct, RoomAnswer, RoomDoor } from '../../game/wire/index.ts'
import type { Ledger } from '../storage/ledger.ts'
import type { Clock } from '../tables/clock.ts'
import type { DirectedTables } from '../tables/directed.ts'
import type { Undated as TableUndated } from '../tables/entries.ts'
import { Queue } from '../tables/queue.ts'
import type { Random } from '../tables/secrets.ts'
import type { Around } from './around.ts'
import type { RoomEntry, Undated } from './entries.ts'
import { Herald } from './herald.ts'
import { Presence } from './presence.ts'
import { RoomReception } from './reception.ts'
import { carryOut } from './requests.ts'
import { RoomClock } from './room-clock.ts'
import { leftOf, type RoomState } from './room-state.ts'
import { type Directing, RoomTables } from './room-tables.ts'
import type { Holder, RoomConnection, RoomDevice } from './rooms.ts'
import type { Derived } from './secrets.ts'
import { doorOf } from './telling.ts'
import { type Kept, RoomUpkeep } from './upkeep.ts'

/** What rooms share. */
export interface RoomParts {
  readonly clock: Clock
  readonly random: Random
  readonly tables: DirectedTables
  readonly derived: Derived
  readonly keptDays: number
  /** To be asked before anything is done because time is over: the machine may have slept. */
  checkSleep(): void
  /** Something failed that nobody in the room can mend. */
  onTrouble(room: string, error: unknown): void
  /** Tickets of the room are new, or worth nothing any more. */
  onTickets(room: Room): void
  /** All that was written of it is to go. */
  onDeleted(room: Room): void
}

/** What happens to all the class in short order, and is told together. */
const GRADUAL: readonly Undated['e'][] = [
  'came',
  'returned',
  'swapped',
  'proposed',
  'voted',
  'decided',
  'hands',
  'polled',
]
/** What says nothing to the tables. */
const OFF_TABLE: readonly Undated['e'][] = [
  ...['came', 'swapped', 'passed', 'noted', 'proposed', 'voted', 'decided', 'hands', 'showed', 'polled'],
  ...['handed-in', 'closed', 'more-time', 'deleted'],
] as Undated['e'][]
const TICKETED: readonly Undated['e'][] = ['came', 'returned', 'left', 'deleted']

export class Room implements Directing, Kept {
  readonly code: string
  readonly presence: Presence
  readonly tables: RoomTables
  readonly parts: RoomParts
  private readonly ledger: Ledger<RoomEntry, RoomState>
  private readonly queue = new Queue()
  private readonly time: RoomClock
  private readonly herald: Herald
  private readonly reception: RoomReception
  private readonly upkeep: RoomUpkeep
  private closed = false

  constructor(code: string, ledger: Ledger<RoomEntry, RoomState>, parts: RoomParts) {
    this.code = code
    this.ledger = ledger
    this.parts = parts
    this.presence = new Presence(parts.clock)
    this.time = new RoomClock(parts.clock, ledger.state.played)
    this.tables = new RoomTables(this, parts.tables, parts.derived)
    this.herald = new Herald(
      parts.clock,
      this.presence,
      () => this.state,
      () => this.around,
    )
    this.reception = new RoomReception(this, this.presence, this.herald)
    this.upkeep = new RoomUpkeep(this, parts.clock, this.herald, () => parts.checkSleep())
  }

  get state(): RoomState {
    return this.ledger.state
  }

  /** Milliseconds of play so far. */
  get played(): number {
    return this.time.played
  }

  get isLastRound(): boolean {
    return this.state.lastRound || leftOf(this.state, this.played) <= 0
  }

  get isAttended(): boolean {
    return this.presence.size > 0
  }

  isHere(pupil: number): boolean {
    return this.presence.isHere(pupil)
  }

  get around(): Around {
    const { presence, tables, parts, code, played } = this
    return {
      ...{ code, played, keptDays: parts.keptDays, derived: parts.derived },
      isHere: (pupil) => presence.isHere(pupil),
      since: (pupil) => presence.since(pupil),
      isAmber: (pupil) => presence.isAmber(pupil),
      table: (number) => tables.table(number),
    }
  }

  door(): RoomDoor {
    return doorOf(this.code, this.state, this.parts.keptDays)
  }

  connect(holder: Holder, ticket: string, device: RoomDevice): RoomConnection {
    return this.reception.connect(holder, ticket, device)
  }

  /** Takes its tables up as they are, and goes on where it was left. */
  async resume(): Promise<void> {
    this.tables.takeUp()
    this.keepTime()
    await this.queue.run(async () => {
      await this.upkeep.direct()
      await this.upkeep.run()
    })
  }

  /** Something the registry has to write: entries from the room as it is in their turn, or why not. */
  enter<T>(make: (state: RoomState) => readonly Undated[] | T): Promise<'storage' | T | undefined> {
    return this.queue.run(async () => {
      if (this.closed || !(await this.isKnown())) return 'storage'
      const made = make(this.state)
      if (!Array.isArray(made)) return made as T
      return (await this.write(made as readonly Undated[])) ? undefined : 'storage'
    })
  }

  /** Carries out an act in its turn. May reject: then something failed. */
  act(holder: Holder, key: string, act: RoomAct): Promise<RoomAnswer> {
    return this.queue.run(async () => {
      if (this.closed || !(await this.isKnown())) return { ok: false, why: 'storage' }
      return carryOut(this, holder, key, act)
    })
  }

  noticed(table: number, entries: readonly TableUndated[]): void {
    if (this.closed) return
    for (const entry of entries)
      if (entry.e === 'made' && 'person' in entry.by) this.presence.did(entry.by.person)
    this.herald.soon('staff')
    const here = this.state.pupils.filter(({ at }) => at?.table === table)
    const isVote = entries.length > 0 && here.some(({ at }) => at?.role === 'mirror')
    const isEnd = entries.some(({ e }) => e === 'ended' || e === 'stopped')
    // Pupils see how their own table stands at that table; of the room they hear what is proposed, and of its end.
    if (isVote || isEnd) for (const { pupil } of here) this.herald.soon(pupil)
    if (isEnd) this.upkeep.call()
  }

  /** Somebody came, went, or looked away: the teacher sees it, in the lobby everybody does. */
  peopleChanged(): void {
    this.herald.soon(this.state.phase === 'lobby' ? 'all' : 'staff')
    this.tables.callUpkeep()
    this.upkeep.call()
  }

  /** The machine slept from then on until now: nobody is charged. */
  slept(from: number): void {
    this.time.slept(from)
  }

  trouble(error: unknown): void {
    this.parts.onTrouble(this.code, error)
  }

  /** Writes how far play has come, and lets go of every device. */
  async close(): Promise<void> {
    await this.queue.run(async () => {
      if (this.closed) return
      const isPlaying = this.state.phase === 'playing' && (await this.isKnown())
      if (isPlaying) await this.ledger.append([{ e: 'passed', played: this.played }])
      this.closed = true
      this.end()
    })
  }

  async write(entries: readonly Undated[]): Promise<boolean> {
    if (entries.length === 0) return true
    const { played } = this
    if (!(await this.ledger.append(entries.map((entry) => ({ ...entry, played }))))) {
      await this.isKnown()
      return false
    }
    this.follow(entries)
    if (entries.some(({ e }) => !OFF_TABLE.includes(e))) await this.upkeep.direct()
    if (entries.some(({ e }) => !GRADUAL.includes(e) && e !== 'passed')) this.herald.now('all')
    else if (entries.some(({ e }) => e !== 'passed')) this.herald.soon('all')
    if (this.state.isDeleted) this.parts.onDeleted(this)
    else this.upkeep.call()
    return true
  }

  inTurn(task: () => Promise<void>): void {
    void this.queue
      .run(async () => {
        if (!this.closed) await task()
      })
      .catch((error: unknown) => this.trouble(error))
  }

  /** Whether it is known what is on the disk; whoever was told less is told all of it. */
  async isKnown(): Promise<boolean> {
    const { entries } = this.ledger
    if (!(await this.ledger.renew())) return false
    if (this.ledger.entries === entries) return true
    this.keepTime()
    this.parts.onTickets(this)
    await this.upkeep.direct()
    this.herald.now('all')
    return true
  }

  /** It is gone for good: whoever is connected hears it. */
  dismiss(): void {
    this.closed = true
    this.presence.dismissAll('deleted')
    this.end()
  }

  private end(): void {
    this.upkeep.stop()
    this.herald.stop()
    this.presence.close()
  }

  /** What is not in the entries follows what was written. */
  private follow(entries: readonly Undated[]): void {
    this.keepTime()
    if (entries.some(({ e }) => TICKETED.includes(e))) this.parts.onTickets(this)
    for (const entry of entries) this.reception.follow(entry)
  }

  private keepTime(): void {
    if (this.state.phase === 'playing') this.time.run()
    else this.time.stop()
  }
}
