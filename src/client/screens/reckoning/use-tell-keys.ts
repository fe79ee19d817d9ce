/** Keys while something is told: Space for the next line, Escape for all of it and then on. */
import { overlay } from '../../state/overlay.ts'
import { useSettled } from '../../ui/press.ts'
import { useKeyDown } from '../../ui/use-key-down.ts'
import type { Reading } from './reading.ts'

/** What a key on it is meant for. */
const TAKES_KEYS = 'button, a, input, select, textarea, summary, [contenteditable], [role="tab"]'

export function useTellKeys(reading: Reading): void {
  const settled = useSettled(reading.done.value ? 'told' : 'telling')
  useKeyDown((event) => {
    if (isElsewhere(event)) return
    if (event.key === 'Escape') {
      if (!reading.done.peek()) reading.all()
      else if (settled.counts(event.timeStamp)) reading.leave()
    } else if (event.key === ' ' && !isMeantFor(event.target)) {
      event.preventDefault()
      if (!reading.done.peek() || reading.step.tells === 'reveal') reading.next()
    }
  })
}

/** Held down, with another key, or for something that lies over the page. */
function isElsewhere(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return true
  return overlay.peek() !== undefined || document.querySelector('dialog[open], :popover-open') !== null
}

function isMeantFor(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TAKES_KEYS) !== null
}
