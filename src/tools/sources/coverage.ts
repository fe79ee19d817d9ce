/** How much of the inventory of the sources the game carries, and by what: pure sums and checks on data handed in. */
import type { Source } from '../../game/vocabulary.ts'

/** The sections of the inventory every entry of which must be accounted for. */
export const SECTIONS = ['events', 'instruments', 'initiatives', 'institutions', 'theory'] as const
export type Section = (typeof SECTIONS)[number]

/** What can carry an entry: the cards by kind, then what is no card. */
export const CARRIERS = [
  'event',
  'offer',
  'pressure',
  'initiative',
  'institution',
  'rule',
  'scenario',
  'history',
  'glossary',
  'debrief',
] as const
export type CarrierKind = (typeof CARRIERS)[number]

export interface Entry {
  id: string
  section: string
  /** Paragraphs, as `A:39`. */
  at: readonly string[]
}

export interface Carrier {
  kind: CarrierKind
  /** A card, a rule, a scenario, a step, a term or a question. */
  id: string
  sources: readonly Source[]
}

export interface LeftOut {
  entry: string
  why: string
}

export interface Material {
  entries: readonly Entry[]
  carriers: readonly Carrier[]
  leftOut: readonly LeftOut[]
}

export interface SectionCoverage {
  total: number
  carried: number
  leftOut: number
  /** Ids of the entries that are neither. */
  unaccounted: readonly string[]
  /** How many entries each kind carries; one carried by several kinds counts under each. */
  by: Readonly<Record<CarrierKind, number>>
}

/** The coverage of each section. */
export function coverage(material: Material): Record<Section, SectionCoverage> {
  const kinds = kindsByEntry(material.carriers)
  const left = new Set(material.leftOut.map(({ entry }) => entry))
  const of = (section: Section) => {
    const ids = material.entries.filter((entry) => entry.section === section).map(({ id }) => id)
    return coverageOf(ids, kinds, left)
  }
  return Object.fromEntries(SECTIONS.map((name) => [name, of(name)])) as Record<Section, SectionCoverage>
}

type Kinds = ReadonlyMap<string, ReadonlySet<CarrierKind>>

function coverageOf(ids: readonly string[], kinds: Kinds, left: ReadonlySet<string>): SectionCoverage {
  const count = (kind: CarrierKind) => ids.filter((id) => kinds.get(id)?.has(kind)).length
  return {
    total: ids.length,
    carried: ids.filter((id) => kinds.has(id)).length,
    leftOut: ids.filter((id) => left.has(id)).length,
    unaccounted: ids.filter((id) => !kinds.has(id) && !left.has(id)),
    by: Object.fromEntries(CARRIERS.map((kind) => [kind, count(kind)])) as Record<CarrierKind, number>,
  }
}

function kindsByEntry(carriers: readonly Carrier[]): Kinds {
  const kinds = new Map<string, Set<CarrierKind>>()
  for (const { kind, sources } of carriers) {
    for (const { entry } of sources) kinds.set(entry, (kinds.get(entry) ?? new Set()).add(kind))
  }
  return kinds
}

/** Everything that is wrong with the material, as lines to read: nothing, if all is well. */
export function faults({ entries, carriers, leftOut }: Material): string[] {
  const known = new Map(entries.map((entry) => [entry.id, entry]))
  const kinds = kindsByEntry(carriers)
  const listed = leftOut.map(({ entry }) => entry)
  return [
    ...carriers.flatMap((carrier) => faultsOfCarrier(carrier, known)),
    ...listed.filter((id) => !known.has(id)).map((id) => `left out: no entry ${id}`),
    ...listed.filter((id) => kinds.has(id)).map((id) => `${id} is left out and carried`),
    ...listed.filter((id, at) => listed.indexOf(id) !== at).map((id) => `${id} is left out twice`),
    ...leftOut
      .filter(({ why }) => why.trim() === '')
      .map(({ entry }) => `${entry} is left out for no reason`),
  ]
}

function faultsOfCarrier({ kind, id, sources }: Carrier, known: ReadonlyMap<string, Entry>): string[] {
  const names = sources.map(({ entry }) => entry)
  const twice = names.filter((name, at) => names.indexOf(name) !== at)
  return [
    ...sources.flatMap((source) => faultsOfSource(source, known)),
    ...twice.map((entry) => `${entry} is named twice`),
    ...(sources.length === 0 ? ['has no source'] : []),
  ].map((fault) => `${kind} ${id}: ${fault}`)
}

function faultsOfSource({ entry, at }: Source, known: ReadonlyMap<string, Entry>): string[] {
  const found = known.get(entry)
  if (!found) return [`no entry ${entry}`]
  if (at.length === 0) return [`${entry} at no paragraph`]
  return at.filter((place) => !found.at.includes(place)).map((place) => `${entry} is not at ${place}`)
}
