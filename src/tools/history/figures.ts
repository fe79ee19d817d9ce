/** The figures, arms deals and stylised facts of the sources, as the tests of the record need them. */
import { readFileSync } from 'node:fs'
import type { Power } from '../../game/vocabulary.ts'

/** What the texts give in numbers. */
export interface Figures {
  value(id: string): number
  /** Deals listed in text B's table of arms transfers, by who supplied. */
  armsDeals(supplier: Power): number
}

export interface Entry {
  id: string
  section: string
  title: string
  at: readonly string[]
}

function asset<T>(name: string): T {
  const path = new URL(`../../../assets/${name}`, import.meta.url)
  return JSON.parse(readFileSync(path, 'utf8')) as T
}

/** The figures as the texts give them. Throws for a figure that is not there. */
export function readFigures(): Figures {
  const { figures } = asset<{ figures: readonly { id: string; value: number }[] }>('sources/figures.json')
  const deals = asset<readonly { supplier: string }[]>('sources/arms.json')
  return {
    value(id) {
      const found = figures.find((figure) => figure.id === id)
      if (!found) throw new Error(`there is no figure '${id}'`)
      return found.value
    },
    armsDeals: (supplier) => deals.filter((deal) => deal.supplier === supplier).length,
  }
}

/** The inventory by id, its titles in English. */
export function readInventory(): ReadonlyMap<string, Entry> {
  const words = asset<Readonly<Record<string, { title: string }>>>('locales/en/sources/inventory.json')
  const rows = asset<readonly Omit<Entry, 'title'>[]>('sources/inventory.json')
  return new Map(rows.map((row) => [row.id, { ...row, title: words[row.id]?.title ?? '' }]))
}
