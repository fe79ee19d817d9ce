// `npm start`: builds the page where that is needed, and serves it.
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { buildIfMissing } from './build-if-missing.ts'
import { createHost } from './static-host.ts'

const repo = resolve(import.meta.dirname, '../..')
const port = Number(process.env.PORT || 8000)
// Only this machine, unless told otherwise: HOST=0.0.0.0 opens the game to the local network.
const host = process.env.HOST || '127.0.0.1'

if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail(`PORT must be a number from 0 to 65535, not '${process.env.PORT}'.`)
}

if (await buildIfMissing(repo)) console.log('Built the page.')
const server = createHost({ dist: resolve(repo, 'dist') })
server.on('error', explain)
server.listen(port, host, () => {
  const address = server.address() as AddressInfo
  // The name by which a browser on this machine reaches it, also where it listens on all addresses.
  const name = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host
  console.log(`Multivector: http://${name.includes(':') ? `[${name}]` : name}:${address.port}`)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
if (process.env.npm_lifecycle_event) stopWithParent(process.ppid)

/** Lets answers under way be finished, for two seconds at most. A second signal ends the process at once. */
function stop(): void {
  if (!server.listening) process.exit(0)
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  setTimeout(() => process.exit(0), 2000).unref()
}

// A signal sent to npm ends npm and the shell between, but never reaches us: without this, the server would stay
// behind and keep the port.
function stopWithParent(parent: number): void {
  setInterval(() => {
    if (process.ppid !== parent) stop()
  }, 500).unref()
}

function explain(error: NodeJS.ErrnoException): void {
  if (error.code === 'EADDRINUSE') {
    fail(
      `Port ${port} is taken by another program. Choose another one, for example: PORT=${port + 1} npm start`,
    )
  }
  if (error.code === 'EACCES') fail(`This user may not open port ${port}. Ports from 1024 up need no rights.`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    fail(`HOST=${host} is not an address of this machine.`)
  }
  throw error
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
