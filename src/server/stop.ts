/** How the server ends. */

export interface Stoppable {
  /** One after the other; each may take its time, and fail. */
  readonly steps: readonly (() => Promise<unknown>)[]
  readonly exit: (code: number) => void
  /** Milliseconds for all of it. */
  readonly patience: number
}

/** Gives a function that ends the process in order. Called a second time, it ends it at once. */
export function stopping({ steps, exit, patience }: Stoppable): () => void {
  let isStopping = false
  return () => {
    if (isStopping) exit(0)
    isStopping = true
    setTimeout(() => exit(0), patience).unref()
    void inOrder(steps).then(() => exit(0))
  }
}

async function inOrder(steps: Stoppable['steps']): Promise<void> {
  for (const step of steps) await step().catch(() => undefined)
}
