/** Where a telling begins for whoever reads it: at its heading, in sight. */
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { painted } from '../../ui/painted.ts'

/** For its heading. `always`: whatever has focus gives it up; `unput`: it comes from where the reader has not put it. */
export function useBegun(how: 'always' | 'unput' | 'never'): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  // Once it is drawn: before that, focus would have all of the new screen laid out in the turn that made it.
  useEffect(() => {
    if (how === 'never') return
    // On a heading or a part it was put by the screen itself.
    const wasPut = document.activeElement?.matches('body, [tabindex="-1"]') ?? true
    if (how === 'unput' && !wasPut) return
    let isGone = false
    void painted().then(() => {
      if (isGone) return
      heading.current?.focus({ preventScroll: true })
      heading.current?.scrollIntoView({ block: 'nearest' })
    })
    return () => {
      isGone = true
    }
  }, [])
  return heading
}
