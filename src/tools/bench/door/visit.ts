/** What a phone fetches on its way into a class: seen in a real browser, once at the door and once at its table. */
import { type Browser, chromium, type Page, type Request } from '@playwright/test'
import type { RoomOpened } from '../../../game/wire/index.ts'
import { RoomPage } from '../class/room-page.ts'

/** A file, and what had to be there before it was asked for: places in the list. */
export interface Fetched {
  readonly path: string
  readonly after: readonly number[]
}

export interface Visit {
  /** Until it may press that it is here. */
  readonly door: readonly Fetched[]
  /** From there until its first question can be answered. */
  readonly table: readonly Fetched[]
}

/** Goes into a room that was opened, as its only pupil, until its cards are dealt. */
export async function visitOf(executablePath: string, origin: string, room: RoomOpened): Promise<Visit> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
  const browser = await chromium.launch({ executablePath, args })
  try {
    return await seen(browser, origin, room)
  } finally {
    await browser.close()
  }
}

async function seen(browser: Browser, origin: string, { code, teacher }: RoomOpened): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  const files = watched(page, origin)
  await page.goto(`${origin}/#/room/${code}`)
  const here = page.getByRole('button', { name: 'I’m here' })
  await here.waitFor()
  await page.waitForLoadState('networkidle')
  const door = files()
  await here.click()
  const desk = new RoomPage({ origin, ticket: teacher })
  try {
    await desk.until(({ room }) => room?.pupils.some((one) => one.here) === true)
    await desk.act({ do: 'begin' })
    await page.getByRole('button', { name: 'Go on without a pledge' }).waitFor()
    // What a phone needs beside its first question comes after it.
    await page.waitForLoadState('networkidle')
    return { door, table: files() }
  } finally {
    desk.close()
  }
}

interface Seen {
  readonly path: string
  readonly began: number
  ended?: number
}

/** Files that a page has fetched since it was asked for them before. What is said to a room or a table is none. */
function watched(page: Page, origin: string): () => Fetched[] {
  let all: Seen[] = []
  const known = new Map<Request, Seen>()
  page.on('request', (request) => {
    const { pathname, search, origin: of } = new URL(request.url())
    if (request.method() !== 'GET' || of !== origin || pathname.startsWith('/live')) return
    const one: Seen = { path: `${pathname}${search}`, began: performance.now() }
    known.set(request, one)
    all.push(one)
  })
  page.on('requestfinished', (request) => {
    const one = known.get(request)
    if (one) one.ended = performance.now()
  })
  return () => {
    const found = all
    all = []
    return found.map(({ path, began }) => ({
      path,
      after: found.flatMap((other, at) => ((other.ended ?? Number.POSITIVE_INFINITY) <= began ? [at] : [])),
    }))
  }
}
