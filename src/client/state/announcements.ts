/** What happened, said once to whoever listens: the words of the page's two live regions. */
import { signal } from '@preact/signals'

export const polite = signal('')
export const urgent = signal('')

/** Says a sentence. `urgent` interrupts: for refusals and endings only. */
export function announce(text: string, how: 'polite' | 'urgent' = 'polite'): void {
  const region = how === 'urgent' ? urgent : polite
  // The same words twice running would pass unsaid: a trailing no-break space makes them new.
  region.value = region.peek() === text ? `${text}\u00a0` : text
}

/** Takes back what was said, where it no longer holds: a reader may come upon it long after. */
export function clearAnnouncements(): void {
  polite.value = ''
  urgent.value = ''
}
