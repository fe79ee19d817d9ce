/**
 * A player's hand on the page: it looks for what to press with one short call and then presses by pointer, so that
 * hardly anything of what is measured is its own. Playwright's locators would compute names of all elements each time.
 */
import type { Page } from '@playwright/test'

/** What is pressed: a selector and, where that is not one thing, how its text or name begins. */
export interface Target {
  readonly css: string
  readonly text?: string
}

interface Spot {
  readonly x: number
  readonly y: number
}

/** Milliseconds between two looks, and looks before something is given up. */
const LOOK = 100
const LOOKS = 900
/** Milliseconds for which a finger rests on what it presses: how a button looks when pressed is drawn before it is let go. */
const PRESS = 80

export interface Hand {
  /** Waits until it is there and takes presses, and presses it. Rejects where it never is. */
  press(target: Target): Promise<void>
  /** Waits until it is there. */
  see(target: Target): Promise<void>
  /** Whether it is there now. */
  sees(target: Target): Promise<boolean>
  key(name: string): Promise<void>
  /** Types into what has focus. */
  type(text: string): Promise<void>
  /** Lets the page come to rest. */
  rest(): Promise<void>
}

export function handOn(page: Page): Hand {
  const find = async (target: Target): Promise<Spot> => {
    for (let look = 0; look < LOOKS; look++) {
      const spot = await page.evaluate(spotOf, target)
      if (spot) return spot
      await pause(LOOK)
    }
    throw new Error(`never seen: ${target.css} ${target.text ?? ''}`)
  }
  return {
    async press(target) {
      const { x, y } = await find(target)
      await page.mouse.move(x, y)
      await pause(LOOK)
      await page.mouse.down()
      await pause(PRESS)
      await page.mouse.up()
      await pause(LOOK)
    },
    see: async (target) => void (await find(target)),
    sees: async (target) => (await page.evaluate(spotOf, target)) !== undefined,
    key: (name) => page.keyboard.press(name),
    type: (text) => page.keyboard.type(text),
    rest: () => pause(LOOK * 10),
  }
}

/**
 * Runs in the page: the middle of the first such element that takes presses, scrolled into sight. It names no function
 * of its own: what runs this file would have the page name it.
 */
function spotOf({ css, text = '' }: Target): Spot | undefined {
  const found = [...document.querySelectorAll(css)].find(
    (one) =>
      (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().startsWith(text) &&
      !one.matches(':disabled, [aria-disabled="true"], [inert] *') &&
      one.checkVisibility(),
  )
  if (!found) return undefined
  found.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  const { left, top, width, height } = found.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds))
}
