/** A table of the bench over http: opened, joined by four more people and a spectator, and dealt. */
import { SEATS, type Seat } from '../../../game/index.ts'
import type { OpenTable, Ticket } from '../../../game/wire/index.ts'
import { BenchPage, type PageOptions } from './page.ts'

const OPEN: OpenTable = {
  scenario: 'pivots',
  options: { attention: 5, lesson: false },
  bots: {},
  seat: 'KZ',
  nick: 'KZ',
  spectators: true,
  freeText: true,
}

export interface BenchTable {
  readonly id: string
  readonly tickets: Readonly<Record<Seat, string>>
  readonly watching: string
}

/** Posts to a route; rejects with what it was refused with. */
export async function posted<T>(origin: string, path: string, body: object): Promise<T> {
  const answer = await fetch(`${origin}/api${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as T
}

export async function openTable(origin: string, open: Partial<OpenTable> = {}): Promise<BenchTable> {
  const { table, ticket } = await posted<Ticket>(origin, '/tables', { ...OPEN, ...open })
  const tickets: Partial<Record<Seat, string>> = { KZ: ticket }
  const join = async (nick: string, seat: Seat | 'none') =>
    (await posted<Ticket>(origin, `/tables/${table}/join`, { nick, seat })).ticket
  for (const seat of SEATS) tickets[seat] ??= await join(seat, seat)
  return { id: table, tickets: tickets as Record<Seat, string>, watching: await join('watches', 'none') }
}

/** Six pages at a table: five seats and a spectator. */
export interface Party {
  readonly table: BenchTable
  readonly seats: Readonly<Record<Seat, BenchPage>>
  readonly watcher: BenchPage
  readonly pages: readonly BenchPage[]
}

export async function party(
  origin: string,
  table: BenchTable,
  options: Omit<Extract<PageOptions, { origin: string }>, 'origin' | 'ticket'> = {},
): Promise<Party> {
  const pageOf = (ticket: string) => new BenchPage({ ...options, origin, ticket })
  const seats = Object.fromEntries(SEATS.map((seat) => [seat, pageOf(table.tickets[seat])])) as Record<
    Seat,
    BenchPage
  >
  const watcher = pageOf(table.watching)
  const pages = [...SEATS.map((seat) => seats[seat]), watcher]
  await Promise.all(pages.map((page) => page.ready()))
  return { table, seats, watcher, pages }
}

/** Deals, and waits until everybody has seen it. */
export async function dealt(all: Party): Promise<void> {
  const seen = Promise.all(
    all.pages.map(
      (page) =>
        new Promise<void>((told) => {
          const look = (): void => {
            if (!page.view) return
            page.socket.off('m', look)
            told()
          }
          page.socket.on('m', look)
        }),
    ),
  )
  const answer = await all.seats.KZ.ask({ t: 'act', key: 'start', act: { do: 'start' } })
  if (!answer.ok) throw new Error(`not dealt: ${answer.why}`)
  await seen
}
