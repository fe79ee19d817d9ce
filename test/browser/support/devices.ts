/**
 * Devices of several people at once, and the `test` of the specs that have them. Playwright keeps windows that a test opens
 * by itself until all tests are over; the clocks and connections of their pages slow down every test that follows.
 */
import { type Browser, type BrowserContext, type BrowserContextOptions, test as base } from '@playwright/test'

const open = new Set<BrowserContext>()

/** A device of its own, which knows nothing. One that a test opens is put away with it. */
export async function deviceOf(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(options)
  open.add(context)
  return context
}

export const test = base.extend<{ devicesPutAway: undefined }>({
  devicesPutAway: [
    async ({ browserName: _ }, use) => {
      const kept = new Set(open)
      await use(undefined)
      for (const context of [...open].filter((one) => !kept.has(one))) {
        open.delete(context)
        await context.close()
      }
    },
    { auto: true },
  ],
})
