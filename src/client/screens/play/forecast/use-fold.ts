/** Makes what is foreseen fit its place: no loss is cut off, what is no loss folds behind one line. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'

type ListRef = { readonly current: HTMLElement | null }

/**
 * Folds the last lines of a list that are no losses, as many as it has no room for, and gives how many. Its last child is
 * the line that says so. Where that does not do, the list is `data-crowded`, at first in its own place and then with more
 * room (style/forecast.css), and everything that is no loss is folded. Where it `stays` in its place, it scrolls there.
 * `what`: with it, and with the window, the lines change. Measured once the page has been laid out, before it is drawn.
 */
export function useFold(list: ListRef, what: unknown, stays: boolean): number {
  const [folded, setFolded] = useState(0)
  const [resized, setResized] = useState(0)
  useEffect(() => {
    const again = () => setResized((times) => times + 1)
    addEventListener('resize', again)
    return () => removeEventListener('resize', again)
  }, [])
  useLayoutEffect(() => {
    const now = list.current
    if (!now) return
    const laidOut = new ResizeObserver(() => {
      laidOut.disconnect()
      setFolded(fold(now, stays))
    })
    laidOut.observe(now)
    return () => laidOut.disconnect()
  }, [what, resized, stays])
  return folded
}

/** Ways to make room for losses, the least first: in columns, over a part of the map, over all of it. */
const CROWDED = ['some', 'more', 'much'] as const
/** In its place alone; `held` is one that would need more. */
const IN_PLACE = ['some', 'held'] as const

/** Gives how many lines are folded. Reads the page as it is laid out, and changes only what is not so already. */
function fold(list: HTMLElement, stays: boolean): number {
  const lines = [...list.children].filter((one) => one instanceof HTMLElement)
  const more = lines.pop()
  if (!more) return 0
  if (list.dataset.crowded) {
    delete list.dataset.crowded
    for (const line of lines) hide(line, false)
  }
  const spare = lines.filter(({ dataset }) => dataset.loss !== 'true').reverse()
  // What may fold takes one line, folded or not; so does the one that counts it.
  const one = [more, ...spare].find(({ hidden }) => !hidden)?.offsetHeight ?? 0
  const needed = lines.reduce((sum, line) => sum + (line.hidden ? one : line.offsetHeight), 0)
  const beyond = needed - list.clientHeight
  const folds = beyond <= 0 ? 0 : Math.min(spare.length, Math.ceil((beyond + one) / one))
  for (const [nth, line] of spare.entries()) hide(line, nth < folds)
  hide(more, folds === 0)
  if (beyond - folds * one + (folds > 0 ? one : 0) <= 0) return folds
  for (const crowded of stays ? IN_PLACE : CROWDED) {
    list.dataset.crowded = crowded
    if (over(list) <= 0) break
  }
  return folds
}

function hide(line: HTMLElement, isHidden: boolean): void {
  if (line.hidden !== isHidden) line.hidden = isHidden
}

/** How much larger the lines are than their place: below each other in height, in several columns in width. */
function over({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): number {
  return Math.max(scrollHeight - clientHeight, scrollWidth - clientWidth)
}
