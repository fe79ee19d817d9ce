/** Something that takes its time and must not be begun a second time meanwhile. */
import { useRef, useState } from 'preact/hooks'

export interface Once {
  busy: boolean
  /** Begins it, unless it is under way: pressed twice at once, too. */
  run(): void
}

export function useOnce(act: () => Promise<void>): Once {
  const [busy, setBusy] = useState(false)
  const running = useRef(false)
  const run = () => {
    if (running.current) return
    running.current = true
    setBusy(true)
    void act().finally(() => {
      running.current = false
      setBusy(false)
    })
  }
  return { busy, run }
}
