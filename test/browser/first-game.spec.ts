// The first game of a newcomer: offered first, taught in place, few words and few clicks to the first committed round.
import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectSound } from './support/axe.ts'
import { resizeTo } from './support/layout.ts'
import { SMOKE, THOROUGH } from './support/marks.ts'
import { unfold } from './support/start.ts'
import { atAttention, commitButton, draftDrawn, reckoning } from './support/table.ts'
import { countWords, visibleTexts } from './support/words.ts'

test.use({ bypassCSP: true })

const MOST_WORDS = 400
const MOST_CLICKS = 8

const learn = (page: Page): Locator => page.getByRole('button', { name: 'Learn as you go', exact: true })
const begin = (page: Page): Locator => page.getByRole('button', { name: 'Begin', exact: true })
const callouts = (page: Page): Locator => page.getByRole('note', { name: 'How it goes' })

/** The cards that can be taken and are not. */
const offers = (page: Page): Locator =>
  page
    .getByRole('region', { name: 'On the table' })
    .getByRole('article')
    .getByRole('heading')
    .getByRole('button', { pressed: false, disabled: false })

async function expectAboveTheFold(page: Page, button: Locator): Promise<void> {
  await expect(button).toBeVisible()
  await expect(button).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => scrollY)).toBe(0)
}

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport })

    test('a newcomer commits a round after few words and few clicks', SMOKE, async ({ page }) => {
      const seen: string[][] = []
      let clicks = 0
      const look = async () => void seen.push(await visibleTexts(page))
      const click = async (on: Locator) => {
        await on.click()
        await draftDrawn(page)
        clicks += 1
        await look()
      }
      await page.goto('./')
      await expectAboveTheFold(page, learn(page))
      await expectAboveTheFold(page, begin(page))
      await look()
      const atStart = countWords(seen)
      await click(learn(page))
      await atAttention(page)
      await expect(callouts(page).first()).toContainText('secret aim')
      await look()
      await click(offers(page).first())
      await expect(callouts(page).first()).toContainText('All that would come of it')
      await look()
      await expect(page.getByText('Lay what cubes you can, then commit.')).toHaveCount(
        viewport.width < 768 ? 0 : 1,
      )
      while (clicks < MOST_CLICKS && (await offers(page).count()) > 0) await click(offers(page).first())
      await expect(commitButton(page)).toBeEnabled()
      await commitButton(page).click()
      clicks += 1
      await expect(reckoning(page)).toBeVisible()
      const words = countWords(seen)
      test
        .info()
        .annotations.push({ type: 'words', description: `${words}, ${atStart} of them at the start` })
      expect(words, [...new Set(seen.flat())].join(' | ')).toBeLessThanOrEqual(MOST_WORDS)
      expect(clicks).toBeLessThanOrEqual(MOST_CLICKS)
    })
  })
}

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
]) {
  test(
    `the way in is above the fold at ${viewport.width} by ${viewport.height}`,
    THOROUGH,
    async ({ page }) => {
      await resizeTo(page, viewport)
      await page.goto('./')
      await expectAboveTheFold(page, learn(page))
      await expectAboveTheFold(page, begin(page))
      await unfold(page)
      await page.mouse.wheel(0, -5000)
      await expect(begin(page)).toBeInViewport({ ratio: 1 })
    },
  )
}

test('a sentence describes what it points at, and leaves focus there when it is put away', async ({
  page,
}) => {
  await page.goto('./')
  await learn(page).click()
  await atAttention(page)
  const id = await callouts(page).first().locator('p').getAttribute('id')
  await expect(page.locator(`[aria-describedby="${id}"]`)).toHaveCount(1)
  await callouts(page).first().getByRole('button', { name: 'Put this away' }).click()
  await expect(callouts(page)).toHaveCount(0)
  await expect(page.locator('[aria-describedby^="play-lesson"]')).toHaveCount(0)
  await expect(page.locator(':focus')).not.toHaveCount(0)
})

test('two sentences at once are sound', THOROUGH, async ({ page }) => {
  await resizeTo(page, { width: 1440, height: 900 })
  await page.goto('./')
  await learn(page).click()
  await atAttention(page)
  await offers(page).first().click()
  await expect(callouts(page)).toHaveCount(2)
  await expectSound(page, 'the first round of a lesson')
})

test('a power is told of its secret aim as it is dealt, and still when it is asked', async ({ page }) => {
  await page.goto('./')
  await unfold(page)
  await page.getByRole('radio', { name: 'China' }).check()
  await page.getByRole('checkbox', { name: /^Learn as you go/ }).check()
  await begin(page).click()
  const aim = callouts(page).filter({ hasText: 'secret aim has been dealt' })
  await expect(commitButton(page), 'China is asked').toHaveText(/^Pass/)
  await expect(aim).toBeVisible()
  // In every layout, the smallest of which has one sentence at a time.
  await resizeTo(page, { width: 390, height: 844 })
  await expect(aim).toBeVisible()
})

test('a lesson is left and taken up again, and is not offered to whoever has one', async ({ page }) => {
  await page.goto('./')
  await learn(page).click()
  await atAttention(page)
  await page.goto('./')
  await expect(learn(page)).toBeHidden()
  await page.getByRole('link', { name: 'Continue' }).click()
  await atAttention(page)
  await expect(callouts(page).first()).toContainText('secret aim')
})
