/** The single keys the page answers to, for the help, and when one may be taken as a command. */
import { overlay } from './overlay.ts'
import { settings } from './settings.ts'

/** The shell's keys, and what each does as a text key. */
export const SHELL_KEYS = [
  { key: '?', text: 'help.keys.help' },
  { key: 'l', text: 'help.keys.log' },
  { key: ',', text: 'help.keys.settings' },
] as const

/** The play screen's. */
export const PLAY_KEYS = [
  { key: 'C', text: 'play.keys.commit' },
  { key: 'N', text: 'play.keys.news' },
  { key: 'O', text: 'play.keys.offers' },
] as const

/** Whether a single key may be taken as a command now. */
export function keysAllowed(event: KeyboardEvent): boolean {
  if (settings.value.keys === 'off' || event.ctrlKey || event.metaKey || event.altKey) return false
  if (overlay.value || document.querySelector('dialog[open]')) return false
  return !(
    event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')
  )
}
