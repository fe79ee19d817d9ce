// A class over the real server, in real browsers: from the code on the wall to the file that is saved, each way to play.
import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { test } from './support/devices.ts'
import { takeOffers } from './support/moves.ts'
import { deal, nickOn, projectorOf, pupilIn, rowOf, stop, teacherOf } from './support/rooms.ts'
import { atAttention, commitButton, readOn } from './support/table.ts'
import { person, type TableServer, tableServer } from './support/tables.ts'
import { watch } from './support/watch.ts'

// One server for all of them, in one process.
test.describe.configure({ mode: 'default' })

let server: TableServer

test.beforeAll(async () => {
  server = await tableServer()
})
test.afterAll(() => server.stop())

/** Answers a round; with all that can be taken, or with nothing. */
async function round(phone: Page, takes: boolean): Promise<void> {
  await phone.getByRole('button', { name: 'Go on without a pledge' }).click()
  await atAttention(phone)
  if (takes) await takeOffers(phone)
  await commitButton(phone).click()
  await expect(readOn(phone)).toBeVisible()
}

/** Shows every page of the debrief in turn. `onVote`: called while a question is open to votes. */
async function wholeDebrief(teacher: Page, onVote: () => Promise<void>): Promise<void> {
  const pages = teacher.getByRole('region', { name: 'Debrief' }).getByRole('listitem')
  const [first, ...titles] = await pages.allInnerTexts()
  expect(first).toBe('All tables on one line of time')
  for (const title of titles) {
    await teacher.getByRole('button', { name: 'Next page' }).click()
    await expect(teacher.locator('[aria-current="step"]')).toHaveText(title)
    if (!title.endsWith(': vote')) continue
    await onVote()
    await teacher.getByRole('button', { name: 'Reveal the votes' }).click()
  }
  await expect(teacher.getByRole('button', { name: 'Next page' })).toBeHidden()
}

test('a class from the code to the file: joined, played, stopped, debriefed, saved, deleted', async ({
  browser,
}) => {
  test.setTimeout(360_000)
  const { teacher, code } = await teacherOf(browser, server.origin)
  const faults = watch(teacher, server.origin)
  await expect(teacher, 'the secret stands in no address').toHaveURL(`${server.origin}/#/teach`)
  const wall = await projectorOf(browser, teacher)
  await expect(wall.getByText(code.slice(0, 3))).toBeVisible()
  await expect(wall, 'nor does the ticket').toHaveURL(`${server.origin}/#/projector`)

  const typed = await person(browser, 390, 844)
  await typed.goto(`${server.origin}/#/`)
  await typed.getByRole('link', { name: 'Join a class' }).click()
  await typed.getByRole('textbox').fill(`${code.slice(0, 3)} ${code.slice(3)}`)
  await typed.getByRole('button', { name: 'Go in' }).click()
  await typed.getByRole('button', { name: 'I’m here' }).click()
  const before = await nickOn(typed)
  await typed.getByRole('button', { name: 'Another name' }).click()
  await expect(typed.getByRole('heading', { level: 1 })).not.toHaveText(`You are ${before}`)
  const nick = await nickOn(typed)
  const { phone, nick: other } = await pupilIn(browser, server.origin, code)
  await expect(wall.getByRole('listitem').filter({ hasText: nick })).toBeVisible()
  await expect(wall.getByRole('heading', { level: 1 })).toHaveText('2 have come in')
  await expect(rowOf(teacher, other)).toContainText('here')

  await deal(teacher)
  await Promise.all([round(phone, true), round(typed, false)])
  await typed.reload()
  await expect(readOn(typed).or(commitButton(typed)).first()).toBeVisible()
  await teacher.reload()
  await expect(teacher.getByText('They play')).toBeVisible()
  await wall.reload()
  await expect(wall.getByText(/^Table 2/)).toBeVisible()

  await stop(teacher)
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Play has stopped')
  await expect(phone.getByRole('region', { name: 'How your table stood' })).toContainText(
    'It stopped in round',
  )
  await teacher.getByRole('button', { name: 'Show the first page' }).click({ timeout: 60_000 })
  await expect(wall.getByRole('heading', { level: 1 })).toHaveText('2 tables, one line of time')
  await expect(teacher.getByRole('button', { name: /^Question 1: vote/ })).toBeVisible({ timeout: 180_000 })
  let votes = 0
  await wholeDebrief(teacher, async () => {
    const poll = phone.getByRole('region', { name: 'A vote of the class' })
    await poll.getByRole('radio').first().check()
    await expect(teacher.getByText('1 of 2 have voted.')).toBeVisible()
    await expect(wall.getByText('1 of 2 have voted.')).toBeVisible()
    votes += 1
  })
  expect(votes).toBeGreaterThan(0)

  await phone.getByRole('textbox', { name: /otherwise/ }).fill('Keep more vectors.')
  await phone.getByRole('textbox', { name: /leave out/ }).fill('People.\nAnd the weather.')
  await phone.getByRole('button', { name: 'Hand it in' }).click()
  await expect(phone.getByText('Handed in. Thank you.')).toBeVisible()
  await phone.getByRole('link', { name: 'Look through my game' }).click()
  await expect(phone.getByRole('region', { name: 'Where you are in the game' })).toBeVisible()
  await phone.goBack()

  const [saved] = await Promise.all([
    teacher.waitForEvent('download'),
    teacher.getByRole('button', { name: 'Save everything as a file' }).click(),
  ])
  expect(saved.suggestedFilename()).toBe(`multivector-room-${code}.zip`)
  const files = unzipSync(readFileSync(await saved.path()))
  const text = Object.values(files)
    .map((file) => new TextDecoder().decode(file))
    .join('\n')
  expect(Object.keys(files).length).toBeGreaterThan(3)
  expect(text).toContain('Keep more vectors.')
  await teacher.getByRole('button', { name: 'Close the room' }).click()
  await teacher.getByRole('button', { name: 'Yes, close' }).click()
  await expect(teacher.getByText('Closed', { exact: true })).toBeVisible()
  await teacher.getByRole('button', { name: 'Delete this room' }).click()
  await teacher.getByRole('button', { name: 'Yes, delete' }).click()
  await expect(teacher.getByRole('heading', { level: 1 })).toHaveText('The room is gone')
  await expect(phone.getByText('The room has been deleted')).toBeVisible()
  await expect(wall.getByRole('heading', { level: 1 })).toHaveText('Nothing to be shown here yet')
  expect(faults).toEqual([])
})

test('one delegation proposes, votes and plays; the wall shows it', async ({ browser }) => {
  const { teacher, code } = await teacherOf(browser, server.origin, 'One delegation')
  const { phone, nick } = await pupilIn(browser, server.origin, code)
  const { phone: other } = await pupilIn(browser, server.origin, code)
  const wall = await projectorOf(browser, teacher)
  await deal(teacher)
  await phone.getByRole('button', { name: 'Propose', exact: true }).click()
  await expect(phone.getByRole('button', { name: 'Proposals: 1' })).toBeVisible()
  await other.getByRole('tab', { name: 'Pledge' }).click()
  await other.getByRole('radio', { name: 'China' }).check()
  await other.getByRole('button', { name: 'Propose', exact: true }).click()
  await other.getByRole('button', { name: 'Proposals: 2' }).click()
  const proposals = other.getByRole('dialog', { name: 'Proposals' })
  await expect(proposals).toContainText(`proposed by ${nick}`)
  await expect(proposals).toContainText('Pledge to China')
  await proposals.getByRole('button', { name: 'Vote for it' }).click()
  await expect(proposals.getByRole('listitem').first()).toContainText('No pledge')
  await expect(wall.getByRole('listitem').filter({ hasText: 'No pledge' })).toContainText('2')
  await teacher.getByRole('button', { name: 'Play the strongest now' }).click()
  await expect(teacher.getByRole('heading', { name: 'The vote: round 1, the cubes' })).toBeVisible()
  await expect(wall.getByText('What do we do?')).toBeVisible()
  await expect(other.locator('.class-strip').getByText('Proposals', { exact: true })).toBeVisible()
  await expect(proposals, 'what was voted on is decided').toBeHidden()
  await expect(phone.getByRole('tab', { name: /^Offers/ })).toBeVisible()
  await phone.getByRole('button', { name: /^Propose \d/ }).click()
  await teacher.getByRole('button', { name: 'Play A', exact: true }).click()
  await expect(teacher.getByRole('heading', { name: 'The vote: round 2, the pledge' })).toBeVisible()
})

test('full tables have people in five seats, who find each other at one table', async ({ browser }) => {
  test.slow()
  const { teacher, code } = await teacherOf(browser, server.origin, 'Full tables')
  const pupils = await Promise.all(Array.from({ length: 3 }, () => pupilIn(browser, server.origin, code)))
  await deal(teacher)
  for (const { nick } of pupils) await expect(rowOf(teacher, nick)).toContainText('Table 1, ')
  const seats = await Promise.all(
    pupils.map(({ nick }) => rowOf(teacher, nick).getByRole('cell').first().innerText()),
  )
  expect(new Set(seats).size, seats.join()).toBe(3)
  const [first] = pupils
  await first?.phone.getByRole('button', { name: /^Talk/ }).click()
  await expect(
    first?.phone.getByRole('dialog', { name: 'Negotiations' }) ?? teacher.locator('x'),
  ).toBeVisible()
})
