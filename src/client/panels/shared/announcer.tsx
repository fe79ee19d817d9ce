/** What happened, said once to whoever listens: one polite and one urgent live region for the whole page. */
import { signal } from '@preact/signals'

const polite = signal('')
const urgent = signal('')

/** Says a sentence. `urgent` interrupts: for refusals and endings only. */
export function announce(text: string, how: 'polite' | 'urgent' = 'polite'): void {
  const region = how === 'urgent' ? urgent : polite
  // The same words twice running would pass unsaid: a trailing no-break space makes them new.
  region.value = region.value === text ? `${text}\u00a0` : text
}

/** Takes back what was said, where it no longer holds: a reader may come upon it long after. */
export function hush(): void {
  polite.value = ''
  urgent.value = ''
}

/** Rendered once, by the shell. */
export function Announcer() {
  return (
    <>
      <div class="unseen" aria-live="polite">
        {polite.value}
      </div>
      <div class="unseen" role="alert">
        {urgent.value}
      </div>
    </>
  )
}
