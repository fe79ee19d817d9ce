/**
 * A process of its own: the server of this build with rooms, as `npm start` has it, but that its debriefs are weighed by a
 * search cut short: screens are looked at, not what the search finds. Nothing is kept on the disk.
 */
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { botsInThread } from '../../../src/server/bots/in-thread.ts'
import { openDebriefs } from '../../../src/server/rooms/debrief/keeper.ts'
import { debriefHere } from '../../../src/server/rooms/debrief/making.ts'
import { openRooms } from '../../../src/server/rooms/open-rooms.ts'
import { createServed } from '../../../src/server/serve.ts'
import { openTables } from '../../../src/server/tables/open-tables.ts'
import { quickJudges } from '../../server/rooms/support/quick-judges.ts'
import { memoryJournal } from '../../support/journal.ts'

const secret = process.env.TEACHER_SECRET ?? ''
const journal = memoryJournal()
const tables = await openTables({ journal, bots: botsInThread() })
const rooms = await openRooms({ journal, tables, secret, key: Buffer.from('a key') })
const served = createServed({
  ...{ dist: resolve(import.meta.dirname, '../../../dist'), tables, rooms },
  debriefs: openDebriefs({ make: debriefHere(() => quickJudges('least')) }),
  canWrite: async () => true,
  log: () => undefined,
})
await new Promise<void>((ready) => served.server.listen(0, '127.0.0.1', ready))
const { port } = served.server.address() as AddressInfo
process.stdout.write(`Multivector: http://localhost:${port}\n`)
