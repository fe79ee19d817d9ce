/** What the screen of a game calls itself at the moment, for the tab: `Round 2`; `undefined` where it says nothing. */
import { signal } from '@preact/signals'

export const screenName = signal<string | undefined>(undefined)
