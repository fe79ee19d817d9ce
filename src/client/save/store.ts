/**
 * The games that are kept in this browser. Every call is one transaction and rejects with a `StoreError`; what is read
 * comes through the checks of ./entry.ts. A write says which revision it is based on and loses to a newer one.
 */
import type { IDBPTransaction } from 'idb'
import { type Connection, connect, type Schema } from './database.ts'
import {
  type Body,
  type Broken,
  bodyOf,
  type Entry,
  entryOf,
  type Head,
  isBroken,
  nameOf,
  type Progress,
} from './entry.ts'

/** A game as it stands, to be kept. */
export interface Snapshot {
  /** When it stood so. */
  readonly at: number
  readonly progress: Progress
  readonly record: string
  readonly reasons: string
}

export interface Write extends Snapshot {
  readonly id: string
  /** The revision this page read or wrote last; 0 for a game that was never kept. */
  readonly base: number
  /** A word of this page's own, by which it knows its own writes again. */
  readonly writer: string
  readonly begun: number
  /** As the player called it; what is stored goes before. */
  readonly name?: string
}

/** `anew`: nothing was there where something had been: the browser had cleared it. `newer`: what the write lost to. */
export type Written =
  | { readonly kept: true; readonly revision: number; readonly anew: boolean }
  | { readonly kept: false; readonly newer: Entry }

export interface Stored {
  readonly entry: Entry
  readonly body: Body
}

export interface Store {
  /** All that is kept, last played first; what is deleted as well. */
  list(): Promise<readonly Entry[]>
  read(id: string): Promise<Stored | undefined>
  /** Keeps a game if nobody else has kept it since `base`. */
  write(write: Write): Promise<Written>
  /** Keeps a text that cannot be read, unless it is kept already. */
  keepBroken(broken: Broken, text: string): Promise<void>
  /** Calls a game so; by nothing, it goes by scenario, seat and date again. No write of the game loses to this. */
  rename(id: string, name: string): Promise<void>
  /** Deletes, to be put back or cleared away later. Other pages' writes lose to it. */
  remove(id: string, now: number): Promise<void>
  putBack(id: string): Promise<void>
  /** Takes away for good what was deleted before a moment, or one game whenever it was. */
  clear(which: { readonly before: number } | { readonly id: string }): Promise<void>
  close(): void
}

type Change = IDBPTransaction<Schema, ('heads' | 'bodies')[], 'readwrite'>

/** Opens the store. The browser is asked for nothing before the first call. */
export function openStore(connection: Connection = connect()): Store {
  const change = <T>(work: (change: Change) => Promise<T>): Promise<T> =>
    connection.use(async (database) => {
      const transaction = database.transaction(['heads', 'bodies'], 'readwrite')
      // Awaited together: a request that fails ends the transaction too, and its error must not go unheard.
      const [result] = await Promise.all([
        work(transaction).catch((error: unknown) => undone(transaction, error)),
        transaction.done,
      ])
      return result
    })
  return {
    list: () => connection.use(async (database) => listed(database.transaction('heads').store)),
    read: (id) =>
      connection.use(async (database) => {
        const transaction = database.transaction(['heads', 'bodies'])
        const [head, body] = await Promise.all([
          transaction.objectStore('heads').get(id),
          transaction.objectStore('bodies').get(id),
        ])
        return storedOf(id, head, body)
      }),
    write: (write) => change((transaction) => written(transaction, write)),
    keepBroken: (broken, text) =>
      change(async (transaction) => {
        if ((await transaction.objectStore('heads').getKey(broken.id)) !== undefined) return
        await put(transaction, broken, { id: broken.id, record: text, reasons: '' })
      }),
    rename: (id, name) => change((transaction) => alter(transaction, id, (entry) => renamed(entry, name))),
    remove: (id, now) =>
      change((transaction) =>
        alter(transaction, id, (entry) => ({ ...entry, revision: entry.revision + 1, deleted: now })),
      ),
    putBack: (id) =>
      change((transaction) =>
        alter(
          transaction,
          id,
          ({ deleted: _, ...entry }) => ({ ...entry, revision: entry.revision + 1 }) as Entry,
        ),
      ),
    clear: (which) => change((transaction) => cleared(transaction, which)),
    close: () => connection.close(),
  }
}

/** All of a change or none of it. */
function undone(change: Change, error: unknown): never {
  try {
    change.abort()
  } catch {
    // It has ended by the error itself.
  }
  throw error
}

interface Heads {
  getAllKeys(): Promise<string[]>
  getAll(): Promise<unknown[]>
}

async function listed(heads: Heads): Promise<readonly Entry[]> {
  const [ids, values] = await Promise.all([heads.getAllKeys(), heads.getAll()])
  return ids.map((id, at) => entryOf(id, values[at])).sort((a, b) => b.played - a.played)
}

function storedOf(id: string, head: unknown, value: unknown): Stored | undefined {
  const body = bodyOf(id, value)
  if (head === undefined || !body) return undefined
  return { entry: entryOf(id, head), body }
}

async function written(change: Change, write: Write): Promise<Written> {
  const { id, base, writer, begun, at, progress, record, reasons } = write
  const value = await change.objectStore('heads').get(id)
  const there = value === undefined ? undefined : entryOf(id, value)
  if (there && !isBasedOn(there, base, writer)) return { kept: false, newer: there }
  const revision = Math.max(base, there?.revision ?? 0) + 1
  const name = there && !isBroken(there) ? there.name : nameOf(write.name)
  const head: Head = { id, revision, writer, begun, played: at, ...progress, ...(name ? { name } : {}) }
  await put(change, head, { id, record, reasons })
  return { kept: true, revision, anew: base > 0 && !there }
}

/** A page's own write whose answer it never heard is one it may build on. */
function isBasedOn(there: Entry, base: number, writer: string): boolean {
  if (there.deleted !== undefined) return false
  return there.revision === base || (!isBroken(there) && there.writer === writer && there.revision > base)
}

async function put(change: Change, entry: Entry, body: Body): Promise<void> {
  const { id } = entry
  // Each of its own, so that where one throws at once the other is still waited for.
  const putting = [
    async () => change.objectStore('heads').put(entry, id),
    async () => change.objectStore('bodies').put(body, id),
  ]
  await Promise.all(putting.map((one) => one()))
}

async function alter(change: Change, id: string, how: (entry: Entry) => Entry): Promise<void> {
  const heads = change.objectStore('heads')
  const value = await heads.get(id)
  if (value !== undefined) await heads.put(how(entryOf(id, value)), id)
}

function renamed(entry: Entry, wanted: string): Entry {
  if (isBroken(entry)) return entry
  const { name: _, ...rest } = entry
  const name = nameOf(wanted)
  return name ? { ...rest, name } : rest
}

async function cleared(
  change: Change,
  which: { readonly before: number } | { readonly id: string },
): Promise<void> {
  const gone =
    'id' in which
      ? [which.id]
      : (await listed(change.objectStore('heads')))
          .filter(({ deleted }) => deleted !== undefined && deleted < which.before)
          .map(({ id }) => id)
  await Promise.all(
    gone.flatMap((id) => [change.objectStore('heads').delete(id), change.objectStore('bodies').delete(id)]),
  )
}
