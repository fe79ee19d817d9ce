/** Every card stands where it says in the inventory of the sources. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CARDS, type Source } from '../../../src/game/index.ts'

interface Entry {
  id: string
  at: string[]
}

const path = new URL('../../../assets/sources/inventory.json', import.meta.url)
const inventory = new Map(
  (JSON.parse(readFileSync(path, 'utf8')) as Entry[]).map((entry) => [entry.id, entry]),
)

/** What is wrong with a source: no such entry, or the entry does not stand in that paragraph. */
function faults({ entry, at }: Source): string[] {
  const found = inventory.get(entry)
  if (!found) return [`no entry ${entry}`]
  return at
    .filter((paragraph) => !found.at.includes(paragraph))
    .map((paragraph) => `${entry} is not at ${paragraph}`)
}

describe('the sources of a card', () => {
  it.each(CARDS.map((card) => [card.id, card] as const))('%s stand in the inventory', (_id, { sources }) => {
    expect(sources.flatMap(faults)).toEqual([])
  })

  it('would be found missing', () => {
    expect(faults({ entry: 'ev-nowhere', at: ['A:1'] })).toEqual(['no entry ev-nowhere'])
    expect(faults({ entry: 'ev-2014-ukraine-crisis', at: ['C:999'] })).toEqual([
      'ev-2014-ukraine-crisis is not at C:999',
    ])
  })
})
