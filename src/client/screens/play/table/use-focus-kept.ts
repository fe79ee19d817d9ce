/** Keeps focus on the screen: what it stood on often goes with the question that was answered. */
import { useEffect, useRef } from 'preact/hooks'

/**
 * When a new question comes and focus stands on nothing, the pane of what is asked takes it, at its heading. Focus the
 * player has set anywhere else stays.
 */
export function useFocusKept(question: string, pane: string): void {
  const answered = useRef(question)
  const put = useRef<Element | undefined>(undefined)
  useEffect(() => {
    if (answered.current === question) return
    answered.current = question
    const at = document.activeElement
    if (at && at !== document.body && at !== put.current) return
    // In the next frame: with tabs, the pane is only now being opened.
    const frame = requestAnimationFrame(() => {
      const heading = document.getElementById(`play-${pane}`)
      heading?.focus({ preventScroll: true })
      put.current = heading ?? undefined
    })
    return () => cancelAnimationFrame(frame)
  }, [question])
}
