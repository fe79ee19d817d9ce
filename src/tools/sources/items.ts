/** Everything there is to read against the texts: cards with their statements, and the files of assets/sources. */
import { existsSync } from 'node:fs'
import { type AnyCard, CARDS, deckNameOf, type Marks, type Source, statementsOf } from '../../game/index.ts'
import { readAsset, readDebrief, readGlossary, readRows, readRules, readScenarios } from './read.ts'
import type { Item, Reading } from './readings.ts'

interface Claimed {
  readonly claim?: { readonly by: string }
}

const CARD_WORDS = [
  'events-1991',
  'events-2001',
  'events-2011',
  'powers',
  'initiatives',
  'institutions',
] as const

/** The files of marks and readings: a deck's cards, or a file of assets/sources. */
export const GROUPS = [
  'events-1991',
  'events-2001',
  'events-2011',
  'russia',
  'china',
  'united-states',
  'european-union',
  'initiatives',
  'institutions',
  'glossary',
  'rules',
  'scenarios',
  'debrief',
  'tensions',
  'figures',
  'graphs',
  'arms',
  'history',
  'history-questions',
] as const
export type Group = (typeof GROUPS)[number]

/** Everything to be read, with the marks and readings there are. */
export function readItems(): readonly Item[] {
  return GROUPS.flatMap((group) => {
    const marks = readGroup<Marks>('marks', group)
    const readings = readGroup<Reading>('readings', group)
    return itemsOf(group).map((item) => {
      return { ...item, marks: marks[item.id], reading: readings[item.id] }
    })
  })
}

function readGroup<T>(folder: string, group: Group): Readonly<Record<string, T>> {
  const path = `sources/${folder}/${group}.json`
  return existsSync(new URL(`../../../assets/${path}`, import.meta.url)) ? readAsset(path) : {}
}

/** The things of one group, in their order, not yet read. */
export function itemsOf(group: Group): readonly Item[] {
  const one = (id: string, cites: readonly string[], keys: readonly string[] = ['text']): Item => {
    return { kind: group, id, keys, cites }
  }
  switch (group) {
    case 'glossary':
      return named(readGlossary(), one)
    case 'rules':
      return named(mapped(readRules()), one)
    case 'scenarios':
      return named(mapped(readScenarios()), one)
    case 'debrief':
      return readDebrief().map(({ id, sources, read }) => {
        return one(id, [...new Set([...placesIn(sources), ...read])], ['question', 'background', 'game'])
      })
    case 'tensions':
      return readRows<{ id: string; at: readonly string[]; A?: string; B?: string; C?: string }>(group).map(
        (row) => one(row.id, row.at, [...(['A', 'B', 'C'] as const).filter((by) => row[by]), 'use']),
      )
    case 'figures':
    case 'graphs':
      return readAsset<Record<'figures' | 'graphs', readonly { id: string; at: readonly string[] }[]>>(
        'sources/figures.json',
      )[group].map(({ id, at }) => one(id, at))
    case 'arms':
      return readAsset<readonly { id: string; at: string }[]>('sources/arms.json').map(({ id, at }) =>
        one(id, [at]),
      )
    case 'history':
      return historySteps(one)
    case 'history-questions':
      return readAsset<{
        questions: readonly { id: string; claimBy?: string; sources: readonly Source[] }[]
      }>('records/history-questions.json').questions.map(({ id, claimBy: by, sources }) => {
        const keys = by ? ['text', 'claim', 'own'] : ['text', 'own']
        return { ...one(id, placesIn(sources), keys), by }
      })
    default:
      return CARDS.filter((card) => deckNameOf(card) === group).map(itemOfCard)
  }
}

type MakeItem = (id: string, cites: readonly string[]) => Item

function named(all: Readonly<Record<string, readonly Source[]>>, one: MakeItem): Item[] {
  return Object.entries(all).map(([id, sources]) => one(id, placesIn(sources)))
}

function mapped(
  all: Readonly<Record<string, { sources: readonly Source[] }>>,
): Record<string, readonly Source[]> {
  return Object.fromEntries(Object.entries(all).map(([id, { sources }]) => [id, sources]))
}

function placesIn(sources: readonly Source[]): string[] {
  return [...new Set(sources.flatMap(({ at }) => at))]
}

// A step that only sets the game up and cites nothing is no statement about the world.
function historySteps(one: MakeItem): Item[] {
  const { steps } = readAsset<{
    steps: readonly { round: number; step: string; seat?: string; sources: readonly Source[] }[]
  }>('records/history-steps.json')
  return steps
    .filter(({ sources }) => sources.length > 0)
    .map(({ round, step, seat, sources }) =>
      one([round, step, seat].filter((part) => part !== undefined).join(' '), placesIn(sources)),
    )
}

const claims = CARD_WORDS.map((name) =>
  readAsset<Readonly<Record<string, Claimed>>>(`locales/en/${name}.json`),
)

function itemOfCard(card: AnyCard): Item {
  const claim = claims.find((file) => Object.hasOwn(file, card.id))?.[card.id]?.claim
  const keys = statementsOf(card, claim !== undefined).map(({ key }) => key)
  return { kind: deckNameOf(card), id: card.id, keys, cites: placesIn(card.sources), by: claim?.by }
}
