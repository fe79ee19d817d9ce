/** The tables of a room: opened as it says, and brought to what it wants whenever they are not. */
import { type Question, SEATS, type Seat } from '../../game/index.ts'
import type { Nick } from '../../game/wire/index.ts'
import type { DirectedTable, DirectedTables, Director, Order } from '../tables/directed.ts'
import type { Opened, Undated as TableUndated } from '../tables/entries.ts'
import { openedBy } from '../tables/newcomers.ts'
import type { TableMade } from './entries.ts'
import { advancing, ordersFor, type Wanted, type WantedPerson } from './orders.ts'
import { decidedOn, hasStopped, pupilOf, type RoomState, strongest, tableOf } from './room-state.ts'
import type { Derived } from './secrets.ts'
import { hashAtTable, SCREEN, TEACHER } from './telling.ts'

/** What the tables need of their room. */
export interface Directing {
  readonly code: string
  readonly state: RoomState
  /** Whether tables stop at the end of the round they are in: asked for, or time is over. */
  readonly isLastRound: boolean
  /** Whether anybody is connected to it. */
  readonly isAttended: boolean
  /** Whether a pupil is connected to it, and looks at its page. */
  isHere(pupil: number): boolean
  /** Something was written down at one of its tables; or who is there has changed. */
  noticed(table: number, entries: readonly TableUndated[]): void
}

export class RoomTables {
  private readonly room: Directing
  private readonly tables: DirectedTables
  private readonly derived: Derived

  constructor(room: Directing, tables: DirectedTables, derived: Derived) {
    this.room = room
    this.tables = tables
    this.derived = derived
  }

  table(number: number): DirectedTable | undefined {
    const made = tableOf(this.room.state, number)
    return made && this.tables.directed(made.id)
  }

  /** Has the room direct the tables that are there. */
  takeUp(): void {
    for (const { id, table } of this.room.state.tables)
      this.tables.directed(id)?.directedBy(this.directorOf(table))
  }

  /** Opens what is not there, and brings each table to what the room wants. Whether all of it is on the disk. */
  async direct(): Promise<boolean> {
    const done = await Promise.all(this.room.state.tables.map((made) => this.directOne(made)))
    return !done.includes(false)
  }

  /** A bot answers what is asked of people at a table now. */
  async advance(number: number): Promise<boolean> {
    const { bot } = this.room.state.plan
    const order: Order = (table, context) => advancing(bot, table, context)
    return (await this.table(number)?.order(order)) ?? false
  }

  /** Whether all tables at which somebody plays are over. */
  get areOver(): boolean {
    const { tables, plan, pupils } = this.room.state
    const isUsed = (table: number) =>
      plan.way === 'delegation' || pupils.some(({ at }) => at?.table === table && at.role !== 'observer')
    const used = tables.filter(({ table }) => isUsed(table))
    return used.length > 0 && used.every(({ table }) => this.table(table)?.state.phase === 'over')
  }

  /** Has all of them see who attends. */
  callUpkeep(): void {
    for (const { table } of this.room.state.tables) this.table(table)?.callUpkeep()
  }

  private async directOne(made: TableMade): Promise<boolean> {
    const { id, table } = made
    const known = this.tables.directed(id)
    // One that is not there once the room has stopped will not be missed: its rules are those of another version.
    if (!known && hasStopped(this.room.state)) return true
    const directed = known ?? (await this.tables.openDirected(id, this.openedAs(made)))
    if (!directed) return false
    if (!known) directed.directedBy(this.directorOf(table))
    return directed.order((state, context) => ordersFor(this.wanted(made), state, context))
  }

  private openedAs({ seed }: TableMade): Opened {
    const { way, scenario, options, each, bot, phrases, freeText } = this.room.state.plan
    const bots = Object.fromEntries(SEATS.map((seat) => [seat, bot]))
    const request = { scenario, options, bots, spectators: true, freeText, seat: 'none', nick: '-' } as const
    const opened = openedBy({ ...request, ...(each === undefined ? {} : { each }) }, seed)
    const decides = way === 'delegation' ? { decides: 'KZ' as const } : {}
    return { ...opened, directed: { room: this.room.code, phrases, ...decides } }
  }

  private directorOf(table: number): Director {
    const { room } = this
    return {
      proposed: (question, isOver) => this.proposed(table, question, isOver),
      isAttended: () => this.isAttended(table),
      noticed: (entries) => room.noticed(table, entries),
    }
  }

  /**
   * A delegation needs no phones: it plays as long as anybody is in the room. Another table does while one who plays there is
   * in the room: on the way from the lobby to a table, a phone is not at it yet. What the teacher gave to a bot goes on.
   */
  private isAttended(number: number): boolean {
    const { room } = this
    if (room.state.plan.way === 'delegation' && room.isAttended) return true
    const held = Object.values(this.table(number)?.state.held ?? {})
    return held.some((one) => one?.for === 'owner') || this.isPlayerHere(number)
  }

  private isPlayerHere(number: number): boolean {
    const { room } = this
    return room.state.pupils.some(
      ({ pupil, at }) => at?.table === number && at.role !== 'observer' && room.isHere(pupil),
    )
  }

  private proposed(table: number, question: Question, isOver: boolean) {
    const { state } = this.room
    const turn = { ...question, game: 1 }
    const best = decidedOn(state, table, turn) ?? (isOver ? strongest(state, table, turn) : undefined)
    return best && { choice: best.choice, person: best.by }
  }

  private wanted({ id, table }: TableMade): Wanted {
    const { state, isLastRound } = this.room
    const { plan, phase } = state
    const pupils = state.pupils.filter(({ at }) => at?.table === table)
    const people = pupils.map(({ pupil, nick, ticket, at }): WantedPerson => {
      const place = {
        ...(at?.seat ? { seat: at.seat } : {}),
        ...(at?.role === 'mirror' ? { mirror: true as const } : {}),
      }
      return { person: pupil, nick: nickAtTable(nick, pupil), ...place, ticket: this.hash(id, pupil, ticket) }
    })
    return {
      ...{ phase, bot: plan.bot, lastRound: isLastRound },
      people: plan.way === 'delegation' ? [...people, ...this.staff(id)] : people,
      isRemoved: (person) => person > SCREEN && !pupilOf(state, person),
      filled: pupils.flatMap(({ at, filled }): Seat[] => (filled && at?.seat ? [at.seat] : [])),
    }
  }

  /** The projector looks on; the teacher sees what the delegation sees, to propose what hands have shown. */
  private staff(id: string): WantedPerson[] {
    const { teacher } = this.room.state
    const one = (person: number) => ({ person, nick: '-', ticket: this.hash(id, person, teacher) })
    return [one(SCREEN), { ...one(TEACHER), seat: 'KZ', mirror: true }]
  }

  private hash(id: string, person: number, ticket: string): string {
    return hashAtTable(this.derived, id, person, ticket)
  }
}

/** A nickname as a table has it, in no language: the teacher's label, or the pupil's number. */
function nickAtTable(nick: Nick, pupil: number): string {
  return 'label' in nick ? nick.label : `${pupil}`
}
