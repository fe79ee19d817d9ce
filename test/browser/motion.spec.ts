// What moves, and what does not where the player has asked for stillness.
import { expect, type Page, test } from '@playwright/test'
import { begin } from './support/start.ts'
import { commitButton, passPledge, reckoning } from './support/table.ts'
import { watchErrors } from './support/watch.ts'

/** Runs in the page. */
const moving = () => document.getAnimations().length

test.describe('with reduced motion', () => {
  test('a round is told at once, and nothing on the page is animated', async ({ page }) => {
    await toReckoning(page)
    const story = reckoning(page)
    await expect(story.getByRole('button', { name: 'On to round 2' })).toBeVisible()
    await expect(story.getByRole('button', { name: 'Show everything' })).toHaveCount(0)
    await expect(story.getByRole('heading', { name: 'Scores' })).toBeVisible()
    await expect(story.getByRole('heading', { level: 2 })).toBeFocused()
    expect(await page.evaluate(moving)).toBe(0)
  })

  test('new colours are there at once', async ({ page }) => {
    await page.goto('./')
    await page.getByRole('button', { name: 'Settings' }).click()
    const colours = page.getByRole('dialog', { name: 'Settings' }).getByRole('group', { name: 'Colours' })
    await colours.getByRole('radio', { name: 'Dark' }).check()
    expect(await page.evaluate(moving)).toBe(0)
  })
})

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('a round is told line by line, can be paused, and Space tells the rest', async ({ page }) => {
    await toReckoning(page)
    const story = reckoning(page)
    await story.getByRole('button', { name: 'Pause' }).click()
    await expect(story.getByRole('heading', { name: 'Scores' })).toHaveCount(0)
    await expect(story.getByRole('button', { name: 'Go on' })).toBeVisible()
    await story.getByRole('heading', { level: 2 }).focus()
    await page.keyboard.press('Space')
    await expect(story.getByRole('heading', { name: 'Scores' })).toBeVisible()
    await expect(story.getByRole('button', { name: 'On to round 2' })).toBeVisible()
  })

  test('a story may be cut short at any moment, round after round, and the board keeps whole', async ({
    page,
  }) => {
    test.slow()
    const errors = watchErrors(page)
    await begin(page, { seed: 'cut short', seat: 'United States', opponents: 'Expert' })
    for (let round = 1; round <= 6; round++) {
      await expect(page.getByRole('heading', { level: 1 })).toContainText(`Round ${round} of`)
      await layFirstCard(page)
      await commitButton(page).click()
      const told = reckoning(page).getByRole('button', { name: /^On to round|^See how it ended/ })
      await reckoning(page).getByRole('heading', { level: 2 }).focus()
      await page.keyboard.press('Space')
      await told.click()
    }
    await expect(page.getByRole('heading', { level: 1 })).toContainText('The years are over')
    expect(errors).toEqual([])
  })

  test('the settings still it as well', async ({ page }) => {
    await page.goto('./')
    await page.getByRole('button', { name: 'Settings' }).click()
    const motion = page.getByRole('dialog', { name: 'Settings' }).getByRole('group', { name: 'Motion' })
    await motion.getByRole('radio', { name: 'None' }).check()
    await toReckoning(page)
    await expect(reckoning(page).getByRole('button', { name: 'Show everything' })).toHaveCount(0)
    expect(await page.evaluate(moving)).toBe(0)
  })
})

/** The first card that can be laid, if any: what it does is told, and shown on the board. */
async function layFirstCard(page: Page): Promise<void> {
  await expect(commitButton(page)).toBeEnabled()
  const cards = page.getByRole('region', { name: 'Your hand' }).getByRole('article').getByRole('heading')
  for (const card of await cards.getByRole('button').all()) {
    if (await card.isDisabled()) continue
    await card.click()
    return
  }
}

/** Commits nothing in the first round: expectations alone give the story some lines. */
async function toReckoning(page: Page): Promise<void> {
  await begin(page, { seed: 'motion' })
  await passPledge(page)
  await commitButton(page).click()
  await expect(reckoning(page)).toBeVisible()
}
