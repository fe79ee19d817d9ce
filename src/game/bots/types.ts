/** What a bot is: it is handed what its seat may know, what it is asked, and a seed; nothing else. */
import type { Choice, Menu, MenuItem, View } from '../index.ts'

/** Gives a legal choice from the menu. The same view, menu and seed give the same choice. */
export type Bot = (view: View, menu: Menu, seed: string) => Choice

export function idsOf(items: readonly MenuItem[]): Choice {
  return items.map((item) => item.id)
}
