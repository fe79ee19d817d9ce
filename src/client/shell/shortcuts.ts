/** The shell's keys. Single letters work only while nothing is typed, no dialog is open and the settings allow them. */
import { useEffect } from 'preact/hooks'
import { keysAllowed } from '../state/keys.ts'
import { running } from '../state/open-game.ts'
import { openHelp, openOverlay } from '../state/overlay.ts'

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
  else if (event.key === 'l' && running()) openOverlay({ kind: 'log' })
  else return
  event.preventDefault()
}
