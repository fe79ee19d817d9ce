/** Whether more of a part of the page lies below its lower edge: its foot can fade there. */
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { painted } from './painted.ts'

/** What is off by less is rounding. */
const LEAST = 2

/** Makes what is in a box fit it, as far as that goes; whether anything has another size by that. */
export type Adapt = (box: HTMLElement) => boolean

/**
 * Keeps `data-more` on a box for as long as it has more to scroll to below. `isWatched`: not where something in it fits itself
 * into its place as it is laid out, which the browser would call a loop, and an error, if that were watched.
 */
export function useMoreBelow(box: RefObject<HTMLElement | null>, isWatched: boolean): void {
  useEffect(() => (isWatched && box.current ? watchMoreBelow(box.current) : undefined), [isWatched])
}

/**
 * The same by hand. `adapt` goes before: it is asked once all is laid out and whenever the box or one of its parts has another
 * size, before that is drawn; to read the page costs nothing then. Gives what ends the watch.
 */
export function watchMoreBelow(box: HTMLElement, adapt: Adapt = () => false): () => void {
  let isOver = false
  const mark = () =>
    box.toggleAttribute('data-more', box.scrollHeight - box.clientHeight - box.scrollTop > LEAST)
  const sized = new ResizeObserver(() => {
    const isResized = adapt(box)
    mark()
    if (!isResized) return
    // Told at once of what it did itself, the browser would call it a loop, and an error.
    sized.disconnect()
    void painted().then(observe)
  })
  const observe = () => {
    if (!isOver) for (const part of [box, ...box.children]) sized.observe(part)
  }
  const filled = new MutationObserver(() => {
    sized.disconnect()
    observe()
  })
  observe()
  filled.observe(box, { childList: true })
  box.addEventListener('scroll', mark, { passive: true })
  return () => {
    isOver = true
    sized.disconnect()
    filled.disconnect()
    box.removeEventListener('scroll', mark)
    box.removeAttribute('data-more')
  }
}
