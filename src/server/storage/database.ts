/** SQLite by the API of `node:sqlite`, which is built into Node from 22.13; before that a package has the same one. */

export interface Statement {
  run(...values: readonly (string | number | null)[]): unknown
  get(...values: readonly (string | number | null)[]): unknown
  all(...values: readonly (string | number | null)[]): unknown[]
}

export interface Database {
  readonly isTransaction: boolean
  exec(sql: string): void
  prepare(sql: string): Statement
  close(): void
}

interface Sqlite {
  readonly DatabaseSync: new (path: string) => Database
}

/** Rejects where this Node has no SQLite and the package is not installed either. */
export async function loadSqlite(): Promise<Sqlite> {
  const builtIn = quietly(() => process.getBuiltinModule?.('node:sqlite')) as Sqlite | undefined
  return builtIn ?? (await import('@photostructure/sqlite'))
}

/** Node 22 and 24 warn on the terminal that its API may change; what we use of it is tested. */
function quietly<T>(load: () => T): T {
  const { emitWarning } = process
  process.emitWarning = () => undefined
  try {
    return load()
  } finally {
    process.emitWarning = emitWarning
  }
}

/** What SQLite says went wrong, by its primary result codes: https://www.sqlite.org/rescode.html */
const CODES: ReadonlyMap<number, SqliteFault> = new Map([
  [5, 'busy'],
  [8, 'disk'],
  [10, 'disk'],
  [11, 'corrupt'],
  [13, 'disk'],
  [14, 'disk'],
  [19, 'constraint'],
  [26, 'corrupt'],
])

/** `disk`: full, read-only, cannot be opened, or an error of the device. */
export type SqliteFault = 'busy' | 'disk' | 'corrupt' | 'constraint' | 'other'

export function faultOf(error: unknown): SqliteFault {
  const { errcode } = error as { readonly errcode?: number }
  return CODES.get((errcode ?? 0) & 0xff) ?? 'other'
}
