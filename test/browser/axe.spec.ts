// Every screen and dialog holds no barrier that axe-core calls serious or critical, light and dark, desk and phone.
import { expect, type Page, test } from '@playwright/test'
import { expectSound, PHONE } from './support/axe.ts'
import { resizeTo } from './support/layout.ts'
import { SMOKE, THOROUGH } from './support/marks.ts'
import { count, finishedSave, saveAt, survives } from './support/positions.ts'
import { begin, give, resume, unfold } from './support/start.ts'
import { atAttention, commitButton, readOn, reckoning } from './support/table.ts'

test.use({ bypassCSP: true })

test('the first screen', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeVisible()
  await unfold(page)
  await page.getByText('More', { exact: true }).click()
  await expectSound(page, 'first screen')
})

test('the help', THOROUGH, async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Rules and glossary' }).click()
  const help = page.getByRole('dialog', { name: 'Rules and glossary' })
  for (const tab of ['A round', 'Every rule', 'Glossary', 'Keys']) {
    await help.getByRole('button', { name: tab, exact: true }).click()
    await expectSound(page, `help, ${tab}`)
  }
})

test('the settings and the credits', THOROUGH, async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Settings' }).click()
  await expectSound(page, 'settings')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Sources and credits' }).click()
  await expectSound(page, 'credits')
})

// The gallery of all cards is as large as ten screens: one card stands for it. The other rooms: see reading.spec.ts.
test('a card of the library', THOROUGH, async ({ page }) => {
  await page.goto('./#/library/cards/moscow-looks-away')
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
  await expectSound(page, 'library, a card')
})

test(
  'the games kept, a file that cannot be played, and an address that leads nowhere',
  THOROUGH,
  async ({ page }) => {
    await page.goto('./#/nowhere')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectSound(page, 'nowhere')
    await give(page, finishedSave())
    await page.goto('./#/games')
    await expect(page.getByRole('heading', { name: 'Your games' })).toBeVisible()
    await expectSound(page, 'games')
    await page.goto('./#/')
    const bad = { name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{ "id": "x" }') }
    await unfold(page)
    await page.getByLabel('Open a scenario file').setInputFiles(bad)
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectSound(page, 'faults of a scenario file')
  },
)

test('the pledge and a power’s seat', THOROUGH, async ({ page }) => {
  await begin(page, { seed: 'axe' })
  await expectSound(page, 'pledge')
  await begin(page, { seed: 'axe', seat: 'Russia', opponents: 'Novice' })
  await expect(commitButton(page)).toHaveText(/^Pass/)
  const card = page.getByRole('region', { name: 'Your hand' }).getByRole('article').first()
  await card.getByRole('heading').getByRole('button').click()
  await expectSound(page, 'Russia’s seat')
})

/** A round with a pressure, a crisis and offers, after which the game goes on. */
const full = saveAt(
  (seen, asked) =>
    [3, 4].includes(seen.round) &&
    survives(seen) &&
    count(asked, 'comply') > 0 &&
    count(asked, 'respond') > 0 &&
    count(asked, 'take') > 2,
)

test('the offers and what stands beside them', SMOKE, async ({ page }) => {
  await resume(page, full)
  await atAttention(page)
  await page
    .getByRole('button', { name: /^More about/ })
    .first()
    .click()
  await expectSound(page, 'offers')
  await expectPanes(page)
})

test('the reasons of the preview and the sources', THOROUGH, async ({ page }) => {
  await resume(page, full)
  await atAttention(page)
  await page.getByRole('button', { name: /^All \d+ changes, and why$/ }).click()
  await expectSound(page, 'the reasons of the preview')
  await page.keyboard.press('Escape')
  await page
    .getByRole('button', { name: /^More about/ })
    .first()
    .click()
  await page.getByRole('button', { name: /^Sources of/ }).click()
  await expect(page.getByRole('dialog', { name: 'What this card stands on' })).toContainText('paragraph')
  await expectSound(page, 'sources')
})

test('the story of a round and the log', THOROUGH, async ({ page }) => {
  await resume(page, full)
  await atAttention(page)
  await commitButton(page).click()
  await expect(reckoning(page)).toBeVisible()
  await expectSound(page, 'the story of a round')
  await readOn(page)
    .getByRole('button', { name: /^On to round/ })
    .click()
  await page.getByRole('button', { name: 'The story so far' }).click()
  await expectSound(page, 'log')
})

/** On a phone, one pane at a time stands: the others are looked at as well. */
async function expectPanes(page: Page): Promise<void> {
  await resizeTo(page, PHONE)
  for (const tab of ['News', 'Home', 'Story']) {
    await page.getByRole('tab', { name: tab }).click()
    await expectSound(page, `the pane ${tab}`, [PHONE])
  }
}

test('the end', THOROUGH, async ({ page }) => {
  await resume(page, finishedSave())
  await expect(page.getByRole('heading', { level: 1, name: 'The years are over' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Beside history' })).toBeVisible()
  for (const name of ['In numbers', 'As a table']) await page.getByText(name, { exact: true }).click()
  await expectSound(page, 'the end')
})
