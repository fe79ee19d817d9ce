/** Reads what the coverage of the sources is computed from: the cards, and the files of assets/sources. */
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

export const readRules = () => readAsset<Record<string, Carried>>('sources/rules.json')
export const readScenarios = () => readAsset<Record<string, Carried>>('sources/scenarios.json')
export const readGlossary = () => readAsset<Record<string, readonly Source[]>>('sources/glossary.json')
export const readDebrief = () => readAsset<readonly Question[]>('sources/debrief.json')

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
    leftOut: readAsset<readonly LeftOut[]>('sources/left-out.json'),
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
