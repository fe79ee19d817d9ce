/** The shell's keys. Single letters work only while nothing is typed, no dialog is open and the settings allow them. */
import { useEffect } from 'preact/hooks'
import { openHelp, openOverlay, overlay } from './overlay.ts'
import { screen } from './screen.ts'
import { settings } from './settings.ts'

/** The keys, and what each does as a text key, for the help. */
export const SHELL_KEYS = [
  { key: '?', text: 'help.keys.help' },
  { key: 'l', text: 'help.keys.log' },
  { key: ',', text: 'help.keys.settings' },
] as const

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

/** Whether a single key may be taken as a command now. */
export function keysAllowed(event: KeyboardEvent): boolean {
  if (settings.value.keys === 'off' || event.ctrlKey || event.metaKey || event.altKey) return false
  if (overlay.value || document.querySelector('dialog[open]')) return false
  return !(
    event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')
  )
}
