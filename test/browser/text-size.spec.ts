// Text is never small, grows as the reader sets it, and everything stays in reach when it does or the page is zoomed.
import { expect, type Page, test } from '@playwright/test'
import { covered, overflow, resizeTo } from './support/layout.ts'
import { SMOKE, THOROUGH } from './support/marks.ts'
import { count, finishedSave, saveAt, survives } from './support/positions.ts'
import { begin, give, resume, unfold } from './support/start.ts'
import { atAttention, commitButton, reckoning } from './support/table.ts'
import { smallText } from './support/text-sizes.ts'

const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]

async function expectReadable(page: Page, what: string): Promise<void> {
  for (const window of WINDOWS) {
    await resizeTo(page, window)
    await page.mouse.move(0, 0)
    const at = `${what} at ${window.width}`
    expect.soft(await smallText(page), at).toEqual([])
    // What lies under a dialog is looked at by itself.
    if ((await page.locator('dialog[open]').count()) > 0) continue
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click()
      expect.soft(await smallText(page), `${at}, ${await tab.innerText()}`).toEqual([])
    }
  }
}

/** A round with a pressure, a crisis and offers. */
const full = () =>
  saveAt(
    (seen, asked) =>
      seen.round > 2 && survives(seen) && count(asked, 'comply') > 0 && count(asked, 'respond') > 0,
  )

for (const [what, addresses] of [
  ['the help', ['help', 'help/rules', 'help/glossary', 'help/keys']],
  [
    'the small dialogs, and of an address that leads nowhere',
    ['settings', 'credits', 'sources/csto', 'nowhere'],
  ],
  [
    'the library',
    [
      'library/cards/moscow-looks-away',
      'library/glossary',
      'library/disagree',
      'library/report',
      'library/questions',
      'library/scenarios',
      'library/texts',
    ],
  ],
] as const) {
  test(`no text of ${what} is small`, THOROUGH, async ({ page }) => {
    for (const [n, address] of addresses.entries()) {
      // Another address of the page, not only another place in it: nothing of the one before is there.
      await page.goto(`./?${n}#/${address}`)
      await expect(page.getByRole('heading').first()).toBeVisible()
      await expectReadable(page, address)
    }
  })
}

test(
  'no text of the first screen, a pledge, a power’s seat or the kept games is small',
  THOROUGH,
  async ({ page }) => {
    await page.goto('./')
    await unfold(page)
    await page.getByText('More', { exact: true }).click()
    await expectReadable(page, 'first screen')
    await begin(page, { seed: 'small' })
    await expectReadable(page, 'pledge')
    await begin(page, { seed: 'small', seat: 'Russia', opponents: 'Novice' })
    await expect(commitButton(page)).toHaveText(/^Pass/)
    await expectReadable(page, 'a power’s seat')
    await give(page, finishedSave())
    await page.goto('./#/games')
    await expectReadable(page, 'kept games')
  },
)

test('no text of the offers, the reckoning or the log is small', THOROUGH, async ({ page }) => {
  await resume(page, full())
  await atAttention(page)
  await expectReadable(page, 'offers')
  await resizeTo(page, { width: 1440, height: 900 })
  await commitButton(page).click()
  await expect(reckoning(page)).toBeVisible()
  await expectReadable(page, 'reckoning')
  await page.goto('./#/log')
  await expectReadable(page, 'log')
})

test('no text of the end is small', THOROUGH, async ({ page }) => {
  await resume(page, finishedSave())
  await expect(page.getByRole('heading', { level: 1, name: 'The years are over' })).toBeVisible()
  await expectReadable(page, 'end')
})

const rootSize = (page: Page): Promise<number> =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))

test(
  'the text size is set once, grows everything, and the arrangement follows it',
  SMOKE,
  async ({ page }) => {
    await resizeTo(page, { width: 1440, height: 900 })
    await begin(page, { seed: 'grown' })
    await expect(page.getByRole('main')).toHaveAttribute('data-layout', 'wide')
    const before = await rootSize(page)
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('group', { name: 'Text size' }).getByRole('radio', { name: '150 %' }).check()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    expect(await rootSize(page)).toBeCloseTo(before * 1.5, 1)
    await expect(page.getByRole('main')).toHaveAttribute('data-layout', 'middle')
    await page.reload()
    await expect(page.getByRole('main')).toHaveAttribute('data-layout', 'middle')
    expect(await rootSize(page)).toBeCloseTo(before * 1.5, 1)
  },
)

/** A window of 1280 x 1024 at 200 % and 400 %, and one of 1440 x 900. */
const ZOOMED = [
  { width: 640, height: 512 },
  { width: 320, height: 256 },
  { width: 720, height: 450 },
  { width: 360, height: 225 },
]

for (const text of ['100', '150']) {
  test(
    `at 200 % and 400 % zoom and text of ${text} %, every button of the offers is in reach`,
    THOROUGH,
    async ({ page }) => {
      await page.addInitScript(
        (size) => localStorage.setItem('multivector.settings', JSON.stringify({ text: size })),
        text,
      )
      await resume(page, full())
      await atAttention(page)
      for (const window of ZOOMED) {
        const at = `${window.width} x ${window.height}`
        await resizeTo(page, window)
        await page.mouse.move(0, 0)
        expect.soft(await overflow(page), `${at}: wider than the window`).toBeLessThanOrEqual(0)
        const tabs = await page.getByRole('tab').all()
        if (tabs.length === 0) expect.soft(await covered(page), at).toEqual([])
        for (const tab of tabs) {
          await tab.click()
          expect.soft(await covered(page), `${at}, ${await tab.innerText()}`).toEqual([])
        }
      }
    },
  )
}
