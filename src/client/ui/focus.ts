/** Where a screen begins for whoever cannot see that it changed, and how far down it was left. */
import { type Depths, PAGE } from '../state/depths.ts'

/**
 * To the top, or so many pixels down, with focus on the screen's heading, or on its main part where it has none that
 * takes focus.
 */
export function beginAtHeading(down = 0): void {
  scrollTo(0, down)
  const main = document.getElementById('main')
  const start = main?.querySelector<HTMLElement>('h1[tabindex]') ?? main
  start?.focus({ preventScroll: true })
}

/** Frames, about a second of them: what comes later than that is not waited for. */
const FRAMES = 60
/** What says that the player has gone on. */
const TOUCHES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/** Scrolls the page and its parts so far down, as soon as each is there and long enough. Gives the way to stop. */
export function scrollDown(depths: Depths): () => void {
  let left = Object.keys(depths).length > 0 ? FRAMES : 0
  let frame = 0
  const stop = () => {
    cancelAnimationFrame(frame)
    for (const touch of TOUCHES) removeEventListener(touch, stop, true)
  }
  const step = () => {
    left -= 1
    const isThere = Object.entries(depths).map(scrollPart).every(Boolean)
    if (isThere || left <= 0) stop()
    else frame = requestAnimationFrame(step)
  }
  if (left > 0) {
    for (const touch of TOUCHES) addEventListener(touch, stop, true)
    frame = requestAnimationFrame(step)
  }
  return stop
}

/** Gives whether the part is as far down as it should be. */
function scrollPart([name, depth]: [string, number]): boolean {
  const found = document.querySelector(`[data-scroll="${CSS.escape(name)}"]`)
  const part = name === PAGE ? document.documentElement : found
  part?.scrollTo(0, depth)
  return part !== null && Math.abs(part.scrollTop - depth) <= 1
}
