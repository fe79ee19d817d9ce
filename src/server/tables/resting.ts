/**
 * Tables of other rules than today's. They cannot go on, and say so to whoever comes; the games that were finished at them
 * are still to be had, told by the rules they were played by.
 */
import type { Rules } from '../../game/record/index.ts'
import { sha256 } from '../hash.ts'
import type { TableLedger } from './ledger.ts'
import { pastRules } from './past-rules.ts'
import { recordOf } from './record.ts'
import type { TableState } from './table-state.ts'
import type { Connection, Device } from './tables.ts'

interface Rested {
  readonly state: TableState
  readonly rules: Rules | undefined
}

export class Resting {
  private readonly tables = new Map<string, Rested>()
  private readonly load: typeof pastRules

  constructor(load = pastRules) {
    this.load = load
  }

  /** Takes a table up. Rejects where its rules are in the archive and cannot be read: then it rests without its records. */
  async take(id: string, { state }: Pick<TableLedger, 'state'>): Promise<void> {
    this.tables.set(id, { state, rules: undefined })
    if (state.games.some(({ over }) => over))
      this.tables.set(id, { state, rules: await this.load(state.rules) })
  }

  has(id: string): boolean {
    const rested = this.tables.get(id)
    return rested !== undefined && rested.state.phase !== 'closed'
  }

  /** The file of a finished game of a table, from 1. */
  record(id: string, game: number): string | undefined {
    const { state, rules } = this.tables.get(id) ?? {}
    return state && rules && recordOf(state, game, rules)
  }

  /** Somebody with a ticket of such a table is told why it does not go on, and no more. */
  connect(ticket: string, device: Device): Connection | undefined {
    const hash = sha256(ticket)
    const isTheirs = ({ state }: Rested) =>
      state.phase !== 'closed' && state.people.some((one) => one.ticket === hash)
    return [...this.tables.values()].some(isTheirs) ? dismissing(device) : undefined
  }

  /** Those that nobody has touched since then. */
  untouched(since: number): string[] {
    return [...this.tables].flatMap(([id, { state }]) => (state.touched < since ? [id] : []))
  }

  delete(id: string): void {
    this.tables.delete(id)
  }
}

function dismissing(device: Device): Connection {
  return {
    receive: async ({ t }) => {
      if (t !== 'hello') return t === 'here' ? undefined : { ok: false, why: 'not-yours' }
      device.send({ t: 'gone', why: 'other-rules' })
      device.close()
      return undefined
    },
    end: () => undefined,
  }
}
