/**
 * The host in a process of its own, to be ill-treated: `process.ts FOLDER`. Sends `{ port }` when it listens, and its
 * figures for every message it gets.
 */
import { readdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createHost } from '../../../server/static-host.ts'

/** What the process says of itself. */
export interface HostState {
  /** Open files, sockets and the like; undefined where the system does not tell, or no more may be opened. */
  readonly descriptors: number | undefined
  readonly connections: number
  /** Memory of the whole process, after a collection where it was started with `--expose-gc`; undefined as above. */
  readonly megabytes: number | undefined
}

const server = createHost({ dist: process.argv[2] ?? '' })
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
process.on('message', () => {
  server.getConnections((_error, connections) => process.send?.(stateWith(connections)))
})
// Whoever started it has gone.
process.on('disconnect', () => process.exit(0))

function stateWith(connections: number): HostState {
  globalThis.gc?.()
  return {
    descriptors: measured(() => readdirSync('/proc/self/fd').length),
    connections,
    megabytes: measured(() => process.memoryUsage().rss / 1024 / 1024),
  }
}

/** Measuring opens a file, which may be one too many. */
function measured(figure: () => number): number | undefined {
  try {
    return figure()
  } catch {
    return undefined
  }
}
