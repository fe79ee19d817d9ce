/** Rooms in tests: a class with a clock and chance that the test has; teacher, projector and pupils with pages. */
import { decide } from '../../src/game/bots/index.ts'
import type { Seat } from '../../src/game/index.ts'
import {
  type FromRoom,
  type OpenRoom,
  type OwnRoom,
  type PupilRow,
  packed,
  type RoomAct,
  type RoomAnswer,
  type RoomOpened,
  type RoomPlan,
  type RoomTable,
  type RoomView,
  unpacked,
  WIRE_VERSION,
} from '../../src/game/wire/index.ts'
import type { ServerBots } from '../../src/server/bots/bots.ts'
import { botsInThread } from '../../src/server/bots/in-thread.ts'
import { openRooms } from '../../src/server/rooms/open-rooms.ts'
import type { RoomConnection, Rooms } from '../../src/server/rooms/rooms.ts'
import type { DirectedTables } from '../../src/server/tables/directed.ts'
import { openTables } from '../../src/server/tables/open-tables.ts'
import type { DoorRefused, Tables } from '../../src/server/tables/tables.ts'
import { type MemoryJournal, memoryJournal } from './journal.ts'
import { Page, settled, type TestClock, testClock, testRandom } from './tables.ts'

export const SECRET = 'the-secret-of-the-teacher'
export const KEY = Buffer.from('the key of the server')

export const PLAN: RoomPlan = {
  way: 'duplicate',
  scenario: 'pivots',
  options: { attention: 5, lesson: false },
  minutes: 25,
  bot: 'tuned',
  language: 'en',
  seating: 'chance',
  perSeat: 1,
  late: 'play',
  phrases: true,
  freeText: false,
  labels: [],
}

export interface RoomWorld {
  readonly journal: MemoryJournal
  readonly clock: TestClock
  readonly tables: Tables & DirectedTables
  readonly rooms: Rooms
  readonly troubles: unknown[]
}

export async function roomWorld(
  given: {
    seed?: string
    journal?: MemoryJournal
    bots?: ServerBots
    clock?: TestClock
    /** When the program began, by the clock. */
    began?: number
  } = {},
): Promise<RoomWorld> {
  const { seed = 'a class', journal = memoryJournal(), bots = botsInThread(), clock = testClock() } = given
  const { began = clock.now() } = given
  const troubles: unknown[] = []
  const onTrouble = (_: string, error: unknown): void => void troubles.push(error)
  const random = testRandom(seed)
  const tables = await openTables({ journal, bots, clock, began, random, onTrouble })
  const rooms = await openRooms({ journal, tables, secret: SECRET, key: KEY, clock, random, onTrouble })
  return { journal, clock, tables, rooms, troubles }
}

/** What must have been given. */
export function got<T extends object>(answer: T | DoorRefused): T {
  if ('refused' in answer) throw new Error(`refused: ${answer.refused} ${answer.detail ?? ''}`)
  return answer
}

/** A page of a room: it keeps what it was told. */
export class RoomPage {
  readonly told: FromRoom[] = []
  closed = false
  private readonly connection: RoomConnection
  private keys = 0

  constructor(rooms: Rooms, ticket: string) {
    const connection = rooms.connect(ticket, {
      send: (message) =>
        void this.told.push(unpacked(JSON.parse(JSON.stringify(packed(message)))) as FromRoom),
      close: () => {
        this.closed = true
      },
    })
    if (!connection) throw new Error('the ticket is worth nothing')
    this.connection = connection
  }

  static async open(rooms: Rooms, ticket: string): Promise<RoomPage> {
    const page = new RoomPage(rooms, ticket)
    await page.connection.receive({ t: 'hello', v: WIRE_VERSION })
    return page
  }

  private get last(): Extract<FromRoom, { t: 'room' }> {
    const last = this.told.findLast((message) => message.t === 'room')
    if (last?.t !== 'room') throw new Error('nothing was told')
    return last
  }

  get room(): RoomView {
    return this.last.room
  }

  get own(): OwnRoom {
    return this.last.own
  }

  get ownPupil(): Extract<OwnRoom, { is: 'pupil' }> {
    const { own } = this
    if (own.is !== 'pupil') throw new Error('this is no pupil')
    return own
  }

  get rows(): readonly PupilRow[] {
    const { own } = this
    if (own.is !== 'teacher') throw new Error('this is no teacher')
    return own.rows
  }

  row(pupil: number): PupilRow {
    const row = this.rows.find((one) => one.pupil === pupil)
    if (!row) throw new Error(`pupil ${pupil} has no row`)
    return row
  }

  table(number: number): RoomTable {
    const table = this.room.tables.find((one) => one.table === number)
    if (!table) throw new Error(`there is no table ${number}`)
    return table
  }

  async act(act: RoomAct, key?: string): Promise<RoomAnswer> {
    this.keys += 1
    const answer = await this.connection.receive({ t: 'act', key: key ?? `key ${this.keys}`, act })
    if (!answer) throw new Error('no answer')
    return answer
  }

  /** An act that must be carried out. */
  async done(act: RoomAct): Promise<void> {
    const answer = await this.act(act)
    if (!answer.ok) throw new Error(`${act.do} is refused: ${answer.why}`)
  }

  async here(here: boolean): Promise<void> {
    await this.connection.receive({ t: 'here', here })
  }

  end(quiet?: number): void {
    this.connection.end(quiet)
  }
}

/** A pupil with its page of the room, and one of its table once it has a place. */
export interface PupilPages {
  readonly pupil: number
  readonly ticket: string
  readonly page: RoomPage
  table: Page | undefined
}

export interface Class extends RoomWorld {
  readonly opened: RoomOpened
  readonly teacher: RoomPage
  readonly projector: RoomPage
  readonly pupils: PupilPages[]
  /** One more comes in. */
  come(label?: string): Promise<PupilPages>
  /** Deals the cards, and everybody's page goes to its table. */
  begin(): Promise<void>
  /** Pages that have a place they are not at yet go there. */
  sitDown(): Promise<void>
  pupil(number: number): PupilPages
  /** Its page at its table. */
  at(number: number): Page
}

/** A room with so many pupils, all here, none dealt. */
export async function classOf(
  count: number,
  plan: Partial<RoomPlan> = {},
  given: Parameters<typeof roomWorld>[0] = {},
): Promise<Class> {
  const world = await roomWorld(given)
  const request: OpenRoom = { ...PLAN, ...plan, secret: SECRET }
  const opened = got(await world.rooms.open(request))
  const teacher = await RoomPage.open(world.rooms, opened.teacher)
  const projector = await RoomPage.open(world.rooms, opened.projector)
  const pupils: PupilPages[] = []
  const all: Class = {
    ...{ ...world, opened, teacher, projector, pupils },
    async come(label) {
      const { ticket } = got(await world.rooms.join(opened.code, label === undefined ? {} : { label }))
      const page = await RoomPage.open(world.rooms, ticket)
      const one: PupilPages = { pupil: page.ownPupil.pupil, ticket, page, table: undefined }
      pupils.push(one)
      return one
    },
    async begin() {
      await teacher.done({ do: 'begin' })
      await all.sitDown()
    },
    async sitDown() {
      for (const one of pupils) {
        const at = one.page.closed ? undefined : one.page.ownPupil.at
        if (at && (!one.table || one.table.closed))
          one.table = await Page.open(world.tables, { table: at.table, ticket: at.ticket })
      }
      await settled()
    },
    pupil(number) {
      const one = pupils.find(({ pupil }) => pupil === number)
      if (!one) throw new Error(`there is no pupil ${number}`)
      return one
    },
    at(number) {
      const { table } = all.pupil(number)
      if (!table) throw new Error(`pupil ${number} is at no table`)
      return table
    },
  }
  for (let n = 0; n < count; n++) await all.come(plan.labels?.[n])
  return all
}

/** Everybody who is asked chooses, for so many rounds of that; how many choices were taken. */
export async function playRounds(pages: readonly Page[], seed: string, times: number): Promise<number> {
  let taken = 0
  for (let n = 0; n < times; n++) {
    for (const page of pages) {
      if (page.closed || !page.asked || !page.view) continue
      const answer = await page.choose(decide('tuned', page.view, page.menu, `${seed} ${n}`))
      if (answer.ok) taken += 1
    }
    await settled()
  }
  return taken
}

/** Lets what is told a moment later be told. */
export async function moment(world: Pick<RoomWorld, 'clock'>): Promise<void> {
  await settled()
  world.clock.pass(250)
  await settled()
}

export function seatOf(page: Page): Seat | undefined {
  return page.of('state').at(-1)?.own.seat
}
