/** A line that says briefly what happened, seen and heard, and goes by itself. */
import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { announce } from '../panels/shared/announcer.tsx'
import './notice.css'

const STANDS = 5000

const notice = signal<{ text: string; at: number } | undefined>(undefined)
let told = 0

export function notify(text: string): void {
  told += 1
  notice.value = { text, at: told }
  announce(text)
}

/** Takes the line away: something fuller is told now. */
export function clearNotice(): void {
  notice.value = undefined
}

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
