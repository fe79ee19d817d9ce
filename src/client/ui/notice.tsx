/** A line that says briefly what happened and goes by itself. */
import { useEffect } from 'preact/hooks'
import { clearNotice, notice } from '../state/notices.ts'
import './notice.css'

const STANDS = 5000

/** Rendered by the game screen. What it shows is said by the announcer, so it is silent itself. */
export function Notice() {
  const now = notice.value
  useEffect(() => {
    if (!now) return
    const timer = setTimeout(() => {
      if (notice.value?.at === now.at) clearNotice()
    }, STANDS)
    return () => clearTimeout(timer)
  }, [now])
  if (!now) return null
  return (
    <div key={now.at} class="notice" aria-hidden="true" onClick={clearNotice}>
      {now.text}
    </div>
  )
}
