/** The shell's keys. Single letters work only while nothing is typed, no dialog is open and the settings allow them. */
import { useEffect } from 'preact/hooks'
import { keysAllowed } from '../state/keys.ts'
import { openHelp, openOverlay } from '../state/overlay.ts'
import { screen } from '../state/route.ts'

export function useShortcuts(): void {
  useEffect(() => {
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || !keysAllowed(event)) return
  if (event.key === '?') openHelp()
  else if (event.key === ',') openOverlay({ kind: 'settings' })
  else if (event.key === 'l' && screen.value.at === 'game') openOverlay({ kind: 'log' })
  else return
  event.preventDefault()
}
