/**
 * When a press may count: never before whoever presses can have seen what it is for. The second half of a double click,
 * a key held down, or a finger that comes too late would else answer the next question as well.
 */
import type { TargetedKeyboardEvent, TargetedMouseEvent, TargetedPointerEvent } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** Milliseconds: the longest double click that systems take for one. */
const SETTLE = 500

export interface Settled {
  /** Whether a press that begins now counts. */
  readonly settled: boolean
  /** Whether one that began then does: the time stamp of the event with which it began. */
  counts(began: number): boolean
}

/** Whether what a press is for has stood for a while. `what` names it: with another name another wait begins. */
export function useSettled(what: string): Settled {
  const [settled, setSettled] = useState<string>()
  const since = useRef(Number.POSITIVE_INFINITY)
  useLayoutEffect(() => {
    since.current = Number.POSITIVE_INFINITY
    // What stood here before, and is back, has to settle anew.
    setSettled((before) => (before === what ? undefined : before))
    const timer = setTimeout(() => {
      since.current = performance.now()
      setSettled(what)
    }, SETTLE)
    return () => clearTimeout(timer)
  }, [what])
  return { settled: settled === what, counts: (began) => began >= since.current }
}

type Target = HTMLButtonElement

/** For a button: a press counts if it began on it, by pointer or key, once what it is for had settled. */
export function usePress(what: string, act: () => void) {
  const { settled, counts } = useSettled(what)
  /** When the press that is under way began; for a key that was held as it came here, never. */
  const began = useRef<number | undefined>(undefined)
  return {
    settled,
    on: {
      onPointerDown: (event: TargetedPointerEvent<Target>) => {
        began.current = event.timeStamp
      },
      onKeyDown: (event: TargetedKeyboardEvent<Target>) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        if (!event.repeat) {
          began.current = event.timeStamp
          return
        }
        event.preventDefault()
        began.current ??= Number.NEGATIVE_INFINITY
      },
      onClick: (event: TargetedMouseEvent<Target>) => {
        // Without pointer or key it was a script, or a tool that helps somebody: then the click is all there is.
        const start = began.current ?? event.timeStamp
        began.current = undefined
        if (counts(start)) act()
      },
    },
  }
}
