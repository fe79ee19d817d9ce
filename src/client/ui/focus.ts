/** Where a screen begins for whoever cannot see that it changed. */

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

/** Scrolls so far down, as soon as the screen is long enough. Gives the way to stop. */
export function scrollDown(pixels: number): () => void {
  let left = FRAMES
  let frame = 0
  const step = () => {
    scrollTo(0, pixels)
    left -= 1
    if (Math.abs(scrollY - pixels) > 1 && left > 0) frame = requestAnimationFrame(step)
  }
  frame = requestAnimationFrame(step)
  return () => cancelAnimationFrame(frame)
}
