/**
 * Our server in a process of its own: `process.ts DATA PORT FLUSH [DIST]`. As `npm start` has it, but for the limits of an address, for
 * all pages come from one. Sends `Started` when it listens, and its figures for every message it gets.
 */
import '../../../server/production.ts'
import type { AddressInfo } from 'node:net'
import { sharedBots } from '../../../server/bots/shared.ts'
import { botsInThreads } from '../../../server/bots/thread.ts'
import { noLog } from '../../../server/log.ts'
import { openRooms } from '../../../server/rooms/open-rooms.ts'
import { createServed } from '../../../server/serve.ts'
import { SOCKET_LIMITS } from '../../../server/sockets/limits.ts'
import { openJournal } from '../../../server/storage/disk-journal.ts'
import { openTables } from '../../../server/tables/open-tables.ts'
import { startWorker } from '../../../server/worker.ts'
import { answerFigures } from './figures.ts'
import { BENCH_SECRET } from './secret.ts'

export interface Started {
  readonly port: number
  /** Milliseconds until the journal was open and all tables stood as they had been left. */
  readonly resumeMs: number
  readonly tables: number
}

const [, , folder = '', port = '0', flush = '0', dist = folder] = process.argv
const plenty = { burst: 1e9, perSecond: 1e9 }
const limits = {
  api: { opening: plenty, joining: plenty, returning: plenty, guessing: plenty, guessingInAll: plenty },
  sockets: { ...SOCKET_LIMITS, messages: plenty, connecting: plenty, perAddress: 1e9 },
}

const began = performance.now()
const slow: typeof startWorker = (_module, options) =>
  startWorker(new URL('./slow-writer.ts', import.meta.url), { ...options, argv: [flush] })
const journal = await openJournal({ folder, ...(flush === '0' ? {} : { start: slow }) })
const tables = await openTables({
  journal,
  bots: sharedBots(botsInThreads()),
  began: 0,
  onTrouble: (table, error) => console.error(table, error),
})
const resumeMs = performance.now() - began
const rooms = await openRooms({
  journal,
  tables,
  secret: BENCH_SECRET,
  key: Buffer.from('bench'),
  onTrouble: (room, error) => console.error(room, error),
})
const { server } = createServed({
  dist,
  tables,
  rooms,
  canWrite: () => journal.canWrite(),
  log: noLog,
  limits,
})
answerFigures()
server.listen(Number(port), '127.0.0.1', () => {
  const started: Started = {
    port: (server.address() as AddressInfo).port,
    resumeMs,
    tables: tables.figures().tables,
  }
  process.send?.(started)
})
