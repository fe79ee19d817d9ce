/** A class on the real server: its teacher, its pupils, and what stands on their screens. */
import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test'
import type { RoomTicket } from '../../../src/game/wire/index.ts'
import { person, TEACHER_SECRET } from './tables.ts'

export type WayName = 'One delegation' | 'Everyone the same cards' | 'Full tables'

/** A teacher at a laptop, with a room of the shortest scenario. `choices`: what else is chosen in the plan, by its words. */
export async function teacherOf(
  browser: Browser,
  origin: string,
  way: WayName = 'Everyone the same cards',
  more: BrowserContextOptions = {},
  choices: readonly string[] = [],
): Promise<{ teacher: Page; code: string }> {
  const teacher = await person(browser, 1440, 900, more)
  await teacher.goto(`${origin}/#/teach/${TEACHER_SECRET}`)
  await teacher.getByRole('radio', { name: new RegExp(`^${way}`) }).check()
  await teacher.getByRole('radio', { name: /^Great game/ }).check()
  await teacher.getByText('More: time for a question').click()
  await teacher.getByRole('radio', { name: 'Unlimited' }).check()
  for (const name of ['Novice', ...choices]) await teacher.getByRole('radio', { name, exact: true }).check()
  await teacher.getByRole('button', { name: 'Open the room' }).click()
  const heading = teacher.getByRole('heading', { level: 1, name: /^Room \d/ })
  await expect(heading).toBeVisible()
  return { teacher, code: (await heading.innerText()).replaceAll(/\D/g, '') }
}

/** A pupil on a phone, in the lobby. Gives its nickname too. */
export async function pupilIn(
  browser: Browser,
  origin: string,
  code: string,
  more: BrowserContextOptions = {},
): Promise<{ phone: Page; nick: string }> {
  const phone = await person(browser, 360, 640, more)
  await phone.goto(`${origin}/#/room/${code}`)
  await phone.getByRole('button', { name: 'I’m here' }).click()
  return { phone, nick: await nickOn(phone) }
}

/** As the lobby says it. */
export async function nickOn(phone: Page): Promise<string> {
  const heading = phone.getByRole('heading', { level: 1, name: /^You are / })
  await expect(heading).toBeVisible()
  return (await heading.innerText()).replace('You are ', '')
}

/** Pupils without a page: they have joined, and are not looked at. */
export async function joined(origin: string, code: string, count: number): Promise<RoomTicket[]> {
  const join = async () => {
    const response = await fetch(`${origin}/api/rooms/${code}/join`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    })
    expect(response.status).toBe(200)
    return (await response.json()) as RoomTicket
  }
  return Promise.all(Array.from({ length: count }, join))
}

export async function deal(teacher: Page): Promise<void> {
  await teacher.getByRole('button', { name: 'Deal the cards' }).click()
  await expect(teacher.getByText('They play')).toBeVisible()
}

export async function stop(teacher: Page): Promise<void> {
  await teacher.getByRole('button', { name: 'Stop now' }).click()
  await teacher.getByRole('button', { name: 'Yes, stop' }).click()
  await expect(teacher.getByText('Play has stopped')).toBeVisible()
}

/** The row of the monitor that a pupil has. */
export function rowOf(teacher: Page, nick: string) {
  return teacher.getByRole('row').filter({ has: teacher.getByRole('rowheader', { name: nick, exact: true }) })
}

/** The projector's window of a room. Addresses are those of a laptop in a school's wireless network. */
export async function projectorOf(
  browser: Browser,
  teacher: Page,
  width = 1920,
  height = 1080,
): Promise<Page> {
  const link = await teacher.getByRole('link', { name: 'Projector' }).getAttribute('href')
  const wall = await person(browser, width, height)
  await wall.route('**/api/addresses', (route) =>
    route.fulfill({ json: { addresses: ['http://localhost:8000', 'http://192.168.101.120:8000'] } }),
  )
  await wall.goto(new URL(link ?? '', teacher.url()).href)
  return wall
}
