/** All tables of a server: opened, found, resumed, and connected to by ticket. */
import { bgioHosts } from '../../game/bgio/index.ts'
import { RULES_VERSION } from '../../game/index.ts'
import type { JoinTable, OpenTable, ReturnToTable, Ticket } from '../../game/wire/index.ts'
import type { ServerBots } from '../bots/bots.ts'
import { sha256 } from '../hash.ts'
import type { Journal } from '../storage/journal.ts'
import { type Clock, SleepWatch, systemClock } from './clock.ts'
import type { DirectedTable, DirectedTables } from './directed.ts'
import { joiningRefused, openingRefused } from './door.ts'
import type { Opened, Undated } from './entries.ts'
import { Ledger, SCOPES, scopeOf, TABLES, type TableLedger } from './ledger.ts'
import { byWord, newPerson, openedBy } from './newcomers.ts'
import { recordOf } from './record.ts'
import { Resting } from './resting.ts'
import { newSeed, newTableId, newTicket, type Random, strongRandom, wordIn } from './secrets.ts'
import { Table, type TableParts } from './table.ts'
import type { Connection, Device, DoorRefused, TableFigures, Tables } from './tables.ts'
import { Tickets, WrongWords } from './tickets.ts'

export interface TablesOptions {
  readonly journal: Journal
  readonly bots: ServerBots
  readonly clock?: Clock
  /** When the program began, by the clock; now where it is not given. */
  readonly began?: number
  readonly random?: Random
  /** Tables that are open at once. */
  readonly most?: number
  /** Something failed that nobody at a table can mend; for the log. Says nothing of anybody's secrets. */
  onTrouble?(table: string, error: unknown): void
}

const MOST_TABLES = 2000
/** Milliseconds without an entry after which a table goes, and between two looks for such. */
const UNTOUCHED = 30 * 24 * 3600 * 1000
const SWEEP = 3600 * 1000
/** Milliseconds without an entry after which a table at which nothing was dealt makes room for another, if there is none. */
const UNDEALT = 3600 * 1000

/**
 * Milliseconds of the program's start that count as absence at a table that is resumed: who was there has been cut off since,
 * and a class waits eight seconds in all. What is left of them is for coming back.
 */
const STARTING = 4000

/** Opens all tables that the journal has, as they were left. Rejects where the journal cannot be read. */
export async function openTables(options: TablesOptions): Promise<Tables & DirectedTables> {
  const tables = new AllTables(options)
  await tables.resume()
  return tables
}

class AllTables implements Tables, DirectedTables {
  private readonly journal: Journal
  private readonly clock: Clock
  private readonly began: number
  private readonly random: Random
  private readonly most: number
  private readonly parts: TableParts
  private readonly tables = new Map<string, Table>()
  private readonly tickets = new Tickets()
  private readonly wrong: WrongWords
  private readonly resting = new Resting()
  private readonly watch: SleepWatch
  private stopSweep: () => void = () => undefined
  private choices = 0
  private closed = false

  constructor({ journal, bots, clock = systemClock, random = strongRandom, ...more }: TablesOptions) {
    this.journal = journal
    this.clock = clock
    this.began = more.began ?? clock.now()
    this.random = random
    this.wrong = new WrongWords(clock)
    this.most = more.most ?? MOST_TABLES
    this.parts = {
      ...{ clock, random, bots, hosts: bgioHosts() },
      onTrouble: (table, error) => more.onTrouble?.(table, error),
      onChoice: () => {
        this.choices += 1
      },
      onTickets: (table) => this.tickets.learn(table),
    }
    this.watch = new SleepWatch(clock, (from) => {
      for (const table of this.tables.values()) table.sleep(from)
    })
    this.sweepLater()
  }

  /** Builds every table from its entries. One that cannot be is left as it lies, and said. */
  async resume(): Promise<void> {
    const from = Math.max(this.began, this.clock.now() - STARTING)
    for (const scope of await this.journal.scopes(SCOPES)) {
      const id = scope.slice(SCOPES.length)
      try {
        const ledger = await Ledger.read(TABLES, this.journal, id, this.clock)
        if (ledger && ledger.state.rules !== RULES_VERSION) await this.rest(id, ledger)
        else if (ledger) this.take(id, ledger, from)
      } catch (error) {
        this.parts.onTrouble(id, error)
      }
    }
  }

  async open(request: OpenTable): Promise<Ticket | DoorRefused> {
    const refused = openingRefused(request)
    if (refused) return refused
    if (this.closed) return { refused: 'storage' }
    if (!(await this.hasRoom())) return { refused: 'full' }
    const id = newTableId(this.random)
    const { ticket, joined } = newPerson(this.random, id, 1, request, [])
    const entries = [openedBy(request, newSeed(this.random)), joined]
    return (await this.begin(id, entries)) ? { table: id, ticket } : { refused: 'storage' }
  }

  door(table: string) {
    const found = this.tables.get(table)
    return found && isOpen(found) ? found.door() : undefined
  }

  async openDirected(id: string, opened: Opened): Promise<DirectedTable | undefined> {
    const known = this.directed(id)
    if (known || this.closed || this.resting.has(id) || !(await this.hasRoom())) return known
    return this.begin(id, [opened])
  }

  directed(id: string): DirectedTable | undefined {
    const found = this.tables.get(id)
    return found?.state.directed ? found : undefined
  }

  allDirected(): readonly { readonly id: string; readonly room: string }[] {
    return [...this.tables].flatMap(([id, { state }]) =>
      state.directed ? [{ id, room: state.directed.room }] : [],
    )
  }

  async wipeDirected(id: string): Promise<boolean> {
    const found = this.tables.get(id)
    return found ? this.giveUp(id, found) : this.wipe(id)
  }

  isOfOtherRules(table: string): boolean {
    return this.resting.has(table)
  }

  async join(table: string, request: JoinTable): Promise<Ticket | DoorRefused> {
    const found = this.tables.get(table)
    if (!found) return { refused: this.resting.has(table) ? 'other-rules' : 'unknown' }
    let given: string | undefined
    const refused = await found.enter((state): readonly Undated[] | DoorRefused => {
      const why = joiningRefused(state, request.nick, request.seat)
      if (why) return why
      const taken = state.people.map(({ word }) => word)
      const { ticket, joined } = newPerson(this.random, table, state.joined + 1, request, taken)
      given = ticket
      return [joined]
    })
    return ticketOr(refused, table, given)
  }

  async returning(table: string, { noun, number }: ReturnToTable): Promise<Ticket | DoorRefused> {
    const found = this.tables.get(table)
    if (this.resting.has(table)) return { refused: 'other-rules' }
    if (!found || !isOpen(found)) return { refused: 'unknown' }
    if (this.wrong.tooMany(table)) return { refused: 'too-fast' }
    let given: string | undefined
    const refused = await found.enter((state): readonly Undated[] | DoorRefused => {
      const one = byWord(state, table, { noun, number })
      if (!one) return { refused: 'wrong-word' }
      given = newTicket(this.random, { noun, number })
      return [{ e: 'returned', person: one.person, ticket: sha256(given) }]
    })
    if (typeof refused === 'object' && refused.refused === 'wrong-word') this.wrong.note(table)
    return ticketOr(refused, table, given)
  }

  connect(ticket: string, device: Device): Connection | undefined {
    if (this.closed) return undefined
    const holder = this.tickets.holder(ticket)
    if (!holder) return this.resting.connect(ticket, device)
    return holder.table.connect(holder.person, wordIn(ticket), device)
  }

  record(table: string, game: number): string | undefined {
    const found = this.tables.get(table)
    return found ? recordOf(found.state, game) : this.resting.record(table, game)
  }

  figures(): TableFigures {
    const tables = [...this.tables.values()]
    const devices = tables.reduce((sum, table) => sum + table.devices.size, 0)
    return { tables: tables.length, devices, choices: this.choices, waitingBots: this.parts.bots.waiting }
  }

  async close(): Promise<void> {
    if (this.closed) return
    this.closed = true
    this.watch.close()
    this.stopSweep()
    await Promise.all([...this.tables.values()].map((table) => table.close()))
    this.parts.bots.close()
  }

  private async begin(id: string, entries: readonly Undated[]): Promise<Table | undefined> {
    try {
      return this.take(id, await Ledger.begin(TABLES, this.journal, id, this.clock, entries))
    } catch (error) {
      this.parts.onTrouble(id, error)
      return undefined
    }
  }

  /** Tables of other rules cannot go on: they stay in the journal until they are swept. */
  private async rest(id: string, ledger: TableLedger): Promise<void> {
    this.parts.onTrouble(id, new Error(`the table is of rules ${ledger.state.rules}`))
    await this.resting.take(id, ledger)
  }

  private take(id: string, ledger: TableLedger, from?: number): Table {
    const table = new Table(id, ledger, this.parts, from)
    this.tables.set(id, table)
    this.tickets.learn(table)
    return table
  }

  private sweepLater(): void {
    this.stopSweep = this.clock.after(SWEEP, () => {
      this.sweepLater()
      void this.sweep()
    })
  }

  /** Lets go of tables that nobody has touched for a month, for good. */
  private async sweep(): Promise<void> {
    const before = this.clock.date() - UNTOUCHED
    for (const id of this.resting.untouched(before)) await this.wipe(id)
    for (const [id, table] of this.tables) if (isLeft(table, before)) await this.giveUp(id, table)
  }

  /** Whether there is room for one more table; for it, one at which nothing was dealt and nobody waits is given up. */
  private async hasRoom(): Promise<boolean> {
    if (this.tables.size < this.most) return true
    const before = this.clock.date() - UNDEALT
    const left = [...this.tables].find(([, table]) => isLeft(table, before) && !isDealt(table))
    return left !== undefined && this.giveUp(...left)
  }

  /** Closes a table and wipes it: no ticket leads to it any more. Whether it is off the disk. */
  private async giveUp(id: string, table: Table): Promise<boolean> {
    this.tables.delete(id)
    this.wrong.forget(id)
    this.tickets.forget(table)
    await table.close()
    return this.wipe(id)
  }

  private async wipe(id: string): Promise<boolean> {
    try {
      await this.journal.wipe(scopeOf(id))
      this.resting.delete(id)
      return true
    } catch (error) {
      this.parts.onTrouble(id, error)
      return false
    }
  }
}

function ticketOr(
  refused: DoorRefused | 'storage' | undefined,
  table: string,
  ticket: string | undefined,
): Ticket | DoorRefused {
  if (refused !== undefined) return refused === 'storage' ? { refused } : refused
  return ticket === undefined ? { refused: 'storage' } : { table, ticket }
}

/** Whether nobody has touched it since then, nor is there. A room's tables go with their room. */
function isLeft({ state, devices }: Table, since: number): boolean {
  return state.touched < since && devices.size === 0 && !state.directed
}

/** Whether cards were ever dealt at it. */
function isDealt({ state }: Table): boolean {
  return state.games.some(({ seats }) => seats)
}

/** Whether whoever has its link may come in. */
function isOpen({ state }: Table): boolean {
  return state.phase !== 'closed' && !state.directed
}
