/** What a server's process says of itself when it is asked. */
import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Since the figures before. */
export interface ProcessFigures {
  readonly loopP99Ms: number
  /** Of all threads. */
  readonly cpuMs: number
  /** After a collection. */
  readonly megabytes: number
}

/** Milliseconds between two looks at the loop: by what a look comes too late is the delay. */
const RESOLUTION = 1

/** Sends figures for every message from whoever started this process, and ends it when that has gone. */
export function answerFigures(): void {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION })
  delay.enable()
  let cpu = process.cpuUsage()
  process.on('message', () => {
    const { user, system } = process.cpuUsage(cpu)
    const loopP99Ms = Math.max(0, delay.percentile(99) / 1e6 - RESOLUTION)
    globalThis.gc?.()
    const megabytes = process.memoryUsage().rss / 1024 / 1024
    const figures: ProcessFigures = { loopP99Ms, cpuMs: (user + system) / 1000, megabytes }
    process.send?.(figures)
    delay.reset()
    cpu = process.cpuUsage()
  })
  process.on('disconnect', () => process.exit(0))
}
