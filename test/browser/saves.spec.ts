// Games are kept in this browser, as many as are played; two tabs never overwrite each other; and where nothing can be
// kept, that is said where it stays to be read, and the game goes on.
import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { DATABASE } from '../../src/client/save/database.ts'
import { decode } from '../../src/game/record/index.ts'
import { expectSound, PHONE } from './support/axe.ts'
import { hiddenStops } from './support/keys.ts'
import { covered, overflow, resizeTo } from './support/layout.ts'
import { SMOKE, THOROUGH } from './support/marks.ts'
import { finishedSave, saveAt } from './support/positions.ts'
import { keptGames } from './support/saves.ts'
import { begin, resume } from './support/start.ts'
import { atAttention, passPledge, playRound } from './support/table.ts'
import { watchErrors } from './support/watch.ts'

test.use({ bypassCSP: true })

const notices = (page: Page): Locator => page.getByRole('complementary', { name: 'Notices' })
const games = (page: Page): Locator => page.getByRole('article')
const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 })

test('as many games as are played: listed, named, deleted and put back', SMOKE, async ({ page }) => {
  await begin(page, { seed: 'first' })
  await page.goBack()
  await begin(page, { seed: 'second', seat: 'China' })
  await page.goto('#/games')
  await expect(heading(page)).toHaveText('Your games')
  await expect(games(page)).toHaveCount(2)
  await expect(games(page).first()).toContainText('Pivots as China')
  await expectSound(page, 'the games', [PHONE])
  const first = games(page).nth(1)
  await first.getByRole('button', { name: 'Rename' }).click()
  await page.getByLabel('Name').fill('  Class 9B, Monday  ')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: 'Class 9B, Monday' })).toBeVisible()
  await page
    .getByRole('article', { name: 'Class 9B, Monday' })
    .getByRole('button', { name: 'Delete' })
    .click()
  await expect(games(page)).toHaveCount(1)
  const notice = notices(page)
  await expect(notice).toContainText('Deleted: Class 9B, Monday.')
  await notice.getByRole('button', { name: 'Put it back' }).click()
  await expect(games(page)).toHaveCount(2)
  await expect(notice).toHaveCount(0)
  // After a reload too, for a day.
  await games(page).first().getByRole('button', { name: 'Delete' }).click()
  await expect(games(page)).toHaveCount(1)
  await page.reload()
  const deleted = page.getByRole('region', { name: 'Deleted' })
  await expect(deleted.getByRole('listitem')).toHaveCount(1)
  await deleted.getByRole('button', { name: /^Put it back/ }).click()
  await expect(games(page)).toHaveCount(2)
  await games(page).first().getByRole('button', { name: 'Delete' }).click()
  await deleted.getByRole('button', { name: /^Delete for good/ }).click()
  await expect(deleted).toHaveCount(0)
  expect(await keptGames(page)).toHaveLength(1)
  await resizeTo(page, { width: 360, height: 740 })
  expect(await overflow(page)).toBeLessThanOrEqual(0)
})

test('a game as a file, and a file as a game', SMOKE, async ({ page }) => {
  await resume(page, finishedSave())
  await page.goto('#/games')
  await expect(games(page)).toContainText('played to the end')
  const downloading = page.waitForEvent('download')
  await games(page).getByRole('button', { name: 'Save as a file' }).click()
  const file = await (await downloading).path()
  expect(decode(readFileSync(file, 'utf8'))).toEqual({ record: JSON.parse(finishedSave()) })
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a saved file…' }).click()
  await (await chooser).setFiles(file)
  await expect(heading(page)).toHaveText('The years are over')
  expect(await keptGames(page)).toHaveLength(2)
})

for (const [what, change, eyes] of [
  ['two persons', (seats: object) => ({ ...seats, RU: 'person' }), ['Onlookers']],
  ['an unknown bot', (seats: object) => ({ ...seats, RU: 'bot:oracle' }), ['Kazakhstan', 'Onlookers']],
] as const) {
  test(`a file with ${what}, which cannot be played on, is looked through, its secrets kept`, async ({
    page,
  }) => {
    const record = JSON.parse(saveAt(({ round }) => round === 2))
    await page.goto('#/games')
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open a saved file…' }).click()
    const buffer = Buffer.from(JSON.stringify({ ...record, seats: change(record.seats) }))
    await (await chooser).setFiles({ name: 'game.json', mimeType: 'application/json', buffer })
    await expect(page.getByRole('region', { name: 'Where you are in the game' })).toBeVisible()
    await expect(page.getByLabel('Seen by').getByRole('option')).toHaveText([...eyes])
  })
}

test.describe('two tabs', () => {
  test('the start offers what the other tab has played', THOROUGH, async ({ page, context }) => {
    await begin(page, { seed: 'two tabs' })
    const other = await context.newPage()
    await other.goto('./')
    const waiting = other.getByRole('region', { name: 'Your game is waiting' })
    await expect(waiting).toContainText('round 1 of 6')
    await passPledge(page)
    await playRound(page)
    await expect(heading(page)).toContainText('Round 2 of 6')
    await expect(waiting).toContainText('round 2 of 6')
    await waiting.getByRole('link', { name: 'Continue' }).click()
    await expect(heading(other)).toContainText('Round 2 of 6')
    await expect.poll(async () => (await keptGames(page))[0]?.entry).toMatchObject({ round: 2 })
  })

  test('on one game: the one that falls behind says so, keeps nothing, and opens the newer', async ({
    page,
    context,
  }) => {
    await begin(page, { seed: 'two tabs' })
    const other = await context.newPage()
    await other.goto(page.url())
    await expect(heading(other)).toContainText('Round 1 of 6')
    await passPledge(page)
    await playRound(page)
    await expect(heading(page)).toContainText('Round 2 of 6')
    const notice = notices(other)
    await expect(notice).toContainText('This game has gone on in another tab')
    await passPledge(other)
    await expect(notice).toContainText('This game has gone on in another tab')
    expect((await keptGames(page))[0]?.entry).toMatchObject({ round: 2 })
    await notice.getByRole('button', { name: 'Open the newer game' }).click()
    await expect(heading(other)).toContainText('Round 2 of 6')
    await expect(notice).toHaveCount(0)
    expect(await keptGames(page)).toHaveLength(1)
  })

  test(
    'on one game, unable to hear each other: the store alone decides',
    THOROUGH,
    async ({ page, context }) => {
      await context.addInitScript(() => {
        Reflect.deleteProperty(globalThis, 'BroadcastChannel')
      })
      await begin(page, { seed: 'two tabs' })
      const other = await context.newPage()
      await other.goto(page.url())
      await expect(heading(other)).toContainText('Round 1 of 6')
      await passPledge(page)
      await playRound(page)
      await expect(heading(page)).toContainText('Round 2 of 6')
      await passPledge(other)
      const notice = notices(other)
      await expect(notice).toContainText('This game has gone on in another tab')
      expect((await keptGames(page))[0]?.entry).toMatchObject({ round: 2 })
      await notice.getByRole('button', { name: 'Keep this one as a game of its own' }).click()
      await expect(notice).toHaveCount(0)
      await expect.poll(async () => (await keptGames(page)).length).toBe(2)
      await expect(other).not.toHaveURL(page.url())
      await expect(heading(other)).toContainText('Round 1 of 6')
    },
  )

  test(
    'deleted in one, played in the other: the player says what becomes of it',
    THOROUGH,
    async ({ page, context }) => {
      await begin(page, { seed: 'two tabs' })
      const other = await context.newPage()
      await other.goto('#/games')
      await games(other).getByRole('button', { name: 'Delete' }).click()
      await expect(notices(page)).toContainText('This game was deleted in another tab')
      await notices(page).getByRole('button', { name: 'Keep this one as a game of its own' }).click()
      await expect(notices(page)).toHaveCount(0)
      await expect(games(other)).toHaveCount(1)
    },
  )
})

const REFUSING = [
  {
    what: 'keeps nothing for the page',
    says: 'this browser stores nothing for this page',
    script: () => {
      const denied = () => {
        throw new DOMException('The request was denied.', 'SecurityError')
      }
      Object.defineProperty(globalThis, 'indexedDB', { value: { open: denied } })
    },
  },
  {
    what: 'has no database',
    says: 'this browser stores nothing for this page',
    script: () => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }),
  },
  {
    what: 'is full',
    says: 'storage is full',
    script: () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      }
    },
  },
] as const

for (const { what, says, script } of REFUSING) {
  test(
    `where the browser ${what}: said where it stays, the game goes on, and can be saved as a file`,
    THOROUGH,
    async ({ page }) => {
      const errors = watchErrors(page)
      await page.addInitScript(script)
      await begin(page, { seed: 'nothing kept' })
      const notice = notices(page)
      await expect(notice).toContainText(says)
      await passPledge(page)
      // The reveal has been told by a passing notice; this one stands.
      await expect(notice).toContainText(says)
      await playRound(page)
      await expect(heading(page)).toContainText('Round 2 of 6')
      await expect(notice).toContainText(says)
      await expectSound(page, 'a lasting notice', [PHONE])
      const downloading = page.waitForEvent('download')
      await notice.getByRole('button', { name: 'Save as a file' }).click()
      const record = JSON.parse(readFileSync(await (await downloading).path(), 'utf8'))
      expect(record.moves.length).toBeGreaterThan(5)
      // Left and come back to, it is in the page's hands.
      await page.goBack()
      await page.goForward()
      await expect(heading(page)).toContainText('Round 2 of 6')
      // And left behind where there is room, it outlives the page itself.
      await page.reload()
      await expect(heading(page)).toContainText('Round 2 of 6')
      await expect(notice).toContainText(says)
      expect(errors).toEqual([])
    },
  )
}

for (const [width, height] of [
  [360, 740],
  [390, 844],
  [844, 390],
  [1024, 768],
] as const) {
  test(
    `in ${width} x ${height} a lasting notice stays in sight and lies over nothing that has focus`,
    THOROUGH,
    async ({ page }) => {
      await page.addInitScript(REFUSING[0].script)
      await resizeTo(page, { width, height })
      await begin(page, { seed: 'in sight' })
      await passPledge(page)
      await expect(page.locator('.notice')).toHaveCount(0)
      await expect(notices(page)).toBeInViewport({ ratio: 1 })
      await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }))
      await expect(notices(page)).toBeInViewport({ ratio: 1 })
      expect(await covered(page)).toEqual([])
      for (const key of ['Tab', 'Shift+Tab']) expect((await hiddenStops(page, key)).hidden).toEqual([])
    },
  )
}

test('a write that never ends: what was played outlives the page', THOROUGH, async ({ page }) => {
  await begin(page, { seed: 'cut off' })
  await expect.poll(async () => (await keptGames(page)).length).toBe(1)
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = function () {
      // Never done: the page is gone before it is, and takes it back.
      const goOn = () => {
        this.get('nothing').onsuccess = goOn
      }
      goOn()
      return this.get('nothing')
    }
  })
  await passPledge(page)
  await page.reload()
  await atAttention(page)
  await expect.poll(async () => (await keptGames(page))[0]?.body.record).toContain('"seat":"EU"')
})

test('room again: what could not be kept is kept, and the notice goes', THOROUGH, async ({ page }) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...args) {
      if (sessionStorage.getItem('room') !== null) return put.apply(this, args)
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
  })
  await begin(page, { seed: 'room' })
  await expect(notices(page)).toContainText('storage is full')
  await page.evaluate(() => sessionStorage.setItem('room', 'yes'))
  await notices(page).getByRole('button', { name: 'Try again' }).click()
  await expect(notices(page)).toHaveCount(0)
  expect(await keptGames(page)).toHaveLength(1)
})

test('cleared by the browser under a game: it is kept anew, and that is said', THOROUGH, async ({ page }) => {
  await begin(page, { seed: 'cleared' })
  await expect.poll(async () => (await keptGames(page)).length).toBe(1)
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(name)
        deleting.onsuccess = () => resolve()
        deleting.onerror = () => reject(deleting.error)
      }),
    DATABASE,
  )
  await passPledge(page)
  await expect(notices(page)).toContainText('The browser had cleared what was saved here')
  expect(await keptGames(page)).toHaveLength(1)
  await page.reload()
  await atAttention(page)
})

test('games of a newer page are left alone', THOROUGH, async ({ page }) => {
  await page.goto('./')
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, 99)
        opening.onsuccess = () => {
          opening.result.close()
          resolve()
        }
        opening.onerror = () => reject(opening.error)
      }),
    DATABASE,
  )
  await begin(page, { seed: 'older page' })
  await expect(notices(page)).toContainText('a newer version of this page has been here')
})
