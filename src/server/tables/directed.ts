/** Tables that a room directs: what it may do with them, and what it is told. */
import type { Choice, Question, Refusal, Seat } from '../../game/index.ts'
import type { WireAnswer } from '../../game/wire/index.ts'
import type { Opened, Undated } from './entries.ts'
import type { TableState } from './table-state.ts'

/** What the room that directs a table has to say while it is played. */
export interface Director {
  /**
   * Its answer to a question it decides: the one it has decided on, or once the time is over the one it would. Nothing then:
   * a bot answers, as at any table.
   */
  proposed(question: Question, isOver: boolean): Decided | undefined
  /** Whether play goes on though no device is at the table. */
  isAttended(): boolean
  /** This was written down at the table; nothing: who is there has changed. Must not throw. */
  noticed(entries: readonly Undated[]): void
}

export interface Decided {
  readonly choice: Choice
  /** Who made it: a person of the table by its number, 0 for nobody of them. */
  readonly person: number
}

/** What an order to a table may depend on, beside its state. */
export interface OrderContext {
  /** Milliseconds left for the open question. */
  readonly left: number | undefined
  /** Of the game, from 1. */
  readonly round: number
  /** What a seat is asked now. */
  asked(seat: Seat): Question | undefined
}

export type Order = (state: TableState, context: OrderContext) => readonly Undated[]

export interface TableStatus {
  /** From 1; 0 before the cards are dealt. */
  readonly round: number
  readonly rounds: number
  readonly step: number
  /** Seats that are asked something now. */
  readonly waitsFor: readonly Seat[]
}

export interface DirectedTable {
  readonly id: string
  readonly state: TableState
  readonly status: TableStatus
  /** Milliseconds left for the open question, where the table has a clock. */
  readonly left: number | undefined
  /** From now on this room directs it. */
  directedBy(director: Director): void
  isHere(person: number): boolean
  asked(seat: Seat): Question | undefined
  /** Why the rules would refuse an answer to what its seat is asked. */
  refusal(seat: Seat, choice: Choice): Refusal | undefined
  /** Writes, in its turn, what an order makes of the table as it is then. Whether that is on the disk. */
  order(order: Order): Promise<boolean>
  /** Answers a question in the name of a person; answered as a choice of its own would be. */
  decide(question: Question, decided: Decided): Promise<WireAnswer>
  /** Has it look at what is to be done: who attends has changed. */
  callUpkeep(): void
  /** The file of its game so far, over or not, or as it was stopped (game/record/FORMAT.md); nothing before the deal. */
  record(): string | undefined
}

/** The tables that rooms direct. */
export interface DirectedTables {
  /** Opens a table, or gives the one that is there by this id. Nothing where it cannot be written down, or none fits. */
  openDirected(id: string, opened: Opened): Promise<DirectedTable | undefined>
  directed(id: string): DirectedTable | undefined
  /** All of them, with the room of each. */
  allDirected(): readonly { readonly id: string; readonly room: string }[]
  /** Lets go of a table and of all that was written of it, for good. Whether it is gone from the disk. */
  wipeDirected(id: string): Promise<boolean>
}
