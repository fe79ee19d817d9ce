/** Who has which ticket, by its hash; and how often a word was guessed wrong. */

import { sha256 } from '../hash.ts'
import type { Clock } from './clock.ts'
import type { Table } from './table.ts'

export class Tickets {
  private readonly holders = new Map<string, { readonly table: Table; readonly person: number }>()
  private readonly hashes = new Map<Table, readonly string[]>()

  /** Takes up the tickets of everyone at a table, and lets go of those that were of it before. */
  learn(table: Table): void {
    this.forget(table)
    const { people } = table.state
    for (const { person, ticket } of people) this.holders.set(ticket, { table, person })
    this.hashes.set(
      table,
      people.map(({ ticket }) => ticket),
    )
  }

  /** Whose ticket this is, if it is worth anything now. */
  holder(ticket: string): { readonly table: Table; readonly person: number } | undefined {
    const hash = sha256(ticket)
    const known = this.holders.get(hash)
    if (!known || known.table.state.phase === 'closed') return undefined
    const { people } = known.table.state
    return people.some((one) => one.person === known.person && one.ticket === hash) ? known : undefined
  }

  /** A table that is gone, or whose people have others now. */
  forget(table: Table): void {
    for (const hash of this.hashes.get(table) ?? []) this.holders.delete(hash)
    this.hashes.delete(table)
  }
}

/** Wrong words of a table in a minute. */
const MOST_WRONG = 5
const MINUTE = 60_000

export class WrongWords {
  private readonly clock: Clock
  /** When they came, by table. */
  private readonly times = new Map<string, readonly number[]>()

  constructor(clock: Clock) {
    this.clock = clock
  }

  /** Whether no more are heard for a while, right or wrong. */
  tooMany(table: string): boolean {
    return this.recent(table).length >= MOST_WRONG
  }

  note(table: string): void {
    this.times.set(table, [...this.recent(table), this.clock.now()])
  }

  forget(table: string): void {
    this.times.delete(table)
  }

  private recent(table: string): readonly number[] {
    const since = this.clock.now() - MINUTE
    return (this.times.get(table) ?? []).filter((at) => at > since)
  }
}
