/**
 * boardgame.io's own Server on the same game, with a storage that is as durable: SQLite by the same API, on the disk before
 * anybody is told. `stock.ts DATA MATCHES FLUSH` makes so many matches and sends `StockStarted` when it listens. FLUSH:
 * milliseconds that each commit takes more from then on.
 */
import '../../../server/production.ts'
import { join } from 'node:path'
import type { Game, StorageAPI } from 'boardgame.io'
import { InitializeGame } from 'boardgame.io/internal'
import { Server } from 'boardgame.io/server'
import { type Hosted, hostedGame } from '../../../game/bgio/index.ts'
import { SCENARIOS, SEATS, STANDARD, setup } from '../../../game/index.ts'
import { loadSqlite } from '../../../server/storage/database.ts'
import { answerFigures } from './figures.ts'
import { slowCommits } from './slow-disk.ts'
import { DurableStorage } from './stock-storage.ts'

export interface StockStarted {
  readonly port: number
  readonly matches: readonly string[]
  readonly credentials: string
}

const CREDENTIALS = 'bench'
const [, , folder = '', count = '1', flush = '0'] = process.argv
await slowCommits(Number(flush))
const { DatabaseSync } = await loadSqlite()

const game: Game<Hosted> = hostedGame()
const database = new DurableStorage(new DatabaseSync(join(folder, 'stock.sqlite')))
const players = Object.fromEntries(SEATS.map((_, id) => [id, { id, credentials: CREDENTIALS }]))
const matches = Array.from({ length: Number(count) }, (_, i) => `match${i}`)
const { pivots } = SCENARIOS
if (!pivots) throw new Error('the scenario is missing')
for (const id of matches) {
  const setupData: Hosted = { state: setup(pivots, STANDARD, id), facts: [], steps: 0 }
  const initialState = InitializeGame({ game, numPlayers: SEATS.length, setupData })
  const metadata = { gameName: 'multivector', players, createdAt: 0, updatedAt: 0 }
  await database.createMatch(id, { initialState, metadata })
}
const server = Server({ games: [game as Game], db: database as unknown as StorageAPI.Async, origins: [] })
const { appServer } = await server.run({ port: 0, callback: () => undefined })
const port = server.transport && (appServer.address() as { readonly port: number }).port
const started: StockStarted = { port, matches, credentials: CREDENTIALS }
process.send?.(started)
answerFigures()
