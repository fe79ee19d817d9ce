/** Makes what is foreseen fit its place: what is no loss folds behind one line, and losses only where nothing else does. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'

type ListRef = { readonly current: HTMLElement | null }

/**
 * How far losses may spread that have no room below each other: over at most half of the map, over all of it, or not beyond
 * their place. `all` folds none of them; where even the map is too small, they scroll.
 */
export type Spread = 'half' | 'all' | 'place'

/** How many lines are folded. */
export interface Folded {
  losses: number
  others: number
}

const NONE: Folded = { losses: 0, others: 0 }

/**
 * Folds the last lines of a list, those that are no losses first, as many as it has no room for, and gives how many. Its last
 * child is the line that says so. Where losses need more room the list is `data-crowded`, by the ways of its spread
 * (style/forecast.css), and everything that is no loss is folded unless there is room for all of it.
 * `what`: with it, and with the window, the lines change. Measured once the page has been laid out, before it is drawn;
 * `onFolded` comes after that.
 */
export function useFold(list: ListRef, what: unknown, spread: Spread, onFolded: () => void): Folded {
  const [folded, setFolded] = useState(NONE)
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
      const next = fold(now, spread)
      setFolded((last) => (isSame(last, next) ? last : next))
      onFolded()
    })
    laidOut.observe(now)
    return () => laidOut.disconnect()
  }, [what, resized, spread])
  return folded
}

function isSame(a: Folded, b: Folded): boolean {
  return a.losses === b.losses && a.others === b.others
}

/**
 * Ways to make room for losses, the least first: two columns in their place, over a part of the map, over all of it; the last
 * of each is how they stand where none does.
 */
const WAYS: Readonly<Record<Spread, readonly string[]>> = {
  place: ['some', 'held'],
  half: ['some', 'more'],
  all: ['some', 'more', 'much', 'long'],
}

/** Reads the page as it is laid out, and changes only what is not so already. */
function fold(list: HTMLElement, spread: Spread): Folded {
  const lines = [...list.children].filter((one) => one instanceof HTMLElement)
  const more = lines.pop()
  if (!more) return NONE
  if (list.dataset.crowded) {
    delete list.dataset.crowded
    for (const line of lines) hide(line, false)
  }
  const spare = lines.filter((line) => !isLoss(line)).reverse()
  // What may fold takes one line, folded or not; so does the one that counts it.
  const one = [more, ...spare].find(({ hidden }) => !hidden)?.offsetHeight ?? 0
  const needed = lines.reduce((sum, line) => sum + (line.hidden ? one : line.offsetHeight), 0)
  const beyond = needed - list.clientHeight
  const others = beyond <= 0 ? 0 : Math.min(spare.length, Math.ceil((beyond + one) / one))
  for (const [nth, line] of spare.entries()) hide(line, nth < others)
  hide(more, others === 0)
  if (beyond - others * one + (others > 0 ? one : 0) <= 0) return { losses: 0, others }
  for (const way of WAYS[spread]) {
    list.dataset.crowded = way
    if (over(list) <= 0) return { losses: 0, others: unfolds(list, spare, more) ? 0 : others }
  }
  return { losses: spread === 'all' ? 0 : foldLosses(list, lines.filter(isLoss), more), others }
}

/** Whether there is room for the others too, beside losses that have made themselves some: then they are shown. */
function unfolds(list: HTMLElement, others: readonly HTMLElement[], more: HTMLElement): boolean {
  const foldOthers = (isFolded: boolean) => {
    for (const line of others) hide(line, isFolded)
    hide(more, !isFolded)
  }
  foldOthers(false)
  const fits = over(list) <= 0
  if (!fits) foldOthers(true)
  return fits
}

/** Folds the last losses, as many as there is no room for, but for the first. */
function foldLosses(list: HTMLElement, losses: HTMLElement[], more: HTMLElement): number {
  hide(more, false)
  // Each look lays the list out anew: the fewest that will do are looked for by halves.
  let [fewest, most] = [0, Math.max(0, losses.length - 1)]
  while (fewest < most) {
    const folded = Math.floor((fewest + most) / 2)
    foldLast(losses, folded)
    if (over(list) > 0) fewest = folded + 1
    else most = folded
  }
  foldLast(losses, most)
  return most
}

function foldLast(losses: readonly HTMLElement[], folded: number): void {
  for (const [at, line] of losses.entries()) hide(line, at >= losses.length - folded)
}

function isLoss({ dataset }: HTMLElement): boolean {
  return dataset.loss === 'true'
}

function hide(line: HTMLElement, isHidden: boolean): void {
  if (line.hidden !== isHidden) line.hidden = isHidden
}

/** How much larger the lines are than their place: below each other in height, in several columns in width. */
function over({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): number {
  return Math.max(scrollHeight - clientHeight, scrollWidth - clientWidth)
}
