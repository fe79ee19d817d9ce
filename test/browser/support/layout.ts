/** What is wrong with how a screen lies in its window, as lines to read. All of it runs in the page. */
import type { Page } from '@playwright/test'

/**
 * Gives the window another size, and waits until the page has followed: its layouts go by script as well, some frames
 * after the window's. What is measured before is a page between two layouts.
 */
export async function resizeTo(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size)
  await page.evaluate(settled)
}

/** Runs in the page: waits for three frames in a row without a change of the document, of at most 120. */
const settled = () =>
  new Promise<void>((done) => {
    let [calm, frames] = [0, 0]
    const watch = new MutationObserver(() => {
      calm = 0
    })
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    const next = () => {
      frames += 1
      calm += 1
      if (calm <= 3 && frames < 120) {
        requestAnimationFrame(next)
        return
      }
      watch.disconnect()
      done()
    }
    requestAnimationFrame(next)
  })

/** How far the page is wider than its window, in CSS pixels. */
export async function overflow(page: Page): Promise<number> {
  return await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}

/** Text that a box around it cuts off sideways. What is only for whoever listens, or only for the eye, is not meant. */
export async function clipped(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    /** The box that cuts what is inside it: none beyond one that scrolls. */
    const cutting = (from: Element): Element | undefined => {
      for (let one: Element | null = from; one; one = one.parentElement) {
        const { overflowX } = getComputedStyle(one)
        if (overflowX === 'auto' || overflowX === 'scroll') return undefined
        if (overflowX === 'hidden' || overflowX === 'clip') return one
      }
      return undefined
    }
    const faults: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const within = node.parentElement
      if (!within || !node.nodeValue?.trim() || within.closest('svg, .unseen, [aria-hidden="true"]')) continue
      const cut = cutting(within)
      // Drawn in no pixel: a layout may leave to whoever listens what another shows.
      if (!cut || getComputedStyle(cut).clipPath === 'inset(50%)') continue
      const box = cut.getBoundingClientRect()
      if (!within.checkVisibility({ visibilityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const { left, right } = range.getBoundingClientRect()
      const by = Math.max(right - box.right, box.left - left)
      if (by > 1)
        faults.push(
          `“${node.nodeValue.trim().slice(0, 40)}” in .${within.className}, by ${Math.round(by)} px`,
        )
    }
    return faults
  })
}

/** Enabled buttons that something else lies over, at their middle, once they are scrolled into sight; but those `spared`. */
export async function covered(page: Page, spared = '.skip-link'): Promise<string[]> {
  return await page.evaluate((but) => {
    const faultOf = (button: HTMLElement): string | undefined => {
      button.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
      // A link in a sentence may run over two lines: its first part counts.
      const { left, top, width, height } = button.getClientRects()[0] ?? button.getBoundingClientRect()
      const name = button.getAttribute('aria-label') ?? button.textContent?.trim().slice(0, 40)
      const hit = document.elementFromPoint(left + width / 2, top + height / 2)
      if (hit && button.contains(hit)) return undefined
      return `“${name}” lies under ${hit ? hit.outerHTML.slice(0, 100) : 'nothing: it is out of the window'}`
    }
    // Under a dialog nothing is meant to be pressed.
    const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document
    return [...top.querySelectorAll<HTMLElement>('button, a[href], summary, select')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter(
        (one) => !one.closest('[inert], .skip-link') && !one.matches(':disabled, [aria-disabled="true"]'),
      )
      .filter((one) => !one.matches(but))
      .flatMap((one) => faultOf(one) ?? [])
  }, spared)
}

/** Buttons too small for a thumb: WCAG 2.2 asks for 24 px to each side. Words that explain themselves are not meant. */
export async function tiny(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const isHit = (button: Element, x: number, y: number): boolean => {
      const hit = document.elementFromPoint(x, y)
      return hit !== null && button.contains(hit)
    }
    const isTiny = (button: HTMLElement): boolean => {
      const { width, height } = button.getBoundingClientRect()
      if (width > 23.5 && height > 23.5) return false
      // A button may reach beyond its words, over all of its card.
      button.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { left, top } = button.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      return ![-11.5, 11.5].every(
        (by) => isHit(button, x, y + by) && (width > 23.5 || isHit(button, x + by, y)),
      )
    }
    return [...document.querySelectorAll<HTMLElement>('button:not(.term)')]
      .filter((one) => one.checkVisibility() && isTiny(one))
      .map((one) => {
        const { width, height } = one.getBoundingClientRect()
        const name = one.getAttribute('aria-label') ?? one.textContent?.trim().slice(0, 40)
        return `“${name}”: ${Math.round(width)} x ${Math.round(height)} px`
      })
  })
}
