/** What boardgame.io's Master stores of a table: its newest state, in memory. Log and record are the match's own. */
import type { State, StorageAPI } from 'boardgame.io'
import { Sync } from 'boardgame.io/internal'

export class TableStorage extends Sync {
  state: State

  constructor(initial: State) {
    super()
    this.state = initial
  }

  /** Of all that may be fetched there is the state alone: metadata is a lobby's, and there is no lobby. */
  override fetch<Wanted extends StorageAPI.FetchOpts>(): StorageAPI.FetchResult<Wanted> {
    return {
      state: this.state,
    } as StorageAPI.FetchResult<StorageAPI.FetchOpts> as StorageAPI.FetchResult<Wanted>
  }

  override setState(_table: string, state: State): void {
    this.state = state
  }

  override setMetadata(): void {
    // There is none.
  }

  override wipe(): void {
    // A table goes with whoever holds it.
  }
}
