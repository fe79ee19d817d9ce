/** Bots in this machine's threads. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { FromWorker, ToWorker } from '../../game/thinking/index.ts'
import { systemClock } from '../tables/clock.ts'
import type { ServerBots } from './bots.ts'
import { type BotThread, botPool } from './pool.ts'

/** The server runs its TypeScript by tsx, which has to be told so in every thread. */
const BOOT = `
const { tsx, script } = require('node:worker_threads').workerData
import(tsx).then(({ register }) => { register(); return import(script) })
`

/** One core is left to the tables. */
export function botsInThreads(size = Math.max(1, availableParallelism() - 1)): ServerBots {
  return botPool({ size, start: startThread, timer: systemClock })
}

function startThread(): BotThread {
  const script = new URL('./worker.ts', import.meta.url).href
  const workerData = { tsx: import.meta.resolve('tsx/esm/api'), script }
  const worker = new Worker(BOOT, { eval: true, execArgv: [], workerData })
  worker.unref()
  return {
    listen(onMessage, onEnd) {
      worker.on('message', (message: FromWorker) => onMessage(message))
      worker.on('error', onEnd)
      worker.on('exit', onEnd)
    },
    post: (message: ToWorker) => worker.postMessage(message),
    end: () => void worker.terminate(),
  }
}
