/** Text that is set too small, as lines to read. Runs in the page. */
import type { Page } from '@playwright/test'

/** No text is smaller than this many CSS pixels. */
export const LEAST = 12

/** Text on the page under the least size; that of a drawing as large as the drawing shows it. */
export async function smallText(page: Page): Promise<string[]> {
  return await page.evaluate((least) => {
    const shrinks = (element: Element): number =>
      element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1
    const faults = new Set<string>()
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const within = node.parentElement
      if (!within || !node.nodeValue?.trim() || within.closest('.unseen, script, style, title')) continue
      if (!within.checkVisibility({ visibilityProperty: true })) continue
      const size = Number.parseFloat(getComputedStyle(within).fontSize) * shrinks(within)
      if (size > least - 0.05) continue
      faults.add(
        `${size.toFixed(1)} px: “${node.nodeValue.trim().slice(0, 30)}” in ${within.tagName} .${within.getAttribute('class')}`,
      )
    }
    return [...faults]
  }, LEAST)
}
