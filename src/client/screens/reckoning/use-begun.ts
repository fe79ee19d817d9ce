/** Where a telling begins for whoever reads it: at its heading, in sight. */
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** For its heading. `always`: whatever has focus gives it up; else only focus that stands on nothing comes here. */
export function useBegun(always: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    const at = document.activeElement
    if (!always && at && at !== document.body) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return heading
}
