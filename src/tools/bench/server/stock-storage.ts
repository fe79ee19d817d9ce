/** A storage for boardgame.io's own Server that has written before it answers. */
import type { LogEntry, Server as ServerTypes, State, StorageAPI } from 'boardgame.io'
import type { Database, Statement } from '../../../server/storage/database.ts'

/** What the makers of storages for it do: a row a match, a row an entry of its log, one transaction a step. */
export class DurableStorage {
  private readonly database: Database
  private readonly put: Statement
  private readonly get: Statement
  private readonly log: Statement

  constructor(database: Database) {
    this.database = database
    this.database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA locking_mode = EXCLUSIVE',
    )
    this.database.exec(
      'CREATE TABLE matches (id TEXT, field TEXT, value TEXT, PRIMARY KEY (id, field)); CREATE TABLE log (id TEXT, entry TEXT)',
    )
    this.put = this.database.prepare('INSERT OR REPLACE INTO matches VALUES (?, ?, ?)')
    this.get = this.database.prepare('SELECT value FROM matches WHERE id = ? AND field = ?')
    this.log = this.database.prepare('INSERT INTO log VALUES (?, ?)')
  }

  type() {
    return 1
  }

  async connect(): Promise<void> {
    // It is open.
  }

  async createMatch(id: string, { initialState, metadata }: StorageAPI.CreateMatchOpts): Promise<void> {
    this.database.exec('BEGIN')
    this.write(id, 'initialState', initialState)
    this.write(id, 'state', initialState)
    this.write(id, 'metadata', metadata)
    this.database.exec('COMMIT')
  }

  async setState(id: string, state: State, deltalog: LogEntry[] = []): Promise<void> {
    this.database.exec('BEGIN')
    this.write(id, 'state', state)
    for (const entry of deltalog) this.log.run(id, JSON.stringify(entry))
    this.database.exec('COMMIT')
  }

  async setMetadata(id: string, metadata: ServerTypes.MatchData): Promise<void> {
    this.database.exec('BEGIN')
    this.write(id, 'metadata', metadata)
    this.database.exec('COMMIT')
  }

  async fetch(id: string, options: StorageAPI.FetchOpts): Promise<object> {
    const fields = (['state', 'metadata', 'initialState'] as const).filter((field) => options[field])
    const found = fields.map((field) => [field, this.read(id, field)])
    return { ...Object.fromEntries(found), ...(options.log ? { log: [] } : {}) }
  }

  async wipe(): Promise<void> {
    // The bench ends before its matches do.
  }

  async listMatches(): Promise<string[]> {
    return []
  }

  private write(id: string, field: string, value: unknown): void {
    this.put.run(id, field, JSON.stringify(value))
  }

  private read(id: string, field: string): unknown {
    const row = this.get.get(id, field) as { readonly value: string } | undefined
    return row && JSON.parse(row.value)
  }
}
