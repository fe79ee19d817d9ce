/**
 * The connection to the database of games. It is opened when first needed and again whenever it was lost: browsers close
 * it where they clear a page's storage, and it gives way itself where a newer page wants to change the schema.
 */
import type { DBSchema, IDBPDatabase } from 'idb'
import { isLostConnection, StoreError, storeError } from './trouble.ts'

export const DATABASE = 'multivector'
/** Moves when the shape of what is stored changes; `upgrade` then takes over what is there. */
export const SCHEMA = 1
/** What is found is checked by ./entry.ts, never taken on trust. */
export interface Schema extends DBSchema {
  heads: { key: string; value: unknown }
  bodies: { key: string; value: unknown }
}
type Database = IDBPDatabase<Schema>

/** Some browsers never answer when storage is broken: milliseconds after which that is an answer. */
const DEADLINE = 8000

export interface Connection {
  /** Does something with the open database. Rejects with a `StoreError`. */
  use<T>(work: (database: Database) => Promise<T>): Promise<T>
  close(): void
}

/** A connection that is made when it is first used. */
export function connect(): Connection {
  let opening: Promise<Database> | undefined
  const forget = () => {
    opening = undefined
  }
  const open = (): Promise<Database> => {
    opening ??= opened(forget).catch((error: unknown) => {
      forget()
      throw storeError(error)
    })
    return opening
  }
  const once = async <T>(work: (database: Database) => Promise<T>): Promise<T> => work(await open())
  return {
    async use(work) {
      try {
        return await once(work).catch((error: unknown) => {
          // Refused on opening is refused for good; lost while open is worth a second connection.
          if (error instanceof StoreError || !isLostConnection(error)) throw error
          forget()
          return once(work)
        })
      } catch (error) {
        throw storeError(error)
      }
    },
    close() {
      opening?.then(
        (database) => database.close(),
        () => undefined,
      )
      forget()
    },
  }
}

/** Opens the database, or rejects: refused by the browser, held by another tab, or without an answer. */
async function opened(onLost: () => void): Promise<Database> {
  if (typeof indexedDB === 'undefined' || indexedDB === null) throw new StoreError('denied')
  const { openDB } = await import('idb')
  let timer: ReturnType<typeof setTimeout> | undefined
  let late = false
  try {
    return await new Promise<Database>((resolve, reject) => {
      timer = setTimeout(() => reject(new StoreError('failed')), DEADLINE)
      openDB<Schema>(DATABASE, SCHEMA, {
        upgrade: create,
        blocked: () => reject(new StoreError('blocked')),
        blocking: (_from, _to, event) => {
          onLost()
          if (event.target instanceof IDBDatabase) event.target.close()
        },
        terminated: onLost,
      }).then((database) => (late ? database.close() : resolve(database)), reject)
    })
  } catch (error) {
    late = true
    throw error
  } finally {
    clearTimeout(timer)
  }
}

function create(database: Database): void {
  database.createObjectStore('heads')
  database.createObjectStore('bodies')
}
