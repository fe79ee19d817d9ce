// Bots as a player meets them: chosen by level and school, giving their reasons afterwards, and one of them to be asked.
import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectSound, PHONE } from './support/axe.ts'
import { expectFocus, tabTo } from './support/keys.ts'
import { clipped, covered, overflow, resizeTo, tiny } from './support/layout.ts'
import { THOROUGH } from './support/marks.ts'
import { saveAt } from './support/positions.ts'
import { changeKept, keptGames, keptRecord } from './support/saves.ts'
import { begin, resume, unfold } from './support/start.ts'
import {
  atAttention,
  commitButton,
  drawn,
  passPledge,
  playRound,
  readOn,
  reckoning,
} from './support/table.ts'
import { standIn } from './support/thinker.ts'
import { watchErrors } from './support/watch.ts'

test.use({ bypassCSP: true })

const adviser = (page: Page): Locator => page.getByRole('dialog', { name: 'What would an adviser do?' })
const askButton = (page: Page): Locator => page.getByRole('button', { name: 'Ask an adviser' })
const table = (page: Page): Locator => page.getByRole('region', { name: 'On the table' })

/** Reasons as the stand-in gives them: what weighed most for its choice. */
const WHY = 'Chose this chiefly for what it does to Moscow’s trust in Kazakhstan, worth about 2 points to it.'
/** However a bot puts it. */
const REASON = /Chose this|Saw a better plan|Held back/

test('a school and a level of its own for one opponent, kept in the save', async ({ page }) => {
  await standIn(page)
  await page.goto('./')
  await unfold(page)
  await page.getByText('More', { exact: true }).click()
  await page.getByLabel('Level, China').selectOption('Master')
  const school = page.getByLabel('School, Russia')
  await school.selectOption({ index: 1 })
  const chosen = await school.inputValue()
  const russia = page.getByRole('group', { name: 'Russia' })
  await expect(russia).toContainText(/In the texts: [ABC] \d/)
  await expectFits(page)
  await expectSound(page, 'the opponents')
  await page.getByRole('radio', { name: 'Expert' }).check()
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await passPledge(page)
  expect((await keptRecord(page))?.seats).toEqual({
    KZ: 'person',
    RU: `bot:expert/${chosen}`,
    CN: 'bot:master',
    US: 'bot:expert',
    EU: 'bot:expert',
  })
})

test('a save against bots of before goes on', THOROUGH, async ({ page }) => {
  // Well enough off that whatever the round brings, another follows.
  const save = JSON.parse(
    saveAt(({ round, tracks }) => round === 2 && tracks.legitimacy > 5 && tracks.sovereignty > 5),
  )
  save.seats = { ...save.seats, RU: 'bot:tuned', CN: 'bot:greedy' }
  await resume(page, JSON.stringify(save))
  await atAttention(page)
  await playRound(page)
  await passPledge(page)
})

test('each power’s reason, once the cards are open, until they are put away', THOROUGH, async ({ page }) => {
  await standIn(page)
  await begin(page, { seed: 'reasons' })
  await expect(page.getByText(WHY)).toHaveCount(0)
  await passPledge(page)
  await expect(table(page).getByText(WHY)).toHaveCount(4)
  await expectSound(page, 'offers with reasons')
  const reasons = page.getByRole('button', { name: 'Their reasons' })
  await reasons.click()
  await expect(page.getByText(WHY)).toHaveCount(0)
  await reasons.click()
  await playRound(page)
  await page.getByRole('button', { name: 'The story so far' }).click()
  const log = page.getByRole('dialog', { name: 'The story so far' })
  await expect(log.getByText(WHY)).toHaveCount(4)
  await log.getByRole('combobox', { name: 'About' }).selectOption('Russia')
  await expect(log.getByText(WHY)).toHaveCount(1)
})

test('Kazakhstan’s reason, told with the round it led to', async ({ page }) => {
  await standIn(page)
  await begin(page, { seed: 'reasons', seat: 'China' })
  await expect(page.getByText('Chose this')).toHaveCount(0)
  await commitButton(page).click()
  const story = reckoning(page)
  await expect(story).toContainText(/Kazakhstan: Chose this chiefly for Moscow’s trust/)
  await readOn(page).getByRole('button', { name: 'On to round 2' }).click()
  // The cards of that round are put away, and with them why the other powers played them.
  await expect(page.getByRole('region', { name: 'What the powers will lay' })).toBeVisible()
  await expect(page.getByText(WHY)).toHaveCount(0)
})

test.describe('after a reload', () => {
  /** What the bots of a game gave as their reasons, as the story so far tells it. */
  async function reasonsTold(page: Page): Promise<string[]> {
    await page.getByRole('button', { name: 'The story so far' }).click()
    const log = page.getByRole('dialog', { name: 'The story so far' })
    await expect(log.getByRole('status')).toContainText(/\d/)
    await drawn(log)
    const told = await log.getByRole('listitem').filter({ hasText: REASON }).allInnerTexts()
    await page.keyboard.press('Escape')
    // The story has an address of its own: a reload before it is left would come back to it.
    await expect(page).not.toHaveURL(/\/log$/)
    return told
  }

  async function reload(page: Page): Promise<void> {
    await page.reload()
    await expect(page.getByRole('region', { name: 'Cubes and commitment' })).toBeVisible()
  }

  test('the reasons are those of before, in the past round and on the table', THOROUGH, async ({ page }) => {
    await begin(page, { seed: 'reasons kept' })
    await passPledge(page)
    await playRound(page)
    await passPledge(page)
    await expect(table(page).getByText(REASON), 'some bot says why').not.toHaveCount(0)
    const onTable = await table(page).getByText(REASON).allInnerTexts()
    const before = await reasonsTold(page)
    expect(before.length, 'those of both rounds').toBeGreaterThan(onTable.length)
    await reload(page)
    await expect(table(page).getByText(REASON)).toHaveText(onTable)
    expect(await reasonsTold(page)).toEqual(before)
  })

  test(
    'a power that was still choosing hears the others’ reasons with their cards, and not before',
    THOROUGH,
    async ({ page }) => {
      await standIn(page)
      await begin(page, { seed: 'reasons kept', seat: 'China' })
      await expect.poll(() => movesSaved(page), 'all but China have chosen').toBe(4)
      await reload(page)
      await expect(page.getByText('Chose this')).toHaveCount(0)
      const kept = (await keptGames(page))[0]?.body.reasons ?? ''
      expect(`${kept} ${atob(kept)}`, 'nor in the browser’s storage').not.toMatch(/trust|dependence/)
      await commitButton(page).click()
      await readOn(page).getByRole('button', { name: 'On to round 2' }).click()
      expect(await reasonsTold(page)).toHaveLength(5)
    },
  )

  test('a game whose reasons are garbled goes on without them', THOROUGH, async ({ page }) => {
    const errors = watchErrors(page)
    await standIn(page)
    await begin(page, { seed: 'reasons kept' })
    await passPledge(page)
    await playRound(page)
    await changeKept(page, { reasons: '{"whys":[' })
    await reload(page)
    expect(await reasonsTold(page)).toEqual([])
    await passPledge(page)
    await expect(table(page).getByText(WHY)).toHaveCount(4)
    expect(errors).toEqual([])
  })
})

test('a bot that breaks is said to be spoken for, until it answers again', THOROUGH, async ({ page }) => {
  const { trouble } = await brokenRussia(page)
  await expect(trouble).toHaveText(
    'The bot that plays for Russia failed. A simpler one plays in its place until it answers again.',
  )
  await expectFits(page)
  await expectSound(page, 'what is wrong with a bot')
  await commitButton(page).click()
  await readOn(page).getByRole('button', { name: 'On to round 2' }).click()
  await passPledge(page)
  await expect(trouble).toHaveCount(0)
})

/** A game at its first offers, of which Russia's come from its bot's stand-in. */
async function brokenRussia(page: Page): Promise<{ trouble: Locator }> {
  await standIn(page, { breaks: 'RU' })
  await begin(page, { seed: 'a bot breaks' })
  await passPledge(page)
  return { trouble: page.getByRole('main').getByRole('alert') }
}

test('the reasons and the adviser can be switched off', async ({ page }) => {
  await standIn(page)
  await page.goto('./')
  await page.getByRole('button', { name: 'Settings' }).click()
  const settings = page.getByRole('dialog', { name: 'Settings' })
  for (const name of [/^Bots say why/, /^An adviser/]) {
    await settings.getByRole('group', { name }).getByRole('radio', { name: 'Off' }).check()
  }
  await page.keyboard.press('Escape')
  await begin(page, { seed: 'reasons' })
  await expect(askButton(page)).toHaveCount(0)
  await passPledge(page)
  await expect(askButton(page)).toHaveCount(0)
  await expect(page.getByText(WHY)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Their reasons' })).toHaveCount(0)
})

test.describe('an adviser', () => {
  test('gives three plans, by keyboard; one is laid out and not committed', async ({ page }) => {
    await standIn(page)
    await begin(page, { seed: 'adviser' })
    await passPledge(page)
    await tabTo(page, askButton(page))
    await page.keyboard.press('Enter')
    const dialog = adviser(page)
    const plans = dialog.getByRole('article')
    await expect(plans).toHaveCount(3)
    await expect(dialog).toContainText('The adviser sees what you see and no more')
    await expect(plans.first()).toContainText(/Expected margin.+ \+0\.4, above the usual score/s)
    await expect(plans.first()).toContainText('For it: Moscow’s trust (about 2 points)')
    await expect(plans.first()).toContainText('Against it: dependence on one power (about 1 point)')
    await expectSound(page, 'the adviser')
    await expectFocus(page, 'with the plans')
    const words = await plans.first().getByRole('listitem').innerText()
    await tabTo(page, plans.first().getByRole('button', { name: 'Lay this out' }))
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(askButton(page)).toBeFocused()
    await expect(commitButton(page)).not.toHaveText(/5 unspent/)
    await expect(page.getByText(`Laid out: ${words}. Nothing is committed yet.`)).toBeAttached()
    await askButton(page).click()
    await expect(plans.first().getByRole('button')).toContainText(['Expected margin', '✓ Laid out'])
  })

  test('advises on a promise, and a power on its cards', async ({ page }) => {
    await standIn(page)
    await begin(page, { seed: 'adviser' })
    await askButton(page).click()
    const first = adviser(page).getByRole('article').first()
    await expect(first.getByRole('listitem')).toHaveText(/^Pledge .+ \d\scubes$/)
    await first.getByRole('button', { name: 'Lay this out' }).click()
    await expect(commitButton(page)).toHaveText('Make the pledge')
    await begin(page, { seed: 'adviser', seat: 'Russia' })
    await askButton(page).click()
    await expect(first.getByRole('listitem')).toHaveText(/^(?:Offer|Press with) “.+” ?.*\(\d\sinterest\)$/)
    await first.getByRole('button', { name: 'Lay this out' }).click()
    await expect(commitButton(page)).toHaveText(/^Lay the card/)
  })

  test('who thinks too long can be sent away', async ({ page }) => {
    await standIn(page, { after: -1 })
    await begin(page, { seed: 'adviser' })
    await askButton(page).click()
    await expect(adviser(page).getByRole('status')).toContainText('The adviser tries plans out')
    await adviser(page).getByRole('button', { name: 'Stop asking' }).click()
    await expect(adviser(page)).toBeHidden()
    await expect(askButton(page)).toBeFocused()
    await expect(commitButton(page)).toBeEnabled()
  })

  test('fits a phone', async ({ page }) => {
    await standIn(page)
    await resizeTo(page, PHONE)
    await begin(page, { seed: 'adviser' })
    await expectFitsHere(page)
    await passPledge(page)
    await expectFitsHere(page)
    await askButton(page).click()
    await expect(adviser(page).getByRole('article')).toHaveCount(3)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await clipped(page)).toEqual([])
    expect(await covered(page)).toEqual([])
  })
})

test(
  'the bots’ own script: a round with a school chosen, its reasons, and an adviser’s plan laid out',
  THOROUGH,
  async ({ page }) => {
    await page.goto('./')
    await unfold(page)
    await page.getByRole('radio', { name: /^Pivots/ }).check()
    await page.getByText('More', { exact: true }).click()
    await page.getByLabel('School, Russia').selectOption({ index: 1 })
    await page.getByLabel('Seed').fill('true bots')
    await page.getByRole('button', { name: 'Begin', exact: true }).click()
    await passPledge(page)
    await askButton(page).click()
    const plans = adviser(page).getByRole('article')
    await expect(plans.first()).toBeVisible()
    await plans.first().getByRole('button', { name: 'Lay this out' }).click()
    await expect(adviser(page)).toBeHidden()
    await playRound(page)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Round 2 of 6')
  },
)

async function movesSaved(page: Page): Promise<number> {
  return (await keptRecord(page))?.moves.length ?? 0
}

async function expectFits(page: Page): Promise<void> {
  const before = page.viewportSize()
  for (const size of [{ width: 360, height: 740 }, PHONE, { width: 1440, height: 900 }]) {
    await resizeTo(page, size)
    await expectFitsHere(page)
  }
  if (before) await resizeTo(page, before)
}

async function expectFitsHere(page: Page): Promise<void> {
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  expect(await clipped(page)).toEqual([])
  expect(await covered(page)).toEqual([])
  expect(await tiny(page)).toEqual([])
}
