/** Lays what is in boxes closer together where that is too much for them. */
import { useLayoutEffect } from 'preact/hooks'
import { type Adapt, watchMoreBelow } from './more-below.ts'

/** Ways to make room, the least first (`data-tight` in the styles); where the last is not enough, the box scrolls. */
export type Ways = readonly string[]

/**
 * Keeps `data-tight` on boxes whose parts need more height than they have, and `data-more` where even that is too little.
 * What is tight stays as tight until `what` is another, or the box has another size: nothing is to move back and forth as a
 * draft changes. `boxes` is asked once the page has them, and with each other `what`. `ways`: those that the styles have for
 * these boxes; each that is tried lays the page out.
 */
export function useTight(boxes: () => readonly HTMLElement[], what: unknown, ways: Ways): void {
  useLayoutEffect(() => watchMoreBelow(boxes(), tightening(ways)), [what, ways])
}

function tightening(ways: Ways): Adapt {
  const sizes = new Map<HTMLElement, string>()
  return (boxes) => {
    const before = boxes.map(({ dataset }) => dataset.tight)
    // All are read before any is written to: the page is laid out once for all of them.
    const resized = boxes.filter((box) => {
      // Without what a scroll bar takes, which comes and goes with it.
      const size = `${box.offsetWidth} ${box.offsetHeight}`
      const isOther = size !== sizes.get(box)
      sizes.set(box, size)
      return isOther
    })
    for (const box of resized) delete box.dataset.tight
    tighten(boxes, ways)
    return boxes.some(({ dataset }, place) => dataset.tight !== before[place])
  }
}

/** A way more in each round where there is too much, as long as there are ways left. */
function tighten(boxes: readonly HTMLElement[], ways: Ways): void {
  for (let round = 0; round < ways.length; round++) {
    const next = boxes.flatMap((box) => {
      const way = ways[ways.indexOf(box.dataset.tight ?? '') + 1]
      return way && box.scrollHeight > box.clientHeight ? [{ box, way }] : []
    })
    for (const { box, way } of next) box.dataset.tight = way
  }
}
