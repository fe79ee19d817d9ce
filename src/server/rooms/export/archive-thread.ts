import type { Debrief } from '../../../game/wire/index.ts'
import { startWorker } from '../../worker.ts'
import type { ClassRecords } from '../debrief/class-records.ts'

/** The archive, made in a thread of its own. Rejects where it cannot be made. */
export function archiveInThread(records: ClassRecords, debrief?: Debrief): Promise<Uint8Array> {
  const script = new URL('./archive-worker.ts', import.meta.url)
  return new Promise((resolve, reject) => {
    const thread = startWorker(script, { workerData: { records, ...(debrief ? { debrief } : {}) } })
    thread.on('message', (archive: Uint8Array) => resolve(archive))
    thread.on('error', reject)
    thread.on('exit', () => reject(new Error('the thread ended before the archive was made')))
  })
}
