/**
 * The door bench: thirty phones that come to a class at once over one link of a school's wireless network, and the same when
 * the cards are dealt. What a phone fetches is seen in a real browser; thirty of those would measure this machine.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { RoomOpened } from '../../game/wire/index.ts'
import { PLAN } from './class/lesson.ts'
import { median } from './core.ts'
import { sharedLink } from './door/link.ts'
import { fetchedBy } from './door/phones.ts'
import { type Fetched, visitOf } from './door/visit.ts'
import { during, startServer } from './server/child.ts'
import { BENCH_SECRET } from './server/secret.ts'
import { posted } from './server/table.ts'

export interface DoorBench {
  readonly phones: number
  /** Of the link that they share. */
  readonly megabits: number
}

/** What a phone fetches at one time, and how long that takes when all fetch it at once. */
export interface DoorFigures {
  readonly at: 'door' | 'table'
  readonly files: number
  /** A phone, heads of answers included. */
  readonly bytes: number
  /** Until half of the phones had all of it, and until the last had. */
  readonly secondsHalf: number
  readonly secondsMost: number
}

const DIST = resolve(import.meta.dirname, '../../../dist')

/** Throws where there is no build or no browser (`CHROMIUM_PATH`). */
export async function benchDoor({ phones, megabits }: DoorBench): Promise<DoorFigures[]> {
  const browser = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('there is no build: npm run build')
  if (!existsSync(browser)) throw new Error(`there is no browser at ${browser}: set CHROMIUM_PATH`)
  const data = mkdtempSync(join(tmpdir(), 'multivector-door-'))
  try {
    return await during(startServer(data, { dist: DIST }), async ({ origin, started: { port } }) => {
      const plan = { ...PLAN, way: 'duplicate', minutes: 5, secret: BENCH_SECRET }
      const visit = await visitOf(browser, origin, await posted<RoomOpened>(origin, '/rooms', plan))
      const measured = async (at: DoorFigures['at'], files: readonly Fetched[]): Promise<DoorFigures> => {
        const link = await sharedLink(port, megabits * 1e6)
        const times = await fetchedBy(phones, files, { port: link.port, host: new URL(origin).host })
        link.close()
        return {
          ...{ at, files: files.length, bytes: Math.round(link.sent() / phones) },
          secondsHalf: median([...times].sort((a, b) => a - b)) / 1000,
          secondsMost: Math.max(...times) / 1000,
        }
      }
      return [await measured('door', visit.door), await measured('table', visit.table)]
    })
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

/** The figures as lines to read. */
export function linesOf(figures: readonly DoorFigures[], { phones, megabits }: DoorBench): string[] {
  return [
    `${phones} phones at once over ${megabits} Mbit/s, each for the first time:`,
    ...figures.map(
      ({ at, files, bytes, secondsHalf, secondsMost }) =>
        `  ${at === 'door' ? 'to the door' : 'then to the table'}: ${files} files, ${Math.round(bytes / 1000)} kB a phone; half of them have it after ${secondsHalf.toFixed(1)} s, the last after ${secondsMost.toFixed(1)} s`,
    ),
  ]
}
