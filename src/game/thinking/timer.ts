/** Time as hosts measure it; tests have their own. */
export interface Timer {
  /** Runs something once, after so many milliseconds. Gives the way to call it off. */
  after(milliseconds: number, run: () => void): () => void
}

/** An `AbortSignal`, or what of one is used: this room knows no page. */
export interface Stop {
  readonly aborted: boolean
  addEventListener(what: 'abort', run: () => void): void
  removeEventListener(what: 'abort', run: () => void): void
}

/** Milliseconds counted at a time. */
const PART = 1000

/**
 * Runs something once so many milliseconds of waking time have passed: while the machine sleeps, or the page is frozen,
 * no more than a part is counted, so that nobody is given up for having slept as well. Gives the way to call it off.
 */
export function countDown(milliseconds: number, timer: Timer, run: () => void): () => void {
  let left = milliseconds
  const wait = () => {
    const part = Math.min(left, PART)
    return timer.after(part, () => {
      left -= part
      if (left <= 0) run()
      else stop = wait()
    })
  }
  let stop = wait()
  return () => stop()
}

/**
 * What the promise comes to; `undefined` if that takes longer than so many milliseconds of waking time, or if all is over
 * before.
 */
export async function within<T>(
  promise: Promise<T>,
  milliseconds: number,
  timer: Timer,
  over: Stop,
): Promise<T | undefined> {
  let end: () => void = () => undefined
  const late = new Promise<undefined>((resolve) => {
    const giveUp = () => resolve(undefined)
    const stop = countDown(milliseconds, timer, giveUp)
    over.addEventListener('abort', giveUp)
    if (over.aborted) giveUp()
    end = () => {
      stop()
      over.removeEventListener('abort', giveUp)
    }
  })
  return Promise.race([promise, late]).finally(end)
}
