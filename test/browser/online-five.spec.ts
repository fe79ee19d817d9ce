// Five people at one table, each on a device of their own, and one who watches: a whole game with a reload at every
// decision, a device whose network goes and comes back, and a bot that answers in its place meanwhile.
import { type Browser, expect, type Page } from '@playwright/test'
import { SEATS, type Seat } from '../../src/game/index.ts'
import type { OpenTable, Ticket } from '../../src/game/wire/index.ts'
import { test } from './support/devices.ts'
import { THOROUGH } from './support/marks.ts'
import { atAttention, commitButton, readOn } from './support/table.ts'
import { person, type TableServer, tableServer } from './support/tables.ts'
import { watch } from './support/watch.ts'

let server: TableServer

test.beforeAll(async () => {
  server = await tableServer()
})
test.afterAll(() => server.stop())

const OPEN: OpenTable = {
  scenario: 'great-game',
  options: { attention: 5, lesson: false },
  bots: {},
  seat: 'KZ',
  nick: 'Saddle 1',
  spectators: true,
  freeText: false,
}
const POWERS = SEATS.filter((seat) => seat !== 'KZ')
const ROUNDS = 5

async function asked(path: string, body: object): Promise<Ticket> {
  const response = await fetch(`${server.origin}/api/tables${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(response.status).toBe(200)
  return (await response.json()) as Ticket
}

/** A device that has joined already: it opens at the table. */
async function seated(browser: Browser, { table, ticket }: Ticket): Promise<Page> {
  const page = await person(browser, 1280, 800)
  await page.context().addInitScript(
    ([name, kept]) => {
      if (localStorage.getItem(name) === null) localStorage.setItem(name, kept)
    },
    [`multivector.table.${table}`, JSON.stringify({ ticket, hashes: {} })] as const,
  )
  await page.goto(`${server.origin}/#/table/${table}`)
  return page
}

interface Party {
  readonly table: string
  readonly pages: Readonly<Record<Seat, Page>>
  readonly watcher: Page
  readonly all: readonly Page[]
}

/** Five people and one who watches, the cards dealt. */
async function party(browser: Browser): Promise<Party> {
  const owner = await asked('', OPEN)
  const join = (seat: Seat | 'none') => asked(`/${owner.table}/join`, { nick: `Guest of ${seat}`, seat })
  const tickets = [owner, await join('RU'), await join('CN'), await join('US'), await join('EU')]
  const opened = await Promise.all(tickets.map((ticket) => seated(browser, ticket)))
  const pages = Object.fromEntries(SEATS.map((seat, at) => [seat, opened[at]])) as Record<Seat, Page>
  const watcher = await seated(browser, await join('none'))
  await pages.KZ.getByRole('button', { name: 'Start the game' }).click()
  return { table: owner.table, pages, watcher, all: [...opened, watcher] }
}

const here = (page: Page) => page.getByRole('region', { name: 'Who is here' })
const pledge = (page: Page) => page.getByRole('button', { name: 'Go on without a pledge' })

/** Loads the page anew where it is asked something, and answers with as little as may be. */
async function reloadAndAnswer(page: Page): Promise<void> {
  await expect(commitButton(page)).toBeVisible()
  await page.reload()
  await expect(commitButton(page)).toBeEnabled()
  await commitButton(page).click()
}

/** The four powers answer at once, but those left out. */
async function offers({ pages }: Party, but: readonly Seat[] = []): Promise<void> {
  await Promise.all(POWERS.filter((seat) => !but.includes(seat)).map((seat) => reloadAndAnswer(pages[seat])))
}

async function attention({ pages: { KZ } }: Party): Promise<void> {
  await atAttention(KZ)
  await reloadAndAnswer(KZ)
}

/** Everybody reads what came of the round, to its end. Gives whether it was the last. */
async function readAll({ pages }: Party): Promise<boolean> {
  const on = (page: Page) => readOn(page).getByRole('button', { name: /^(?:On to round|See how it ended)/ })
  const isLast = (await on(pages.KZ).innerText()) === 'See how it ended'
  await Promise.all(SEATS.map((seat) => on(pages[seat]).click()))
  return isLast
}

async function say(page: Page, to: string, sentence: string): Promise<void> {
  await here(page).getByRole('button', { name: /^Talk/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Negotiations' })
  await dialog.getByRole('group', { name: 'To whom' }).getByRole('radio', { name: to }).check()
  await dialog.getByRole('button', { name: sentence, exact: true }).click()
  await expect(dialog.getByRole('region', { name: 'What was said' })).toContainText(sentence)
  await page.keyboard.press('Escape')
}

async function wholeRound(all: Party): Promise<boolean> {
  await reloadAndAnswer(all.pages.KZ)
  await offers(all)
  await attention(all)
  return readAll(all)
}

/** A round in which Brussels’ network is gone: a bot answers for it, and it is told of all of that as it comes back. */
async function roundWithoutBrussels(all: Party): Promise<boolean> {
  const { KZ, EU } = all.pages
  await reloadAndAnswer(KZ)
  await expect(commitButton(EU)).toBeVisible()
  await EU.context().setOffline(true)
  await expect(EU.getByText('The connection to the table is gone.')).toBeVisible()
  await offers(all, ['EU'])
  await here(KZ)
    .getByRole('button', { name: /^The table/ })
    .click()
  const brussels = KZ.getByRole('dialog', { name: 'The table' })
    .getByRole('listitem')
    .filter({ hasText: 'Guest of EU' })
    .first()
  await expect(brussels).toContainText('not here')
  await brussels.getByRole('button', { name: 'Let a bot answer now' }).click()
  await KZ.keyboard.press('Escape')
  await attention(all)
  await expect(readOn(KZ)).toBeVisible()
  await EU.context().setOffline(false)
  await expect(EU.getByText('The connection to the table is gone.')).toBeHidden()
  await expect(EU.getByText(/^A bot answered for you in round 2 \(the cards\)/)).toBeVisible()
  return readAll(all)
}

test('a whole game of five people, reloaded at every decision', THOROUGH, async ({ browser }) => {
  test.setTimeout(300_000)
  const all = await party(browser)
  const { pages, watcher, table } = all
  const faults = [pages.KZ, pages.RU, watcher].map((page) => watch(page, server.origin))
  await pledge(pages.KZ).waitFor()
  await say(pages.CN, 'US', 'Press together with me.')
  await say(pages.KZ, 'All', 'Do not press me.')
  let isOver = false
  for (let round = 1; round <= ROUNDS && !isOver; round++) {
    isOver = round === 2 ? await roundWithoutBrussels(all) : await wholeRound(all)
  }
  expect(isOver).toBe(true)
  for (const seat of SEATS)
    await expect(pages[seat].getByText('Checked: it is the one whose mark was shown')).toBeVisible()
  await expect(commitButton(watcher)).toHaveCount(0)
  await expectSaid(pages.US, table, ['Press together with me.', 'Do not press me.'])
  expect(faults.flat()).toEqual([])
})

/** The record opens by its address, and tells in the transcript what these eyes could hear. */
async function expectSaid(page: Page, table: string, sentences: readonly string[]): Promise<void> {
  await page.getByRole('link', { name: 'Look through the game' }).click()
  await expect(page).toHaveURL(new RegExp(`#/replay/table-${table}-1`))
  await page.goto(`${server.origin}/?again#/replay/table-${table}-1?eyes=US&at=0`)
  const beside = page.getByRole('region', { name: 'Said here' })
  await expect(beside.getByRole('listitem')).toHaveCount(sentences.length)
  for (const sentence of sentences) await expect(beside).toContainText(sentence)
  await page.goto(`${server.origin}/?again#/replay/table-${table}-1?eyes=EU&at=0`)
  await expect(beside.getByRole('listitem')).toHaveText([/Do not press me\./])
}
