/** The numbers of the table by keyboard: a key has Tab stop at them, and goes to the first; again, and it passes them by. */
import { useEffect } from 'preact/hooks'
import { announce } from '../../state/announcements.ts'
import { commandOf } from '../../state/keys.ts'
import { setStopsAtNumbers, stopsAtNumbers, WHY_KEYS } from '../../state/why.ts'
import { t } from '../../text/index.ts'
import { useKeyDown } from '../../ui/use-key-down.ts'

export function useNumberStops(): void {
  useKeyDown(press)
  useEffect(() => () => setStopsAtNumbers(false), [])
}

function press(event: KeyboardEvent): void {
  if (!commandOf(event, WHY_KEYS)) return
  event.preventDefault()
  const on = !stopsAtNumbers.peek()
  setStopsAtNumbers(on)
  announce(t(on ? 'play.numbers.on' : 'play.numbers.off'))
  if (on) document.querySelector<HTMLElement>('main .figure')?.focus()
}
