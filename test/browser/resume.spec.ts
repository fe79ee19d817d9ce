// A game is kept through a reload and from visit to visit; one that cannot be used is said to be so, and never stops a
// new game.
import { expect, type Page, test } from '@playwright/test'
import { LEGACY_KEYS } from '../../src/client/save/legacy.ts'
import { RULES_VERSION } from '../../src/game/index.ts'
import { FILE_VERSION } from '../../src/game/record/index.ts'
import { PHONE } from './support/axe.ts'
import { expectFocus } from './support/keys.ts'
import { resizeTo } from './support/layout.ts'
import { THOROUGH } from './support/marks.ts'
import { saveAt } from './support/positions.ts'
import { keptGames } from './support/saves.ts'
import { begin, give } from './support/start.ts'
import { atAttention, commitButton, passPledge, playRound } from './support/table.ts'
import { watchErrors } from './support/watch.ts'

test('a reload after the reveal: the game goes on as it stood', async ({ page }) => {
  await begin(page, { seed: 'resume' })
  await passPledge(page)
  await expect(page.getByText(/^(?:Chose this|Saw a better plan|Held back)/)).not.toHaveCount(0)
  const before = await shown(page)
  await page.reload()
  await atAttention(page)
  expect(await shown(page), 'after a reload').toEqual(before)
  await page.goto('./')
  const waiting = page.getByRole('region', { name: 'Your game is waiting' })
  await expect(waiting).toContainText('Pivots, round 1 of 6 · you are Kazakhstan')
  await waiting.getByRole('link', { name: 'Continue' }).click()
  await atAttention(page)
  expect(await shown(page), 'by way of the start').toEqual(before)
  await playRound(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Round 2 of 6')
})

test('on a phone the open tab outlives a reload, and gives way to the next question', async ({ page }) => {
  const tab = (name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) })
  const expectOpen = (name: string) => expect(tab(name)).toHaveAttribute('aria-selected', 'true')
  await resizeTo(page, PHONE)
  await begin(page, { seed: 'resume' })
  await expectOpen('News')
  await tab('Pledge').click()
  await page.reload()
  await expectOpen('Pledge')
  await passPledge(page)
  await expectOpen('Offers')
  await tab('Home').click()
  await page.reload()
  await expectOpen('Home')
  await page.goto('./')
  await page.getByRole('link', { name: 'Continue' }).click()
  await expectOpen('Home')
  await playRound(page)
  await expectOpen('News')
})

/** All that the screen says, part by part. */
async function shown(page: Page): Promise<string[]> {
  await expect(page.getByRole('region', { name: 'On the table' })).toBeVisible()
  // A question that has just come takes no answer for a moment.
  await expect(commitButton(page)).toBeEnabled()
  return await Promise.all([
    page.getByRole('heading', { level: 1 }).ariaSnapshot(),
    page.getByRole('list', { name: 'The four tracks' }).ariaSnapshot(),
    page.getByRole('list', { name: 'Means and dependence' }).ariaSnapshot(),
    page.getByRole('region', { name: 'On the table' }).ariaSnapshot(),
    page.getByRole('region', { name: 'Your own moves' }).ariaSnapshot(),
    page.getByRole('region', { name: 'If you commit now' }).ariaSnapshot(),
    page.getByRole('region', { name: 'Cubes and commitment' }).ariaSnapshot(),
  ])
}

const sound = saveAt((seen) => seen.round === 2)

function changed(fields: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...JSON.parse(sound), ...fields })
}

const illegal = [...JSON.parse(sound).moves.slice(0, -1), { seat: 'KZ', choice: ['pledge:nobody'] }]

const BROKEN = [
  { what: 'that is no JSON', text: sound.slice(0, -30), why: 'cut short or garbled' },
  {
    what: 'of a newer format',
    text: changed({ version: FILE_VERSION + 1 }),
    why: 'newer version of this page',
  },
  { what: 'of other rules', text: changed({ rulesVersion: RULES_VERSION + 1 }), why: 'under other rules' },
  { what: 'with an illegal move', text: changed({ moves: illegal }), why: 'not allowed by the rules' },
] as const

for (const { what, text, why } of BROKEN) {
  test(`a save ${what} is shown for what it is, and a new game can begin`, THOROUGH, async ({ page }) => {
    const errors = watchErrors(page)
    await give(page, text)
    await page.goto('./')
    const trouble = page.getByRole('alert').filter({ hasText: 'The saved game cannot be opened' })
    await expect(trouble).toContainText(why)
    await expect(trouble.getByRole('button', { name: 'Download the broken save' })).toBeEnabled()
    await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeEnabled()
    await trouble.getByRole('button', { name: 'Discard it and begin anew' }).click()
    await expect(trouble).toHaveCount(0)
    await expectFocus(page, 'after the panel has gone')
    expect(await page.evaluate((key) => localStorage.getItem(key), LEGACY_KEYS.save)).toBeNull()
    expect(await keptGames(page)).toMatchObject([
      { entry: { deleted: expect.any(Number) }, body: { record: text } },
    ])
    await begin(page, { seed: 'after the broken one' })
    expect(errors).toEqual([])
  })
}

test('a date that is none does not lock the page out', THOROUGH, async ({ page }) => {
  const errors = watchErrors(page)
  await give(page, sound, '{"round":2,"over":false,"at":1e300}')
  await page.goto('./')
  await page
    .getByRole('region', { name: 'Your game is waiting' })
    .getByRole('link', { name: 'Continue' })
    .click()
  await atAttention(page)
  expect(errors).toEqual([])
})

test('without the local storage, the game is kept all the same', THOROUGH, async ({ page }) => {
  const errors = watchErrors(page)
  await page.addInitScript(() => {
    const denied = () => {
      throw new DOMException('The request was denied.', 'SecurityError')
    }
    Object.defineProperty(globalThis, 'localStorage', { get: denied })
  })
  await begin(page, { seed: 'nothing kept' })
  await passPledge(page)
  await page.reload()
  await atAttention(page)
  expect(errors).toEqual([])
})
