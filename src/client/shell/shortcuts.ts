/** The shell's keys. */
import { commandOf, SHELL_KEYS } from '../state/keys.ts'
import { running } from '../state/open-game.ts'
import { openHelp, openOverlay } from '../state/overlay.ts'
import { useKeyDown } from '../ui/use-key-down.ts'

export function useShortcuts(): void {
  useKeyDown(onKey)
}

function onKey(event: KeyboardEvent): void {
  const command = commandOf(event, SHELL_KEYS)
  if (!command || (command === 'log' && !running())) return
  event.preventDefault()
  if (command === 'help') openHelp()
  else openOverlay({ kind: command })
}
