/** Entries in the file, one call after the other: what the writer thread does with its database. */
import { type Database, faultOf, type Statement } from './database.ts'
import { type Entry, JournalError } from './journal.ts'

/** An entry whose body is JSON text already. */
export type StoredEntry = Omit<Entry, 'body'> & { readonly body: string }

/** What became of an append: written, or why not. */
export type Written = 'written' | JournalError

export class EntryStore {
  // The database is held for as long as its statements are: @photostructure/sqlite crashes when it is collected first.
  private readonly database: Database
  private readonly insert: Statement
  private readonly exists: Statement
  private readonly select: Statement
  private readonly scopeFrom: Statement
  private readonly scopeAfter: Statement
  private readonly remove: Statement
  private readonly touch: Statement

  constructor(database: Database) {
    this.database = database
    this.insert = database.prepare('INSERT INTO entries (scope, seq, once, body) VALUES (?, ?, ?, ?)')
    this.exists = database.prepare('SELECT 1 FROM entries WHERE scope = ? AND seq = ?')
    this.select = database.prepare('SELECT seq, once, body FROM entries WHERE scope = ? ORDER BY seq')
    this.scopeFrom = database.prepare('SELECT scope FROM entries WHERE scope >= ? ORDER BY scope LIMIT 1')
    this.scopeAfter = database.prepare('SELECT scope FROM entries WHERE scope > ? ORDER BY scope LIMIT 1')
    this.remove = database.prepare('DELETE FROM entries WHERE scope = ?')
    this.touch = database.prepare('UPDATE probe SET times = times + 1')
  }

  /** Writes groups of entries in one commit. A group is written whole or not at all, and does not hinder the others. */
  append(groups: readonly (readonly StoredEntry[])[]): Written[] {
    try {
      this.database.exec('BEGIN IMMEDIATE')
      const written = groups.map((group) => this.appendGroup(group))
      this.database.exec('COMMIT')
      return written
    } catch (error) {
      this.rollBack()
      const failed = storageError(error)
      return groups.map(() => failed)
    }
  }

  read(scope: string): StoredEntry[] {
    const rows = this.select.all(scope) as { seq: number; once: string | null; body: string }[]
    return rows.map(({ seq, once, body }) => ({ scope, seq, body, ...(once === null ? {} : { once }) }))
  }

  /** From one scope to the next by the index: the entries themselves are not read. */
  scopes(prefix: string): string[] {
    const found: string[] = []
    for (let next = this.scopeFrom.get(prefix); next !== undefined; ) {
      const { scope } = next as { readonly scope: string }
      if (!scope.startsWith(prefix)) break
      found.push(scope)
      next = this.scopeAfter.get(scope)
    }
    return found
  }

  /** Overwrites what is removed (`secure_delete`), and empties the log in which it stood. */
  wipe(prefix: string): void {
    this.inTransaction(() => {
      for (const scope of this.scopes(prefix)) this.remove.run(scope)
    })
    this.database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  }

  /** Writes something of no meaning. Throws where nothing can be written. */
  probe(): void {
    this.inTransaction(() => this.touch.run())
  }

  close(): void {
    this.database.close()
  }

  private appendGroup(group: readonly StoredEntry[]): Written {
    this.database.exec('SAVEPOINT one')
    try {
      for (const entry of group) this.appendEntry(entry)
      this.database.exec('RELEASE one')
      return 'written'
    } catch (error) {
      // A disk that fails takes the whole commit with it.
      if (!(error instanceof JournalError)) throw error
      this.database.exec('ROLLBACK TO one; RELEASE one')
      return error
    }
  }

  private appendEntry({ scope, seq, once, body }: StoredEntry): void {
    if (seq > 1 && !this.exists.get(scope, seq - 1)) throw conflict(scope, seq, 'leaves a gap')
    try {
      this.insert.run(scope, seq, once ?? null, body)
    } catch (error) {
      if (faultOf(error) === 'constraint') throw conflict(scope, seq, 'is there already')
      throw error
    }
  }

  private inTransaction(run: () => void): void {
    try {
      this.database.exec('BEGIN IMMEDIATE')
      run()
      this.database.exec('COMMIT')
    } catch (error) {
      this.rollBack()
      throw storageError(error)
    }
  }

  private rollBack(): void {
    // SQLite has done it by itself after some errors, as a full disk.
    if (this.database.isTransaction) this.database.exec('ROLLBACK')
  }
}

function conflict(scope: string, seq: number, what: string): JournalError {
  return new JournalError('conflict', `entry ${seq} of ${scope} ${what}`)
}

/** Whatever the disk or SQLite says, as the journal's refusal. */
export function storageError(error: unknown): JournalError {
  return new JournalError('storage', error instanceof Error ? error.message : String(error))
}
