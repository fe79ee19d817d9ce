/** Judges in threads of their own, which live as long as there is something to judge: bots think elsewhere meanwhile. */
import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import { CAN_LOWER_THREADS } from '../../thread-priority.ts'
import { startWorker } from '../../worker.ts'
import type { FromJudge } from './judge-worker.ts'
import type { Job, Judged, Judges } from './judging.ts'

interface Waiting {
  readonly job: Job
  resolve(answer: unknown): void
  reject(error: Error): void
}

/** A thread a core: they give way to the tables of other rooms. Where they cannot, one core is left to those. */
export function judgesInThreads(
  size = Math.max(1, availableParallelism() - (CAN_LOWER_THREADS ? 0 : 1)),
  start: () => Worker = () => startWorker(new URL('./judge-worker.ts', import.meta.url)),
): Judges {
  return new JudgeThreads(size, start)
}

class JudgeThreads implements Judges {
  private readonly size: number
  private readonly start: () => Worker
  private readonly queue: Waiting[] = []
  /** Each thread with the job it is at, or nothing. */
  private readonly threads = new Map<Worker, Waiting | undefined>()
  private closed = false

  constructor(size: number, start: () => Worker) {
    this.size = size
    this.start = start
  }

  ask<J extends Job>(job: J): Promise<Judged[J['wants']]> {
    return new Promise((resolve, reject) => {
      if (this.closed) {
        reject(new Error('nobody judges any more'))
        return
      }
      this.queue.push({ job, resolve: (answer) => resolve(answer as Judged[J['wants']]), reject })
      this.assign()
    })
  }

  close(): void {
    this.closed = true
    const under = [...this.threads.values()].flatMap((one) => one ?? [])
    for (const thread of this.threads.keys()) void thread.terminate()
    this.threads.clear()
    for (const one of [...under, ...this.queue.splice(0)]) one.reject(new Error('nobody judges any more'))
  }

  /** Gives every idle thread the job that has waited longest, and starts as many threads as there may be. */
  private assign(): void {
    for (const [thread, at] of this.threads) if (!at) this.give(thread)
    while (this.queue.length > 0 && this.threads.size < this.size && !this.closed) this.open()
  }

  private give(thread: Worker): void {
    const next = this.queue.shift()
    this.threads.set(thread, next)
    if (next) thread.postMessage(next.job)
  }

  private open(): void {
    const thread = this.start()
    thread.unref()
    thread.on('message', (message: FromJudge) => this.hear(thread, message))
    thread.on('error', (error) =>
      this.lose(thread, error instanceof Error ? error : new Error(String(error))),
    )
    thread.on('exit', () => this.lose(thread, new Error('the thread of a judge ended')))
    // It hears what is posted before its script runs as well.
    this.give(thread)
  }

  private hear(thread: Worker, message: FromJudge): void {
    if (message.is === 'ready' || !this.threads.has(thread)) return
    const at = this.threads.get(thread)
    if (message.is === 'answer') at?.resolve(message.answer)
    else at?.reject(new Error(message.error))
    this.threads.set(thread, undefined)
    this.assign()
  }

  /** Its job is given up: what killed one thread would kill the next. */
  private lose(thread: Worker, error: Error): void {
    if (!this.threads.has(thread)) return
    const at = this.threads.get(thread)
    this.threads.delete(thread)
    at?.reject(error)
    this.assign()
  }
}
