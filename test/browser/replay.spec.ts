// A game is looked through: history first, any place of it at its address, with whose eyes one likes, by pointer and keys.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { decodeFile, TODAY, verify } from '../../src/game/record/index.ts'
import { expectSound, PHONE } from './support/axe.ts'
import { withoutKey } from './support/board.ts'
import { moreFrames, watchFrames } from './support/frames.ts'
import { overflow, resizeTo } from './support/layout.ts'
import { SMOKE, THOROUGH } from './support/marks.ts'
import { finishedSave, saveAt } from './support/positions.ts'
import { putHeads } from './support/saves.ts'
import { resume } from './support/start.ts'
import { watchErrors } from './support/watch.ts'

test.use({ bypassCSP: true })

const repo = resolve(import.meta.dirname, '../..')
const bar = (page: Page): Locator => page.getByRole('region', { name: 'Where you are in the game' })
const here = (page: Page): Locator => bar(page).locator('.replay-here')
const slider = (page: Page): Locator => bar(page).getByRole('slider', { name: 'Place in the game' })
const eyes = (page: Page): Locator => bar(page).getByLabel('Seen by')

/** The screen stands, begins at its heading, and hears keys. */
async function ready(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(here(page)).toBeVisible()
}

async function openHistory(page: Page): Promise<void> {
  await page.goto('#/games')
  await page.getByRole('link', { name: 'Look through it' }).click()
  await expect(here(page)).toHaveText('Round 1 of 10, 1991 The beginning')
}

test(
  'history: to 2015 by its mark, with other eyes, by line; a reload returns there, and so does Back',
  SMOKE,
  async ({ page }) => {
    const errors = watchErrors(page)
    await openHistory(page)
    await bar(page)
      .getByRole('button', { name: /^Round 9, 2015/ })
      .click()
    await expect(here(page)).toContainText('Round 9 of 10, 2015')
    await expect(page.getByRole('heading', { level: 2, name: 'The forecast is cut' })).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(here(page)).toContainText('Kazakhstan has decided about a pledge')
    await eyes(page).selectOption('RU')
    await expect(page.locator('main')).toHaveAttribute('data-seat', 'RU')
    // What Russia laid is marked on the hand it was laid from, and nothing there can be pressed.
    await expect(page.locator('.play-hand .play-card[data-on="true"]').first()).toBeVisible()
    await expect(page.locator('.play-hand .play-press')).toHaveCount(0)
    await eyes(page).selectOption('KZ')
    await page.keyboard.press('End')
    await expect(here(page)).toContainText('The game is over')
    await page.keyboard.press('Shift+ArrowLeft')
    await expect(here(page)).toContainText(/The round is reckoned: line (\d+) of \1/)
    // The address follows a moment after the place: a reload in between would come back to the line before.
    await expect(page).toHaveURL(/#\/replay\/history\?at=60\.\d+&eyes=KZ$/)
    const before = page.url()
    await page.keyboard.press('Shift+ArrowLeft')
    await expect(here(page)).toContainText('line 36 of 37')
    const words = await here(page).textContent()
    await expect(page).not.toHaveURL(before)
    await expect(page).toHaveURL(/#\/replay\/history\?at=60\.\d+&eyes=KZ$/)
    await page.reload()
    await expect(here(page)).toHaveText(words ?? '')
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: 'Your games' })).toBeVisible()
    await page.goForward()
    await expect(here(page)).toHaveText(words ?? '')
    expect(errors).toEqual([])
  },
)

test('what was chosen is marked on the menu it was chosen from, with what it came to', async ({ page }) => {
  await page.goto('#/replay/history?at=5&eyes=KZ')
  await expect(page.locator('.play-columns .play-tick[data-chosen="true"]')).toHaveCount(4)
  await expect(page.locator('.play-columns .play-tick[data-chosen="false"]')).toHaveCount(3)
  await expect(page.getByRole('region', { name: 'What it comes to' })).toContainText('Security 6 → 11')
  await expect(page.getByRole('region', { name: 'Your own moves' })).toContainText(
    'Without nuclear weapons (chosen)',
  )
})

test('by keyboard alone: it plays on, stops, and goes by round; the slider says where it stands', async ({
  page,
}) => {
  await openHistory(page)
  await page.keyboard.press(']')
  await expect(here(page)).toContainText('Round 2 of 10')
  await page.keyboard.press('[')
  await expect(here(page)).toContainText('Round 1 of 10')
  await slider(page).focus()
  await page.keyboard.press('PageUp')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Round 2 of 10, 1997\. /)
  await page.locator('main').focus()
  await bar(page).getByLabel('Speed').selectOption('4')
  await page.locator('main').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  await expect(bar(page).getByRole('button', { name: 'Pause' })).toBeVisible()
  await expect(here(page)).toContainText('Russia has laid its cards')
  await page.keyboard.press('Space')
  await expect(bar(page).getByRole('button', { name: 'Play' })).toBeVisible()
  await page.keyboard.press('t')
  const transcript = page.getByRole('dialog', { name: 'Transcript' })
  await expect(transcript.getByRole('heading', { level: 3, name: /^Round/ })).toHaveCount(10)
  await transcript.getByRole('button', { name: 'Russia lays' }).first().click()
  await expect(here(page)).toContainText('Kazakhstan has decided about a pledge')
})

test('a key is heard from the moment the screen stands', async ({ page }) => {
  await page.goto('#/games')
  await page.evaluate(() => {
    const pressed = new KeyboardEvent('keydown', { key: ']', code: 'BracketRight', bubbles: true })
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.replay-here')) return
      observer.disconnect()
      document.body.dispatchEvent(pressed)
    }).observe(document.body, { childList: true, subtree: true })
  })
  await page.getByRole('link', { name: 'Look through it' }).click()
  await expect(here(page)).toContainText('Round 2 of 10')
})

test('a game of rules 1 is watched to its end, by the rules of then', async ({ page }) => {
  const errors = watchErrors(page)
  await page.goto('#/games')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a saved file…' }).click()
  await (await chooser).setFiles(resolve(repo, 'test/records/rules-1/three-decades.mvr.json'))
  await expect(bar(page)).toContainText('Played by version 1 of the rules')
  // Choice by choice with one's own eyes, and round by round with all open: a game has not two hundred choices.
  for (const [seat, key] of [
    ['RU', 'ArrowRight'],
    ['open', ']'],
  ] as const) {
    await eyes(page).selectOption(seat)
    await page.keyboard.press('Home')
    await expect(here(page)).toContainText('The beginning')
    for (let n = 0; n < 200; n++) {
      if ((await here(page).textContent())?.includes('The game is over')) break
      await page.keyboard.press(key)
      if (n % 7 === 0) await page.keyboard.press('Shift+ArrowRight')
    }
    await expect(here(page)).toContainText('The game is over')
  }
  await page.keyboard.press('t')
  await expect(
    page.getByRole('dialog', { name: 'Transcript' }).getByRole('heading', { level: 3, name: /^Round/ }),
  ).toHaveCount(10)
  expect(errors).toEqual([])
})

test('a link opens in a browser that never saw the game', SMOKE, async ({ page }) => {
  const link = readFileSync(resolve(repo, 'test/records/rules-8/three-decades.link.txt'), 'utf8').trim()
  const [hash = ''] = link.slice(link.indexOf('#r=')).split('&')
  await page.goto(`${hash}&at=12&eyes=CN`)
  await expect(here(page)).toContainText('Round 3 of 10')
  await expect(eyes(page)).toHaveValue('CN')
  await page.goto('#/')
  await page.goto(`${hash.slice(0, -6)}AAAAAA`)
  await expect(page.getByRole('heading', { level: 1, name: 'This game cannot be replayed' })).toBeVisible()
})

test('a finished game is watched again, with any eyes', SMOKE, async ({ page }) => {
  await resume(page, finishedSave())
  await page.getByRole('link', { name: 'Watch it again' }).click()
  await expect(here(page)).toContainText('The beginning')
  await expect(eyes(page).getByRole('option')).toHaveCount(7)
})

test(
  'a game under way is looked through with one’s own eyes alone: its secrets stay secret',
  SMOKE,
  async ({ page }) => {
    await resume(
      page,
      saveAt(({ round }) => round === 2),
    )
    await page.goto('#/games')
    await page.getByRole('link', { name: /^Replay: / }).click()
    await expect(eyes(page).getByRole('option')).toHaveText(['Kazakhstan', 'Onlookers'])
    // Nor does an address open them.
    await page.goto(`${page.url().replace(/[?].*$/, '')}?at=3&eyes=open`)
    await expect(eyes(page)).toHaveValue('KZ')
  },
)

test('notes: written, a chapter, changed, deleted and put back, and still there after a reload', async ({
  page,
}) => {
  await page.goto('#/replay/history?at=5&eyes=KZ')
  await ready(page)
  await page.keyboard.press('m')
  const notes = page.getByRole('region', { name: 'Notes' })
  await notes.getByLabel('What is to be said of this place?').fill('<b>The first choice</b>')
  await notes.getByLabel('It opens a chapter, as its title').check()
  await notes.getByRole('button', { name: 'Note this place' }).click()
  await expect(notes.getByRole('heading', { level: 3, name: '<b>The first choice</b>' })).toBeVisible()
  await page.keyboard.press('Tab')
  await notes.getByRole('button', { name: /^Change the note/ }).click()
  await notes.getByLabel('What is to be said of this place?').fill('The first choice')
  await notes.getByRole('button', { name: 'Keep it' }).click()
  await notes.getByRole('button', { name: /^Delete the note/ }).click()
  await expect(notes.getByRole('listitem')).toHaveCount(0)
  await page
    .getByRole('complementary', { name: 'Notices' })
    .getByRole('button', { name: 'Put it back' })
    .click()
  await expect(notes.getByRole('listitem')).toHaveCount(1)
  await page.reload()
  await bar(page).getByRole('button', { name: 'Note: The first choice' }).click()
  await expect(bar(page).getByRole('button', { name: 'Notes (1)' })).toBeVisible()
})

test(
  'a hostile file does no harm: what it says stays text, and what makes no sense is refused',
  THOROUGH,
  async ({ page }) => {
    const errors = watchErrors(page)
    let alerts = 0
    page.on('dialog', (dialog) => {
      alerts += 1
      void dialog.dismiss()
    })
    const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>'
    const file = JSON.parse(
      readFileSync(resolve(repo, 'test/records/rules-8/three-decades.mvr.json'), 'utf8'),
    )
    const open = async (text: string) => {
      await page.goto('#/games')
      const chooser = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: 'Open a saved file…' }).click()
      await (await chooser).setFiles({
        name: 'evil.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      })
    }
    const seats = { ...file.seats, RU: { kind: 'persons', nick: evil }, KZ: { kind: 'persons', nick: evil } }
    const notes = [
      { at: { step: 3 }, text: evil },
      { at: { step: 199, line: 999 }, text: evil, chapter: true },
    ]
    await open(JSON.stringify({ ...file, seats, notes }))
    await ready(page)
    await page.keyboard.press('m')
    await expect(page.getByRole('region', { name: 'Notes' }).getByText(evil)).toHaveCount(2)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('region', { name: 'Notes' })).toHaveCount(0)
    await page.keyboard.press('t')
    await expect(page.getByRole('dialog', { name: 'Transcript' }).getByText(evil)).toHaveCount(2)
    await page.keyboard.press('Escape')
    const alert = page.getByRole('main').getByRole('alert')
    await open('['.repeat(100_000))
    await expect(alert).toBeVisible()
    await open(JSON.stringify({ ...file, scenario: 'constructor' }))
    await expect(page.getByRole('heading', { level: 1, name: 'This game cannot be replayed' })).toBeVisible()
    await open(JSON.stringify({ ...file, rules: { version: 1e300 } }))
    await expect(alert).toBeVisible()
    await open(`{"format":"multivector-record","version":2,"pad":"${'x'.repeat(9_000_000)}"}`)
    await expect(alert).toHaveText('It is larger than any record of a game.')
    await open(
      JSON.stringify({
        ...file,
        moves: file.moves.map((move: object) => ({ ...move, choice: ['__proto__'] })),
      }),
    )
    await expect(bar(page).getByRole('alert')).toContainText('this is not the game that was recorded')
    expect(alerts).toBe(0)
    expect(errors).toEqual([])
  },
)

test('on a phone and for axe: nothing overflows, everything has a name', THOROUGH, async ({ page }) => {
  await page.goto('#/replay/history?at=5&eyes=KZ')
  await expect(here(page)).toBeVisible()
  await expectSound(page, 'a game looked through', [PHONE])
  await resizeTo(page, { width: 360, height: 740 })
  expect(await overflow(page)).toBeLessThanOrEqual(0)
})

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test(
    'a jump starts no flight: what is drawn first is what stays; on by a choice, something flies',
    THOROUGH,
    async ({ page }) => {
      await withoutKey(page)
      await watchFrames(page)
      await page.goto('#/replay/history?at=0&eyes=KZ')
      await expect(page.locator('canvas')).toBeVisible()
      await moreFrames(page, 90)
      const board = () => page.locator('.play-board').screenshot({ animations: 'allow' })
      for (const step of ['30', '5', '54']) {
        await slider(page).fill(step)
        await expect(slider(page)).toHaveValue(step)
        await moreFrames(page, 3)
        const first = await board()
        await moreFrames(page, 40)
        expect((await board()).equals(first), `at ${step}`).toBe(true)
      }
      await slider(page).fill('6')
      await moreFrames(page, 3)
      await page.locator('main').focus()
      await page.keyboard.press('[')
      await slider(page).fill('5')
      await moreFrames(page, 3)
      await page.locator('main').focus()
      await page.keyboard.press('ArrowRight')
      await moreFrames(page, 3)
      const flying = await board()
      await expect.poll(async () => (await board()).equals(flying), { message: 'it flies on' }).toBe(false)
    },
  )
})

test(
  'a jump never flickers: in no frame is a part of the table empty, half drawn, or the map of another size',
  THOROUGH,
  async ({ page }) => {
    await page.goto('#/replay/history?at=0&eyes=KZ')
    await expect(page.locator('canvas')).toBeVisible()
    await page.evaluate(watchTable)
    for (const step of [33, 5, 47, 12, 59, 0, 29]) {
      await slider(page).fill(String(step))
      await expect(slider(page)).toHaveValue(String(step))
      await page.keyboard.press('Shift+ArrowLeft')
    }
    await eyes(page).selectOption('open')
    await slider(page).fill('26')
    await eyes(page).selectOption('KZ')
    await slider(page).fill('60')
    await expect(here(page)).toContainText('The game is over')
    const { frames, faults } = await page.evaluate(() => (globalThis as unknown as { table: Table }).table)
    expect(frames).toBeGreaterThan(20)
    expect(faults).toEqual([])
  },
)

interface Table {
  frames: number
  faults: string[]
}

/** Runs in the page: looks at the table at every frame from now on. */
function watchTable(): void {
  const table: Table = { frames: 0, faults: [] }
  Object.assign(globalThis, { table })
  const height = () => document.querySelector('.play-board')?.getBoundingClientRect().height ?? 0
  const first = height()
  const look = () => {
    table.frames += 1
    const empty = document.querySelectorAll('.play-column:empty, .play-news:empty, .play-after:empty')
    const busy = document.querySelectorAll('.play[aria-busy="true"], .play [aria-busy="true"]')
    if (empty.length > 0) table.faults.push(`${empty.length} empty`)
    if (busy.length > 0) table.faults.push(`${busy.length} half drawn`)
    // The head may take another line.
    if (Math.abs(height() - first) > 30) table.faults.push(`the map ${height()} high, not ${first}`)
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

test('a link made here opens in a fresh browser, at its place and with its eyes, and with the notes', async ({
  page,
  browser,
}) => {
  await page.goto('#/replay/history?at=53&eyes=US')
  await ready(page)
  await page.keyboard.press('m')
  const notes = page.getByRole('region', { name: 'Notes' })
  await notes.getByLabel('What is to be said of this place?').fill('Why not?')
  await notes.getByRole('button', { name: 'Note this place' }).click()
  await bar(page).getByRole('button', { name: 'Share' }).click()
  const share = page.getByRole('dialog', { name: 'Share this game' })
  await expect(share.getByRole('img', { name: 'The link as a QR code' })).toBeVisible()
  await expectSound(page, 'sharing a game', [PHONE])
  const link = await share.getByRole('textbox').inputValue()
  const words = await here(page).textContent()
  const saving = page.waitForEvent('download')
  await share.getByRole('button', { name: 'Save the file' }).click()
  const read = decodeFile(readFileSync(await (await saving).path(), 'utf8'))
  expect(read.refused).toBeUndefined()
  if (!read.refused) {
    expect(read.file.notes).toEqual([{ at: { step: 53 }, text: 'Why not?' }])
    expect(verify(read.file, TODAY)).toMatchObject({ whole: true, chained: true, rounds: 10 })
  }
  const drawing = page.waitForEvent('download')
  await share.getByRole('button', { name: 'Save the picture' }).click()
  expect((await drawing).suggestedFilename()).toMatch(/^multivector-three-decades-.*\.png$/)
  const fresh = await browser.newContext()
  try {
    const other = await fresh.newPage()
    await other.goto(link)
    await expect(here(other)).toHaveText(words ?? '')
    await expect(eyes(other)).toHaveValue('US')
    await expect(bar(other).getByRole('button', { name: 'Notes (1)' })).toBeVisible()
  } finally {
    await fresh.close()
  }
})

test('of hundreds of games a few are found by what they are', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const heads = Array.from({ length: 300 }, (_, at) => ({
    ...{ id: `g${at}`, revision: 1, writer: 'w', begun: 1.7e12, played: 1.7e12 + at * 1e6 },
    ...{
      scenario: at % 2 === 0 ? 'pivots' : 'dual-order',
      seat: at % 3 === 0 ? 'CN' : 'KZ',
      round: 2,
      rounds: 6,
    },
    ...{ over: at % 5 === 0, won: at % 10 === 0, ...(at === 7 ? { name: 'Class 9B' } : {}) },
  }))
  await putHeads(page, heads)
  await page.goto('#/games')
  const articles = page.getByRole('article')
  await expect(articles).toHaveCount(300)
  const filters = page.getByRole('search', { name: 'Narrow the list' })
  await filters.getByLabel('Scenario').selectOption({ label: 'Pivots' })
  await filters.getByLabel('Your seat').selectOption('CN')
  await filters.getByLabel('Result').selectOption({ label: 'Won' })
  await expect(articles).toHaveCount(10)
  await expect(filters.getByRole('status')).toHaveText('10 games of 300')
  await page.goto('#/')
  await page.goBack()
  await expect(articles, 'whoever comes back finds it so').toHaveCount(10)
  await filters.getByRole('button', { name: 'Show all' }).click()
  await filters.getByLabel('Search').fill('9b class')
  await expect(articles).toHaveCount(1)
  await filters.getByLabel('Search').fill('no such game')
  await expect(filters.getByRole('status')).toHaveText('No game fits. Take a filter away.')
})
