/**
 * Bots in workers: as many as the machine has cores to spare. One that dies or falls silent is replaced, and its questions
 * are asked again; where workers cannot be had, bots think on the page's own thread: the game goes on.
 */
import type { Thought } from '../../game/bots/index.ts'
import {
  type BotRequest,
  type BotRunner,
  countDown,
  type FromWorker,
  type Timer,
  type ToWorker,
} from '../../game/thinking/index.ts'
import { inThread } from './in-thread.ts'
import { pageTimer } from './timer.ts'

/** What of a worker is used. */
export interface Thread {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  postMessage(message: ToWorker): void
  terminate(): void
}

export interface PoolOptions {
  /** Workers; all start at once, for later there may be no network. */
  size: number
  start(): Thread
  /** Where bots think if no worker is left. */
  fallback: BotRunner
  timer: Timer
}

interface Pending {
  request: BotRequest
  stop: AbortSignal | undefined
  resolve(thought: Thought): void
  reject(error: Error): void
  /** Workers that fell silent over it. */
  silenced: number
}

/** A place for a worker, and the questions it has. */
interface Slot {
  thread: Thread
  pending: Map<number, Pending>
  /** Its script runs: it has said something. */
  heard: boolean
  stopWatch: () => void
}

/** The four powers, each on a core of its own. */
const MOST = 4
/** Waking milliseconds without a sign of life after which a worker is given up: while its script loads, and later. */
const LOADING = 15_000
const SILENT = 5000
/** Workers replaced in one game: where more are lost, a new one would be no better. */
const MOST_REPLACED = 8

/** Bots in this page's workers. One core is left to the page. */
export function inWorkers(): BotRunner {
  const spare = (navigator.hardwareConcurrency ?? 2) - 1
  const size = Math.max(1, Math.min(spare, MOST))
  return poolOf({ size, start: startWorker, fallback: inThread(), timer: pageTimer })
}

function startWorker(): Thread {
  return new Worker(new URL('./bot-worker.ts', import.meta.url), { type: 'module' })
}

export function poolOf(options: PoolOptions): BotRunner {
  return new WorkerPool(options)
}

class WorkerPool implements BotRunner {
  private readonly options: PoolOptions
  private readonly slots: Slot[] = []
  private asked = 0
  private replaced = 0

  constructor(options: PoolOptions) {
    this.options = options
    for (let n = 0; n < options.size; n++) this.open()
  }

  choose(request: BotRequest, stop?: AbortSignal): Promise<Thought> {
    return new Promise((resolve, reject) => {
      this.assign({ request, stop, resolve, reject, silenced: 0 })
    })
  }

  close(): void {
    for (const slot of this.slots.splice(0)) end(slot)
    this.options.fallback.close()
  }

  private open(): void {
    try {
      const thread = this.options.start()
      const slot: Slot = { thread, pending: new Map(), heard: false, stopWatch: () => undefined }
      thread.onmessage = ({ data }) => this.hear(slot, data)
      thread.onerror = () => this.replace(slot)
      this.slots.push(slot)
    } catch {
      // No workers here: the fallback has them all.
    }
  }

  private assign(question: Pending): void {
    const slot = leastBusy(this.slots)
    if (slot) this.ask(slot, question)
    else this.askFallback(question)
  }

  private ask(slot: Slot, question: Pending): void {
    const { thread, pending } = slot
    const { request, stop } = question
    this.asked += 1
    const id = this.asked
    pending.set(id, question)
    thread.postMessage({ kind: 'ask', id, request })
    const end = () => pending.has(id) && thread.postMessage({ kind: 'stop', id })
    if (stop?.aborted) end()
    stop?.addEventListener('abort', end)
    this.watch(slot)
  }

  private askFallback({ request, stop, resolve, reject }: Pending): void {
    this.options.fallback.choose(request, stop).then(resolve, reject)
  }

  private hear(slot: Slot, data: FromWorker): void {
    slot.heard = true
    if (data.kind !== 'alive') settle(slot, data)
    this.watch(slot)
  }

  /** Gives a worker that has questions some time, from now on, to say something. */
  private watch(slot: Slot): void {
    slot.stopWatch()
    if (slot.pending.size === 0) return
    slot.stopWatch = countDown(slot.heard ? SILENT : LOADING, this.options.timer, () => {
      if (slot.heard) for (const question of slot.pending.values()) question.silenced += 1
      this.replace(slot)
    })
  }

  /** Ends a worker and starts another, unless its script never ran: then another's would not either. */
  private replace(slot: Slot): void {
    const at = this.slots.indexOf(slot)
    if (at < 0) return
    this.slots.splice(at, 1)
    end(slot)
    if (slot.heard && this.replaced < MOST_REPLACED) {
      this.replaced += 1
      this.open()
    }
    for (const question of slot.pending.values()) this.askAgain(question)
  }

  /** Not a second time what may be what silences workers, and never on the page's thread, which would hang. */
  private askAgain(question: Pending): void {
    if (question.silenced > 1) question.reject(new Error('the worker fell silent twice'))
    else if (question.silenced === 1 && this.slots.length === 0)
      question.reject(new Error('the worker fell silent, and there is no other'))
    else this.assign(question)
  }
}

function end({ thread, stopWatch }: Slot): void {
  stopWatch()
  thread.terminate()
}

function leastBusy(slots: readonly Slot[]): Slot | undefined {
  return [...slots].sort((a, b) => a.pending.size - b.pending.size)[0]
}

function settle({ pending }: Slot, data: Exclude<FromWorker, { kind: 'alive' }>): void {
  const waiting = pending.get(data.id)
  pending.delete(data.id)
  if (data.kind === 'answer') waiting?.resolve(data.thought)
  else waiting?.reject(new Error(data.error))
}
