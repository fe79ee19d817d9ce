/** Long work in short turns, so that a frame, a click or a key is never kept waiting for the whole of it. */

/** How long a turn may take before the page is given its own, in milliseconds. */
const TURN = 8

/** Runs the steps to their end, or until `signal` aborts. A step is never cut: each must be short by itself. */
export async function inSlices(steps: Iterable<unknown>, signal: AbortSignal): Promise<void> {
  let until = performance.now() + TURN
  for (const _ of steps) {
    if (performance.now() < until) continue
    await pageTurn()
    if (signal.aborted) return
    until = performance.now() + TURN
  }
}

function pageTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
