/** Bots in a worker. If the worker cannot be had or dies, they think on the page's own thread: the game goes on. */
import type { Choice } from '../../game/index.ts'
import { type BotRequest, type BotRunner, inThread } from './bot-request.ts'

interface Answered {
  id: number
  choice?: Choice
  error?: string
}

interface Pending {
  request: BotRequest
  resolve(choice: Choice): void
  reject(error: Error): void
}

export function inWorker(): BotRunner {
  const fallback = inThread()
  const pending = new Map<number, Pending>()
  let worker = startWorker()
  let asked = 0

  function startWorker(): Worker | undefined {
    try {
      const started = new Worker(new URL('./bot-worker.ts', import.meta.url), { type: 'module' })
      started.onmessage = ({ data }: MessageEvent<Answered>) => settle(data)
      started.onerror = fallBack
      return started
    } catch {
      return undefined
    }
  }

  function settle({ id, choice, error }: Answered): void {
    const waiting = pending.get(id)
    pending.delete(id)
    if (choice) waiting?.resolve(choice)
    else waiting?.reject(new Error(error))
  }

  function fallBack(): void {
    worker?.terminate()
    worker = undefined
    for (const { request, resolve, reject } of pending.values())
      fallback.choose(request).then(resolve, reject)
    pending.clear()
  }

  return {
    choose(request) {
      const running = worker
      if (!running) return fallback.choose(request)
      return new Promise((resolve, reject) => {
        asked += 1
        pending.set(asked, { request, resolve, reject })
        running.postMessage({ id: asked, ...request })
      })
    },
    close() {
      worker?.terminate()
      worker = undefined
      pending.clear()
    },
  }
}
