// "What would you do?": a question at its place, chosen by keys, what was done told only then, and at the end the score.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { expectSound, PHONE } from './support/axe.ts'
import { overflow, resizeTo } from './support/layout.ts'
import { THOROUGH } from './support/marks.ts'
import { watchErrors } from './support/watch.ts'

test.use({ bypassCSP: true })

const repo = resolve(import.meta.dirname, '../..')
const words = JSON.parse(
  readFileSync(resolve(repo, 'assets/locales/en/sources/history-questions.json'), 'utf8'),
) as Record<string, { ask: string; text: string; own: string }>
const questions = Object.entries(words)
const UNTOLD = ['andijan', 'forecast']
const shots = process.env.SHOTS

const options = (page: Page) => page.getByRole('group', { name: /You are Kazakhstan/ }).getByRole('radio')
const answer = (page: Page) => page.getByRole('button', { name: 'I would do this' })
const next = (page: Page) => page.getByRole('button', { name: /^(?:Next question|To the score)$/ })

async function shot(page: Page, name: string): Promise<void> {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png` })
}

test(
  'choose, then see what was done and why; next; at the end the score, which a reload keeps',
  THOROUGH,
  async ({ page }) => {
    const errors = watchErrors(page)
    await page.goto('#/')
    await page.getByRole('link', { name: 'What would you do?' }).click()
    for (const [at, [id, { ask, text, own }]] of questions.entries()) {
      const head = page.getByRole('heading', { level: 2, name: ask })
      // The screen itself begins at its own heading, as every screen does.
      if (at === 0) await expect(head).toBeVisible()
      else await expect(head).toBeFocused()
      await expect(page).toHaveTitle('What would you do? · Multivector')
      const markup = await page.locator('body').innerHTML()
      for (const told of [text, own]) expect(markup).not.toContain(told.slice(0, 40))
      await expect(page.locator('.replay-scrub, .sources-entry, main .play-more')).toHaveCount(0)
      await expect(page.locator('[data-chosen="true"]')).toHaveCount(0)
      if (at === 0) {
        await resizeTo(page, { width: 1440, height: 900 })
        await shot(page, 'ask-wide')
        await expect(answer(page)).toHaveAttribute('aria-disabled', 'true')
        await expectSound(page, 'the question')
      }
      if (at === 2) await reloadKeepsThePlace(page, ask)
      await options(page).first().focus()
      await page.keyboard.press('Space')
      if (at === 0) await expect(page.locator('[data-chosen="true"]').first()).toBeAttached()
      if (at % 2 === 0) await page.keyboard.press('Enter')
      else await answer(page).click()
      // What no text tells is not said to have been done.
      const title = UNTOLD.includes(id) ? 'What was done is not told' : 'What was done'
      await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeFocused()
      await expect(page.getByText(text)).toBeVisible()
      await expect(page.getByText(own)).toBeVisible()
      await expect(page.getByRole('heading', { level: 3, name: 'What the search thinks' })).toBeVisible()
      if (at === 0) {
        await resizeTo(page, { width: 1440, height: 900 })
        await shot(page, 'reveal-wide')
        await page.getByText(/^What this stands on/).click()
        await expect(page.locator('.sources-entry').first()).toBeVisible()
        await expectSound(page, 'what was done')
        await resizeTo(page, PHONE)
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        await shot(page, 'reveal-phone')
      }
      await next(page).press('Enter')
      if (at === 0) {
        await expect(options(page).first()).toBeVisible()
        await shot(page, 'ask-phone')
        await resizeTo(page, { width: 1440, height: 900 })
      }
    }
    const score = page.getByRole('heading', { level: 1, name: 'What would you do? Your answers' })
    await expect(score).toBeFocused()
    await expect(page.getByText(/^You chose as the record has it in \d+ of 15 questions\.$/)).toBeVisible()
    await expect(page.getByText(/^More is not better\./)).toBeVisible()
    await expectSound(page, 'the score')
    await shot(page, 'score-wide')
    await page.reload()
    await expect(score).toBeVisible()
    await page.getByRole('button', { name: 'Answer them again' }).click()
    await expect(page.getByRole('heading', { level: 2, name: questions[0]?.[1].ask ?? '' })).toBeVisible()
    expect(errors).toEqual([])
  },
)

async function reloadKeepsThePlace(page: Page, ask: string): Promise<void> {
  await page.reload()
  await expect(page.getByRole('heading', { level: 2, name: ask })).toBeVisible()
  await expect(next(page)).toHaveCount(0)
}
