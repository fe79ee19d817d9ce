/** Whether more of a part of the page lies below its lower edge: its foot can fade there. */
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { watchSizes } from './watch-sizes.ts'

/** What is off by less is rounding. */
const LEAST = 2

/** Keeps `data-more` on a box for as long as it has more to scroll to below. */
export function useMoreBelow(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const now = box.current
    if (!now) return
    const mark = () =>
      now.toggleAttribute('data-more', now.scrollHeight - now.clientHeight - now.scrollTop > LEAST)
    const unwatch = watchSizes(now, mark)
    now.addEventListener('scroll', mark, { passive: true })
    return () => {
      unwatch()
      now.removeEventListener('scroll', mark)
    }
  }, [])
}
