/**
 * Bots in threads: each thread has one question at a time, and whoever waits is asked by when the answer is due. A thread
 * that dies or falls silent is replaced, and its question is asked again.
 */
import type { Thought } from '../../game/bots/index.ts'
import type { BotRequest, FromWorker, Stop, Timer, ToWorker } from '../../game/thinking/index.ts'
import type { ServerBots } from './bots.ts'

/** What of a thread is used. */
export interface BotThread {
  /** Once, before anything is posted. `onEnd`: it is no more, for whatever reason. */
  listen(onMessage: (message: FromWorker) => void, onEnd: () => void): void
  post(message: ToWorker): void
  end(): void
}

export interface BotPoolOptions {
  /** Threads; all start at once. */
  readonly size: number
  start(): BotThread
  readonly timer: Timer
}

interface Question {
  readonly id: number
  readonly request: BotRequest
  readonly due: number
  readonly stop: Stop
  resolve(thought: Thought): void
  reject(error: Error): void
  /** Threads that were lost over it. */
  lost: number
}

interface Slot {
  readonly thread: BotThread
  question: Question | undefined
  /** Its script runs: it has said something. */
  heard: boolean
  stopWatch: () => void
}

/** Milliseconds after which a thread is given up: while its script loads, and beyond the limit of its question. */
const LOADING = 20_000
const SILENT = 5000
/** Threads that may be lost over one question before it is given up. */
const MOST_LOST = 2
/** Milliseconds until another thread is tried where one never ran. */
const AGAIN = 5000

const UNWANTED = 'nobody waits for the bot any more'

export function botPool(options: BotPoolOptions): ServerBots {
  return new BotPool(options)
}

class BotPool implements ServerBots {
  private readonly options: BotPoolOptions
  private readonly slots: Slot[] = []
  private queue: Question[] = []
  private asked = 0
  private closed = false
  private readonly restarts = new Set<() => void>()

  constructor(options: BotPoolOptions) {
    this.options = options
    for (let n = 0; n < options.size; n++) this.open()
  }

  get waiting(): number {
    return this.queue.length
  }

  choose(request: BotRequest, due: number, stop: Stop): Promise<Thought> {
    let end: () => void = () => undefined
    const thought = new Promise<Thought>((resolve, reject) => {
      this.asked += 1
      const question: Question = { id: this.asked, request, due, stop, resolve, reject, lost: 0 }
      end = () => this.stopped(question)
      stop.addEventListener('abort', end)
      if (stop.aborted) reject(new Error(UNWANTED))
      else this.enqueue(question)
    })
    return thought.finally(() => stop.removeEventListener('abort', end))
  }

  close(): void {
    this.closed = true
    for (const slot of this.slots.splice(0)) this.end(slot)
    for (const stop of this.restarts) stop()
    this.queue = []
  }

  private open(): void {
    try {
      const thread = this.options.start()
      const slot: Slot = { thread, question: undefined, heard: false, stopWatch: () => undefined }
      thread.listen(
        (message) => this.hear(slot, message),
        () => this.lose(slot),
      )
      this.slots.push(slot)
      this.assign()
    } catch {
      this.openLater()
    }
  }

  private openLater(): void {
    const stop = this.options.timer.after(AGAIN, () => {
      this.restarts.delete(stop)
      this.open()
    })
    this.restarts.add(stop)
  }

  private enqueue(question: Question): void {
    if (this.slots.length === 0) {
      question.reject(new Error('there is no thread to think'))
      return
    }
    this.queue.push(question)
    this.assign()
  }

  /** Gives each idle thread the question that is due first. */
  private assign(): void {
    for (const slot of this.slots) {
      if (slot.question) continue
      const [first] = [...this.queue].sort((a, b) => a.due - b.due || a.id - b.id)
      if (!first) return
      this.queue = this.queue.filter((one) => one !== first)
      this.ask(slot, first)
    }
  }

  private ask(slot: Slot, question: Question): void {
    slot.question = question
    slot.thread.post({ kind: 'ask', id: question.id, request: question.request })
    this.watch(slot)
  }

  /** Gives a thread that has a question some time, from now on, to say something. */
  private watch(slot: Slot): void {
    slot.stopWatch()
    if (!slot.question) return
    const patience = slot.heard ? slot.question.request.limit + SILENT : LOADING
    slot.stopWatch = this.options.timer.after(patience, () => this.lose(slot))
  }

  private hear(slot: Slot, message: FromWorker): void {
    const wasHeard = slot.heard
    slot.heard = true
    if (message.kind === 'alive') {
      if (!wasHeard) this.watch(slot)
      return
    }
    const { question } = slot
    if (!question || message.id !== question.id) return
    slot.question = undefined
    slot.stopWatch()
    if (message.kind === 'answer') question.resolve(message.thought)
    else question.reject(new Error(message.error))
    this.assign()
  }

  private stopped(question: Question): void {
    const slot = this.slots.find((one) => one.question === question)
    if (slot) slot.thread.post({ kind: 'stop', id: question.id })
    const isQueued = this.queue.includes(question)
    this.queue = this.queue.filter((one) => one !== question)
    if (isQueued) question.reject(new Error(UNWANTED))
  }

  /** A thread is no more, or of no use: another takes its place, at once if this one ever ran. */
  private lose(slot: Slot): void {
    const at = this.slots.indexOf(slot)
    if (at < 0 || this.closed) return
    this.slots.splice(at, 1)
    this.end(slot)
    if (slot.heard) this.open()
    else this.openLater()
    if (slot.question) this.askAgain(slot.question)
    if (this.slots.length === 0) this.giveUpAll()
  }

  private askAgain(question: Question): void {
    question.lost += 1
    if (question.lost >= MOST_LOST || question.stop.aborted)
      question.reject(new Error('the bot’s threads were lost'))
    else this.enqueue(question)
  }

  /** Nobody can think now: whoever asks has simpler bots for that. */
  private giveUpAll(): void {
    const given = this.queue
    this.queue = []
    for (const question of given) question.reject(new Error('there is no thread to think'))
  }

  private end({ thread, stopWatch }: Slot): void {
    stopWatch()
    thread.end()
  }
}
