/** Long work in short turns, so that a frame, a click or a key is never kept waiting for the whole of it. */

/** How long a turn may take before the page is given its own, in milliseconds. */
const TURN = 5

/**
 * Runs the steps to their end and gives what they come to; fails once `signal` aborts. A step is never cut: each must be
 * short by itself.
 */
export async function inSlices<T>(steps: Generator<unknown, T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted()
  let until = performance.now() + TURN
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() < until) continue
    await pageTurn()
    signal.throwIfAborted()
    until = performance.now() + TURN
  }
}

/** All at once, where there is no page to keep waiting. */
export function atOnce<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function pageTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
