/** The words a reader sees on the page: of text that is drawn, not of what is there for screen readers alone. */
import type { Page } from '@playwright/test'

/** Every text on the screen, as it stands; what is cut to nothing, transparent, or out of the page's width or over its head is none. */
export async function visibleTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    const range = document.createRange()
    while (walker.nextNode()) {
      const { currentNode: node } = walker
      const parent = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (text === '' || !parent || parent.closest('.unseen, option, script, style')) continue
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      range.selectNodeContents(node)
      const { width, height, left, right, bottom } = range.getBoundingClientRect()
      const isOff = right <= 0 || left >= innerWidth || bottom + scrollY <= 0
      if (width > 1 && height > 1 && !isOff) texts.push(text)
    }
    return texts
  })
}

/**
 * How many words there were on the screens seen, each taken as often as it stood on one of them at most: what stays from
 * one to the next is read once. A number is a word; a sign is not.
 */
export function countWords(screens: readonly (readonly string[])[]): number {
  const most = new Map<string, number>()
  for (const texts of screens) {
    const here = new Map<string, number>()
    for (const word of texts.flatMap((text) => text.split(/\s+/))) here.set(word, (here.get(word) ?? 0) + 1)
    for (const [word, times] of here) most.set(word, Math.max(times, most.get(word) ?? 0))
  }
  const words = [...most].filter(([word]) => /[\p{L}\d]/u.test(word))
  return words.reduce((sum, [, times]) => sum + times, 0)
}
