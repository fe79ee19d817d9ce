// A phone that sleeps at a table with others: its page stands still and its socket goes; once it is awake again it is told
// what it has missed, keeps what was chosen, and goes on.
import { type CDPSession, expect, type Page } from '@playwright/test'
import { test } from './support/devices.ts'
import { THOROUGH } from './support/marks.ts'
import { takeOffers } from './support/moves.ts'
import { atAttention, commitButton, cubesLeft, readOn } from './support/table.ts'
import { person, type TableServer, tableServer } from './support/tables.ts'

let server: TableServer

test.beforeAll(async () => {
  server = await tableServer()
})
test.afterAll(() => server.stop())

/** A table with Kazakhstan on a phone and Russia at a desk, dealt. */
async function seated(phone: Page, desk: Page): Promise<void> {
  await phone.goto(`${server.origin}/#/table`)
  await phone.getByRole('radio', { name: /^Great game/ }).check()
  await phone.getByRole('radio', { name: 'Novice' }).check()
  await phone.getByRole('button', { name: 'Open the table' }).click()
  const address = await phone.getByRole('textbox', { name: 'Address' }).inputValue()
  await desk.goto(address)
  await desk.getByRole('radio', { name: /^Russia/ }).check()
  await desk.getByRole('button', { name: 'Take the seat', exact: true }).click()
  await phone.getByRole('button', { name: 'Start the game' }).click()
  await phone.getByRole('button', { name: 'Go on without a pledge' }).click()
}

/** The lid of the phone: closed, the page is frozen and nothing comes through; open, it is as before. */
async function lid(phone: Page): Promise<{ close(): Promise<void>; open(): Promise<void> }> {
  const devtools: CDPSession = await phone.context().newCDPSession(phone)
  return {
    close: async () => {
      await devtools.send('Page.setWebLifecycleState', { state: 'frozen' })
      await phone.context().setOffline(true)
    },
    open: async () => {
      await phone.context().setOffline(false)
      await devtools.send('Page.setWebLifecycleState', { state: 'active' })
    },
  }
}

const who = (desk: Page) => desk.getByRole('region', { name: 'Who is here' })
/** What the others see of whoever is not there. */
const GONE = /Kazakhstan: [^,]+, not here/

test('the draft is kept, and what the others did meanwhile is told', THOROUGH, async ({ browser }) => {
  test.setTimeout(120_000)
  const phone = await person(browser, 360, 740)
  const desk = await person(browser, 1280, 720)
  await seated(phone, desk)
  await commitButton(desk).click()
  await atAttention(phone)
  expect(await takeOffers(phone)).not.toEqual([])
  const left = await cubesLeft(phone)
  await expect(who(desk)).not.toContainText(GONE)
  const phoneLid = await lid(phone)
  await phoneLid.close()
  // The server has seen that its socket is gone: by the heartbeat, for a phone that sleeps says nothing.
  await expect(who(desk)).toContainText(GONE, { timeout: 30_000 })
  await desk.getByRole('button', { name: /^Talk/ }).click()
  await desk.getByRole('dialog').getByRole('button', { name: 'Take my offer in the economy.' }).click()
  await desk.keyboard.press('Escape')
  await phoneLid.open()
  await expect(phone.getByRole('button', { name: 'Talk, 1 new sentence' })).toBeVisible()
  expect(await cubesLeft(phone)).toBe(left)
  await expect(who(desk)).not.toContainText(GONE)
  await commitButton(phone).click()
  await expect(readOn(phone)).toBeVisible()
  await expect(readOn(desk)).toBeVisible()
})
