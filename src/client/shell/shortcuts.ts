/** The shell's keys. */
import { useEffect } from 'preact/hooks'
import { commandOf, SHELL_KEYS } from '../state/keys.ts'
import { running } from '../state/open-game.ts'
import { openHelp, openOverlay } from '../state/overlay.ts'

export function useShortcuts(): void {
  useEffect(() => {
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

function onKey(event: KeyboardEvent): void {
  const command = commandOf(event, SHELL_KEYS)
  if (!command || (command === 'log' && !running())) return
  event.preventDefault()
  if (command === 'help') openHelp()
  else openOverlay({ kind: command })
}
