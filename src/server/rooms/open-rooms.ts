/** All rooms of a server: opened, found, resumed, and connected to by ticket. */
import { timingSafeEqual } from 'node:crypto'
import type {
  JoinRoom,
  OpenRoom,
  ReturnToRoom,
  RoomDoor,
  RoomOpened,
  RoomTicket,
} from '../../game/wire/index.ts'
import { sha256 } from '../hash.ts'
import type { Journal } from '../storage/journal.ts'
import { Ledger } from '../storage/ledger.ts'
import { type Clock, SleepWatch, systemClock } from '../tables/clock.ts'
import type { DirectedTables } from '../tables/directed.ts'
import { newTicket, type Random, strongRandom } from '../tables/secrets.ts'
import type { DoorRefused } from '../tables/tables.ts'
import { Entrance } from './entrance.ts'
import type { RoomEntry } from './entries.ts'
import { ROOMS } from './fold.ts'
import { planOf, planRefused } from './plan.ts'
import { roomRecords } from './records.ts'
import { Room, type RoomParts } from './room.ts'
import type { RoomState } from './room-state.ts'
import type {
  Holder,
  RoomConnection,
  RoomDevice,
  RoomFigures,
  RoomReached,
  RoomRecords,
  Rooms,
} from './rooms.ts'
import { Derived, newCode } from './secrets.ts'
import { RoomTickets } from './tickets.ts'

export interface RoomsOptions {
  readonly journal: Journal
  readonly tables: DirectedTables
  /** What opens a room: printed at the start, for the teacher alone. */
  readonly secret: string
  /** The server's own secret, by which it makes tickets that it does not keep: the same at every start. */
  readonly key: Uint8Array
  readonly clock?: Clock
  readonly random?: Random
  /** Rooms that are open at once. */
  readonly most?: number
  readonly keptDays?: number
  /** Something failed that nobody in a room can mend; for the log. Says nothing of anybody's secrets. */
  onTrouble?(room: string, error: unknown): void
}

const MOST_ROOMS = 200
const KEPT_DAYS = 30
const DAY = 24 * 3600 * 1000
/** Milliseconds between two looks for rooms that are to go. */
const SWEEP = 3600 * 1000

/** Opens all rooms that the journal has, as they were left. After the tables. Rejects where the journal cannot be read. */
export async function openRooms(options: RoomsOptions): Promise<Rooms> {
  const rooms = new AllRooms(options)
  await rooms.resume()
  return rooms
}

class AllRooms implements Rooms {
  private readonly journal: Journal
  private readonly clock: Clock
  private readonly random: Random
  private readonly most: number
  private readonly secret: string
  private readonly parts: RoomParts
  private readonly rooms = new Map<string, Room>()
  private readonly tickets = new RoomTickets()
  private readonly entrance: Entrance
  private readonly watch: SleepWatch
  private readonly forgetting: ((code: string) => void)[] = []
  private stopSweep: () => void = () => undefined
  private closed = false

  constructor({ journal, tables, clock = systemClock, random = strongRandom, ...more }: RoomsOptions) {
    this.journal = journal
    this.clock = clock
    this.random = random
    this.secret = more.secret
    this.most = more.most ?? MOST_ROOMS
    this.entrance = new Entrance(clock, random)
    this.watch = new SleepWatch(clock, (from) => {
      for (const room of this.rooms.values()) room.slept(from)
    })
    this.parts = {
      ...{ clock, random, tables, keptDays: more.keptDays ?? KEPT_DAYS, derived: new Derived(more.key) },
      checkSleep: () => this.watch.check(),
      onTrouble: (room, error) => more.onTrouble?.(room, error),
      onTickets: (room) => this.tickets.learn(room),
      onDeleted: (room) => {
        this.remove(room).catch((error: unknown) => this.parts.onTrouble(room.code, error))
      },
    }
    this.sweepLater()
  }

  /** Builds every room from its entries; those that were about to go, go. A table whose room is gone goes too. */
  async resume(): Promise<void> {
    const scopes = await this.journal.scopes(ROOMS.scopes)
    const codes = scopes.map((scope) => scope.slice(ROOMS.scopes.length))
    for (const code of codes) {
      try {
        const ledger = await Ledger.read(ROOMS, this.journal, code, this.clock)
        const room = ledger && this.take(code, ledger)
        if (room?.state.isDeleted) await this.remove(room)
        else await room?.resume()
      } catch (error) {
        this.parts.onTrouble(code, error)
      }
    }
    for (const { id, room } of this.parts.tables.allDirected())
      if (!codes.includes(room)) await this.parts.tables.wipeDirected(id)
  }

  isSecret(secret: string): boolean {
    return timingSafeEqual(Buffer.from(sha256(secret)), Buffer.from(sha256(this.secret)))
  }

  async open(request: OpenRoom): Promise<RoomOpened | DoorRefused> {
    const refused = planRefused(request)
    if (refused) return refused
    if (this.closed || this.rooms.size >= this.most) return { refused: this.closed ? 'storage' : 'full' }
    const code = newCode(this.random, (one) => this.rooms.has(one))
    const teacher = newTicket(this.random, NO_WORD)
    const opened = { e: 'opened', plan: planOf(request), teacher: sha256(teacher), played: 0 } as const
    try {
      const ledger = await Ledger.begin<RoomEntry, RoomState>(ROOMS, this.journal, code, this.clock, [opened])
      await this.take(code, ledger).resume()
    } catch (error) {
      this.parts.onTrouble(code, error)
      return { refused: 'storage' }
    }
    return { code, teacher, projector: this.parts.derived.projector(code, sha256(teacher)) }
  }

  door(code: string): RoomDoor | undefined {
    return this.rooms.get(code)?.door()
  }

  join(code: string, request: JoinRoom): Promise<RoomTicket | DoorRefused> {
    return this.entrance.join(this.rooms.get(code), request)
  }

  returning(code: string, word: ReturnToRoom): Promise<RoomTicket | DoorRefused> {
    return this.entrance.returning(this.rooms.get(code), word)
  }

  connect(ticket: string, device: RoomDevice): RoomConnection | undefined {
    const held = this.closed ? undefined : this.tickets.holder(ticket)
    return held?.room.connect(held.holder, ticket, device)
  }

  holder(code: string, ticket: string): Holder | undefined {
    const held = this.tickets.holder(ticket)
    return held?.room.code === code ? held.holder : undefined
  }

  records(code: string): RoomRecords | undefined {
    const room = this.rooms.get(code)
    return room && roomRecords(room)
  }

  reached(code: string): RoomReached | undefined {
    const state = this.rooms.get(code)?.state
    if (!state) return undefined
    const { phase, opened, debrief } = state
    return { phase, opened, ...(debrief ? { place: debrief } : {}) }
  }

  onDeleted(forget: (code: string) => void): void {
    this.forgetting.push(forget)
  }

  figures(): RoomFigures {
    const rooms = [...this.rooms.values()]
    return { rooms: rooms.length, pupils: rooms.reduce((sum, { state }) => sum + state.pupils.length, 0) }
  }

  async close(): Promise<void> {
    if (this.closed) return
    this.closed = true
    this.watch.close()
    this.stopSweep()
    await Promise.all([...this.rooms.values()].map((room) => room.close()))
  }

  private take(code: string, ledger: Ledger<RoomEntry, RoomState>): Room {
    const room = new Room(code, ledger, this.parts)
    this.rooms.set(code, room)
    this.tickets.learn(room)
    return room
  }

  /** Its tables first: as long as the room is there, its end is known. */
  private async remove(room: Room): Promise<void> {
    const { code } = room
    this.rooms.delete(code)
    for (const forget of this.forgetting) forget(code)
    this.tickets.forget(room)
    this.entrance.forget(code)
    room.dismiss()
    const gone = await Promise.all(room.state.tables.map(({ id }) => this.parts.tables.wipeDirected(id)))
    if (gone.includes(false)) return
    await this.journal
      .wipe(`${ROOMS.scopes}${code}`)
      .catch((error: unknown) => this.parts.onTrouble(code, error))
  }

  private sweepLater(): void {
    this.stopSweep = this.clock.after(SWEEP, () => {
      this.sweepLater()
      this.sweep().catch((error: unknown) => this.parts.onTrouble('', error))
    })
  }

  /** Lets go of rooms that nobody has touched for as many days as are promised, for good. */
  private async sweep(): Promise<void> {
    const before = this.clock.date() - this.parts.keptDays * DAY
    for (const room of [...this.rooms.values()])
      if (room.state.touched < before) await room.enter(() => [{ e: 'deleted' }])
  }
}

/** Of a ticket that has none. */
const NO_WORD = { noun: 0, number: 0 }
