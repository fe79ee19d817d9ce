// What moves, and what does not where the player has asked for stillness.
import { expect, type Page, test } from '@playwright/test'
import { begin } from './support/start.ts'
import { commitButton, passPledge, reckoning } from './support/table.ts'

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

/** Commits nothing in the first round: expectations alone give the story some lines. */
async function toReckoning(page: Page): Promise<void> {
  await begin(page, { seed: 'motion' })
  await passPledge(page)
  await commitButton(page).click()
  await expect(reckoning(page)).toBeVisible()
}
