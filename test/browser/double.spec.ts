// Every decision answered by a press that comes twice: each question is asked, and none is answered by accident.
import { expect, type Locator, type Page, test } from '@playwright/test'
import { SMOKE, THOROUGH } from './support/marks.ts'
import { begin } from './support/start.ts'
import { commitButton, readOn, reckoning } from './support/table.ts'
import { standIn } from './support/thinker.ts'
import { pressTwice, TWICE, type Twice } from './support/twice.ts'

test.use({ bypassCSP: true })

const named = (page: Page, name: RegExp | string): Locator => commitButton(page).filter({ hasText: name })
const skip = (page: Page): Locator => readOn(page).getByRole('button', { name: 'Show everything' })
const on = (page: Page): Locator => readOn(page).getByRole('button', { name: /^On to round/ })

/** Two rounds each: whoever does nothing does not last for four. */
const PAIRS = [TWICE.slice(0, 2), TWICE.slice(2)] as const

for (const ways of PAIRS) {
  const said = ways.join(', and ')

  test(`as Kazakhstan, ${said}`, async ({ page }) => {
    await standIn(page)
    await begin(page, { seed: 'twice' })
    for (const [n, how] of ways.entries()) {
      await pressTwice(page, named(page, 'Go on without a pledge'), named(page, /^Commit/), how)
      await expectUnread(page)
      await pressTwice(page, named(page, /^Commit/), on(page), how)
      await expectTold(page, n + 1)
      await pressTwice(page, on(page), named(page, 'Go on without a pledge'), how)
      await expect(named(page, 'Go on without a pledge'), how).toBeEnabled()
      await expectRound(page, n + 2)
    }
  })

  test(`as China, ${said}`, THOROUGH, async ({ page }) => {
    await standIn(page)
    await begin(page, { seed: 'twice', seat: 'China' })
    for (const [n, how] of ways.entries()) await passTwice(page, n + 1, how)
  })
}

// What differs between the powers is the same code: once for each is enough where it costs least.
for (const seat of ['Russia', 'United States', 'European Union']) {
  test(`as ${seat}`, THOROUGH, async ({ page }) => {
    await standIn(page)
    await begin(page, { seed: 'twice', seat })
    await passTwice(page, 1, 'in one task')
  })
}

async function passTwice(page: Page, round: number, how: Twice): Promise<void> {
  await pressTwice(page, named(page, /^Pass/), on(page), how)
  await expectTold(page, round)
  await pressTwice(page, on(page), named(page, /^Pass/), how)
  await expect(named(page, /^Pass/), how).toBeEnabled()
  await expectRound(page, round + 1)
}

async function expectRound(page: Page, round: number): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`Round ${round} of`)
}

/** Nothing has been committed by accident: the cubes are there, and no round is told. */
async function expectUnread(page: Page): Promise<void> {
  await expect(commitButton(page)).toBeEnabled()
  await expect(commitButton(page)).toContainText(/5 unspent/)
  await expect(reckoning(page)).toHaveCount(0)
}

/** A round is told, and not yet left. */
async function expectTold(page: Page, round: number): Promise<void> {
  await expect(on(page)).toBeEnabled()
  await expect(on(page)).toHaveText(`On to round ${round + 1}`)
  await expect(reckoning(page)).toHaveAccessibleName(`What came of round ${round}`)
}

test.describe('a round that is told line by line', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  for (const ways of PAIRS) {
    test(`is shown whole, and not left, ${ways.join(', and ')}`, THOROUGH, async ({ page }) => {
      await toTelling(page)
      for (const [n, how] of ways.entries()) {
        if (n > 0) await tellRound(page)
        await pressTwice(page, skip(page), on(page), how)
        await expectTold(page, n + 1)
        await on(page).click()
      }
    })
  }

  test('is shown whole, and not left, by Escape held', THOROUGH, async ({ page }) => {
    await toTelling(page)
    await reckoning(page).getByRole('heading', { level: 2 }).focus()
    await page.keyboard.down('Escape')
    await expect(on(page)).toBeVisible()
    for (let n = 0; n < 5; n++) await page.keyboard.down('Escape')
    await expectTold(page, 1)
    for (let n = 0; n < 5; n++) await page.keyboard.down('Escape')
    await page.keyboard.up('Escape')
    await expectTold(page, 1)
  })

  test('is read on by a line by Space, however long it is held', async ({ page }) => {
    await toTelling(page)
    await readOn(page).getByRole('button', { name: 'Pause' }).click()
    await reckoning(page).getByRole('heading', { level: 2 }).focus()
    const lines = reckoning(page).getByRole('log').getByRole('paragraph')
    const before = await lines.count()
    await page.keyboard.down('Space')
    for (let n = 0; n < 5; n++) await page.keyboard.down('Space')
    await page.keyboard.up('Space')
    await expect(lines).toHaveCount(before + 1)
  })

  test(
    'Escape shows a round whole, and leaves it only once that has been seen',
    THOROUGH,
    async ({ page }) => {
      await toTelling(page)
      const start = Date.now() / 1000
      await pressEscape(page, start)
      await expect(on(page)).toBeVisible()
      await pressEscape(page, start + 0.3)
      await expectTold(page, 1)
      await pressEscape(page, Date.now() / 1000)
      await expect(reckoning(page)).toBeHidden()
      await expectRound(page, 2)
    },
  )
})

/** `timestamp`: in seconds since 1970, when the key says it was pressed. */
async function pressEscape(page: Page, timestamp: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const key = { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27, timestamp } as const
  for (const type of ['rawKeyDown', 'keyUp'] as const)
    await devtools.send('Input.dispatchKeyEvent', { ...key, type })
  await devtools.detach()
}

/** Kazakhstan has committed nothing, and what came of it is told. */
async function toTelling(page: Page): Promise<void> {
  await standIn(page)
  await begin(page, { seed: 'twice' })
  await tellRound(page)
}

async function tellRound(page: Page): Promise<void> {
  await named(page, 'Go on without a pledge').click()
  await readOn(page).getByRole('button', { name: 'Show all cards' }).click()
  await named(page, /^Commit/).click()
  await expect(skip(page)).toBeEnabled()
}

test('the keys that commit are taken once, however long they are held', THOROUGH, async ({ page }) => {
  await standIn(page)
  await begin(page, { seed: 'held' })
  await expect(commitButton(page)).toBeEnabled()
  await page.keyboard.down('ControlOrMeta')
  await page.keyboard.down('Enter')
  await expect(named(page, /^Commit/)).toBeEnabled()
  for (let n = 0; n < 5; n++) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await expectUnread(page)
  await page.keyboard.press('Enter')
  await page.keyboard.up('ControlOrMeta')
  await expect(reckoning(page)).toBeVisible()
})

test('a game is begun once, however often it is asked for', SMOKE, async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Begin', exact: true }).evaluate((one: HTMLElement) => {
    one.click()
    one.click()
  })
  await expect(commitButton(page)).toBeEnabled()
  await expect(page.locator('canvas')).toHaveCount(1)
})
