/** Whether what a teacher took home says what the journal says. */
import { botsInThread } from '../../../server/bots/in-thread.ts'
import { classRecords } from '../../../server/rooms/debrief/from-room.ts'
import { exportFaults } from '../../../server/rooms/export/check.ts'
import { openRooms } from '../../../server/rooms/open-rooms.ts'
import { openJournal } from '../../../server/storage/disk-journal.ts'
import { openTables } from '../../../server/tables/open-tables.ts'
import { BENCH_SECRET } from '../server/secret.ts'

/** The archive of a room that has stopped. */
export async function exported(origin: string, code: string, ticket: string): Promise<Uint8Array> {
  const answer = await fetch(`${origin}/api/rooms/${code}/export`, {
    headers: { Authorization: `Bearer ${ticket}` },
  })
  if (!answer.ok) throw new Error(`no export: ${answer.status} ${await answer.text()}`)
  return new Uint8Array(await answer.arrayBuffer())
}

/** Everything in which it is apart from the records of the room as the journal in a folder has them. */
export async function faultsOf(archive: Uint8Array, folder: string, code: string): Promise<string[]> {
  const journal = await openJournal({ folder })
  const tables = await openTables({ journal, bots: botsInThread() })
  const rooms = await openRooms({ journal, tables, secret: BENCH_SECRET, key: Buffer.from('bench') })
  const records = rooms.records(code)
  const faults = records ? exportFaults(archive, classRecords(records)) : ['the room is not there']
  await rooms.close()
  await tables.close()
  await journal.close()
  return faults
}
