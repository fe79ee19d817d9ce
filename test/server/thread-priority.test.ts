// A thread that judges a class gives way to those that play: it lowers its own priority and nobody else's.
import { once } from 'node:events'
import { constants, getPriority } from 'node:os'
import { expect, it } from 'vitest'
import { CAN_LOWER_THREADS } from '../../src/server/thread-priority.ts'
import { startWorker } from '../../src/server/worker.ts'

it.runIf(CAN_LOWER_THREADS)('a thread lowers its own priority, and the process keeps its own', async () => {
  const before = getPriority()
  const worker = startWorker(new URL('./support/low-thread.ts', import.meta.url))
  const [thread] = (await once(worker, 'message')) as [number]
  expect(getPriority(thread)).toBe(constants.priority.PRIORITY_LOW)
  expect(getPriority()).toBe(before)
  await worker.terminate()
})
