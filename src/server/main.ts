// `npm start`: builds the page where that is needed and can be done, and serves it, and the tables with it.
import './production.ts'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join, resolve } from 'node:path'
import { addressesOf } from './address.ts'
import { sharedBots } from './bots/shared.ts'
import { botsInThreads } from './bots/thread.ts'
import { buildIfMissing } from './build-if-missing.ts'
import { createLog, createTerminalLog } from './log.ts'
import { qrLines } from './qr-text.ts'
import { openRooms } from './rooms/open-rooms.ts'
import { serverKey, teacherSecret } from './secrets-file.ts'
import { createServed } from './serve.ts'
import { readSettings, type Settings, WrongSetting } from './settings.ts'
import { stopping } from './stop.ts'
import { type DiskJournal, openJournal } from './storage/disk-journal.ts'
import { UnusableData } from './storage/open-file.ts'
import { openTables } from './tables/open-tables.ts'
import { strongRandom } from './tables/secrets.ts'

const repo = resolve(import.meta.dirname, '../..')
const dist = join(repo, 'dist')
const { host, port, data, teacherSecret: givenSecret, ...settings } = settingsOrFail()
const write = (line: string) => void process.stdout.write(line)
const log = process.stdout.isTTY ? createTerminalLog(write) : createLog(write)
let committed: (milliseconds: number, appends: number) => void = () => undefined

await prepare()
const journal = await journalOrFail()
const tables = await openTables({
  journal,
  bots: sharedBots(botsInThreads()),
  // The clock of tables counts from there.
  began: 0,
  onTrouble: (table, error) =>
    log('error', 'trouble', { table, message: error instanceof Error ? error.message : String(error) }),
})
const { secret, key } = secretsOrFail()
const rooms = await openRooms({
  ...{ journal, tables, secret },
  key,
  onTrouble: (room, error) =>
    log('error', 'trouble', { room, message: error instanceof Error ? error.message : String(error) }),
})
const served = createServed({
  ...{ dist, tables, rooms, log, addresses },
  canWrite: () => journal.canWrite(),
  ...settings,
})
committed = served.committed
const { server, sockets } = served
const stop = stopping({
  steps: [() => rooms.close(), () => tables.close(), () => journal.close(), () => sockets.close()],
  exit: (code) => process.exit(code),
  patience: 2000,
})
server.once('error', explain)
server.listen(port, host, () => {
  server.off('error', explain)
  const { port: listened } = server.address() as AddressInfo
  const [own, ...others] = addressesAt(listened)
  console.log(`Multivector: ${own}`)
  for (const address of others) console.log(`       also: ${address}`)
  for (const line of teachersLines(own, others)) console.log(line)
  log('info', 'started', { port: listened, tables: tables.figures().tables })
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
if (process.env.npm_lifecycle_event) stopWithParent(process.ppid)

function addressesAt(listened: number): string[] {
  return addressesOf(host, listened, networkInterfaces())
}

/** As they are now: a laptop changes its network while the server runs. Behind a proxy, that of the proxy alone. */
function addresses(): readonly string[] {
  const at = server.address()
  if (settings.publicOrigin) return [settings.publicOrigin]
  return typeof at === 'object' && at ? addressesAt(at.port) : []
}

/** Where a teacher opens a room: the addresses, and codes of those that another device reaches. */
function teachersLines(own: string | undefined, others: readonly string[]): string[] {
  const teach = (address: string) => `${settings.publicOrigin ?? address}/#/teach/${secret}`
  const reached = settings.publicOrigin ? [settings.publicOrigin] : others
  const first = `Teachers open a room at ${teach(own ?? '')}`
  const rest = settings.publicOrigin ? [] : others
  const codes = process.stdout.isTTY ? reached.flatMap((address) => ['', ...qrLines(teach(address))]) : []
  return [first, ...rest.map((address) => `                   also: ${teach(address)}`), ...codes]
}

function settingsOrFail(): Settings {
  try {
    return readSettings(process.env, repo)
  } catch (error) {
    return fail(error instanceof WrongSetting ? error.message : String(error))
  }
}

/** A journal that ends by itself ends the server: whoever watches over it starts it again, and all tables resume. */
async function journalOrFail(): Promise<DiskJournal> {
  try {
    const opened = await openJournal({
      folder: data,
      onCommit: (milliseconds, appends) => committed(milliseconds, appends),
    })
    void opened.died.then(({ message }) =>
      fail(`Nothing can be written down any more (${message}). Start again.`),
    )
    return opened
  } catch (error) {
    if (error instanceof UnusableData) fail(error.message)
    throw error
  }
}

function secretsOrFail() {
  try {
    return {
      secret: teacherSecret(data, givenSecret, strongRandom),
      key: serverKey(data, strongRandom),
    }
  } catch (error) {
    if (error instanceof UnusableData) fail(error.message)
    throw error
  }
}

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
