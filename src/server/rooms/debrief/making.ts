/** Where a debrief is made: in threads, so that tables of other rooms do not wait; or on the calling thread, for tests. */
import { startWorker } from '../../worker.ts'
import type { ClassRecords } from './class-records.ts'
import { type Debriefed, debriefOf } from './debrief.ts'
import type { FromDebrief } from './debrief-worker.ts'
import type { Judges } from './judging.ts'

/** A debrief under way. */
export interface Making {
  /** Resolves when it is as whole as it will be. Rejects where it fails. */
  readonly made: Promise<void>
  /** Ends it where it is. */
  close(): void
}

/** Makes a debrief; every part is told as it comes, each with all of those before. */
export type MakeDebrief = (records: ClassRecords, onPart: (part: Debriefed) => void) => Making

export const debriefInThread: MakeDebrief = (records, onPart) => {
  const thread = startWorker(new URL('./debrief-worker.ts', import.meta.url), { workerData: records })
  thread.unref()
  const made = new Promise<void>((resolve, reject) => {
    thread.on('message', (message: FromDebrief) => ('part' in message ? onPart(message.part) : resolve()))
    thread.on('error', reject)
    thread.on('exit', () => reject(new Error('the thread of a debrief ended before it was made')))
  })
  return { made: made.finally(() => void thread.terminate()), close: () => void thread.terminate() }
}

/** On the calling thread, with these judges. */
export function debriefHere(open: () => Judges): MakeDebrief {
  return (records, onPart) => {
    const judges = open()
    const made = debriefOf(records, { judges, onPart }).then((found) => {
      if (found) onPart(found)
    })
    return { made: made.finally(() => judges.close()), close: () => judges.close() }
  }
}
