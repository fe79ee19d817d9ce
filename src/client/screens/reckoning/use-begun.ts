/** Where a telling begins for whoever reads it: at its heading, in sight. */
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** For its heading. `always`: whatever has focus gives it up; `unput`: it comes from where the reader has not put it. */
export function useBegun(how: 'always' | 'unput' | 'never'): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (how === 'never') return
    // On a heading or a part it was put by the screen itself.
    const wasPut = document.activeElement?.matches('body, [tabindex="-1"]') ?? true
    if (how === 'unput' && !wasPut) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return heading
}
