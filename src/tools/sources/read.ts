/**
 * Reads what the coverage of the sources is computed from: the cards, and the files of assets/sources, with their words
 * in English.
 */
import { existsSync, readFileSync } from 'node:fs'
import { CARDS, type Source } from '../../game/index.ts'
import type { Carrier, CarrierKind, Entry, LeftOut, Material } from './coverage.ts'

/** What a rule or a scenario takes from the texts. */
export interface Carried {
  how: string
  sources: readonly Source[]
}

export interface Question {
  id: string
  question: string
  background: string
  game: string
  read: readonly string[]
  sources: readonly Source[]
}

const ASSETS = new URL('../../../assets/', import.meta.url)

/** A file under assets, as the type it is known to have; its tests check that it has. */
export function readAsset<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, ASSETS), 'utf8')) as T
}

/** The English words of a file of assets/sources, by the ids in it. */
export function readWords<T>(name: string): Readonly<Record<string, T>> {
  return readAsset(`locales/en/sources/${name}.json`)
}

/** Rows of a file of assets/sources, each with its words. */
export function readRows<T>(name: string): readonly T[] {
  const words = readWords<object>(name)
  return readAsset<readonly { id: string }[]>(`sources/${name}.json`).map(
    (row) => ({ ...row, ...words[row.id] }) as T,
  )
}

type SourcesOf = Readonly<Record<string, readonly Source[]>>

export const readRules = () => readCarried('rules')
export const readScenarios = () => readCarried('scenarios')
export const readGlossary = () => readAsset<SourcesOf>('sources/glossary.json')
export const readDebrief = () => readRows<Question>('debrief')

function readCarried(name: string): Record<string, Carried> {
  const words = readWords<string>(name)
  const all = Object.entries(readAsset<SourcesOf>(`sources/${name}.json`))
  return Object.fromEntries(all.map(([id, sources]) => [id, { how: words[id] ?? '', sources }]))
}

function readLeftOut(): LeftOut[] {
  const words = readWords<string>('left-out')
  return readAsset<readonly string[]>('sources/left-out.json').map((entry) => {
    return { entry, why: words[entry] ?? '' }
  })
}

export function readMaterial(): Material {
  return {
    entries: readAsset<readonly Entry[]>('sources/inventory.json'),
    carriers: [
      ...CARDS.map(({ kind, id, sources }) => ({ kind, id, sources })),
      ...named('rule', readRules()),
      ...named('scenario', readScenarios()),
      ...Object.entries(readGlossary()).map(([id, sources]) => ({ kind: 'glossary' as const, id, sources })),
      ...readDebrief().map(({ id, sources }) => ({ kind: 'debrief' as const, id, sources })),
      ...readHistory(),
    ],
    leftOut: readLeftOut(),
  }
}

function named(kind: CarrierKind, all: Readonly<Record<string, Carried>>): Carrier[] {
  return Object.entries(all).map(([id, { sources }]) => ({ kind, id, sources }))
}

/** The history record, where there is one: each of its steps that names sources, by its place in the file. */
function readHistory(): Carrier[] {
  const path = 'records/history.json'
  return existsSync(new URL(path, ASSETS)) ? stepsOf(readAsset<unknown>(path), '') : []
}

/** Every object under `value` that has `sources`, whatever else the format of a record holds. */
export function stepsOf(value: unknown, id: string): Carrier[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'sources' in value && Array.isArray(value.sources) ? (value.sources as Source[]) : undefined
  const within = Object.entries(value)
    .filter(([key]) => key !== 'sources')
    .flatMap(([key, part]) => stepsOf(part, id ? `${id}.${key}` : key))
  return own ? [{ kind: 'history', id, sources: own }, ...within] : within
}
