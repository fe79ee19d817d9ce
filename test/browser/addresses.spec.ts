// Every screen and dialog has an address: Back goes back, a reload returns to the same place, a link opens it.
import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectFocus } from './support/keys.ts'
import { resizeTo } from './support/layout.ts'
import { SMOKE, THOROUGH } from './support/marks.ts'
import { takeOffers } from './support/moves.ts'
import { begin } from './support/start.ts'
import { commitButton, drawn, passPledge, playRound, readOn, reckoning } from './support/table.ts'
import { watchErrors } from './support/watch.ts'

const dialog = (page: Page, name: string): Locator => page.getByRole('dialog', { name })
const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 })

const DIALOGS = [
  ['#/help', 'Rules and glossary'],
  ['#/help/keys', 'Rules and glossary'],
  ['#/help/glossary/weight', 'Rules and glossary'],
  ['#/settings', 'Settings'],
  ['#/credits', 'Sources and credits'],
  ['#/sources/csto', 'What this card stands on'],
  ['#/library/cards/csto', 'Reading room'],
  ['#/reading/glossary', 'Reading room'],
] as const

test(
  'a dialog opens by its address, stands through a reload, and closes to the start',
  THOROUGH,
  async ({ page }) => {
    const errors = watchErrors(page)
    for (const [n, [hash, name]] of DIALOGS.entries()) {
      // Another address of the page, not only another place in it: it is opened anew.
      await page.goto(`./?${n}${hash}`)
      await expect(dialog(page, name), hash).toBeVisible()
      await expect(page).toHaveTitle(`${name} · Multivector`)
      await expect(page.locator('main')).toHaveCount(1)
      // Of each dialog once: the deepest of its addresses.
      if (DIALOGS[n + 1]?.[1] !== name) await page.reload()
      await expect(dialog(page, name), `${hash}, after a reload`).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(dialog(page, name)).toHaveCount(0)
      await expect(page).toHaveURL(/#\/$/)
      await expect(page).toHaveTitle('Multivector')
      await expect(page.getByRole('main')).toHaveCount(1)
    }
    expect(errors).toEqual([])
  },
)

test('a dialog that is being left closes itself, and not what is opened in the same moment', async ({
  page,
}) => {
  await page.goto('./#/settings')
  await expect(dialog(page, 'Settings')).toBeVisible()
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.dialog-close')?.click()
    location.hash = '#/library/glossary'
  })
  await expect(dialog(page, 'Settings')).toHaveCount(0)
  // Twice as long as a dialog takes to be left.
  for (const _ of [1, 2])
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
  await expect(dialog(page, 'Reading room')).toBeVisible()
  await expect(page).toHaveURL(/#\/library\/glossary$/)
})

test('over a game, Back and Escape lead back to it, and a reload changes nothing', async ({ page }) => {
  await begin(page, { seed: 'addresses' })
  const game = page.url()
  expect(game).toMatch(/#\/game\/[a-z2-9]{10}$/)
  await page.getByRole('button', { name: 'Rules and glossary' }).click()
  await dialog(page, 'Rules and glossary').getByRole('button', { name: 'Glossary', exact: true }).click()
  await expect(page).toHaveURL(/#\/help\/glossary$/)
  await dialog(page, 'Rules and glossary').getByRole('link', { name: 'Reading room' }).click()
  await dialog(page, 'Reading room').getByRole('link', { name: 'Figures' }).click()
  await page.reload()
  await expect(dialog(page, 'Reading room')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Cubes and commitment', includeHidden: true })).toHaveCount(1)
  await page.goBack()
  await expect(page).toHaveURL(/#\/library\/glossary$/)
  await page.goForward()
  await page.keyboard.press('Escape')
  await expect(dialog(page, 'Rules and glossary')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(game)
  await expectFocus(page, 'back on the game')
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'A new game' })).toBeVisible()
  await page.goForward()
  await expect(heading(page)).toContainText('Round 1 of 6')
})

test('a second Escape before the first has gone back leaves nothing more', THOROUGH, async ({ page }) => {
  await page.goto('#/games')
  await page.goto('./')
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(dialog(page, 'Settings')).toBeVisible()
  await page.evaluate(() => {
    const cancel = () => document.querySelector('dialog')?.dispatchEvent(new Event('cancel'))
    cancel()
    cancel()
  })
  await expect(dialog(page, 'Settings')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'A new game' })).toBeVisible()
})

test('the story of a game has an address of its own', THOROUGH, async ({ page }) => {
  await begin(page, { seed: 'addresses' })
  await passPledge(page)
  await page.getByRole('button', { name: 'The story so far' }).click()
  await expect(page).toHaveURL(/#\/game\/[a-z2-9]{10}\/log$/)
  await page.reload()
  await expect(dialog(page, 'The story so far')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/#\/game\/[a-z2-9]{10}$/)
})

test('a reload keeps the draft, and how far a round has been read', async ({ page }) => {
  await begin(page, { seed: 'addresses' })
  await passPledge(page)
  await takeOffers(page)
  const drafted = (await commitButton(page).textContent()) ?? ''
  expect(drafted).not.toMatch(/5 unspent/)
  await page.reload()
  await expect(commitButton(page)).toHaveText(drafted)
  await commitButton(page).click()
  const story = reckoning(page)
  await expect(readOn(page).getByRole('button', { name: 'On to round 2' })).toBeVisible()
  await drawn(story)
  const told = await story.innerText()
  await page.reload()
  await expect.poll(() => story.innerText()).toBe(told)
  await readOn(page).getByRole('button', { name: 'On to round 2' }).click()
  await expect(heading(page)).toContainText('Round 2 of 6')
  await page.reload()
  await expect(story).toHaveCount(0)
  await expect(heading(page)).toContainText('Round 2 of 6')
})

test('a link leads to a place in a game; going on from there, the address is the game’s again', async ({
  page,
}) => {
  await begin(page, { seed: 'addresses' })
  await passPledge(page)
  await playRound(page)
  await expect(heading(page)).toContainText('Round 2 of 6')
  const game = page.url()
  // Six choices make a round: the last of them is told, at once where nothing may move.
  await page.goto(`${game}/at/6.0`)
  const story = reckoning(page)
  await expect(story).toBeVisible()
  await readOn(page).getByRole('button', { name: 'On to round 2' }).click()
  await expect(page).toHaveURL(game)
  await expect(heading(page)).toContainText('Round 2 of 6')
  // In another tab, which has not been here.
  const other = await page.context().newPage()
  await other.goto(`${game}/at/6.1`)
  await expect(reckoning(other)).toBeVisible()
})

test('an address that leads nowhere says so, and leads on', SMOKE, async ({ page }) => {
  const errors = watchErrors(page)
  for (const [hash, says] of [
    ['#/attic', 'Nothing is here'],
    ['#/game/', 'Nothing is here'],
    ['#/constructor', 'Nothing is here'],
    ['#/game/__proto__', 'This game is not here'],
    ['#/game/%E0%A4%A', 'This game is not here'],
    ['#/game/nothere/at/3.1', 'This game is not here'],
  ] as const) {
    await page.goto(hash)
    await expect(heading(page), hash).toHaveText(says)
    await page.getByRole('link', { name: 'To the start' }).click()
    await expect(page.getByRole('heading', { name: 'A new game' })).toBeVisible()
    await page.goBack()
    await expect(heading(page), `${hash}, gone back to`).toHaveText(says)
  }
  expect(errors).toEqual([])
})

test('the way past the head of the page is no address', THOROUGH, async ({ page }) => {
  await page.goto('#/games')
  await expect(heading(page)).toHaveText('Your games')
  await page.keyboard.press('Tab')
  await page.getByRole('link', { name: 'Skip to the main part' }).press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await expect(page).toHaveURL(/#\/games$/)
})

test('how far down one was', THOROUGH, async ({ page }) => {
  await resizeTo(page, { width: 390, height: 600 })
  await page.goto('./')
  await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeVisible()
  const down = () => page.evaluate(() => Math.round(scrollY))
  await page.evaluate(() => scrollTo(0, 300))
  await expect.poll(() => page.evaluate(() => history.state.scroll?.page)).toBe(300)
  await page.reload()
  await expect.poll(down, 'after a reload').toBe(300)
  await page.getByRole('link', { name: 'Your games' }).focus()
  await page.evaluate(() => scrollTo(0, 300))
  await expect.poll(() => page.evaluate(() => history.state.scroll?.page)).toBe(300)
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Your games')
  await page.goBack()
  await expect.poll(down, 'after a step back').toBe(300)
})

test(
  'a page whose parts are gone says that a newer one is here, and loads it',
  THOROUGH,
  async ({ page }) => {
    let isNew = false
    await page.route(/\/$/, async (route) => {
      const response = await route.fetch()
      const body = await response.text()
      await route.fulfill({
        response,
        body: isNew ? body.replaceAll(/index-[^."]+\.js/g, 'index-newer.js') : body,
      })
    })
    await page.route('**/game-screen-*.js', (route) =>
      isNew ? route.fulfill({ status: 404 }) : route.continue(),
    )
    await page.goto('./')
    await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeEnabled()
    isNew = true
    await page.getByRole('button', { name: 'Begin', exact: true }).click()
    const notice = page.getByRole('complementary', { name: 'Notices' })
    await expect(notice).toContainText('A newer version of this page is here')
    isNew = false
    await notice.getByRole('button', { name: 'Load the page again' }).click()
    await expect(notice).toHaveCount(0)
    await begin(page, { seed: 'newer' })
  },
)

test(
  'a dialog whose part did not come says so, and opens when it is asked for again',
  SMOKE,
  async ({ page }) => {
    let isGone = true
    await page.route('**/dialogs-*.js', (route) => (isGone ? route.abort() : route.continue()))
    await page.goto('./#/settings')
    const dialog = page.getByRole('dialog', { name: 'Settings' })
    await expect(dialog.getByRole('alert')).toContainText('could not be loaded')
    isGone = false
    await dialog.getByRole('button', { name: 'Try again' }).click()
    await expect(dialog.getByRole('group', { name: 'Colours' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  },
)
