// What the reading room puts together from several files: words with cards and rules, entries and paragraphs that exist.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  figures,
  leftOut,
  questions,
  rulesPlayed,
  startsPlayed,
  tensions,
  wordSources,
} from '../../../src/client/screens/library/files.ts'
import { cardsOn, rulesOn, termsOf } from '../../../src/client/screens/library/played.ts'
import { findText, loadText, termText } from '../../../src/client/text/index.ts'
import { placesOf } from '../../../src/client/ui/loci.tsx'
import { CARDS, SCENARIOS } from '../../../src/game/index.ts'

const inventory = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../assets/sources/inventory.json'), 'utf8'),
) as { id: string }[]
const entries = new Set(inventory.map(({ id }) => id))

beforeAll(() => loadText(['glossary', 'reading']))

describe('a word of the glossary', () => {
  it('is played by the cards and rules that stand on its passages', async () => {
    const [words, rules] = [await wordSources(), await rulesPlayed()]
    const hedging = words.hedging ?? []
    expect(hedging.length).toBeGreaterThan(0)
    for (const one of cardsOn(hedging)) expect(termsOf(one, words)).toContain('hedging')
    expect(rulesOn(hedging, rules)).toContain('hedging-premium')
    expect(cardsOn([])).toEqual([])
  })

  it('is one that the glossary has', async () => {
    const unknown = Object.keys(await wordSources()).filter((id) => !termText(id))
    expect(unknown).toEqual([])
  })

  it('is found again from the card', async () => {
    const words = await wordSources()
    const playing = CARDS.filter((one) => termsOf(one, words).length > 0)
    expect(playing.length).toBeGreaterThan(0)
  })
})

it('names no entry that the inventory lacks', async () => {
  const named = [
    ...(await questions()).flatMap(({ sources }) => sources.map(({ entry }) => entry)),
    ...(await leftOut()).map(({ entry }) => entry),
    ...Object.values(await startsPlayed()).flatMap(({ sources }) => sources.map(({ entry }) => entry)),
  ]
  expect(named.filter((id) => !entries.has(id))).toEqual([])
})

it('tells what every scenario stands on', async () => {
  const starts = await startsPlayed()
  expect(Object.keys(SCENARIOS).filter((id) => !starts[id]?.how)).toEqual([])
})

it('has a paragraph for every side that a text takes in a disagreement', async () => {
  const bare = (await tensions()).flatMap((tension) =>
    (['A', 'B', 'C'] as const)
      .filter((id) => tension[id] && !tension.at.some((place) => place.startsWith(id)))
      .map((id) => `${tension.id} ${id}`),
  )
  expect(bare).toEqual([])
})

it('has words for every theme and nature of a figure', async () => {
  const file = await figures()
  const themes = [...file.figures, ...file.graphs].map(({ topic }) => topic)
  const other = findText('reading.report.topic', { topic: 'none of them' })
  expect(themes.filter((topic) => findText('reading.report.topic', { topic }) === other)).toEqual([])
  const estimate = findText('reading.report.nature', { nature: 'estimate' })
  const natures = file.figures
    .map(({ nature }) => nature)
    .filter((one) => one !== 'estimate' && one !== 'given')
  expect(natures.filter((nature) => findText('reading.report.nature', { nature }) === estimate)).toEqual([])
})

it('puts paragraphs in the order of texts and numbers, each once', () => {
  expect(placesOf([{ at: ['B:9', 'A:100'] }, { at: ['A:20', 'B:9'] }])).toEqual(['A:20', 'A:100', 'B:9'])
})
