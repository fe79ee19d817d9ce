/**
 * `npm run browsers`: the main flow in the browsers that Playwright's tests do not try, as far as they are installed:
 * Firefox, and WebKit as WebKitGTK has it; and a table with others, at which two of the same browser meet. Serves the build
 * in dist, and tables. Pictures go to a folder in the system's temporary one.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { botsInThreads } from '../../../src/server/bots/thread.ts'
import { noLog } from '../../../src/server/log.ts'
import { openRooms } from '../../../src/server/rooms/open-rooms.ts'
import { createServed } from '../../../src/server/serve.ts'
import { openJournal } from '../../../src/server/storage/disk-journal.ts'
import { openTables } from '../../../src/server/tables/open-tables.ts'
import { Driver, type Wire } from './driver.ts'
import { startFirefox } from './firefox.ts'
import { playFlow } from './flow.ts'
import { playOnline } from './flow-online.ts'
import { ERRORS_HEARD, hearingCopy } from './hearing.ts'
import { found } from './programs.ts'
import { startWebKit } from './webkit.ts'

interface Browser {
  readonly name: string
  /** The first of these that is installed is used. */
  readonly programs: readonly string[]
  readonly start: (program: string) => Promise<Wire>
}

const BROWSERS: readonly Browser[] = [
  { name: 'firefox', programs: ['firefox-esr', 'firefox'], start: startFirefox },
  { name: 'webkit', programs: ['WebKitWebDriver'], start: startWebKit },
]

const PROBE = 'an error of the test itself'
const pictures = join(tmpdir(), 'multivector-browsers')

/** What is wrong in a browser, as lines; `undefined` where it is not installed. */
async function tryIn(
  { programs, start, name }: Browser,
  url: string,
): Promise<readonly string[] | undefined> {
  const program = programs.map(found).find((path) => path !== undefined)
  if (program === undefined) return undefined
  const [wire, second] = [await start(program), await start(program)]
  const [driver, other] = [new Driver(wire), new Driver(second)]
  const shoot = (what: string) => driver.shoot(join(pictures, `${name}-${what.replaceAll(' ', '-')}.png`))
  try {
    await playFlow(driver, url, shoot)
    await playOnline(driver, other, url, shoot)
    return [...(await errorsHeard(driver)), ...(await errorsHeard(other))]
  } catch (error) {
    await shoot('fault').catch(() => undefined)
    await other.shoot(join(pictures, `${name}-fault-of-the-other.png`)).catch(() => undefined)
    const said = await driver.run<string[]>(ERRORS_HEARD).catch(() => [])
    return [error instanceof Error ? error.message : String(error), ...said]
  } finally {
    await wire.close()
    await second.close()
  }
}

/** The errors that the page heard; that it hears any is tried with one of our own. */
async function errorsHeard(driver: Driver): Promise<readonly string[]> {
  await driver.run(`console.error('${PROBE}')`)
  const errors = await driver.run<string[]>(ERRORS_HEARD)
  const own = errors.filter((line) => line.includes(PROBE))
  return own.length > 0 ? errors.filter((line) => !own.includes(line)) : ['errors are not heard']
}

const build = hearingCopy(resolve(import.meta.dirname, '../../../dist'))
const data = mkdtempSync(join(tmpdir(), 'multivector-tables-'))
const journal = await openJournal({ folder: data })
const tables = await openTables({ journal, bots: botsInThreads() })
const rooms = await openRooms({ journal, tables, secret: 'of nobody', key: Buffer.from('browsers') })
const { server } = createServed({
  ...{ dist: build.folder, tables, rooms, log: noLog },
  canWrite: () => journal.canWrite(),
})
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
mkdirSync(pictures, { recursive: true })
const wanted = process.argv.slice(2)
for (const browser of BROWSERS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const faults = await tryIn(browser, url)
  const verdict = !faults ? 'is not installed' : faults.length === 0 ? 'plays' : 'fails'
  console.log(`${browser.name} ${verdict}`)
  for (const fault of faults ?? []) console.log(`  ${fault}`)
  if (faults?.length !== 0 && (faults || wanted.includes(browser.name))) process.exitCode = 1
}
console.log(`Pictures: ${pictures}`)
await rooms.close()
await tables.close()
await journal.close()
server.close()
server.closeAllConnections()
build.remove()
rmSync(data, { recursive: true, force: true })
