/** Which dialog lies over the screen: at most one, and what it opens at. The address says so; Back closes it. */
import { computed, type ReadonlySignal } from '@preact/signals'
import type { HelpTab, Over } from './address.ts'
import { isScreen } from './address.ts'
import { exchange, go, here, leave, screen } from './route.ts'

/** A dialog; the library is a page of its own. */
export type Overlay = Exclude<Over, { at: 'library' }>

export const overlay: ReadonlySignal<Overlay | undefined> = computed(() => {
  const address = here.value
  return isScreen(address) || address.at === 'library' ? undefined : address
})

/** What may be opened from anywhere; the story is that of the game that stands. */
export type Opening =
  | { readonly kind: 'settings' | 'credits' | 'log' }
  | { readonly kind: 'sources'; readonly card: string }

/** Opens a dialog over the screen. The story opens only where there is a game. */
export function openOverlay(what: Opening): void {
  if (what.kind === 'sources') go({ at: 'sources', card: what.card })
  else if (what.kind !== 'log') go({ at: what.kind })
  else if (screen.value.at === 'game') go({ at: 'log', id: screen.value.id })
}

export const closeOverlay = leave

/** The help, at a term if one is given. */
export function openHelp(term?: string): void {
  go(term === undefined ? { at: 'help' } : { at: 'help', term })
}

export function openSettings(): void {
  openOverlay({ kind: 'settings' })
}

/** Turns to another page of the help, which is no step of its own. */
export function turnHelp(tab: HelpTab): void {
  exchange({ at: 'help', tab })
}
