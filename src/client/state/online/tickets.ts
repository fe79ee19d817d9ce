/** What this browser keeps of the tables it is at: the ticket, by which a reload or another tab is back at once. */
import { isObject } from '../../../game/vocabulary.ts'
import { allKeys, readJson, readText, removeText, writeText } from '../../save/storage.ts'
import type { SeenHashes } from '../../session/online/seed.ts'

const KEY = 'multivector.table.'
const NICK = 'multivector.nick'

interface Kept {
  readonly ticket: string
  /** Hashes of seeds as they were first seen, by game. */
  readonly hashes: Readonly<Record<string, string>>
}

/** Tickets of this page where the browser keeps nothing. */
const held = new Map<string, Kept>()

export function ticketOf(table: string): string | undefined {
  return read(table)?.ticket
}

export function keepTicket(table: string, ticket: string): void {
  write(table, { ticket, hashes: read(table)?.hashes ?? {} })
}

/** Ids of the tables this browser has a ticket for. */
export function tablesHeld(): readonly string[] {
  const kept = allKeys().filter((key) => key.startsWith(KEY))
  return [...new Set([...held.keys(), ...kept.map((key) => key.slice(KEY.length))])]
}

/** The ticket is worth nothing any more. */
export function dropTicket(table: string): void {
  held.delete(table)
  removeText(KEY + table)
}

/** Hashes of a table's seeds, as this browser first saw them. */
export function seenHashes(table: string): SeenHashes {
  return {
    read: (game) => read(table)?.hashes[game],
    write: (game, hash) => {
      const kept = read(table)
      if (kept) write(table, { ...kept, hashes: { ...kept.hashes, [game]: hash } })
    },
  }
}

/** The name last used, to be offered again. */
export function lastNick(): string | undefined {
  return readText(NICK)
}

export function keepNick(nick: string): void {
  writeText(NICK, nick)
}

function read(table: string): Kept | undefined {
  const value = readJson(KEY + table)
  if (!isObject(value) || typeof value.ticket !== 'string') return held.get(table)
  const hashes = isObject(value.hashes) ? Object.entries(value.hashes) : []
  return {
    ticket: value.ticket,
    hashes: Object.fromEntries(
      hashes.flatMap(([game, hash]) => (typeof hash === 'string' ? [[game, hash]] : [])),
    ),
  }
}

function write(table: string, kept: Kept): void {
  held.set(table, kept)
  writeText(KEY + table, JSON.stringify(kept))
}
