/** The journal's file: opened, locked, checked and brought to this version, or refused with what to do. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Database, faultOf, loadSqlite } from './database.ts'
import { APPLICATION, MIGRATIONS } from './migrations.ts'

export const FILE = 'journal.sqlite'

export interface FileOptions {
  /** The folder of the data, made where it is missing. */
  readonly folder: string
  /** Most pages of 4 KB that the file may have; beyond, the disk counts as full. */
  readonly mostPages?: number
  readonly migrations?: readonly string[]
}

/** Why the data cannot be used. The message is for whoever started the server, and says what to do. */
export class UnusableData extends Error {}

/** Opens the file for this process alone. Rejects with `UnusableData`; what is there is never removed or written over. */
export async function openFile(options: FileOptions): Promise<Database> {
  const { folder } = options
  const path = join(folder, FILE)
  makeFolder(folder)
  const { DatabaseSync } = await loadSqlite().catch(() => {
    throw new UnusableData('This Node has no SQLite: use Node 22.13 or newer, or run `npm ci` once more.')
  })
  let database: Database | undefined
  try {
    database = new DatabaseSync(path)
    prepare(database, options, path)
    return database
  } catch (error) {
    database?.close()
    throw error instanceof UnusableData || faultOf(error) === 'other'
      ? error
      : new UnusableData(explained(error, folder, path))
  }
}

function makeFolder(folder: string): void {
  try {
    // Seeds of games under way lie in it: for this user alone.
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new UnusableData(unwritable(folder, error))
  }
}

function prepare(database: Database, { mostPages, migrations = MIGRATIONS }: FileOptions, path: string) {
  database.exec('PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE')
  database.exec('BEGIN IMMEDIATE; COMMIT')
  checkOwner(database, path)
  const [first] = database.prepare('PRAGMA quick_check(1)').all() as { quick_check: string }[]
  if (first?.quick_check !== 'ok') throw new UnusableData(damaged(path))
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON')
  if (mostPages !== undefined) database.exec(`PRAGMA max_page_count = ${mostPages}`)
  migrate(database, migrations, path)
}

function checkOwner(database: Database, path: string): void {
  const owner = numberOf(database, 'application_id')
  const { tables } = database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get() as {
    readonly tables: number
  }
  if (owner === APPLICATION || (owner === 0 && tables === 0)) return
  throw new UnusableData(`${path} is another program's. Set DATA_DIR to a folder of Multivector's own.`)
}

function migrate(database: Database, migrations: readonly string[], path: string): void {
  const version = numberOf(database, 'user_version')
  if (version > migrations.length) {
    throw new UnusableData(
      `${path} was written by a newer Multivector (version ${version} of the file, this one knows ${migrations.length}). ` +
        'Start that one again, or set DATA_DIR to another folder.',
    )
  }
  migrations.slice(version).forEach((sql, i) => {
    const next = version + i + 1
    database.exec(
      `BEGIN; ${sql}; PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${next}; COMMIT`,
    )
  })
}

function numberOf(database: Database, pragma: 'user_version' | 'application_id'): number {
  return Object.values(database.prepare(`PRAGMA ${pragma}`).get() as Record<string, number>)[0] ?? 0
}

function explained(error: unknown, folder: string, path: string): string {
  const fault = faultOf(error)
  if (fault === 'busy') {
    return `Another Multivector is running on the data in ${folder}. Stop it, or set DATA_DIR to another folder.`
  }
  if (fault === 'corrupt') return damaged(path)
  return unwritable(folder, error)
}

function damaged(path: string): string {
  return (
    `${path} is damaged. It was left as it is: put back a copy of it, or move it away to begin with no tables ` +
    '(with its -wal file, if there is one).'
  )
}

function unwritable(folder: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  return `The folder of the data, ${folder}, cannot be written to (${reason}). Free or open it, or set DATA_DIR to another one.`
}
