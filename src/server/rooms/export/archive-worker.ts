/** The thread in which one archive is made: some tenths of a second that tables would miss. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Debrief } from '../../../game/wire/index.ts'
import type { ClassRecords } from '../debrief/class-records.ts'
import { archiveOf } from './archive.ts'

const { records, debrief } = workerData as { records: ClassRecords; debrief?: Debrief }
const archive = archiveOf(records, debrief)
parentPort?.postMessage(archive, [archive.buffer as ArrayBuffer])
