/**
 * Bots in workers: as many as the machine has cores to spare. If one cannot be had or dies, its bots think on the page's
 * own thread: the game goes on.
 */
import type { Thought } from '../../game/bots/index.ts'
import type { BotRequest, BotRunner } from './bot-request.ts'
import { inThread } from './in-thread.ts'
import type { FromWorker, ToWorker } from './messages.ts'

/** What of a worker is used. */
export interface Thread {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  postMessage(message: ToWorker): void
  terminate(): void
}

interface Pending {
  request: BotRequest
  stop: AbortSignal | undefined
  resolve(thought: Thought): void
  reject(error: Error): void
}

interface Hand {
  thread: Thread
  pending: Map<number, Pending>
}

/** The four powers, each on a core of its own. */
const MOST = 4

/** Bots in this page's workers. One core is left to the page. */
export function inWorkers(): BotRunner {
  const spare = (navigator.hardwareConcurrency ?? 2) - 1
  return poolOf(Math.max(1, Math.min(spare, MOST)), startWorker, inThread())
}

function startWorker(): Thread {
  return new Worker(new URL('./bot-worker.ts', import.meta.url), { type: 'module' })
}

/** A pool of threads, and what is left to think on if they fail. All start now: later there may be no network. */
export function poolOf(size: number, start: () => Thread, fallback: BotRunner): BotRunner {
  const hands: Hand[] = []
  let asked = 0

  function startHand(): void {
    try {
      const hand: Hand = { thread: start(), pending: new Map() }
      hand.thread.onmessage = ({ data }) => settle(hand, data)
      hand.thread.onerror = () => drop(hand)
      hands.push(hand)
    } catch {
      // No workers here: the fallback has them all.
    }
  }

  function drop(hand: Hand): void {
    if (!hands.includes(hand)) return
    hands.splice(hands.indexOf(hand), 1)
    hand.thread.terminate()
    for (const { request, stop, resolve, reject } of hand.pending.values())
      fallback.choose(request, stop).then(resolve, reject)
    hand.pending.clear()
  }

  for (let n = 0; n < size; n++) startHand()
  return {
    choose(request, stop) {
      const hand = leastBusy(hands)
      if (!hand) return fallback.choose(request, stop)
      asked += 1
      return ask(hand, asked, request, stop)
    },
    close() {
      for (const { thread } of hands.splice(0)) thread.terminate()
      fallback.close()
    },
  }
}

function leastBusy(hands: readonly Hand[]): Hand | undefined {
  return [...hands].sort((a, b) => a.pending.size - b.pending.size)[0]
}

function ask(hand: Hand, id: number, request: BotRequest, stop?: AbortSignal): Promise<Thought> {
  return new Promise((resolve, reject) => {
    const { thread, pending } = hand
    pending.set(id, { request, stop, resolve, reject })
    thread.postMessage({ kind: 'ask', id, request })
    const end = () => pending.has(id) && thread.postMessage({ kind: 'stop', id })
    if (stop?.aborted) end()
    stop?.addEventListener('abort', end)
  })
}

function settle({ pending }: Hand, data: FromWorker): void {
  const waiting = pending.get(data.id)
  pending.delete(data.id)
  if (data.kind === 'answer') waiting?.resolve(data.thought)
  else waiting?.reject(new Error(data.error))
}
