// What changes on the table restyles what it changes, and never the table as a whole: one selector can undo that. A rule after
// `:has()` that ends in no class, as `.a:has(.b) > :last-child`, makes the browser restyle all within at each change.
import { type Browser, expect, type Page, test } from '@playwright/test'
import { begin, commitAtOnce } from './support/start.ts'
import { atAttention, commitButton, passPledge, readOn } from './support/table.ts'

/** Of the table's elements: a turn draws a part of it, and what comes new is styled as well. */
const MOST = 0.5

interface Traced {
  readonly name: string
  readonly args?: { readonly elementCount?: number }
}

/** How many elements were restyled at once while something was done: the most, of all times. */
async function restyled(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ['devtools.timeline'] })
  await act()
  const { traceEvents }: { traceEvents: Traced[] } = JSON.parse((await browser.stopTracing()).toString())
  const counts = traceEvents.flatMap(({ name, args }) =>
    name === 'UpdateLayoutTree' ? [args?.elementCount ?? 0] : [],
  )
  expect(counts.length, 'times that anything was restyled').toBeGreaterThan(0)
  return Math.max(...counts)
}

test('a cube laid and taken back, and a commitment, restyle less than half of the table at once', async ({
  browser,
  page,
}) => {
  await commitAtOnce(page)
  await begin(page, { seed: 'restyled' })
  await passPledge(page)
  await atAttention(page)
  const all = await page.locator('.play *').count()
  const card = page.locator('.play-card button[aria-pressed]').first()
  const cube = await restyled(browser, page, async () => {
    await card.click()
    await expect(card).toHaveAttribute('aria-pressed', 'true')
    await card.click()
    await expect(card).toHaveAttribute('aria-pressed', 'false')
  })
  const commitment = await restyled(browser, page, async () => {
    await commitButton(page).click()
    await expect(readOn(page)).toBeVisible()
  })
  expect(cube / all, 'of the table, with a cube').toBeLessThan(MOST)
  expect(commitment / all, 'of the table, with a commitment').toBeLessThan(MOST)
})
