// The record used as it is meant: a question of history answered, the record looked through to 2011-2014, a number asked why,
// played on otherwise to the end, compared with what was, and handed on in a link.
import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectSound, PHONE } from './support/axe.ts'
import { THOROUGH } from './support/marks.ts'
import { commitAtOnce } from './support/start.ts'
import { atAttention, passPledge, playRound } from './support/table.ts'
import { watchErrors } from './support/watch.ts'

test.use({ bypassCSP: true })

const ROUNDS = 10

const bar = (page: Page): Locator => page.getByRole('region', { name: 'Where you are in the game' })
const here = (page: Page): Locator => bar(page).locator('.replay-here')
const panel = (page: Page): Locator => page.getByRole('region', { name: 'Analysis', exact: true })

test(
  'history: predict, reveal, scrub to 2011–2014, ask why, branch, play to the end, compare, share, open the link',
  THOROUGH,
  async ({ page, browser }) => {
    test.slow()
    const errors = watchErrors(page)
    await commitAtOnce(page)
    await predict(page)
    await page.goto('#/games')
    await page.getByRole('link', { name: 'Look through it' }).click()
    // The round of 2011–2014.
    await bar(page)
      .getByRole('button', { name: /^Round 8, 2011/ })
      .click()
    await expect(here(page)).toContainText(`Round 8 of ${ROUNDS}, 2011`)
    await askWhy(page)
    await branch(page, 8)
    await compare(page)
    await sideBySide(page)
    await handOn(page, () => browser.newPage())
    expect(errors).toEqual([])
  },
)

async function predict(page: Page): Promise<void> {
  await page.goto('#/history')
  await page
    .getByRole('group', { name: /You are Kazakhstan/ })
    .getByRole('radio')
    .first()
    .check()
  await page.getByRole('button', { name: 'I would do this' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'What was done' })).toBeFocused()
  await expect(page.getByRole('heading', { level: 3, name: 'What the search thinks' })).toBeVisible()
}

async function askWhy(page: Page): Promise<void> {
  await page.locator('main [data-figure="track sovereignty"]').first().click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('.why-value')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

/** Plays on from the round that is shown, without pledges and with nothing taken, to the end. */
async function branch(page: Page, from: number): Promise<void> {
  await bar(page).getByRole('button', { name: 'Analysis' }).click()
  await panel(page).getByRole('button', { name: 'Play on from here as Kazakhstan' }).click()
  const heading = page.getByRole('heading', { level: 1 })
  for (let round = from; round <= ROUNDS; round++) {
    await expect(heading).toContainText(`Round ${round} of ${ROUNDS}`)
    await passPledge(page)
    await atAttention(page)
    await playRound(page)
    if (await page.getByRole('heading', { level: 2, name: 'The path taken' }).isVisible()) break
  }
  await expect(page.getByRole('link', { name: /^Look through/ }).first()).toBeVisible()
}

/** The branch lies in the record of history, and its line is drawn beside that of the record. */
async function compare(page: Page): Promise<void> {
  await page.goto('#/replay/history?show=analysis')
  const whatIf = panel(page).getByRole('region', { name: 'What if' })
  await whatIf.getByRole('link', { name: /^The record of 1991–2021, otherwise from/ }).click()
  await expect(whatIf.getByRole('link', { name: 'The game itself' })).toBeVisible()
  await whatIf.getByRole('button', { name: 'Show beside this: The game itself' }).click()
  await expect(whatIf.getByRole('figure')).toContainText('What Kazakhstan could expect')
}

/** Both on one chart, as are any games of one scenario, with the same in numbers below. */
async function sideBySide(page: Page): Promise<void> {
  await page.goto('#/games')
  await page
    .getByRole('link', { name: 'Beside others of its scenario: The record of 1991–2021', exact: true })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: /: games side by side$/ })).toBeFocused()
  await expect(page.getByRole('checkbox')).toHaveCount(2)
  const chart = page.getByRole('img', { name: /^Kazakhstan’s points: 2 games/ })
  await expect(chart.locator('polyline')).toHaveCount(2)
  const rows = page.getByRole('table').locator('tbody').getByRole('row')
  // Up to where they part they are one game.
  const [record = [], own = []] = await Promise.all(
    (await rows.all()).map((row) => row.getByRole('cell').allInnerTexts()),
  )
  expect(own.slice(0, 8)).toEqual(record.slice(0, 8))
  expect(own).not.toEqual(record)
  await page.getByLabel('What is drawn').selectOption({ label: 'Dependence' })
  await expect(page.getByRole('img', { name: /^Dependence: 2 games/ })).toBeVisible()
  await expectSound(page, 'games side by side', [PHONE])
  await page.getByRole('checkbox').first().uncheck()
  await expect(rows).toHaveCount(1)
  await page.goto('#/replay/history?show=analysis')
  await panel(page)
    .getByRole('link', { name: /^The record of 1991–2021, otherwise from/ })
    .click()
}

/** The branch as a link, which a page that never saw it opens at the same place. */
async function handOn(page: Page, openPage: () => Promise<Page>): Promise<void> {
  await expect(page).toHaveURL(/at=1-\d+/)
  await expect(here(page)).toBeVisible()
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('End')
  await expect(here(page)).toContainText('The game is over')
  const words = await here(page).textContent()
  await bar(page).getByRole('button', { name: 'Share' }).click()
  const share = page.getByRole('dialog', { name: 'Share this game' })
  const link = await share.getByRole('textbox').inputValue()
  const other = await openPage()
  await other.goto(link)
  await expect(here(other)).toHaveText(words ?? '')
  await other.close()
}
