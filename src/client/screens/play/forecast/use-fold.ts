/** Makes what is foreseen fit its place: no loss is cut off, what is no loss folds behind one line. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'

type ListRef = { readonly current: HTMLElement | null }

/**
 * Folds the last lines of a list that are no losses, as many as it has no room for, and gives how many. Its last child is
 * the line that says so. Where that does not do, the list is `data-crowded`, at first in its own place and then with more
 * room (style/forecast.css), and everything that is no loss is folded.
 * `what`: with it, and with the window, the lines change. Measured once the page has been laid out, before it is drawn.
 */
export function useFold(list: ListRef, what: unknown): number {
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
      setFolded(fold(now))
    })
    laidOut.observe(now)
    return () => laidOut.disconnect()
  }, [what, resized])
  return folded
}

/** Ways to make room for losses, the least first: in columns, over a part of the map, over all of it. */
const CROWDED = ['some', 'more', 'much'] as const

/** Gives how many lines are folded. */
function fold(list: HTMLElement): number {
  const lines = [...list.children].filter((one) => one instanceof HTMLElement)
  const more = lines.pop()
  for (const line of lines) line.hidden = false
  if (more) more.hidden = true
  delete list.dataset.crowded
  let beyond = over(list)
  if (beyond <= 0 || !more) return 0
  more.hidden = false
  beyond += more.offsetHeight
  const spare = lines.filter(({ dataset }) => dataset.loss !== 'true').reverse()
  const gone = spare.filter((line) => {
    if (beyond <= 0) return false
    beyond -= line.offsetHeight
    return true
  })
  for (const line of gone) line.hidden = true
  more.hidden = gone.length === 0
  if (beyond <= 0) return gone.length
  for (const crowded of CROWDED) {
    list.dataset.crowded = crowded
    if (over(list) <= 0) break
  }
  return gone.length
}

/** How much larger the lines are than their place: below each other in height, in several columns in width. */
function over({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): number {
  return Math.max(scrollHeight - clientHeight, scrollWidth - clientWidth)
}
