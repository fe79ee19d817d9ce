/** Games and databases for the tests of what is kept. */
import { IDBFactory } from 'fake-indexeddb'
import { connect } from '../../../src/client/save/database.ts'
import type { Progress } from '../../../src/client/save/entry.ts'
import { openStore, type Snapshot, type Store, type Write } from '../../../src/client/save/store.ts'
import { menu, SCENARIOS, SEATS, setup } from '../../../src/game/index.ts'
import { type GameRecord, type Move, recordOf } from '../../../src/game/record/index.ts'
import { mustApply } from '../../../src/tools/turns.ts'

export const NOW = 1_764_000_000_000

export function progress(changed: Partial<Progress> = {}): Progress {
  return { scenario: 'pivots', seat: 'KZ', round: 1, rounds: 6, over: false, ...changed }
}

export function snapshot(round = 1): Snapshot {
  return { at: NOW, progress: progress({ round }), record: `record of round ${round}`, reasons: 'sealed' }
}

export function write(changed: Partial<Write> = {}): Write {
  return { ...snapshot(), id: 'one', base: 0, writer: 'page', begun: NOW, ...changed }
}

/** A fresh database, and as many pages on it as are opened. */
export function freshBrowser(): { open(): Store } {
  globalThis.indexedDB = new IDBFactory()
  return { open: () => openStore(connect()) }
}

/** A game of nothing but empty choices, as many as asked. */
export function emptyGame(choices: number): GameRecord {
  const scenario = SCENARIOS.pivots
  if (!scenario) throw new Error('pivots is gone')
  const options = { attention: 5, lesson: false } as const
  const state = setup(scenario, options, 'save')
  const moves: Move[] = []
  for (let n = 0; n < choices; n++) {
    const seat = SEATS.find((one) => menu(state, one))
    if (!seat) break
    const move = { seat, choice: [] }
    mustApply(state, move)
    moves.push(move)
  }
  const bot = 'bot:random' as const
  const seats = { KZ: 'person', RU: bot, CN: bot, US: bot, EU: bot } as const
  return recordOf({ scenario, options, seed: 'save', seats }, moves, state)
}
