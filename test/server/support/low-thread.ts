/** A thread that gives way to others and says which it is. */
import { readlinkSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { lowerThreadPriority } from '../../../src/server/thread-priority.ts'

lowerThreadPriority()
parentPort?.postMessage(Number(readlinkSync('/proc/thread-self').split('/').at(-1)))
// It stays until it is ended: whoever started it asks about it meanwhile.
parentPort?.on('message', () => undefined)
