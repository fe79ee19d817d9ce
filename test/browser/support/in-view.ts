/** What of the table can be seen without scrolling, as lines to read. All of it runs in the page. */
import type { Page } from '@playwright/test'

/** Everything that can be chosen at Kazakhstan's attention, by the box in which it stands. */
export const CHOOSABLE = '.play-column .play-card, .play-answer, .play-envoy, .play-commit-button'

/** Those of the boxes that cannot be seen whole: cut off by the window or by what scrolls, or under something else. */
export async function outOfView(page: Page, boxes: string): Promise<string[]> {
  return await page.evaluate((selector) => {
    /** What of the box the window and every box around it that cuts leave to be seen. */
    const cut = (box: Element): string | undefined => {
      const { top, bottom, left, right } = box.getBoundingClientRect()
      if (bottom - top === 0) return 'without height'
      if (top < -0.5 || left < -0.5 || bottom > innerHeight + 0.5 || right > innerWidth + 0.5)
        return 'out of the window'
      for (let one = box.parentElement; one; one = one.parentElement) {
        if (getComputedStyle(one).overflowY === 'visible') continue
        const around = one.getBoundingClientRect()
        const by = Math.max(
          bottom - around.bottom,
          around.top - top,
          right - around.right,
          around.left - left,
        )
        if (by > 1.5) return `cut off by .${one.className}, ${Math.round(by)} px`
      }
      return undefined
    }
    const under = (box: Element): string | undefined => {
      const { left, top, width, height } = box.getBoundingClientRect()
      for (const share of [0.15, 0.5, 0.85]) {
        const hit = document.elementFromPoint(left + width / 2, top + height * share)
        const whole = box.closest('.play-card, .play-answer') ?? box
        if (hit && !whole.contains(hit) && !hit.contains(box)) return `under ${hit.outerHTML.slice(0, 80)}`
      }
      return undefined
    }
    return [...document.querySelectorAll(selector)].flatMap((box) => {
      const fault = cut(box) ?? under(box)
      return fault ? [`“${box.textContent?.trim().slice(0, 40)}”: ${fault}`] : []
    })
  }, boxes)
}

/** Panels of the table that hold more than they show. */
export async function scrolling(page: Page): Promise<string[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll('html, .play-news, .play-after, .play-column')].flatMap((panel) => {
      const by = panel.scrollHeight - panel.clientHeight
      return by > 1 ? [`.${panel.className} ${panel.getAttribute('data-seat') ?? ''} by ${by} px`] : []
    }),
  )
}
