/** Tables in tests: a clock and chance that the test has, people with pages that keep what they were sent. */
import { decide } from '../../src/game/bots/index.ts'
import {
  type Choice,
  type Menu,
  menuOf,
  type Question,
  questionOf,
  type Seat,
  type View,
} from '../../src/game/index.ts'
import { next, seeded } from '../../src/game/kernel.ts'
import {
  applyDelta,
  type OpenTable,
  received,
  sentForm,
  type TableAct,
  type TableView,
  type Ticket,
  type ToClient,
  type Turn,
  WIRE_VERSION,
  type WireAnswer,
} from '../../src/game/wire/index.ts'
import type { ServerBots } from '../../src/server/bots/bots.ts'
import { botsInThread } from '../../src/server/bots/in-thread.ts'
import type { Clock } from '../../src/server/tables/clock.ts'
import { openTables } from '../../src/server/tables/open-tables.ts'
import type { Connection, DoorRefused, Tables } from '../../src/server/tables/tables.ts'
import { type MemoryJournal, memoryJournal } from './journal.ts'
import { type FakeTimer, fakeTimer } from './timer.ts'

export interface TestClock extends Clock, FakeTimer {
  /** The machine sleeps: both clocks go on, or only that of the wall, and nothing runs. */
  doze(milliseconds: number, which?: 'both' | 'wall'): void
}

export function testClock(): TestClock {
  const timer = fakeTimer()
  let slept = 0
  let wall = Date.UTC(2026, 0, 1)
  return {
    ...timer,
    now: () => timer.now() + slept,
    date: () => wall + timer.now(),
    doze(milliseconds, which = 'both') {
      wall += milliseconds
      if (which === 'both') slept += milliseconds
    },
  }
}

/** Chance by a seed. */
export function testRandom(seed: string) {
  const rng = seeded(seed)
  return (bytes: number) => Uint8Array.from({ length: bytes }, () => next(rng) & 0xff)
}

export const OPEN: OpenTable = {
  scenario: 'pivots',
  options: { attention: 5, lesson: false },
  bots: { RU: 'tuned', CN: 'tuned', US: 'tuned', EU: 'tuned' },
  seat: 'KZ',
  nick: 'Aigerim',
  spectators: true,
  freeText: true,
}

export interface World {
  readonly journal: MemoryJournal
  readonly clock: TestClock
  readonly tables: Tables
  readonly troubles: unknown[]
}

export async function world(
  given: { seed?: string; journal?: MemoryJournal; bots?: ServerBots; clock?: TestClock; most?: number } = {},
): Promise<World> {
  const {
    seed = 'a world',
    journal = memoryJournal(),
    bots = botsInThread(),
    clock = testClock(),
    most,
  } = given
  const troubles: unknown[] = []
  const onTrouble = (_: string, error: unknown): void => void troubles.push(error)
  const tables = await openTables({
    journal,
    bots,
    clock,
    random: testRandom(seed),
    onTrouble,
    ...(most && { most }),
  })
  return { journal, clock, tables, troubles }
}

/** A ticket that must have been given. */
export function given(answer: Ticket | DoorRefused): Ticket {
  if ('refused' in answer) throw new Error(`refused: ${answer.refused} ${answer.detail ?? ''}`)
  return answer
}

/** A person's page: it keeps what it was sent, and its view by the deltas alone. */
export class Page {
  readonly sent: ToClient[] = []
  view: View | undefined
  table: TableView | undefined
  closed = false
  /** Messages whose number is not the next. */
  gaps = 0
  private readonly connection: Connection
  private keys = 0

  constructor(tables: Tables, { ticket }: Ticket) {
    const connection = tables.connect(ticket, {
      send: (message) => this.hear(received(JSON.parse(JSON.stringify(sentForm(message))))),
      close: () => {
        this.closed = true
      },
    })
    if (!connection) throw new Error('the ticket is worth nothing')
    this.connection = connection
  }

  /** A page that has said hello. */
  static async open(tables: Tables, ticket: Ticket): Promise<Page> {
    const page = new Page(tables, ticket)
    await page.hello()
    return page
  }

  async hello(): Promise<void> {
    await this.connection.receive({ t: 'hello', v: WIRE_VERSION })
  }

  async here(here: boolean): Promise<void> {
    await this.connection.receive({ t: 'here', here })
  }

  end(quiet?: number): void {
    this.connection.end(quiet)
  }

  /** What its seat is asked, as it sees it. */
  get asked(): Question | undefined {
    const { view } = this
    return view && view.viewer !== 'observer' ? questionOf(view, view.viewer) : undefined
  }

  get menu(): Menu {
    const menu = this.view && menuOf(this.view)
    if (!menu) throw new Error('nothing is asked')
    return menu
  }

  get turn(): Turn {
    const { asked, table } = this
    if (!asked || !table) throw new Error('nothing is asked')
    return { ...asked, game: table.game }
  }

  choose(choice: Choice, turn: Turn = this.turn, key: string = this.key()): Promise<WireAnswer> {
    return this.answered(this.connection.receive({ t: 'choose', key, turn, choice }))
  }

  say(to: Seat | 'all', phrase: string, key: string = this.key()): Promise<WireAnswer> {
    return this.answered(this.connection.receive({ t: 'say', key, to, phrase }))
  }

  write(to: Seat | 'all', text: string, key: string = this.key()): Promise<WireAnswer> {
    return this.answered(this.connection.receive({ t: 'write', key, to, text }))
  }

  act(act: TableAct, key: string = this.key()): Promise<WireAnswer> {
    return this.answered(this.connection.receive({ t: 'act', key, act }))
  }

  of<T extends ToClient['t']>(t: T): Extract<ToClient, { readonly t: T }>[] {
    return this.sent.filter((message): message is Extract<ToClient, { readonly t: T }> => message.t === t)
  }

  private key(): string {
    this.keys += 1
    return `key ${this.keys}`
  }

  private async answered(answer: Promise<WireAnswer | undefined>): Promise<WireAnswer> {
    const given = await answer
    if (!given) throw new Error('no answer')
    return given
  }

  private hear(message: ToClient): void {
    if ('seq' in message && message.t !== 'state') {
      const before = this.sent.findLast((one) => 'seq' in one)
      if (!before || !('seq' in before) || message.seq !== before.seq + 1) this.gaps += 1
    }
    this.sent.push(message)
    if (message.t === 'state') {
      const { view, since = [] } = message.game ?? {}
      this.view = view && since.reduce((before, { delta }) => applyDelta(before, delta), view)
    }
    if (message.t === 'state' || message.t === 'table') this.table = message.table
    if (message.t === 'step' && this.view) this.view = applyDelta(this.view, message.delta)
  }
}

/** Plays with legal choices until nobody at a page is asked anything, or for so many choices. */
export async function playOn(pages: readonly Page[], seed: string, most = 200): Promise<number> {
  for (let n = 0; n < most; n++) {
    const page = pages.find((one) => one.asked)
    if (!page?.view) return n
    const answer = await page.choose(decide('tuned', page.view, page.menu, `${seed} ${n}`))
    if (!answer.ok) throw new Error(`refused: ${answer.why}`)
    await settled()
  }
  return most
}

/** Lets everything happen that waits for nothing but its turn. */
export async function settled(): Promise<void> {
  for (let turns = 0; turns < 12; turns++) await new Promise((resolve) => setImmediate(resolve))
}

const SEATED: readonly Seat[] = ['RU', 'CN', 'US', 'EU']

export interface Party extends World {
  readonly id: string
  /** In seat order. */
  readonly all: readonly Page[]
  readonly tickets: Readonly<Record<Seat, Ticket>>
  readonly pages: Readonly<Record<Seat, Page>>
}

/** A table with five people, dealt. The owner sits in KZ. */
export async function party(
  open: Partial<OpenTable> = {},
  made: Parameters<typeof world>[0] = {},
): Promise<Party> {
  const around = await world(made)
  const owner = given(await around.tables.open({ ...OPEN, ...open }))
  const tickets: Partial<Record<Seat, Ticket>> = { KZ: owner }
  for (const seat of SEATED) {
    tickets[seat] = given(await around.tables.join(owner.table, { nick: `who is ${seat}`, seat }))
  }
  const pages: Partial<Record<Seat, Page>> = {}
  for (const [seat, ticket] of Object.entries(tickets)) {
    pages[seat as Seat] = await Page.open(around.tables, ticket)
  }
  const all = { ...around, id: owner.table, all: Object.values(pages), tickets, pages } as Party
  const answer = await all.pages.KZ.act({ do: 'start' })
  if (!answer.ok) throw new Error(answer.why)
  await settled()
  return all
}
