/** The thread in which bots think, so that tables answer meanwhile. */
import { parentPort } from 'node:worker_threads'
import { type FromWorker, openAnswerer, type ToWorker } from '../../game/thinking/index.ts'

/** Milliseconds at a stretch, after which it hears whether it is to stop. */
const SLICE = 25

const say = (message: FromWorker) => parentPort?.postMessage(message)
const hear = openAnswerer({
  say,
  now: () => performance.now(),
  later: (run) => void setImmediate(run),
  slice: SLICE,
})

parentPort?.on('message', (message: ToWorker) => hear(message))
say({ kind: 'alive' })
