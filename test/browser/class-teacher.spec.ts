// Each button of a teacher, over the real server: what it does on the screens of the class, and that what cannot be undone is
// asked first.
import { expect, type Page } from '@playwright/test'
import { test } from './support/devices.ts'
import { THOROUGH } from './support/marks.ts'
import { deal, pupilIn, rowOf, teacherOf } from './support/rooms.ts'
import { commitButton } from './support/table.ts'
import { classServer, person, type TableServer } from './support/tables.ts'

// One server for all of them, in one process.
test.describe.configure({ mode: 'default' })

let server: TableServer

test.beforeAll(async () => {
  server = await classServer()
})
test.afterAll(() => server.stop())

/** Minutes of play that are left, as the head says. */
async function minutesLeft(teacher: Page): Promise<number> {
  const told = await teacher.getByText(/^Time of play left: \d+:\d\d$/).innerText()
  return Number(/(\d+):/.exec(told)?.[1])
}

test('pause, go on, more time, a message, the last round, stop', async ({ browser }) => {
  const { teacher, code } = await teacherOf(browser, server.origin)
  const { phone } = await pupilIn(browser, server.origin, code)
  await deal(teacher)
  await expect(commitButton(phone)).toBeVisible()

  await teacher.getByRole('textbox', { name: /^Why/ }).fill('Look at the front.')
  await teacher.getByRole('button', { name: 'Pause all' }).click()
  const paused = phone.getByRole('alertdialog', { name: 'Paused' })
  await expect(paused).toContainText('Look at the front.')
  await expect(teacher.getByText('All is paused: Look at the front.')).toBeVisible()
  await teacher.getByRole('button', { name: 'Go on' }).click()
  await expect(paused).toBeHidden()

  const before = await minutesLeft(teacher)
  await teacher.getByRole('button', { name: '+5 min' }).click()
  await expect.poll(() => minutesLeft(teacher)).toBeGreaterThan(before + 3)

  await teacher.getByRole('textbox', { name: 'A message to all' }).fill('Five minutes left.')
  await teacher.getByRole('button', { name: 'Send it' }).click()
  await expect(phone.getByText('Your teacher: Five minutes left.').first()).toBeVisible()
  await expect(teacher.getByText('Said last: Five minutes left.')).toBeVisible()

  await teacher.getByRole('button', { name: 'End after this round' }).click()
  await expect(phone.getByText('Last round', { exact: true })).toBeVisible()
  await teacher.getByRole('button', { name: /^This round is the last/ }).click()
  await expect(phone.getByText('Last round', { exact: true })).toBeHidden()

  await teacher.getByRole('button', { name: 'Stop now' }).click()
  await expect(teacher.getByRole('button', { name: 'Yes, stop' })).toBeFocused()
  await teacher.getByRole('button', { name: 'No', exact: true }).click()
  await expect(teacher.getByRole('button', { name: 'Stop now' })).toBeFocused()
  await expect(phone.getByRole('heading', { name: 'Play has stopped' })).toBeHidden()
  await teacher.getByRole('button', { name: 'Stop now' }).press('Enter')
  await expect(teacher.getByRole('button', { name: 'Yes, stop' })).toBeFocused()
  await teacher.keyboard.press('Enter')
  await expect(phone.getByRole('heading', { name: 'Play has stopped' })).toBeVisible()
})

test(
  'a bot fills in and gives back, bots answer at a table that stands, a pupil is moved and is removed',
  THOROUGH,
  async ({ browser }) => {
    test.slow()
    const { teacher, code } = await teacherOf(browser, server.origin, 'Full tables')
    const one = await pupilIn(browser, server.origin, code)
    const two = await pupilIn(browser, server.origin, code)
    await teacher.getByRole('button', { name: `Move ${one.nick}`, exact: true }).click()
    const dialog = teacher.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'Kazakhstan' }).check()
    await dialog.getByRole('button', { name: 'Move' }).click()
    await expect(rowOf(teacher, one.nick)).toContainText('Table 1, KZ')
    await teacher.getByRole('button', { name: `Move ${two.nick}`, exact: true }).click()
    await dialog.getByRole('radio', { name: 'Russia' }).check()
    await dialog.getByRole('button', { name: 'Move' }).click()
    await expect(rowOf(teacher, two.nick)).toContainText('Table 1, RU')
    await deal(teacher)
    await expect(rowOf(teacher, one.nick)).toContainText('thinks')
    await expect(rowOf(teacher, two.nick)).toContainText('waits for Kazakhstan')

    await teacher.getByRole('button', { name: 'Let bots answer the open question at table 1' }).click()
    await teacher.getByRole('button', { name: 'Yes', exact: true }).click()
    await expect(rowOf(teacher, two.nick)).toContainText('thinks')

    await teacher.getByRole('button', { name: `Let a bot answer for ${two.nick}` }).click()
    const back = teacher.getByRole('button', { name: `Hand the seat back to ${two.nick}` })
    await expect(rowOf(teacher, two.nick)).toContainText('a bot answers')
    await back.click()
    await expect(back).toBeHidden()

    await teacher.getByRole('button', { name: `Remove ${two.nick} from the room` }).click()
    await expect(teacher.getByRole('group', { name: `Take ${two.nick} out?` })).toBeVisible()
    await teacher.getByRole('button', { name: 'Yes, out' }).click()
    await expect(two.phone.getByText('Your teacher has taken you out of the room.')).toBeVisible()
    await expect(rowOf(teacher, two.nick)).toHaveCount(0)
  },
)

test(
  'a phone that goes quiet is amber on the monitor, first of all rows, until it comes back',
  THOROUGH,
  async ({ browser }) => {
    const { teacher, code } = await teacherOf(browser, server.origin)
    const here = await pupilIn(browser, server.origin, code)
    const gone = await pupilIn(browser, server.origin, code)
    await deal(teacher)
    await expect(commitButton(gone.phone)).toBeVisible()
    const [, table] = /Table (\d)/.exec(await rowOf(teacher, gone.nick).innerText()) ?? []
    await teacher.getByRole('button', { name: `Let bots answer the open question at table ${table}` }).click()
    await gone.phone.context().setOffline(true)
    await expect(rowOf(teacher, gone.nick)).toHaveAttribute('data-trouble', 'gone')
    // Its table stands now, with nobody at it. What the teacher was asked about it before is asked still, and may be done.
    await expect(teacher.getByRole('listitem').filter({ hasText: `Table ${table} ` })).toContainText('paused')
    await teacher.getByRole('button', { name: 'Yes', exact: true }).click()
    await expect(teacher.getByRole('rowheader').first()).toHaveText(gone.nick)
    await expect(rowOf(teacher, here.nick)).toHaveAttribute('data-trouble', 'none')
    await gone.phone.context().setOffline(false)
    await expect(rowOf(teacher, gone.nick)).toHaveAttribute('data-trouble', 'none')
  },
)

test(
  'a pupil comes back on another phone by its word; the first phone says so',
  THOROUGH,
  async ({ browser }) => {
    const { code } = await teacherOf(browser, server.origin)
    const { phone, nick } = await pupilIn(browser, server.origin, code)
    const word = await phone.locator('.class-word').innerText()
    const other = await person(browser, 390, 844)
    await other.goto(`${server.origin}/#/room/${code}`)
    await other.getByText('I was here before').click()
    await other.getByRole('textbox', { name: /^My word/ }).fill(word.toUpperCase())
    await other.getByRole('button', { name: 'Come back' }).click()
    await expect(other.getByRole('heading', { level: 1 })).toHaveText(`You are ${nick}`)
    await expect(phone.getByText('You came back on another phone')).toBeVisible()
  },
)

test(
  'names that the teacher typed are chosen from, each once; without the secret there is no room',
  THOROUGH,
  async ({ browser }) => {
    const teacher = await person(browser, 1440, 900)
    await teacher.goto(`${server.origin}/#/teach`)
    await teacher.getByLabel('The server’s secret').fill('not-the-secret-at-all')
    await teacher.getByRole('textbox', { name: /^Names/ }).fill('Aida\nBolat')
    await teacher.getByRole('button', { name: 'Open the room' }).click()
    await expect(teacher.getByText('That is not the secret this server printed')).toBeVisible()
    await teacher.getByLabel('The server’s secret').fill('secret-of-the-browser-tests')
    await teacher.getByRole('button', { name: 'Open the room' }).click()
    const heading = teacher.getByRole('heading', { level: 1, name: /^Room \d/ })
    await expect(heading).toBeVisible()
    const code = (await heading.innerText()).replaceAll(/\D/g, '')
    const phone = await person(browser, 360, 640)
    await phone.goto(`${server.origin}/#/room/${code}`)
    await phone.getByRole('button', { name: 'I’m here' }).click()
    await expect(phone.getByText('Choose your name from the list first.')).toBeVisible()
    await phone.getByRole('combobox').selectOption('Bolat')
    await phone.getByRole('button', { name: 'I’m here' }).click()
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('You are Bolat')
    const next = await person(browser, 360, 640)
    await next.goto(`${server.origin}/#/room/${code}`)
    await expect(next.getByRole('combobox').getByRole('option')).toHaveText(['Choose your name', 'Aida'])
  },
)
