// The debrief of a class that has stopped, over the real server: page by page on the wall, read from the back row; what the
// teacher sees beside it; a vote, the exit ticket and one's own game on a phone of 360 pixels; the export.
import { type Browser, expect, type Page } from '@playwright/test'
import { leastCapital } from '../../src/client/screens/classroom/projector/readable.ts'
import { DEBRIEF_PAGES, momentOn, pageNumber } from '../../src/game/wire/index.ts'
import { expectSound } from './support/axe.ts'
import { type PlayedClass, playedClass } from './support/classes.ts'
import { deviceOf, test } from './support/devices.ts'
import { SMOKE, THOROUGH } from './support/marks.ts'
import { atAttention, commitButton, passPledge, playRound } from './support/table.ts'
import { watch } from './support/watch.ts'

/** The height of capitals, as a share of the font's size (Inter). */
const CAPITAL = 0.727

let room: PlayedClass

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  test.setTimeout(180_000)
  room = await playedClass({ way: 'duplicate', pupils: 8, rounds: 4 })
  await expect.poll(isMade, { timeout: 120_000, intervals: [500] }).toBe(true)
})
test.afterAll(() => room.stop())

async function isMade(): Promise<boolean> {
  const headers = { Authorization: `Bearer ${room.teacher}` }
  const answer = await fetch(`${room.origin}/api/rooms/${room.code}/debrief`, { headers })
  const { weighing, debrief } = (await answer.json()) as { weighing: boolean; debrief?: object }
  return debrief !== undefined && !weighing
}

async function device(
  browser: Browser,
  size: readonly [number, number],
  kept: Readonly<Record<string, string>>,
): Promise<Page> {
  const [width, height] = size
  const context = await deviceOf(browser, {
    viewport: { width, height },
    reducedMotion: 'reduce',
    bypassCSP: true,
  })
  await context.addInitScript((items) => {
    // A window that has just been opened has no storage yet.
    if (location.protocol === 'about:') return
    for (const [key, text] of Object.entries(items)) localStorage.setItem(key, text)
  }, kept)
  return context.newPage()
}

function phoneOf(browser: Browser, pupil: number): Promise<Page> {
  return device(browser, [360, 740], { [`multivector.room.${room.code}`]: room.pupils[pupil - 1] ?? '' })
}

function show(page: number, revealed = false): Promise<void> {
  const moment = momentOn(DEBRIEF_PAGES[page])
  return room.does({ do: 'show', page, revealed, ...(moment === undefined ? {} : { moment }) })
}

/** Letters that are smaller than the back row reads, and whatever lies outside of the picture. */
function unreadable(wall: Page, least: number) {
  return wall.evaluate(
    ([smallest, capital]) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const element = node.parentElement
        const text = node.textContent?.trim() ?? ''
        if (!element || text === '' || !element.closest('main')) continue
        if (element.closest('.unseen, [aria-hidden="true"]:empty')) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const { right, bottom, width } = range.getBoundingClientRect()
        const height = Number.parseFloat(getComputedStyle(element).fontSize) * capital
        if (width < 2) continue
        if (height + 0.01 < smallest) found.push(`${text}: ${height.toFixed(1)}`)
        if (right > innerWidth + 1 || bottom > innerHeight + 1) found.push(`${text}: outside`)
      }
      return found
    },
    [least, CAPITAL] as const,
  )
}

test(
  'a vote is taken until it is revealed; counts, worth and texts come one after another',
  SMOKE,
  async ({ browser }) => {
    const phone = await phoneOf(browser, 1)
    const wall = await device(browser, [1920, 1080], {})
    await wall.goto(`${room.origin}/#/projector/${room.projector}`)
    await show(pageNumber('ask', 0))
    await phone.goto(`${room.origin}/#/room/${room.code}`)
    const vote = phone.getByRole('region', { name: 'A vote of the class' })
    // Marked once the server has it.
    await vote.getByRole('radio').first().click()
    await expect(vote.getByRole('status')).toHaveText(/Your vote is counted/)
    await expect(wall.getByRole('status')).toHaveText(/1 of 8 have voted/)
    await expect(wall.locator('.wall-bar')).toHaveCount(0)
    await show(pageNumber('ask', 0), true)
    await expect(wall.locator('.wall-bar').first()).toBeVisible()
    await expect(wall.getByText('1 vote', { exact: true })).toBeVisible()
    await expect(vote.getByText('± ')).toHaveCount(0)
    await show(pageNumber('worth', 0))
    await expect(wall.getByText(/[+−]\d\.\d\d ± \d\.\d\d/).first()).toBeVisible()
    await expect(vote.getByText(/[+−]\d\.\d\d ± \d\.\d\d/).first()).toBeVisible()
    await expect(vote.locator('.told')).toHaveCount(0)
    await show(pageNumber('told', 0))
    await expect(wall.locator('.told .locus').first()).toBeVisible()
    await expect(vote.locator('.told .locus').first()).toBeVisible()
    const overflow = await phone.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await expectSound(phone, 'the vote on a phone')
    for (const page of [phone, wall]) await page.context().close()
  },
)

test('every page on the wall is read from the back row, and fits', THOROUGH, async ({ browser }) => {
  test.setTimeout(120_000)
  const wall = await device(browser, [1920, 1080], {})
  const faults = watch(wall, room.origin)
  await wall.goto(`${room.origin}/#/projector/${room.projector}`)
  for (const [page, shown] of DEBRIEF_PAGES.entries())
    for (const revealed of shown.is === 'ask' ? [false, true] : [false]) {
      await show(page, revealed)
      const isThere = shown.is === 'atlas' ? wall.locator('.wall-atlas') : wall.locator('.wall-debrief h1')
      await expect(isThere).toBeVisible()
      await expect(wall.locator('.wall-debrief')).toHaveAttribute('data-page', `${page} ${revealed}`)
      if (shown.is === 'limits') await expect(wall.locator('.limit-sides dd').first()).toBeVisible()
      expect(await unreadable(wall, leastCapital(1920)), `${shown.is} ${page}`).toEqual([])
    }
  expect(faults).toEqual([])
  await wall.context().close()
})

test('the teacher sees beside the wall who answered what, and what stands behind it', async ({ browser }) => {
  const rooms = JSON.stringify([{ code: room.code, ticket: room.teacher }])
  const teacher = await device(browser, [1280, 900], { 'multivector.rooms': rooms })
  await show(pageNumber('ask', 1))
  await teacher.goto(`${room.origin}/#/teach/${room.code}`)
  const notes = teacher.getByRole('region', { name: 'For you alone' })
  await expect(notes.getByRole('row')).not.toHaveCount(1)
  await expect(notes.getByText(/[+−]\d\.\d\d ± \d\.\d\d/).first()).toBeVisible()
  await notes.getByText(/passages? behind it/).click()
  await expect(notes.locator('.debrief-passage-list li').first()).toBeVisible()
  await expectSound(teacher, 'the debrief of the teacher')
  await teacher.getByRole('button', { name: 'What does the model leave out?' }).click()
  await expect(
    teacher.getByRole('region', { name: 'Where the texts disagree' }).locator('dd').first(),
  ).toBeVisible()
  const saved = teacher.waitForEvent('download')
  await teacher.getByRole('button', { name: 'Save everything as a file' }).click()
  expect((await saved).suggestedFilename()).toBe(`multivector-room-${room.code}.zip`)
  await teacher.context().close()
})

test(
  'what if: from the wall into the game of the table, and on from there otherwise',
  THOROUGH,
  async ({ browser }) => {
    test.setTimeout(90_000)
    const wall = await device(browser, [1920, 1080], {
      'multivector.settings': '{"speed":"instant","unspent":"commit"}',
    })
    await show(pageNumber('what-if'))
    await wall.goto(`${room.origin}/#/projector/${room.projector}`)
    const link = wall.getByRole('link', { name: /^Play on from there, in round \d$/ })
    const round = (await link.innerText()).replace(/\D/g, '')
    const [game] = await Promise.all([wall.context().waitForEvent('page'), link.click()])
    const faults = watch(game, room.origin)
    await expect(game.getByRole('region', { name: 'Where you are in the game' })).toContainText(
      `Round ${round} of`,
    )
    await game.getByRole('button', { name: 'Play on from here as Kazakhstan' }).click()
    const heading = game.getByRole('heading', { level: 1 })
    await expect(heading).toContainText(`Round ${round} of`)
    // It goes on from the question that the moment asks, the first of its round or the second.
    if ((await commitButton(game).innerText()) === 'Go on without a pledge') await passPledge(game)
    await atAttention(game)
    await playRound(game)
    // Or, where the state was weak already, it ends there.
    await expect(heading).toContainText(new RegExp(`Round ${Number(round) + 1} of|Regime crisis|Absorbed`))
    await wall.bringToFront()
    await expect(wall.getByRole('heading', { level: 1 })).toBeVisible()
    expect(faults).toEqual([])
    await wall.context().close()
  },
)

test('at the end a pupil hands in its ticket, and goes to a place of its own game', async ({ browser }) => {
  const phone = await phoneOf(browser, 2)
  await show(pageNumber('exit'))
  await phone.goto(`${room.origin}/#/room/${room.code}`)
  const ticket = phone.getByRole('form', { name: 'Before you go' })
  await ticket.getByRole('textbox').first().fill('Fewer pledges')
  await ticket.getByRole('button', { name: 'Hand it in' }).click()
  await expect(phone.getByText('Handed in. Thank you.')).toBeVisible()
  await expectSound(phone, 'the exit ticket')
  const place = phone.getByRole('link', { name: /the search prefers something worth/ }).first()
  await expect(place).toBeVisible()
  await place.click()
  await expect(phone).toHaveURL(/#\/replay\/table-.*at=\d+/)
  await expect(phone.getByRole('slider', { name: 'Place in the game' })).toBeVisible()
  await phone.context().close()
})
