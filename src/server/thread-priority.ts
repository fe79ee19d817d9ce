/** How much a thread gets of the processor beside the others of its process. */
import { readlinkSync } from 'node:fs'
import { constants, setPriority } from 'node:os'

/** Only Linux gives each thread a priority of its own: elsewhere it is the process's, tables and all. */
export const CAN_LOWER_THREADS = process.platform === 'linux'

/** Has the calling thread give way to the other threads of the process. Nothing happens where the system cannot do it. */
export function lowerThreadPriority(): void {
  if (!CAN_LOWER_THREADS) return
  try {
    // "PID/task/TID"
    const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1))
    setPriority(thread, constants.priority.PRIORITY_LOW)
  } catch {
    // A sandbox without /proc: the thread works on as it is.
  }
}
