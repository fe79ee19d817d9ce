/** Tables that play nothing: they hand out tickets, answer, and tell what was said to everyone at the table. */
import type { ToClient, ToServer } from '../../../src/game/wire/index.ts'
import type { Connection, Device, Tables } from '../../../src/server/tables/tables.ts'

export interface FakeTables extends Tables {
  /** What has reached a table, whatever came of it. */
  readonly received: readonly ToServer[]
  /** Devices that are connected, over all tables. */
  devices(): number
  /** Every device of a table is told so, and let go. */
  remove(table: string): void
  /** Everything at this table is told so many messages of so many characters. */
  flood(table: string, messages: number, characters: number): void
  /** Makes each request fail from now on, as no table should. */
  break(): void
}

export function fakeTables(): FakeTables {
  const received: ToServer[] = []
  const seated = new Map<string, Set<Device>>()
  let isBroken = false
  let tickets = 0
  const ticketOf = (table: string) => ({ table, ticket: `${table}.secret${++tickets}` })
  const tell = (table: string, message: ToClient) => {
    for (const device of seated.get(table) ?? []) device.send(message)
  }
  const said = (text: string): ToClient => ({
    t: 'said',
    seq: 1,
    said: { game: 1, step: 0, from: 'KZ', to: 'all', text },
  })
  return {
    received,
    devices: () => [...seated.values()].reduce((sum, { size }) => sum + size, 0),
    remove(table) {
      for (const device of [...(seated.get(table) ?? [])]) {
        device.send({ t: 'gone', why: 'removed' })
        device.close()
      }
    },
    flood(table, messages, characters) {
      for (let i = 0; i < messages; i++) tell(table, said('x'.repeat(characters)))
    },
    break: () => {
      isBroken = true
    },
    async open() {
      const table = `table${seated.size + 1}`
      seated.set(table, new Set())
      return ticketOf(table)
    },
    isOfOtherRules: () => false,
    door: (id) =>
      seated.has(id)
        ? { id, phase: 'lobby', scenario: 'pivots', seats: emptySeats(), spectators: true }
        : undefined,
    join: async (table) => (seated.has(table) ? ticketOf(table) : { refused: 'unknown' }),
    returning: async (table) => (seated.has(table) ? { refused: 'wrong-word' } : { refused: 'unknown' }),
    connect(ticket, device): Connection | undefined {
      const [table = ''] = ticket.split('.')
      const devices = seated.get(table)
      if (!devices || !/\.secret\d+$/.test(ticket)) return undefined
      devices.add(device)
      return {
        async receive(message) {
          received.push(message)
          if (isBroken) throw new Error('broken')
          if (message.t === 'write') tell(table, said(message.text))
          return 'key' in message ? { ok: true } : undefined
        },
        end: () => void devices.delete(device),
      }
    },
    record: (id, game) => (seated.has(id) && game === 1 ? '{"format":2}' : undefined),
    figures: () => ({ tables: seated.size, devices: 0, choices: received.length, waitingBots: 0 }),
    close: async () => undefined,
  }
}

function emptySeats() {
  const empty = { people: 0, bot: false }
  return { KZ: empty, RU: empty, CN: empty, US: empty, EU: empty }
}
