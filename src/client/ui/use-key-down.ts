/** Keys a screen hears wherever they are pressed. */
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * `press` hears every key that is pressed while the component stands and `on` holds, as it was last drawn. It hears from
 * the moment the page shows it: an effect after the paint would lose a key that is pressed in between.
 */
export function useKeyDown(press: (event: KeyboardEvent) => void, on = true): void {
  const latest = useRef(press)
  latest.current = press
  useLayoutEffect(() => {
    if (!on) return
    const hear = (event: KeyboardEvent) => latest.current(event)
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [on])
}
