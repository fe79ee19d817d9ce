/** What a worker does with what its host says to it: questions are thought over in turns, and each is answered. */
import type { FromWorker, ToWorker } from './messages.ts'
import { thinkingOf } from './thinking.ts'
import { type Answering, openTimeSlicer, type SlicerOptions } from './time-slicer.ts'

export interface AnswererOptions extends Omit<SlicerOptions, 'think'> {
  say(message: FromWorker): void
  /** Told when the first question comes, and when the last is answered. */
  onBusy?(isBusy: boolean): void
}

/** Gives what is to be called with every message. That its script runs, the worker says itself. */
export function openAnswerer({ say, onBusy, ...slicing }: AnswererOptions): (message: ToWorker) => void {
  const slicer = openTimeSlicer({ ...slicing, think: thinkingOf })
  const asked = new Map<number, Answering>()
  return (message) => {
    const { id } = message
    if (message.kind === 'stop') {
      asked.get(id)?.stop()
      return
    }
    const answering = slicer.ask(message.request)
    asked.set(id, answering)
    if (asked.size === 1) onBusy?.(true)
    answering.thought
      .then(
        (thought) => say({ kind: 'answer', id, thought }),
        (error: unknown) => say({ kind: 'failed', id, error: String(error) }),
      )
      .finally(() => {
        asked.delete(id)
        if (asked.size === 0) onBusy?.(false)
      })
  }
}
