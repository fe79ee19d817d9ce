/** The thread in which one debrief is put together. What it asks of the search is thought over in threads of its own. */
import { parentPort, workerData } from 'node:worker_threads'
import type { ClassRecords } from './class-records.ts'
import { type Debriefed, debriefOf } from './debrief.ts'
import { judgesInThreads } from './judge-threads.ts'

/** What the thread says: parts as they come, and last that there is no more. */
export type FromDebrief = { readonly part: Debriefed } | { readonly done: true }

const say = (message: FromDebrief) => parentPort?.postMessage(message)
const judges = judgesInThreads()
const found = await debriefOf(workerData as ClassRecords, { judges, onPart: (part) => say({ part }) })
judges.close()
if (found) say({ part: found })
say({ done: true })
