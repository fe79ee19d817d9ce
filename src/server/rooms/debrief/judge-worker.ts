/** The thread in which a class's choices are judged, one job at a time. Whoever plays at a table goes before it. */
import { parentPort } from 'node:worker_threads'
import { lowerThreadPriority } from '../../thread-priority.ts'
import { type Job, judged } from './judging.ts'

/** What the thread says: once that it runs, then one answer a job. */
export type FromJudge =
  | { readonly is: 'ready' }
  | { readonly is: 'answer'; readonly answer: unknown }
  | { readonly is: 'failed'; readonly error: string }

const say = (message: FromJudge) => parentPort?.postMessage(message)

lowerThreadPriority()
parentPort?.on('message', (job: Job) => {
  try {
    say({ is: 'answer', answer: judged(job) })
  } catch (error) {
    say({ is: 'failed', error: String(error) })
  }
})
say({ is: 'ready' })
