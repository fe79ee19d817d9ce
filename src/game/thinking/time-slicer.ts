/**
 * Bots on one thread: they think in slices, taking turns, and between slices whatever else the thread has to do is done.
 * The slicer has the clock that bots must not have.
 */
import type { Thinking, Thought } from '../bots/index.ts'
import type { BotRequest } from './bot-request.ts'

export interface SlicerOptions {
  think(request: BotRequest): Thinking
  /** Milliseconds. */
  now(): number
  /** Runs something once the thread has looked at its messages. */
  later(run: () => void): void
  /** Milliseconds a bot thinks at a stretch, give or take one of its own steps. */
  slice: number
}

/** A question under way. */
export interface Answering {
  thought: Promise<Thought>
  /** Ends it at once, with the best so far; without any, it rejects. */
  stop(): void
}

export interface TimeSlicer {
  ask(request: BotRequest): Answering
  close(): void
}

interface Job {
  request: BotRequest
  resolve(thought: Thought): void
  reject(error: unknown): void
  thinking?: Thinking
  best?: Thought
  /** Milliseconds it has thought. Waiting for its turn does not count. */
  spent: number
}

/** Opens a time slicer. Everyone asked gets a slice in turn, so that nobody waits for another's end. */
export function openTimeSlicer(options: SlicerOptions): TimeSlicer {
  let jobs: Job[] = []
  let called = false

  function call(): void {
    if (called || jobs.length === 0) return
    called = true
    options.later(turn)
  }

  function turn(): void {
    called = false
    const job = jobs.shift()
    if (job && !isEnded(job, options)) jobs.push(job)
    call()
  }

  return {
    ask(request) {
      const { promise, resolve, reject } = open<Thought>()
      const job: Job = { request, resolve, reject, spent: 0 }
      jobs.push(job)
      call()
      const stop = () => {
        if (!jobs.includes(job)) return
        jobs = jobs.filter((other) => other !== job)
        if (job.best) resolve(job.best)
        else reject(new Error('stopped before the first thought'))
      }
      return { thought: promise, stop }
    },
    close() {
      jobs = []
    },
  }
}

/** Gives a job its slice. Whether it is over and done with. */
function isEnded(job: Job, options: SlicerOptions): boolean {
  try {
    const done = think(job, options)
    if (done) job.resolve(done)
    return done !== undefined
  } catch (error) {
    job.reject(error)
    return true
  }
}

/** Thinks for a slice; gives the thought to answer with if it has come to its end or its limit. */
function think(job: Job, { think, now, slice }: SlicerOptions): Thought | undefined {
  const { request } = job
  const from = now()
  job.thinking ??= think(request)
  for (;;) {
    const { value, done } = job.thinking.next()
    job.best = value
    const passed = now() - from
    if (done || job.spent + passed >= request.limit) return value
    if (passed < slice) continue
    job.spent += passed
    return undefined
  }
}

function open<T>() {
  let resolve: (value: T) => void = () => undefined
  let reject: (error: unknown) => void = () => undefined
  const promise = new Promise<T>((keep, fail) => {
    resolve = keep
    reject = fail
  })
  return { promise, resolve, reject }
}
