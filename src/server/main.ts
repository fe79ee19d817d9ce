// `npm start`: builds the page where that is needed and can be done, and serves it.
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join, resolve } from 'node:path'
import { addressesOf, portOf } from './address.ts'
import { buildIfMissing } from './build-if-missing.ts'
import { createHost } from './static-host.ts'

const repo = resolve(import.meta.dirname, '../..')
const dist = join(repo, 'dist')
// Only this machine, unless told otherwise: HOST=0.0.0.0 opens the game to the local network.
const host = process.env.HOST || '127.0.0.1'
const port =
  portOf(process.env.PORT || '8000') ??
  fail(`PORT must be a number from 0 to 65535, not '${process.env.PORT}'.`)

await prepare()
const server = createHost({ dist })
server.once('error', explain)
server.listen(port, host, () => {
  server.off('error', explain)
  const { port: listened } = server.address() as AddressInfo
  const [own, ...others] = addressesOf(host, listened, networkInterfaces())
  console.log(`Multivector: ${own}`)
  for (const address of others) console.log(`       also: ${address}`)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
if (process.env.npm_lifecycle_event) stopWithParent(process.ppid)

async function prepare(): Promise<void> {
  try {
    const state = await buildIfMissing(repo)
    if (state === 'built') console.log('Built the page.')
    if (state === 'no-builder') console.warn(withoutBuilder())
  } catch (error) {
    fail(`The page could not be built. ${error instanceof Error ? error.message : error}`)
  }
}

function withoutBuilder(): string {
  return existsSync(join(dist, 'index.html'))
    ? 'The build in dist is older than its sources, and this install cannot build: serving it as it is.'
    : 'There is no build in dist, and this install cannot make one. Run `npm ci && npm run build` here, or copy dist ' +
        'from where it was built: it is served as soon as it is there.'
}

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
