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
  const path = new URL(`../../../assets/sources/${name}`, import.meta.url)
  return JSON.parse(readFileSync(path, 'utf8')) as T
}

/** The figures as the texts give them. Throws for a figure that is not there. */
export function readFigures(): Figures {
  const { figures } = asset<{ figures: readonly { id: string; value: number }[] }>('figures.json')
  const deals = asset<readonly { supplier: string }[]>('arms.json')
  return {
    value(id) {
      const found = figures.find((figure) => figure.id === id)
      if (!found) throw new Error(`there is no figure '${id}'`)
      return found.value
    },
    armsDeals: (supplier) => deals.filter((deal) => deal.supplier === supplier).length,
  }
}

/** The inventory by id. */
export function readInventory(): ReadonlyMap<string, Entry> {
  return new Map(asset<readonly Entry[]>('inventory.json').map((entry) => [entry.id, entry]))
}
