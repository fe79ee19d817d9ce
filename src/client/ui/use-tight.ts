/** Lays what is in a box closer together where that is too much for it. */
import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import { type Adapt, watchMoreBelow } from './more-below.ts'

/** The ways to make room, the least first (`data-tight` in the styles); where the last is not enough, the box scrolls. */
const WAYS: readonly string[] = ['some', 'much', 'most']

/**
 * Keeps `data-tight` on a box whose parts need more height than it has, and `data-more` where even that is too little. What
 * is tight stays as tight until `what` is another, or the box has another size: nothing is to move back and forth as a draft
 * changes.
 */
export function useTight(box: RefObject<HTMLElement | null>, what: unknown): void {
  useLayoutEffect(() => (box.current ? watchMoreBelow(box.current, tightening()) : undefined), [what])
}

function tightening(): Adapt {
  let size = ''
  return (box) => {
    const before = box.dataset.tight
    const last = size
    // Without what a scroll bar takes, which comes and goes with it.
    size = `${box.offsetWidth} ${box.offsetHeight}`
    if (size !== last) delete box.dataset.tight
    tighten(box)
    return box.dataset.tight !== before
  }
}

function tighten(box: HTMLElement): void {
  const left = WAYS.slice(WAYS.indexOf(box.dataset.tight ?? '') + 1)
  for (const way of left) {
    if (box.scrollHeight <= box.clientHeight) return
    box.dataset.tight = way
  }
}
