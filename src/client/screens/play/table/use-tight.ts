/** Lays what is in a column closer together where that is too much for it. */
import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import { watchSizes } from '../../../ui/watch-sizes.ts'

/** The ways to make room, the least first (style/close.css); where the last is not enough, the column scrolls. */
const WAYS: readonly string[] = ['some', 'much']

/**
 * Keeps `data-tight` on a box whose parts need more height than it has. What is tight stays as tight until `what` is another,
 * or the box has another size: nothing is to move back and forth as a draft changes.
 */
export function useTight(box: RefObject<HTMLElement | null>, what: unknown): void {
  useLayoutEffect(() => {
    const now = box.current
    if (!now) return
    delete now.dataset.tight
    return watchSizes(now, (isBox) => tighten(now, isBox))
  }, [what])
}

/** Before the page is drawn: nobody sees it loose first. */
function tighten(box: HTMLElement, isAnew: boolean): void {
  if (isAnew) delete box.dataset.tight
  const left = WAYS.slice(WAYS.indexOf(box.dataset.tight ?? '') + 1)
  for (const way of left) {
    if (box.scrollHeight <= box.clientHeight) return
    box.dataset.tight = way
  }
}
