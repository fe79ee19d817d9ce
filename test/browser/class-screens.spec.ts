// What a class sees: the wall from the back row, a phone of 360 pixels, all by keyboard, and nothing that axe finds.
import { expect, type Page } from '@playwright/test'
import { expectSound } from './support/axe.ts'
import { test } from './support/devices.ts'
import { clipped, overflow } from './support/layout.ts'
import { SMOKE, THOROUGH } from './support/marks.ts'
import { takeOffers } from './support/moves.ts'
import { deal, joined, projectorOf, pupilIn, stop, teacherOf } from './support/rooms.ts'
import { atAttention, commitButton, readOn } from './support/table.ts'
import { classServer, person, type TableServer } from './support/tables.ts'
import { unreadable, WALL } from './support/wall.ts'

// One server for all of them, in one process.
test.describe.configure({ mode: 'default' })

let server: TableServer

test.beforeAll(async () => {
  server = await classServer()
})
test.afterAll(() => server.stop())

/** Whether that check can fail. */
test('letters that are too small, or lie outside the wall, are found', SMOKE, async ({ browser }) => {
  const page = await person(browser, WALL.width, WALL.height)
  await page.setContent(
    '<p style="font-size: 40px">small</p><p style="font-size: 70px; position: absolute; top: 1050px">below</p><p style="font-size: 70px">large</p>',
  )
  expect(await unreadable(page)).toEqual([expect.stringContaining('small'), expect.stringContaining('below')])
})

test(
  'the wall is read from eight metres in every phase, with thirty pupils',
  THOROUGH,
  async ({ browser }) => {
    test.setTimeout(180_000)
    const { teacher, code } = await teacherOf(browser, server.origin)
    const wall = await projectorOf(browser, teacher)
    await expect(wall.getByRole('heading', { level: 1 })).toHaveText('Come in')
    expect(await unreadable(wall), 'the empty room').toEqual([])
    await joined(server.origin, code, 30)
    await expect(wall.getByRole('heading', { level: 1 })).toHaveText('30 have come in')
    expect(await unreadable(wall), 'thirty names').toEqual([])
    await expect(wall.getByRole('img', { name: 'Code for a camera: 192.168.101.120:8000' })).toBeVisible()
    const { phone } = await pupilIn(browser, server.origin, code)
    await deal(teacher)
    await expect(wall.getByText('Round 1')).toBeVisible()
    await teacher
      .getByRole('textbox', { name: 'A message to all' })
      .fill('Think of the power you have not answered yet.')
    await teacher.getByRole('button', { name: 'Send it' }).click()
    await expect(wall.getByText('Think of the power')).toBeVisible()
    expect(await unreadable(wall), 'tables at play').toEqual([])
    await teacher
      .getByRole('textbox', { name: /^Why/ })
      .fill('Look at the front: what did Moscow just do, and why?')
    await teacher.getByRole('button', { name: 'Pause all' }).click()
    await expect(wall.getByRole('heading', { level: 1 })).toHaveText('Paused')
    expect(await unreadable(wall), 'paused').toEqual([])
    await teacher.getByRole('button', { name: 'Go on' }).click()
    await commitButton(phone).click()
    await stop(teacher)
    await expect(wall.getByRole('heading', { level: 1 })).toHaveText('Play has stopped')
    expect(await unreadable(wall), 'stopped').toEqual([])
    await teacher.getByRole('button', { name: 'Show the first page' }).click({ timeout: 60_000 })
    await expect(wall.getByRole('heading', { level: 1 })).toContainText('one line of time')
    expect(await unreadable(wall), 'the atlas').toEqual([])
    await teacher.getByRole('button', { name: 'What does the model leave out?' }).click({ timeout: 180_000 })
    await expect(wall.getByRole('heading', { level: 1 })).toHaveText('What does the model leave out?')
    await expect(wall.getByRole('definition').first()).not.toBeEmpty()
    expect(await unreadable(wall), 'what is left out').toEqual([])
  },
)

test(
  'the wall of a delegation is read from eight metres while it votes, with all that it has room for',
  THOROUGH,
  async ({ browser }) => {
    test.setTimeout(180_000)
    const { teacher, code } = await teacherOf(browser, server.origin, 'One delegation', {}, ['300 s'])
    const wall = await projectorOf(browser, teacher)
    await joined(server.origin, code, 25)
    const voters: Page[] = []
    for (let n = 0; n < 4; n++) voters.push((await pupilIn(browser, server.origin, code)).phone)
    await deal(teacher)
    await expect(wall.getByText('Propose on your phone.')).toBeVisible()
    expect(await unreadable(wall), 'nothing is proposed').toEqual([])
    const pledges = ['', 'China', 'Russia', 'European Union']
    for (const [n, phone] of voters.entries()) {
      const power = pledges[n]
      if (power) {
        await phone.getByRole('tab', { name: 'Pledge' }).click()
        await phone.getByRole('radio', { name: power }).check()
      }
      await proposeOn(phone)
    }
    await teacher
      .getByRole('textbox', { name: 'A message to all' })
      .fill('Think of the power you have not answered yet.')
    await teacher.getByRole('button', { name: 'Send it' }).click()
    await expect(wall.getByText('Think of the power')).toBeVisible()
    await expect(wall.locator('.wall-proposals li')).toHaveCount(3)
    expect(await unreadable(wall), 'the vote on the pledge').toEqual([])
    await teacher.getByRole('button', { name: 'Play the strongest now' }).click()
    await expect(wall.getByText('What do we do?')).toBeVisible()
    await expect(wall.locator('.wall-cards li').first()).toBeVisible()
    expect(await unreadable(wall), 'the cards that the powers laid').toEqual([])
    for (const [n, phone] of voters.entries()) {
      const offers = phone.getByRole('region', { name: 'On the table' }).getByRole('article')
      await expect(offers.first()).toBeVisible()
      // One proposes nothing, one all that it can, and each of the others something else.
      if (n === 1) await takeOffers(phone)
      const open = offers.getByRole('heading').getByRole('button', { disabled: false })
      if (n > 1) await (n === 2 ? open.first() : open.last()).click()
      await proposeOn(phone)
    }
    await expect(wall.locator('.wall-proposals li')).toHaveCount(3)
    expect(await unreadable(wall), 'the vote on the cubes').toEqual([])
  },
)

test(
  'a class of two tables is read from eight metres, at play and in its debrief',
  THOROUGH,
  async ({ browser }) => {
    test.setTimeout(180_000)
    const { teacher, code } = await teacherOf(browser, server.origin)
    const wall = await projectorOf(browser, teacher)
    const phones: Page[] = []
    for (let n = 0; n < 2; n++) phones.push((await pupilIn(browser, server.origin, code)).phone)
    await expect(wall.getByRole('heading', { level: 1 })).toHaveText('2 have come in')
    expect(await unreadable(wall), 'two names').toEqual([])
    await deal(teacher)
    await expect(wall.locator('.wall-lines li')).toHaveCount(2)
    expect(await unreadable(wall), 'two tables at play').toEqual([])
    // What both leave undone is what the debrief asks about.
    for (const phone of phones) {
      await commitButton(phone).click()
      await atAttention(phone)
      await commitButton(phone).click()
      await expect(readOn(phone)).toBeVisible()
    }
    await stop(teacher)
    await teacher.getByRole('button', { name: 'Show the first page' }).click({ timeout: 60_000 })
    await expect(wall.getByRole('heading', { level: 1 })).toHaveText('2 tables, one line of time')
    expect(await unreadable(wall), 'the atlas of two').toEqual([])
    await teacher.getByRole('button', { name: /^Question 1: vote/ }).click({ timeout: 180_000 })
    await expect(wall.locator('.wall-answers li').first()).toBeVisible()
    expect(await unreadable(wall), 'the question').toEqual([])
    await teacher.getByRole('button', { name: 'Reveal the votes' }).click()
    await expect(wall.locator('.wall-answers').getByText('2 tables', { exact: true })).toBeVisible()
    expect(await unreadable(wall), 'its votes').toEqual([])
  },
)

/** What stands on a phone of a delegation is proposed, unspent cubes or not. */
async function proposeOn(phone: Page): Promise<void> {
  await phone.getByRole('button', { name: /^Propose/ }).click()
  await expect(phone.getByRole('button', { name: /^Proposals: \d/ })).toBeVisible()
}

test(
  'a pupil on 360 pixels: nothing is cut off, and no map is fetched before it is asked for',
  SMOKE,
  async ({ browser }) => {
    test.slow()
    const { teacher, code } = await teacherOf(browser, server.origin)
    const phone = await person(browser, 360, 640)
    const fetched: string[] = []
    phone.on('request', (request) => fetched.push(request.url()))
    const sound = async (what: string) => {
      expect(await overflow(phone), what).toBeLessThanOrEqual(0)
      expect(await clipped(phone), what).toEqual([])
    }
    await phone.goto(`${server.origin}/#/room`)
    await expect(phone.getByRole('button', { name: 'Go in' })).toBeVisible()
    await sound('the code')
    await phone.getByRole('textbox').fill(code)
    await phone.getByRole('button', { name: 'Go in' }).click()
    const here = phone.getByRole('button', { name: 'I’m here' })
    await expect(here).toBeInViewport({ ratio: 1 })
    await sound('the door')
    await here.click()
    await expect(phone.getByRole('button', { name: 'Another name' })).toBeInViewport({ ratio: 1 })
    await sound('the lobby')
    await deal(teacher)
    await expect(commitButton(phone)).toBeInViewport({ ratio: 1 })
    await expect(phone.getByRole('region', { name: 'Your class' })).toBeInViewport({ ratio: 1 })
    expect(await overflow(phone), 'the table').toBeLessThanOrEqual(0)
    expect(fetched.filter((url) => /\/phaser-/.test(url))).toEqual([])
    await phone.getByRole('button', { name: 'Show the map' }).click()
    await expect(phone.locator('.play-board canvas')).toBeVisible()
    expect(fetched.filter((url) => /\/phaser-/.test(url))).toHaveLength(1)
    await stop(teacher)
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Play has stopped')
    await sound('after play')
  },
)

test('a class is opened, joined and begun by keyboard alone', THOROUGH, async ({ browser }) => {
  const { teacher, code } = await teacherOf(browser, server.origin)
  const phone = await person(browser, 390, 844)
  await phone.goto(`${server.origin}/#/room`)
  await phone.getByRole('textbox').focus()
  await phone.keyboard.type(code)
  await phone.keyboard.press('Enter')
  await expect(phone.getByRole('heading', { level: 1 })).toBeFocused()
  await phone.keyboard.press('Tab')
  await expect(phone.getByRole('button', { name: 'I’m here' })).toBeFocused()
  await phone.keyboard.press('Enter')
  await expect(phone.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(teacher.getByRole('button', { name: 'Deal the cards' })).toBeEnabled()
  await teacher.getByRole('button', { name: 'Deal the cards' }).focus()
  await teacher.keyboard.press('Enter')
  await expect(commitButton(phone)).toBeVisible()
  await teacher.getByRole('textbox', { name: /^Why/ }).focus()
  await teacher.keyboard.type('To the front.')
  await teacher.keyboard.press('Enter')
  await expect(phone.getByRole('heading', { name: 'Paused' })).toBeFocused()
  // What lies beneath a pause takes no focus.
  for (let tab = 0; tab < 3; tab++) await phone.keyboard.press('Tab')
  expect(await phone.evaluate(() => document.activeElement?.closest('.online-table') === null)).toBe(true)
})

test('the check of a phone says what it found', async ({ browser }) => {
  const phone = await person(browser, 360, 640)
  await phone.goto(`${server.origin}/#/check`)
  await expect(phone.getByText('All is well: this phone can play.')).toBeVisible()
  await phone.route('**/healthz', (route) => route.abort())
  await phone.getByRole('button', { name: 'Try again' }).click()
  await expect(phone.getByText('This phone cannot play yet.')).toBeVisible()
  await expect(phone.getByText('It does not answer. Join the same wireless network')).toBeVisible()
})

test(
  'where no web socket comes through, a phone is told, and plays by ordinary requests',
  THOROUGH,
  async ({ browser }) => {
    const { teacher, code } = await teacherOf(browser, server.origin)
    const phone = await person(browser, 360, 640)
    await phone.addInitScript(() => {
      // As a filter does: the way never opens.
      class Shut extends EventTarget {
        onerror: ((event: Event) => void) | undefined
        constructor() {
          super()
          setTimeout(() => this.onerror?.(new Event('error')))
        }
        close() {}
        send() {}
      }
      Object.assign(globalThis, { WebSocket: Shut })
    })
    await phone.goto(`${server.origin}/#/check`)
    await expect(phone.getByText('The network lets no web sockets through')).toBeVisible()
    await phone.goto(`${server.origin}/#/room/${code}`)
    await phone.getByRole('button', { name: 'I’m here' }).click()
    await expect(phone.getByRole('heading', { level: 1, name: /^You are/ })).toBeVisible()
    await deal(teacher)
    await commitButton(phone).click()
    await expect(phone.getByRole('tab', { name: /^Offers/ })).toBeVisible()
    await stop(teacher)
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Play has stopped')
  },
)

test('the teacher’s sheet is one page of paper', async ({ browser }) => {
  // A4 at 96 pixels an inch, with margins of 14 and 12 millimetres.
  const page = await person(browser, 688, 1032)
  await page.emulateMedia({ media: 'print' })
  await page.goto(`${server.origin}/#/sheet`)
  await expect(page.getByText('Diminishing Returns')).toBeVisible()
  expect(await page.getByRole('main').evaluate((main) => main.getBoundingClientRect().height)).toBeLessThan(
    1032,
  )
})

test('axe finds nothing wrong with the pages of a class', THOROUGH, async ({ browser }) => {
  test.setTimeout(180_000)
  const { teacher, code } = await teacherOf(browser, server.origin, 'One delegation', { bypassCSP: true })
  await expectSound(teacher, 'the lobby of a teacher')
  const { phone } = await pupilIn(browser, server.origin, code, { bypassCSP: true })
  await expectSound(phone, 'the lobby of a pupil')
  await deal(teacher)
  await phone.getByRole('button', { name: 'Propose', exact: true }).click()
  await expect(teacher.getByText('1 of 1 have voted.')).toBeVisible()
  await expectSound(teacher, 'the monitor')
  await phone.getByRole('button', { name: 'Proposals: 1' }).click()
  await expectSound(phone, 'the proposals')
  await phone.keyboard.press('Escape')
  await expectSound(phone, 'the table of a pupil')
  await teacher.getByRole('button', { name: 'Pause all' }).click()
  await expect(phone.getByRole('heading', { name: 'Paused' })).toBeVisible()
  await expectSound(phone, 'a pause')
  await teacher.getByRole('button', { name: 'Go on' }).click()
  await stop(teacher)
  await expect(phone.getByRole('heading', { name: 'Play has stopped' })).toBeVisible()
  await expectSound(phone, 'after play')
  await expectSound(teacher, 'the debrief')
  const other = await person(browser, 1280, 800, { bypassCSP: true })
  for (const [path, name] of [
    ['teach', 'Open the room'],
    ['room', 'Go in'],
    ['sheet', 'Print it'],
  ] as const) {
    await other.goto(`${server.origin}/#/${path}`)
    await other.getByRole('button', { name }).waitFor()
    await expectSound(other, path)
  }
  await other.goto(`${server.origin}/#/check`)
  await expect(other.getByText('All is well')).toBeVisible()
  await expectSound(other, 'check')
})
