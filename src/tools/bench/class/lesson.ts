/** One lesson: thirty phones come in, play, are dropped and swapped, the server is killed, and time runs out. */
import { type Rng, seeded } from '../../../game/kernel.ts'
import type { RoomOpened, RoomPlan, RoomTicket, RoomWay } from '../../../game/wire/index.ts'
import { LAST_ROUNDS, WRITTEN_EVERY } from '../../../server/rooms/dues.ts'
import { startServer } from '../server/child.ts'
import { BENCH_SECRET } from '../server/secret.ts'
import { posted } from '../server/table.ts'
import { exported, faultsOf } from './exported.ts'
import { type Missing, missingIn } from './journal.ts'
import { after, type MishapPlan, mishaps, Serving } from './mishaps.ts'
import { type Accepted, Phone } from './phone.ts'
import { RoomPage } from './room-page.ts'
import { Stalls } from './stalls.ts'

export interface LessonPlan extends MishapPlan {
  readonly phones: number
  /** Of play, as the teacher plans it. */
  readonly minutes: number
  /** Seconds of play after which the teacher ends it with the round, before that; nothing: when time is over. */
  readonly endAfter?: number
  /** Milliseconds that a pupil thinks, at least and at most. */
  readonly thinks: readonly [number, number]
  readonly seed: string
}

export interface Lesson extends Missing {
  readonly way: RoomWay
  readonly tables: number
  readonly phones: number
  readonly accepted: number
  readonly joinSeconds: number
  readonly longestStallSeconds: number
  readonly endedInTime: boolean
  /** What of the export is not as the records are; none: it is consistent. */
  readonly exportFaults: readonly string[]
  readonly restartMs: number
}

export const PLAN: Omit<RoomPlan, 'way' | 'minutes'> = {
  scenario: 'three-decades',
  options: { attention: 5, lesson: false },
  bot: 'expert',
  language: 'en',
  seating: 'chance',
  perSeat: 1,
  late: 'play',
  phrases: true,
  freeText: false,
  labels: [],
}
/** Milliseconds for a question of a delegation. */
const EACH = 8000
/** Milliseconds that nobody may stand still: of what takes longer it is said how the table stood. */
const STALL = 10_000
/** Milliseconds beyond its time and its last rounds that a lesson may take to be told that it is over. */
const GRACE = 5000

export async function lesson(folder: string, way: RoomWay, plan: LessonPlan): Promise<Lesson> {
  const run = new LessonRun(folder, new Serving(folder, await startServer(folder)), way, plan)
  try {
    await run.play()
  } finally {
    await run.end()
  }
  return run.figures()
}

class LessonRun {
  private readonly serving: Serving
  private readonly folder: string
  private readonly way: RoomWay
  private readonly plan: LessonPlan
  private readonly rng: Rng
  private readonly accepted: Accepted[] = []
  private phones: Phone[] = []
  private readonly stalls = new Stalls(() => this.phones)
  private teacher: RoomPage | undefined
  private joinMs = 0
  private endedInTime = false
  private tables = 0
  private archive: { readonly code: string; readonly bytes: Uint8Array } | undefined
  private devices = 0

  constructor(folder: string, serving: Serving, way: RoomWay, plan: LessonPlan) {
    this.folder = folder
    this.serving = serving
    this.way = way
    this.plan = plan
    this.rng = seeded(`${plan.seed} ${way}`)
  }

  async play(): Promise<void> {
    const { origin } = this.serving
    const { minutes } = this.plan
    const each = this.way === 'delegation' ? { each: EACH } : {}
    const request = { ...PLAN, ...each, way: this.way, minutes, secret: BENCH_SECRET }
    const room = await posted<RoomOpened>(origin, '/rooms', request)
    const teacher = new RoomPage({ origin, ticket: room.teacher })
    this.teacher = teacher
    await this.comeIn(room.code)
    await teacher.act({ do: 'begin' })
    await teacher.until(({ room: told }) => told?.phase === 'playing')
    await this.playOn(teacher, room.code)
    if (this.stalls.longest > STALL)
      console.error(JSON.stringify({ way: this.way, stall: this.stalls.worst }))
    const bytes = await exported(this.serving.origin, room.code, room.teacher)
    this.archive = { code: room.code, bytes }
  }

  async end(): Promise<void> {
    this.stalls.stop()
    for (const phone of this.phones) phone.stop()
    this.teacher?.close()
    await this.serving.end()
  }

  async figures(): Promise<Lesson> {
    return {
      ...{ way: this.way, tables: this.tables, phones: this.plan.phones },
      accepted: this.accepted.length,
      ...(await missingIn(this.folder, this.accepted)),
      joinSeconds: this.joinMs / 1000,
      longestStallSeconds: this.stalls.longest / 1000,
      endedInTime: this.endedInTime,
      exportFaults: this.archive ? await faultsOf(this.archive.bytes, this.folder, this.archive.code) : [],
      restartMs: this.serving.restartMs,
    }
  }

  /** Everybody at once, every fifth by polling alone. */
  private async comeIn(code: string): Promise<void> {
    const began = performance.now()
    const numbers = Array.from({ length: this.plan.phones }, (_, number) => number)
    this.phones = await Promise.all(
      numbers.map(async (number) => {
        const { ticket } = await posted<RoomTicket>(this.serving.origin, `/rooms/${code}/join`, {})
        const phone = this.phoneWith(ticket, number)
        await phone.room.until(() => true)
        return phone
      }),
    )
    this.joinMs = performance.now() - began
  }

  private phoneWith(ticket: string, number: number): Phone {
    this.devices += 1
    return new Phone({
      device: `device ${this.devices}`,
      ...{ origin: this.serving.origin, ticket, thinks: this.plan.thinks, polling: number % 5 === 4 },
      seed: `${this.plan.seed} ${this.way} ${number}`,
      onAccepted: (accepted) => this.accepted.push(accepted),
      onChange: () => undefined,
    })
  }

  private async playOn(teacher: RoomPage, code: string): Promise<void> {
    const { minutes, endAfter } = this.plan
    const began = performance.now()
    const seconds = endAfter ?? minutes * 60
    const stopped = teacher.until(({ room }) => room?.phase === 'stopped')
    const suffered = this.suffer(code, seconds * 1000)
    if (endAfter !== undefined) {
      await after(endAfter * 1000)
      await teacher.act({ do: 'last-round' })
      // As the room itself does where its time is over.
      await Promise.race([stopped, after(LAST_ROUNDS).then(() => teacher.act({ do: 'stop' }))])
    }
    await suffered
    const limit = began + seconds * 1000 + LAST_ROUNDS + this.outage + GRACE - performance.now()
    this.endedInTime = await Promise.race([stopped.then(() => true), after(limit).then(() => false)])
    if (!this.endedInTime) this.tellWhy(teacher)
    const { tables = [] } = teacher.room ?? {}
    this.tables = tables.length
    this.endedInTime &&= tables.every(({ phase }) => phase === 'over')
  }

  private suffer(code: string, time: number): Promise<void> {
    const { phones, serving, rng } = this
    const newPhone = (ticket: string, number: number) => this.phoneWith(ticket, number)
    return mishaps({ code, phones, serving, rng, newPhone }, this.plan, time)
  }

  /** Which tables still play, and how the phones at them are: for whoever has to find out. */
  private tellWhy({ room }: RoomPage): void {
    for (const { id, ...table } of room?.tables.filter(({ phase }) => phase !== 'over') ?? []) {
      const phones = this.phones.filter(({ at }) => at?.table === id)
      console.error(JSON.stringify({ way: this.way, ...table, phones: phones.map((phone) => phone.told) }))
    }
  }

  /** What is charged to nobody: the time the server was down, and what was played again after it. */
  private get outage(): number {
    return this.serving.restartMs + WRITTEN_EVERY
  }
}
