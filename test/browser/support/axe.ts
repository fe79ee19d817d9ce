/** axe-core in the page: what it finds that keeps someone from playing. */
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'
import { resizeTo } from './layout.ts'
import { misplaced } from './markup.ts'

const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

const DESK = { width: 1280, height: 800 }
export const PHONE = { width: 390, height: 844 }

/** What can be told from what it stands on. */
const COLOURS: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] }

/** `AXE=every`: each window in both themes; else light and dark take turns, which takes half of the time. */
const EVERY = process.env.AXE === 'every'

/**
 * No serious or critical finding on the screen as it stands, on a desk in the light and on a phone in the dark, and nothing
 * where it may not stand. In one window alone its colours are looked at in the dark as well. The page's own policy lets no
 * script in: the test's context must say `bypassCSP`.
 */
export async function expectSound(page: Page, what: string, windows = [DESK, PHONE]): Promise<void> {
  for (const [n, size] of windows.entries()) {
    const theme = n === 0 ? 'light' : 'dark'
    await resizeTo(page, size)
    await paint(page, theme)
    expect(await findings(page, {}), `${what}, ${size.width} px wide, ${theme}`).toEqual([])
    expect(await misplaced(page), `${what}, ${size.width} px wide`).toEqual([])
    if (!EVERY && windows.length > 1) continue
    const other = theme === 'light' ? 'dark' : 'light'
    await paint(page, other)
    expect(await findings(page, COLOURS), `${what}, ${size.width} px wide, ${other}`).toEqual([])
  }
  const [first] = windows
  if (windows.length > 1 && first) await resizeTo(page, first)
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
