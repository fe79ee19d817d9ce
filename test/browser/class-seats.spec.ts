// Who sits where in a class: seats that pupils choose, those who watch, who come late, who share a seat, and who only propose.
import { expect, type Page } from '@playwright/test'
import { expectSound } from './support/axe.ts'
import { test } from './support/devices.ts'
import { clipped, overflow } from './support/layout.ts'
import { THOROUGH } from './support/marks.ts'
import { deal, joined, pupilIn, rowOf, teacherOf } from './support/rooms.ts'
import { commitButton } from './support/table.ts'
import { person, type TableServer, tableServer } from './support/tables.ts'

// One server for all of them, in one process.
test.describe.configure({ mode: 'default' })

let server: TableServer

test.beforeAll(async () => {
  server = await tableServer()
})
test.afterAll(() => server.stop())

/** Above the table: who one is, what one does, the time. */
function head(phone: Page) {
  return phone.getByRole('region', { name: 'Your class' })
}

/** Somebody on a phone who comes when the cards are dealt; it has its place at once, and its name stands above it. */
async function lateIn(page: Page, code: string): Promise<string> {
  await page.goto(`${server.origin}/#/room/${code}`)
  await page.getByRole('button', { name: 'I’m here' }).click()
  await expect(head(page)).toBeVisible()
  return head(page).getByRole('button').first().innerText()
}

const latePhone = (browser: Parameters<typeof person>[0]) => person(browser, 360, 640)

test(
  'seats are chosen by the pupils: one each, changed until the deal, the rest by chance',
  THOROUGH,
  async ({ browser }) => {
    test.slow()
    const { teacher, code } = await teacherOf(browser, server.origin, 'Full tables', {}, ['They choose'])
    const one = await pupilIn(browser, server.origin, code, { bypassCSP: true })
    const two = await pupilIn(browser, server.origin, code)
    const three = await pupilIn(browser, server.origin, code)
    const seat = (phone: Page, name: string) => phone.getByRole('button', { name: `${name}, table 1` })
    await seat(one.phone, 'Sit here: Russia').click()
    const own = seat(one.phone, 'You: Russia')
    await expect(own, 'the seat stays under the finger').toBeFocused()
    await expect(own).toHaveAttribute('aria-pressed', 'true')
    await expect(seat(two.phone, 'Taken: Russia')).toHaveAttribute('aria-disabled', 'true')
    await expect(two.phone.getByRole('listitem').filter({ hasText: 'Russia' })).toContainText(one.nick)
    await seat(two.phone, 'Sit here: China').click()
    await seat(two.phone, 'Sit here: Kazakhstan').click()
    await expect(seat(one.phone, 'Sit here: China'), 'it is free again').toBeVisible()
    await expect(one.phone.getByText('Table 2'), 'no more tables than they need').toBeHidden()
    expect(await overflow(one.phone)).toBeLessThanOrEqual(0)
    expect(await clipped(one.phone)).toEqual([])
    await expectSound(one.phone, 'the choice of seats')
    await deal(teacher)
    await expect(rowOf(teacher, one.nick)).toContainText('Table 1, RU')
    await expect(rowOf(teacher, two.nick)).toContainText('Table 1, KZ')
    await expect(rowOf(teacher, three.nick)).toContainText(/Table 1, (CN|US|EU)/)
    await expect(commitButton(two.phone)).toBeVisible()
    await expect(commitButton(one.phone)).toBeHidden()
  },
)

test(
  'two who share a seat: each may choose for it, and the other hears who did',
  THOROUGH,
  async ({ browser }) => {
    const { teacher, code } = await teacherOf(browser, server.origin, 'Everyone the same cards', {}, [
      'Up to 2',
    ])
    const one = await pupilIn(browser, server.origin, code)
    const two = await pupilIn(browser, server.origin, code)
    await deal(teacher)
    await expect(rowOf(teacher, one.nick)).toContainText('Table 1, KZ')
    await expect(rowOf(teacher, two.nick)).toContainText('Table 1, KZ')
    await expect(commitButton(two.phone)).toBeVisible()
    await commitButton(one.phone).click()
    await expect(two.phone.getByRole('tab', { name: /^Offers/ })).toBeVisible()
    await two.phone.getByRole('button', { name: 'The table' }).click()
    const table = two.phone.getByRole('dialog', { name: 'The table' })
    await expect(table).toContainText(`${one.nick} has answered for your seat.`)
    await expect(table).toContainText(`${two.nick} (you)`)
    await expect(table.getByRole('button', { name: 'Give up my seat and watch' })).toBeHidden()
  },
)

test(
  'whoever only watches sees the table with nobody’s eyes, and chooses nothing',
  THOROUGH,
  async ({ browser }) => {
    const { teacher, code } = await teacherOf(browser, server.origin, 'Full tables')
    const watcher = await pupilIn(browser, server.origin, code)
    const player = await pupilIn(browser, server.origin, code)
    await teacher.getByRole('button', { name: `Move ${watcher.nick}`, exact: true }).click()
    const dialog = teacher.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'Only watch' }).check()
    await dialog.getByRole('button', { name: 'Move' }).click()
    await expect(rowOf(teacher, watcher.nick)).toContainText('Table 1, watches')
    await deal(teacher)
    await expect(rowOf(teacher, player.nick)).toContainText('Table 1, ')
    await expect(rowOf(teacher, watcher.nick)).toContainText(/watches \d/)
    await expect(head(watcher.phone)).toContainText('You watch')
    await expect(watcher.phone.getByRole('tab', { name: 'News' })).toBeVisible()
    await expect(watcher.phone.getByRole('tab', { name: 'Hand' })).toBeHidden()
    await expect(commitButton(watcher.phone)).toBeHidden()
    expect(await overflow(watcher.phone)).toBeLessThanOrEqual(0)
    await watcher.phone.getByRole('button', { name: /^Talk/ }).click()
    await expect(watcher.phone.getByRole('dialog')).toContainText('You hear what is said to all.')
  },
)

test(
  'whoever comes late plays, where the teacher chose it: a table of their own, a bot’s seat, a vote',
  THOROUGH,
  async ({ browser }) => {
    test.setTimeout(180_000)
    const late = await latePhone(browser)
    const own = await teacherOf(browser, server.origin)
    await pupilIn(browser, server.origin, own.code)
    await deal(own.teacher)
    const nick = await lateIn(late, own.code)
    await expect(rowOf(own.teacher, nick)).toContainText('Table 2, KZ')
    await expect(commitButton(late)).toBeVisible()
    await head(late).getByRole('button', { name: nick }).click()
    const me = late.getByRole('dialog', { name: `You are ${nick}` })
    await expect(me.getByText('Your word, to come back on another phone')).toBeVisible()
    expect(await me.locator('.class-word').innerText()).toMatch(/^\S+ \d+$/)

    const full = await teacherOf(browser, server.origin, 'Full tables')
    const first = await pupilIn(browser, server.origin, full.code)
    await deal(full.teacher)
    const other = await lateIn(late, full.code)
    await expect(rowOf(full.teacher, first.nick)).toContainText('Table 1, KZ')
    await expect(rowOf(full.teacher, other)).toContainText('Table 1, RU')
    await expect(late.getByRole('tab', { name: 'Hand' })).toBeVisible()

    const voting = await teacherOf(browser, server.origin, 'One delegation')
    await deal(voting.teacher)
    await lateIn(late, voting.code)
    await late.getByRole('button', { name: 'Propose', exact: true }).click()
    await expect(voting.teacher.getByText('1 of 1 have voted.')).toBeVisible()
  },
)

test(
  'whoever comes late watches, where the teacher chose that: no choice, and no vote',
  THOROUGH,
  async ({ browser }) => {
    test.setTimeout(180_000)
    const late = await latePhone(browser)
    const own = await teacherOf(browser, server.origin, 'Everyone the same cards', {}, ['Watches'])
    await pupilIn(browser, server.origin, own.code)
    await deal(own.teacher)
    const nick = await lateIn(late, own.code)
    await expect(rowOf(own.teacher, nick)).toContainText('Table 1, watches')
    await expect(head(late)).toContainText('You watch')
    await expect(late.getByRole('tab', { name: 'News' })).toBeVisible()
    await expect(commitButton(late)).toBeHidden()

    const voting = await teacherOf(browser, server.origin, 'One delegation', {}, ['Watches'])
    const { phone } = await pupilIn(browser, server.origin, voting.code)
    await deal(voting.teacher)
    await lateIn(late, voting.code)
    await phone.getByRole('button', { name: 'Propose', exact: true }).click()
    await head(late).getByRole('button', { name: 'Proposals: 1' }).click()
    const proposals = late.getByRole('dialog', { name: 'Proposals' })
    await expect(proposals).toContainText('No pledge')
    await expect(proposals).toContainText('1 of 1 have voted.')
    await expect(proposals.getByRole('button', { name: /vote/i })).toHaveCount(0)
    await expect(late.getByRole('button', { name: 'Propose', exact: true })).toBeHidden()
  },
)

test(
  'who is one too many for the seats proposes to whoever chooses there, and votes; that one chooses',
  THOROUGH,
  async ({ browser }) => {
    test.slow()
    const { teacher, code } = await teacherOf(browser, server.origin, 'Full tables', {}, ['They choose'])
    const chooser = await pupilIn(browser, server.origin, code)
    await chooser.phone.getByRole('button', { name: 'Sit here: Kazakhstan, table 1' }).click()
    await expect(chooser.phone.getByRole('button', { name: 'You: Kazakhstan, table 1' })).toBeVisible()
    // The other four seats are taken by phones that nobody looks at.
    await joined(server.origin, code, 4)
    await deal(teacher)
    const one = await latePhone(browser)
    const nick = await lateIn(one, code)
    await expect(rowOf(teacher, nick)).toContainText('Table 1, KZ, proposes')
    await expect(head(one)).toContainText('You propose')
    const two = await latePhone(browser)
    await lateIn(two, code)
    await one.getByRole('button', { name: 'Propose', exact: true }).click()
    await two.getByRole('tab', { name: 'Pledge' }).click()
    await two.getByRole('radio', { name: 'China' }).check()
    await two.getByRole('button', { name: 'Propose', exact: true }).click()
    await head(one).getByRole('button', { name: 'Proposals: 2' }).click()
    const voted = one.getByRole('dialog', { name: 'Proposals' })
    await voted.getByRole('button', { name: 'Vote for it' }).click()
    await expect(voted.getByRole('listitem').first()).toContainText('Pledge to China')
    await expect(voted.getByRole('button', { name: 'Your vote' })).toHaveAttribute('aria-pressed', 'true')
    expect(await overflow(one)).toBeLessThanOrEqual(0)
    await one.keyboard.press('Escape')

    await head(chooser.phone).getByRole('button', { name: 'Proposals: 2' }).click()
    const proposals = chooser.phone.getByRole('dialog', { name: 'Proposals' })
    await expect(proposals).toContainText('2 of 2 have voted.')
    await expect(proposals.getByRole('button', { name: /vote/i })).toHaveCount(0)
    await proposals.getByRole('button', { name: 'Play B' }).click()
    await expect(proposals).toBeHidden()
    await expect(rowOf(teacher, chooser.nick)).toContainText('waits for')
    await one.getByRole('button', { name: /^Talk/ }).click()
    await expect(one.getByRole('dialog')).toContainText('Whoever chooses in your seat speaks for it.')
  },
)
