/** Whether more of a part of the page lies below its lower edge: its foot can fade there. */
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { painted } from './painted.ts'

/** What is off by less is rounding. */
const LEAST = 2

/** Makes what is in boxes fit them, as far as that goes; whether anything has another size by that. */
export type Adapt = (boxes: readonly HTMLElement[]) => boolean

/**
 * Keeps `data-more` on a box for as long as it has more to scroll to below. `isWatched`: not where something in it fits itself
 * into its place as it is laid out, which the browser would call a loop, and an error, if that were watched.
 */
export function useMoreBelow(box: RefObject<HTMLElement | null>, isWatched: boolean): void {
  useEffect(() => (isWatched && box.current ? watchMoreBelow([box.current]) : undefined), [isWatched])
}

/**
 * The same by hand, for several. `adapt` goes before: it is asked once all is laid out and whenever a box or one of its parts
 * has another size, before that is drawn; to read the page costs nothing then. Gives what ends the watch.
 */
export function watchMoreBelow(boxes: readonly HTMLElement[], adapt: Adapt = () => false): () => void {
  let isOver = false
  const sized = new ResizeObserver(() => {
    const isResized = adapt(boxes)
    mark(boxes)
    if (!isResized) return
    // Told at once of what it did itself, the browser would call it a loop, and an error.
    sized.disconnect()
    void painted().then(observe)
  })
  const observe = () => {
    if (isOver) return
    for (const box of boxes) for (const part of [box, ...box.children]) sized.observe(part)
  }
  const filled = new MutationObserver(() => {
    sized.disconnect()
    observe()
  })
  const scrolled = ({ currentTarget }: Event) => mark([currentTarget as HTMLElement])
  observe()
  for (const box of boxes) {
    filled.observe(box, { childList: true })
    box.addEventListener('scroll', scrolled, { passive: true })
  }
  return () => {
    isOver = true
    sized.disconnect()
    filled.disconnect()
    for (const box of boxes) {
      box.removeEventListener('scroll', scrolled)
      box.removeAttribute('data-more')
    }
  }
}

/** All are read before any is written to: the page is laid out once for all of them. */
function mark(boxes: readonly HTMLElement[]): void {
  const below = boxes.map((box) => box.scrollHeight - box.clientHeight - box.scrollTop)
  for (const [place, box] of boxes.entries()) box.toggleAttribute('data-more', (below[place] ?? 0) > LEAST)
}
