/** axe-core in the page: what it finds that keeps someone from playing. */
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'
import { resizeTo } from './layout.ts'
import { misplaced } from './markup.ts'

const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

const DESK = { width: 1280, height: 800 }
export const PHONE = { width: 390, height: 844 }

/**
 * No serious or critical finding on the screen as it stands, on a desk and on a phone, and nothing where it may not
 * stand; in the dark its colours are looked at once more. The page's own policy lets no script in: the test's context must say `bypassCSP`.
 */
export async function expectSound(page: Page, what: string, windows = [DESK, PHONE]): Promise<void> {
  for (const size of windows) {
    await resizeTo(page, size)
    await paint(page, 'light')
    expect(await findings(page, {}), `${what}, ${size.width} px wide`).toEqual([])
    expect(await misplaced(page), `${what}, ${size.width} px wide`).toEqual([])
    await paint(page, 'dark')
    const colours: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] }
    expect(await findings(page, colours), `${what}, ${size.width} px wide, dark`).toEqual([])
  }
  if (windows[0]) await resizeTo(page, windows[0])
}

async function paint(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
}

/** Each finding as a line to read: its rule, the elements, and what axe says of the first. */
async function findings(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ path: script })
  const { violations } = await page.evaluate(async (chosen): Promise<AxeResults> => {
    const { axe } = globalThis as unknown as {
      axe: { run(where: Document, how: RunOptions): Promise<AxeResults> }
    }
    return await axe.run(document, { ...chosen, resultTypes: ['violations'] })
  }, options)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => {
      const places = nodes.map((node) => node.target.join(' ')).slice(0, 5)
      return `${id}: ${places.join(' | ')} (${nodes[0]?.failureSummary?.replace(/\s+/g, ' ')})`
    })
}
