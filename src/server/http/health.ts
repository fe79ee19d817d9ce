/** Whether the server can do its work: write down what is played. */

/** Tries at most once in so many milliseconds, however many ask. */
const FRESH = 1000

export type Health = () => Promise<boolean>

export function createHealth(
  canWrite: () => Promise<boolean>,
  now: () => number = () => performance.now(),
): Health {
  let at = Number.NEGATIVE_INFINITY
  let last: Promise<boolean> = Promise.resolve(true)
  return () => {
    if (now() - at >= FRESH) {
      at = now()
      last = canWrite()
    }
    return last
  }
}
