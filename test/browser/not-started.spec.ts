// What stands on a page that does not start: opened as a file, or without its script.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { dist } from './support/build.ts'
import { SMOKE, THOROUGH } from './support/marks.ts'

test('opened as a file, the page says what to do', SMOKE, async ({ page }) => {
  await page.goto(pathToFileURL(join(dist, 'index.html')).href)
  const message = page.getByText('has not started')
  await expect(message).toBeVisible()
  await expect(message).toContainText('npm start')
})

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test.describe(`with motion: ${reducedMotion}`, () => {
    test.use({ contextOptions: { reducedMotion } })

    test(
      'a page whose script is on its way says nothing yet; one that waits in vain says so',
      THOROUGH,
      async ({ page }) => {
        let answer = () => {}
        const isAsked = new Promise<void>((asked) => {
          page.route('**/index-*.js', async (route) => {
            asked()
            await new Promise<void>((later) => {
              answer = later
            })
            await route.continue()
          })
        })
        await page.goto('./', { waitUntil: 'commit' })
        await isAsked
        const message = page.locator('.not-started')
        await expect(message).toBeAttached()
        await expect(message).toBeHidden()
        await expect(message).toBeVisible()
        answer()
        await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeEnabled()
        await expect(message).toBeHidden()
      },
    )
  })
}

test('a page that starts never shows it', SMOKE, async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeEnabled()
  await expect(page.locator('.not-started')).toBeHidden()
})
