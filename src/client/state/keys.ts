/** The keys the page answers to, alone or with Ctrl, and when one may be taken as a command. Pure but for what stands on the page. */
import type { Key } from '../text/messages.ts'
import { overlay } from './overlay.ts'
import { settings } from './settings.ts'

export interface Shortcut {
  /** What is typed with it, on a layout that has such a sign. */
  readonly sign: string
  /** Where the key lies (`KeyboardEvent.code`): for layouts that have not. */
  readonly code: string
  readonly shift?: boolean
  /** With Ctrl held, or Cmd on a Mac. */
  readonly held?: boolean
  /** What it does, for the help. */
  readonly text: Key
}

export type Shortcuts<Name extends string> = Readonly<Record<Name, Shortcut>>

/** On every screen. */
export const SHELL_KEYS = {
  help: { sign: '?', code: 'Slash', shift: true, text: 'help.keys.help' },
  log: { sign: 'L', code: 'KeyL', text: 'help.keys.log' },
  settings: { sign: ',', code: 'Comma', text: 'help.keys.settings' },
} as const satisfies Shortcuts<string>

/** On the play screen. */
export const PLAY_KEYS = {
  commit: { sign: 'Enter', code: 'Enter', held: true, text: 'help.keys.commit' },
  commitTwice: { sign: 'C', code: 'KeyC', text: 'help.keys.commit.twice' },
  undo: { sign: 'Z', code: 'KeyZ', held: true, text: 'help.keys.undo' },
  redo: { sign: 'Z', code: 'KeyZ', held: true, shift: true, text: 'help.keys.redo' },
  news: { sign: 'N', code: 'KeyN', text: 'help.keys.news' },
  offers: { sign: 'O', code: 'KeyO', text: 'help.keys.offers' },
} as const satisfies Shortcuts<string>

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'> &
  Partial<Pick<KeyboardEvent, 'ctrlKey' | 'metaKey'>>

/** The command that a key is now, if it is one of these. */
export function commandOf<Name extends string>(
  event: KeyboardEvent,
  keys: Shortcuts<Name>,
): Name | undefined {
  return mayCommand(event) ? nameOf(event, keys) : undefined
}

/** Which of these keys was pressed: by what it types, or, where that is no sign of a Latin keyboard, by its place. */
export function nameOf<Name extends string>(press: Press, keys: Shortcuts<Name>): Name | undefined {
  const names = Object.keys(keys) as Name[]
  const isHeld = Boolean(press.ctrlKey || press.metaKey)
  return names.find((name) => {
    if (isHeld !== (keys[name].held ?? false)) return false
    return isLatin(press.key) ? types(press, keys[name]) : liesAt(press, keys[name])
  })
}

function isLatin(key: string): boolean {
  return /^[!-~]$/.test(key)
}

/** With Ctrl or Cmd, Shift makes another command; alone it may be what a sign takes to be typed. */
function types({ key, shiftKey }: Press, { sign, held, shift }: Shortcut): boolean {
  return key.toLowerCase() === sign.toLowerCase() && (!held || shiftKey === (shift ?? false))
}

function liesAt({ code, shiftKey }: Press, shortcut: Shortcut): boolean {
  return code === shortcut.code && shiftKey === (shortcut.shift ?? false)
}

/** Keys are no commands while one is held down, something is typed, or something lies over the page. */
function mayCommand(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat || event.isComposing) return false
  if (settings.value.keys === 'off' || event.altKey) return false
  return !overlay.value && !document.querySelector('dialog[open]') && !isTypedIn(event.target)
}

/** Radio buttons and checkboxes take no letters; anything else that is edited does. */
function isTypedIn(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox'].includes(target.type)
  return target.closest('textarea, select, [contenteditable]') !== null
}
