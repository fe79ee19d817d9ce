// What a visit costs before the first choice can be made, and that nothing is fetched after the first game began.
import { expect, type Page, type Request, test } from '@playwright/test'
import { totalShift, watchShifts } from './support/layout-shift.ts'
import { SMOKE } from './support/marks.ts'
import { begin } from './support/start.ts'
import { atAttention, commitButton, passPledge, playRound } from './support/table.ts'
import { watch } from './support/watch.ts'

const MOST_SCRIPT = 100_000
/** The sum of all layout shifts, as browsers score them. 0.1 counts as good. */
const MOST_SHIFT = 0.05

/** Nothing here belongs to the first screen. */
const LATER = /\/(?:phaser|table|game-screen|local|bot-worker)-[^/]*\.js$/

test(
  'the first screen answers before the board is asked for, for 100 kB of script',
  SMOKE,
  async ({ page, baseURL }) => {
    const faults = watch(page, new URL(baseURL ?? '').origin)
    const scripts: Request[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request)
    })
    // The map behind the first screen is decoration: it comes after, and need not come at all.
    await page.route('**/steppe-*.js', (route) => route.abort())
    await page.goto('./', { waitUntil: 'networkidle' })
    await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeEnabled()
    const needed = scripts.filter((request) => request.failure() === null)
    const sizes = await Promise.all(needed.map(sizeOf))
    const list = sizes.map(({ name, bytes }) => `${name} ${bytes}`).join(', ')
    expect(sizes.length, 'scripts').toBeGreaterThan(0)
    expect(
      sizes.reduce((sum, { bytes }) => sum + bytes, 0),
      `bytes of script as sent: ${list}`,
    ).toBeLessThanOrEqual(MOST_SCRIPT)
    expect(needed.map((request) => request.url()).filter((url) => LATER.test(url))).toEqual([])
    expect(faults.filter((fault) => !fault.includes('ERR_FAILED'))).toEqual([])
  },
)

test('nothing is fetched before the first screen stands but what it is made of', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_changes, seen) => {
      if (!document.querySelector('h1')) return
      performance.mark('stands')
      seen.disconnect()
    }).observe(document, { subtree: true, childList: true })
  })
  await page.goto('./', { waitUntil: 'networkidle' })
  await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeEnabled()
  const scripts = await page.evaluate(() => {
    const stands = performance.getEntriesByName('stands')[0]?.startTime ?? 0
    const fetched = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'))
    return fetched.map(({ name, startTime }) => ({ name, isBefore: startTime < stands }))
  })
  const before = scripts.filter(({ isBefore }) => isBefore).map(({ name }) => name)
  const after = scripts.filter(({ isBefore }) => !isBefore).map(({ name }) => name)
  // As the page was sent: what is fetched later is named in its head as well.
  const html = await (await page.request.get('./')).text()
  const entry = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path ?? '')
  expect(before.length, 'scripts of the first screen').toBeGreaterThan(0)
  // The number of the build, by which the page finds that it is an old one, weighs nothing.
  expect(
    before.filter((url) => !entry.some((path) => url.endsWith(path)) && !/\/build-[^/]*$/.test(url)),
  ).toEqual([])
  expect(
    after.filter((url) => /\/(?:game|dialogs)-[^/]*$/.test(url)).length,
    'rules and dialogs',
  ).toBeGreaterThan(1)
})

/** A script as it came over the wire. */
async function sizeOf(request: Request): Promise<{ name: string; bytes: number }> {
  const { responseBodySize } = await request.sizes()
  return { name: new URL(request.url()).pathname, bytes: responseBodySize }
}

for (const viewport of [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 412, height: 823 },
  { width: 1440, height: 900 },
]) {
  test.describe(`${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport })

    test('nothing moves on the first screen when the rules come, nor when the fonts come after them', async ({
      page,
    }) => {
      await watchShifts(page)
      // A host that keeps tables says so late: its links are there then as well.
      await page.route('**/*', async (route) => {
        if (route.request().method() !== 'HEAD') return route.fallback()
        await route.fulfill({ headers: { 'X-Multivector-Tables': 'yes' } })
      })
      const begins = page.getByRole('button', { name: 'Begin', exact: true })
      await page.route('**/*.woff2', async (route) => {
        await begins.waitFor({ state: 'attached' })
        await route.continue()
      })
      await page.goto('./', { waitUntil: 'networkidle' })
      const loaded = await page.evaluate(async () => {
        const fonts = [...(await document.fonts.ready)].filter((font) => font.status === 'loaded')
        return fonts.map(({ family }) => family.replaceAll('"', ''))
      })
      expect(loaded).toEqual(expect.arrayContaining(['Inter Variable', 'Literata Variable']))
      await expect(page.getByRole('link', { name: 'Join a class' })).toBeVisible()
      expect(await totalShift(page)).toBeLessThan(MOST_SHIFT)
    })
  })
}

test('a game that has begun plays on without a network', async ({ page, context, baseURL }) => {
  const faults = watch(page, new URL(baseURL ?? '').origin)
  const came: string[] = []
  page.on('requestfinished', (request) => came.push(request.url()))
  await begin(page, { seed: 'offline' })
  await passPledge(page)
  // What is read, and what is drawn, comes after the game has begun.
  for (const part of [/\/inventory-/, /\/texts-/, /\/marks-/, /\/phaser-/, /\/history-/]) {
    await expect.poll(() => came.some((url) => part.test(url)), { message: `${part} has come` }).toBe(true)
  }
  await context.setOffline(true)
  await playRound(page)
  await expect(commitButton(page)).toHaveText('Go on without a pledge')
  await passPledge(page)
  await atAttention(page)
  await expectDialogs(page)
  expect(faults).toEqual([])
})

/** What the game has to tell is there without a network too. */
async function expectDialogs(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'The story so far' }).click()
  const log = page.getByRole('dialog', { name: 'The story so far' })
  await expect(log.getByRole('heading', { name: /^Round 1/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Rules and glossary' }).click()
  const help = page.getByRole('dialog', { name: 'Rules and glossary' })
  await help.getByRole('button', { name: 'Glossary', exact: true }).click()
  await expect(help.getByRole('term').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page
    .getByRole('button', { name: /^More about/ })
    .first()
    .click()
  await page.getByRole('button', { name: /^Sources of/ }).click()
  const sources = page.getByRole('dialog', { name: 'What this card stands on' })
  await expect(sources.getByRole('listitem').getByRole('heading').first()).toBeVisible()
  await page.keyboard.press('Escape')
}
