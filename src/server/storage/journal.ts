/** The journal: the only truth on disk. What it has answered for is never lost, and never there twice. */

/** One thing that was written down. Entries of a scope are numbered from 1 without gaps. */
export interface Entry {
  readonly scope: string
  readonly seq: number
  /** Plain JSON. */
  readonly body: unknown
  /**
   * Unique within its scope where it is given: the answer to a question, say. A second entry with the same one is refused,
   * whatever its number.
   */
  readonly once?: string
}

/**
 * Why nothing was written. `conflict`: the number or the `once` is there already, or the number before it is not;
 * `storage`: the disk would not.
 */
export class JournalError extends Error {
  readonly why: 'conflict' | 'storage'

  constructor(why: 'conflict' | 'storage', message: string) {
    super(message)
    this.why = why
  }
}

export interface Journal {
  /** Writes entries, all or none. Resolves once they are on the disk for good. Rejects with a `JournalError`. */
  append(entries: readonly Entry[]): Promise<void>
  /** The entries of a scope in their order; none where it is unknown. */
  read(scope: string): Promise<readonly Entry[]>
  /** Every scope that begins so, in order of its letters' code points. */
  scopes(prefix: string): Promise<readonly string[]>
  /** Removes every scope that begins so, for good. */
  wipe(prefix: string): Promise<void>
  /** Waits for what was appended and closes the file. */
  close(): Promise<void>
}
