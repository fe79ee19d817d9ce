// What a finished game offers: the same deal from one of its rounds, or in another seat; what it says for everyone to read.
import { expect, test } from '@playwright/test'
import type { GameRecord } from '../../src/game/record/index.ts'
import { outOfView } from './support/in-view.ts'
import { overflow, resizeTo } from './support/layout.ts'
import { finishedSave } from './support/positions.ts'
import { keptGames, keptRecord } from './support/saves.ts'
import { resume } from './support/start.ts'

const save = finishedSave()
const record: GameRecord = JSON.parse(save)

test('a game can be tried again from one of its rounds, as a game of its own', async ({ page }) => {
  await resume(page, save)
  await page.getByLabel('From a round of this game').selectOption('Round 4')
  await page.getByRole('button', { name: 'Try again from there' }).click()
  // Three rounds lie behind it: in each Kazakhstan chose twice and the powers once. Then Kazakhstan is asked.
  await expect.poll(async () => (await keptRecord(page))?.moves).toEqual(record.moves.slice(0, 3 * 6))
  expect(await keptGames(page)).toHaveLength(2)
})

test('a game can be dealt again in another seat', async ({ page }) => {
  await resume(page, save)
  await page.getByLabel('In another seat').selectOption('China')
  await page.getByRole('button', { name: 'Play this seat' }).click()
  await expect.poll(async () => (await keptRecord(page))?.seats.CN).toBe('person')
  expect((await keptRecord(page))?.seats.KZ).toBe('bot:random')
})

test('the end says the place, the points and history beside the game, and fits 360 px', async ({ page }) => {
  await resizeTo(page, { width: 360, height: 740 })
  await resume(page, save)
  await expect(page.getByText(/^You came (first|second|third|fourth|last) of five$/)).toBeVisible()
  for (const name of [
    'Who came where',
    'Where the points came from',
    'A question to talk over',
    'Beside history',
  ])
    await expect(page.getByRole('region', { name })).toBeVisible()
  expect(await overflow(page)).toBeLessThanOrEqual(0)
})

const shots = process.env.SHOTS

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const) {
  test(`at ${width} x ${height} who won, by how much, why and the ways on are seen without scrolling`, async ({
    page,
  }) => {
    await resizeTo(page, { width, height })
    await resume(page, save)
    const head = page.locator('.end-head')
    await expect(head.getByRole('heading', { level: 1 })).toBeVisible()
    // Who won comes first, then where one came oneself.
    await expect(head).toContainText(/ won ?You came \w+ of five/)
    await expect(head).toContainText(/You had [\d.]+ points?, .* usual score/)
    const ways = page.getByRole('navigation', { name: 'What next' })
    for (const name of ['A new game', 'Same cards again', 'Watch it again', 'Share it'])
      await expect(
        ways.getByRole(name.startsWith('W') || name.startsWith('Sh') ? 'link' : 'button', { name }),
      ).toBeVisible()
    expect(await outOfView(page, '.end-head > *, .end-ways > *')).toEqual([])
    if (shots) await page.screenshot({ path: `${shots}/end-${width}.png` })
  })
}

test('on a phone the parts of the end are folded under their headings, and each opens with a press', async ({
  page,
}) => {
  await resizeTo(page, { width: 390, height: 844 })
  await resume(page, save)
  await expect(page.locator('.end-own-score dd')).toHaveCount(3)
  const points = page.getByRole('region', { name: 'Where the points came from' })
  const rows = points.locator('.end-points > li')
  await expect(rows.first()).toBeHidden()
  await points.getByRole('heading').click()
  await expect(rows.filter({ visible: true })).toHaveCount(5)
  // Who came where stays open, and comes first.
  await expect(page.locator('.end-standings > li').filter({ visible: true })).toHaveCount(5)
  await expect(page.locator('.end-part').first()).toContainText('Who came where')
  const folded = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.locator('.end-fold').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true
  })
  const open = await page.evaluate(() => document.documentElement.scrollHeight)
  expect(folded, 'height of the page, folded').toBeLessThan(open / 2)
  await resizeTo(page, { width: 1280, height: 720 })
  await expect(page.locator('.end-fold')).toHaveCount(0)
})

for (const [what, options, why] of [
  ['a game with six cubes', { attention: 6 }, 'What is usual with 6 cubes a round has not been measured.'],
  ['a lesson', { lesson: true }, 'what is usual in one has not been measured.'],
] as const)
  test(`${what} has no par, no usual score and nobody who won, and says why`, async ({ page }) => {
    await resume(
      page,
      finishedSave(() => true, options),
    )
    const head = page.locator('.end-head')
    await expect(head).toContainText(why)
    await expect(head).toContainText(/You had [\d.]+ points?\./)
    await expect(head).not.toContainText(/usual score|Better than|Behind|of five/)
    await expect(page.getByRole('main')).not.toContainText(/\bpar \d|came first/)
    await expect(page.locator('.end-stack-par, .end-bar')).toHaveCount(0)
    await expect(page.getByRole('region', { name: 'What everyone scored' }).getByRole('listitem')).toHaveText(
      [/Kazakhstan/, /Russia/, /China/, /United States/, /European Union/],
    )
  })

test('the way to share opens what a game is handed on by, over its replay', async ({ page }) => {
  await resume(page, save)
  await page.getByRole('link', { name: 'Share it' }).click()
  await expect(page.getByRole('dialog', { name: 'Share this game' })).toBeVisible()
})
