// A table with others, over the real server: a whole game of two people and one who watches, with a deal in the corridor, a
// reload, and a server that is killed and comes back.
import { expect, type Page } from '@playwright/test'
import { expectSound } from './support/axe.ts'
import { test } from './support/devices.ts'
import { SMOKE, THOROUGH } from './support/marks.ts'
import { takeOffers } from './support/moves.ts'
import { atAttention, commitButton, cubesLeft, readOn } from './support/table.ts'
import { person, type TableServer, tableServer } from './support/tables.ts'
import { watch } from './support/watch.ts'

// One server for all of them, in one process.
test.describe.configure({ mode: 'default' })

let server: TableServer

test.beforeAll(async () => {
  server = await tableServer()
})
test.afterAll(() => server.stop())

/** Opens a table of the shortest scenario. Gives its address. */
async function open(owner: Page): Promise<string> {
  await owner.goto(`${server.origin}/#/`)
  await owner.getByRole('link', { name: 'Play with others' }).click()
  await owner.getByRole('radio', { name: /^Great game/ }).check()
  await owner.getByRole('radio', { name: 'Novice' }).check()
  await owner.getByRole('button', { name: 'Open the table' }).click()
  await expect(owner.getByRole('heading', { level: 1 })).toHaveText('The table is open')
  return owner.getByRole('textbox', { name: 'Address' }).inputValue()
}

async function enter(page: Page, address: string, seat: RegExp, button: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('radio', { name: seat }).check()
  await page.getByRole('button', { name: button, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The table is open')
}

const talk = (page: Page) =>
  page.getByRole('region', { name: 'Who is here' }).getByRole('button', { name: /^Talk/ })
const corridor = (page: Page) => page.getByRole('dialog', { name: 'Negotiations' })

/** Reads through what is told, where something is. */
async function goOn(page: Page): Promise<void> {
  await readOn(page)
    .getByRole('button', { name: /^(?:On to round|See how it ended|On)/ })
    .last()
    .click()
}

/** Plays a round: nothing pledged, nothing laid, nothing taken. Gives whether it was the last. */
async function round(owner: Page, guest: Page): Promise<boolean> {
  await owner.getByRole('button', { name: 'Go on without a pledge' }).click()
  await commitButton(guest).click()
  await expect(commitButton(owner)).toHaveText(/Commit/)
  await commitButton(owner).click()
  const on = readOn(owner).getByRole('button', { name: /^(?:On to round|See how it ended)/ })
  const isLast = (await on.innerText()) === 'See how it ended'
  await Promise.all([goOn(owner), goOn(guest)])
  return isLast
}

test('a whole game with others, from the link to the record', async ({ browser }) => {
  test.setTimeout(180_000)
  const owner = await person(browser, 1280, 720)
  const guest = await person(browser, 360, 740)
  const watcher = await person(browser, 1280, 800)
  const faults = [owner, guest, watcher].map((page) => watch(page, new URL(server.origin).origin))
  const address = await open(owner)
  await enter(guest, address, /^Russia/, 'Take the seat')
  await enter(watcher, address, /^Watch/, 'Watch')
  await owner.getByRole('button', { name: 'Start the game' }).click()
  await deal(owner, guest, watcher)
  await owner.getByRole('button', { name: 'Go on without a pledge' }).waitFor()
  await guest.reload()
  await expect(guest.getByRole('tab', { name: 'Hand' })).toBeVisible()
  let isOver = false
  while (!isOver) isOver = await round(owner, guest)
  for (const page of [owner, guest]) {
    await expect(page.getByText('Checked: it is the one whose mark was shown')).toBeVisible()
  }
  await expect(watcher.getByRole('button', { name: /^(?:Commit|Pass|Go on)/ })).toHaveCount(0)
  await owner.getByRole('link', { name: 'Look through the game' }).click()
  await expect(owner.getByRole('region', { name: 'Where you are in the game' })).toBeVisible()
  await owner.goBack()
  await owner.getByRole('button', { name: 'Another game, same seats' }).click()
  await owner.getByRole('button', { name: 'Start the game' }).click()
  await expect(owner.getByRole('button', { name: 'Go on without a pledge' })).toBeVisible()
  expect(faults.flat()).toEqual([])
})

/** A deal between two seats: the others hear nothing of it. */
async function deal(owner: Page, guest: Page, watcher: Page): Promise<void> {
  await talk(guest).click()
  await corridor(guest).getByRole('button', { name: 'Take my offer in the economy.' }).click()
  await expect(corridor(guest)).toContainText('You, to Kazakhstan')
  await guest.keyboard.press('Escape')
  await expect(talk(owner)).toHaveAccessibleName('Talk, 1 new sentence')
  await talk(owner).click()
  await expect(corridor(owner)).toContainText('Russia, to you')
  await corridor(owner).getByRole('button', { name: 'Yes.' }).click()
  await owner.keyboard.press('Escape')
  await expect(talk(guest)).toHaveAccessibleName('Talk, 1 new sentence')
  await talk(watcher).click()
  await expect(corridor(watcher)).toContainText('Nothing has been said yet.')
  await watcher.keyboard.press('Escape')
}

test(
  'a server that was killed: nothing can be sent, the draft stays, and play goes on',
  THOROUGH,
  async ({ browser }) => {
    const owner = await person(browser, 1280, 720)
    await open(owner)
    await owner.getByRole('button', { name: 'Start the game' }).click()
    await owner.getByRole('button', { name: 'Go on without a pledge' }).click()
    await atAttention(owner)
    expect(await takeOffers(owner)).not.toEqual([])
    const left = await cubesLeft(owner)
    await server.kill()
    await expect(owner.getByText('The connection to the table is gone.')).toBeVisible()
    await commitButton(owner).click()
    await expect(owner.getByText('There is no connection to the table just now.').last()).toBeVisible()
    expect(await cubesLeft(owner)).toBe(left)
    await server.start()
    await expect(owner.getByText('The connection to the table is gone.')).toBeHidden()
    expect(await cubesLeft(owner)).toBe(left)
    await commitButton(owner).click()
    await expect(readOn(owner)).toBeVisible()
  },
)

test('a bot that answers in one’s place says so, and gives the seat back', THOROUGH, async ({ browser }) => {
  const owner = await person(browser, 1280, 720)
  const guest = await person(browser, 390, 844)
  const address = await open(owner)
  await enter(guest, address, /^Russia/, 'Take the seat')
  await owner.getByRole('button', { name: 'Start the game' }).click()
  await owner.getByRole('button', { name: 'Go on without a pledge' }).click()
  await commitButton(guest).waitFor()
  await owner.getByRole('button', { name: 'The table' }).click()
  await owner.getByRole('button', { name: 'Let a bot answer now' }).click()
  await owner.keyboard.press('Escape')
  await atAttention(owner)
  await guest.getByRole('button', { name: 'The table' }).click()
  await expect(guest.getByRole('dialog')).toContainText('A bot answered for you in round 1 (the cards)')
  await guest.keyboard.press('Escape')
  await commitButton(owner).click()
  await Promise.all([goOn(owner), goOn(guest)])
  await owner.getByRole('button', { name: 'Go on without a pledge' }).click()
  await expect(commitButton(guest)).toBeVisible()
})

test('a seat is come back to on another device, by its word', async ({ browser }) => {
  const owner = await person(browser, 1280, 720)
  const address = await open(owner)
  const word = await owner.locator('.online-word-itself').innerText()
  const phone = await person(browser, 360, 740)
  await phone.goto(address)
  await phone.getByRole('textbox', { name: /^My word/ }).fill(word.toUpperCase())
  await phone.getByRole('button', { name: 'Come back' }).click()
  await expect(phone.getByRole('button', { name: 'Start the game' })).toBeVisible()
  await expect(owner.getByRole('heading', { level: 1 })).toHaveText('You are no longer at this table')
})

test(
  'a table is set up as its opener wants it, found again, and its people stand in the strip',
  SMOKE,
  async ({ browser }) => {
    const page = await person(browser, 1280, 720)
    await page.goto(`${server.origin}/#/table`)
    await page.getByRole('textbox', { name: 'What the others call you' }).fill('Kettle')
    await page.getByRole('radio', { name: '6 cubes' }).check()
    await page.getByRole('button', { name: 'Open the table' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The table is open')
    // This server listens to its own machine alone: a code would lead a phone to itself.
    await expect(page.getByText('Only this machine reaches this address')).toBeVisible()
    await expect(page.getByRole('img', { name: 'The address as a code for a camera' })).toHaveCount(0)
    const school = page.getByRole('combobox', { name: 'School of the bot of Russia' })
    const title = (await school.getByRole('option').nth(1).textContent()) ?? ''
    await school.selectOption(title)
    await expect(school.locator('option:checked')).toHaveText(title)
    await page.goto(`${server.origin}/#/table`)
    const own = page.getByRole('region', { name: 'Tables you are at' }).getByRole('listitem')
    await own
      .filter({ hasText: 'Pivots, not begun' })
      .getByRole('link', { name: 'Back to it' })
      .first()
      .click()
    await expect(school.locator('option:checked')).toHaveText(title)
    await page.getByRole('button', { name: 'Start the game' }).click()
    await page.getByRole('button', { name: 'Go on without a pledge' }).click()
    await atAttention(page)
    expect(await cubesLeft(page)).toBe(6)
    const strip = page.getByRole('region', { name: 'Who is here' })
    await expect(strip.getByRole('listitem').first()).toContainText('Kettle')
  },
)

test('axe finds nothing wrong with the screens around a table', THOROUGH, async ({ browser }) => {
  test.slow()
  const page = await person(browser, 1280, 800, { bypassCSP: true })
  await page.goto(`${server.origin}/#/table`)
  await page.getByRole('button', { name: 'Open the table' }).waitFor()
  await expectSound(page, 'opening a table')
  const address = await open(page)
  await expectSound(page, 'the lobby')
  const other = await person(browser, 1280, 800, { bypassCSP: true })
  await other.goto(address)
  await other.getByRole('button', { name: 'Come back' }).waitFor()
  await expectSound(other, 'the door')
  await page.getByRole('button', { name: 'Start the game' }).click()
  await page.getByRole('button', { name: 'Go on without a pledge' }).waitFor()
  await expectSound(page, 'the game at a table')
  await talk(page).click()
  await expectSound(page, 'the corridor')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'The table' }).click()
  await expectSound(page, 'the table')
})
