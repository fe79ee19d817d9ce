/**
 * Rendering in turns: what answers a press is drawn first, and what else it changes after that, a part at a time, so
 * that no turn keeps the page from its next press for long.
 */
import { createContext } from 'preact'
import { useContext, useEffect, useRef, useState } from 'preact/hooks'
import { painted } from './painted.ts'

/** Whether everything within is rendered in one turn: where one place after another is shown, none is seen half. */
export const AtOnce = createContext(false)

/** Whether what was first rendered has been drawn. */
export function useDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => afterDrawing(() => setDrawn(true)), [])
  return isDrawn
}

/**
 * The value, or, where it is of another `kind` than before, the one before until the page has been drawn once more.
 * `first`: what is before the first, nothing included; the first itself where it is not given.
 */
export function useLate<T>(value: T, kind: (value: T) => unknown, ...first: [first?: T]): T {
  return useLateWhen(value, (before, now) => kind(before) !== kind(now), ...first)
}

/** The same, where `waits` says of what is drawn and of what is to be drawn whether that has its turn later. */
export function useLateWhen<T>(value: T, waits: (drawn: T, value: T) => boolean, ...first: [first?: T]): T {
  const drawn = useRef(first.length > 0 ? (first[0] as T) : value)
  const [, drawAgain] = useState(0)
  const isAtOnce = useContext(AtOnce)
  const isLate = !isAtOnce && waits(drawn.current, value)
  if (!isLate) drawn.current = value
  const latest = useRef(value)
  latest.current = value
  useEffect(() => {
    if (!isLate) return
    return afterDrawing(() => {
      drawn.current = latest.current
      drawAgain((times) => times + 1)
    })
  }, [isLate])
  return drawn.current
}

/** The same so many drawings later: what stands in several places is drawn anew in one after the other. */
export function useLateBy<T>(drawings: number, value: T, kind: (value: T) => unknown): T {
  let late = value
  // The number is the place's own, the same at every rendering.
  for (let drawing = 0; drawing < drawings; drawing++) late = useLate(late, kind)
  return late
}

interface Begins {
  /** What there is of it as the screen opens. */
  readonly first?: number
  /** And where `what` is new. */
  readonly anew?: number
}

/** How much of a list to render: some at once, as much again after each drawing; all over again where `what` is new. */
export function useGrowing(
  what: unknown,
  length: number,
  by: number,
  { first = by, anew = by }: Begins = {},
): number {
  const [grown, setGrown] = useState({ what, count: first })
  const isAtOnce = useContext(AtOnce)
  const count = isAtOnce ? length : grown.what === what ? grown.count : anew
  useEffect(() => {
    if (count < length) return afterDrawing(() => setGrown({ what, count: count + by }))
  }, [what, count, count < length])
  return Math.min(count, length)
}

/** Does something once what is rendered now has been drawn. Gives the way to call it off. */
function afterDrawing(act: () => void): () => void {
  let isOff = false
  void painted().then(() => {
    if (!isOff) act()
  })
  return () => {
    isOff = true
  }
}
