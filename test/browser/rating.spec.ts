// What an adviser who was asked says of the player's own draft, beside its best plan.
import { expect, test } from '@playwright/test'
import { begin } from './support/start.ts'
import { passPledge } from './support/table.ts'
import { standIn } from './support/thinker.ts'

test('once asked, an adviser rates each draft against its best plan; not before', async ({ page }) => {
  await standIn(page)
  await begin(page, { seed: 'rating' })
  await passPledge(page)
  const forecast = page.getByRole('region', { name: 'If you commit now' })
  const rating = forecast.getByText(/^An adviser: /)
  const envoy = page.getByRole('button', { name: 'Envoy to Beijing', exact: true })
  const ask = page.getByRole('button', { name: 'Ask an adviser' })
  const dialog = page.getByRole('dialog', { name: 'What would an adviser do?' })
  await envoy.click()
  await expect(envoy).toHaveAttribute('aria-pressed', 'true')
  await ask.click()
  await expect(dialog.getByRole('article').first()).toBeVisible()
  await expect(rating, 'the draft as it was when the adviser was asked').toHaveText(
    /^An adviser: about \d+ points? under its best plan$/,
  )
  await dialog.getByRole('button', { name: 'Lay this out' }).first().click()
  await expect(rating).toHaveText('An adviser: this is its best plan')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(envoy).toHaveAttribute('aria-pressed', 'true')
  await expect(rating).toHaveText(/under its best plan$/)
  await page.reload()
  await expect(envoy).toHaveAttribute('aria-pressed', 'true')
  await expect(rating, 'nobody was asked since').toHaveCount(0)
})
