/** One thing after another: what was asked first is done with before the next begins. */
export class Queue {
  private last: Promise<unknown> = Promise.resolve()

  /** What the task comes to, once those before it are over, however they ended. */
  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.last.then(task)
    this.last = result.catch(() => undefined)
    return result
  }
}
