/** Which dialog of the shell lies over the screen: at most one, and what it opens at. */
import { signal } from '@preact/signals'
import type { CardId } from '../../game/index.ts'
import { loadText } from '../text/index.ts'

export type Overlay =
  | { kind: 'help'; term?: string; tab?: 'round' | 'rules' | 'glossary' | 'keys' }
  | { kind: 'settings' }
  | { kind: 'credits' }
  | { kind: 'log' }
  | { kind: 'sources'; card: CardId }

export const overlay = signal<Overlay | undefined>(undefined)

export function openOverlay(what: Overlay): void {
  overlay.value = what
}

export function closeOverlay(): void {
  overlay.value = undefined
}

/** The help, at a term if one is given; its words may have to be fetched first. */
export function openHelp(term?: string): void {
  void loadText(['rules', 'glossary']).finally(() =>
    openOverlay(term ? { kind: 'help', term } : { kind: 'help' }),
  )
}
