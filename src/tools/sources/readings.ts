/**
 * The reading of everything the game says against its paragraphs, kept as data: assets/sources/marks says of every
 * statement where it stands, assets/sources/readings what a reader found. Pure sums and checks on data handed in.
 */

import type { Mark, Marks } from '../../game/index.ts'

export const VERDICTS = ['right', 'slight', 'wrong'] as const
export type Verdict = (typeof VERDICTS)[number]

/** What a reader who had not written it found, before anything was mended. */
export interface Reading {
  readonly verdict: Verdict
  /** What was not as the text has it; with every verdict but `right`. */
  readonly found?: string
  /** What was changed for it. */
  readonly changed?: string
  /** What the next reader found, after those changes. */
  readonly again?: Reading
}

/** A thing to be read: a card, a word of the glossary, a step of the history. */
export interface Item {
  readonly kind: string
  readonly id: string
  /** Keys of its statements, each wanting a mark. */
  readonly keys: readonly string[]
  /** Paragraphs it cites, as `A:39`: a mark may name no other. */
  readonly cites: readonly string[]
  /** The text whose author's claim it prints, if it does. */
  readonly by?: string | undefined
  readonly marks?: Marks | undefined
  readonly reading?: Reading | undefined
}

export interface KindCount {
  text: number
  claim: number
  own: number
  checked: number
  /** Of those checked, read by a second reader too. */
  twice: number
  unread: number
}

/** How many statements of each kind of thing stand where, and how many things were read. */
export function countReadings(items: readonly Item[]): Record<string, KindCount> {
  const counts: Record<string, KindCount> = {}
  for (const { kind, keys, marks, reading } of items) {
    counts[kind] ??= { text: 0, claim: 0, own: 0, checked: 0, twice: 0, unread: 0 }
    const count = counts[kind]
    for (const key of keys) {
      const mark = marks?.[key]
      if (mark !== undefined) count[standing(mark)] += 1
    }
    const isChecked = reading && keys.every((key) => marks?.[key] !== undefined)
    count[isChecked ? 'checked' : 'unread'] += 1
    if (isChecked && reading.again) count.twice += 1
  }
  return counts
}

/** Whether a statement stands in the text, is a claim, or is the game's own. */
export function standing(mark: Mark): 'text' | 'claim' | 'own' {
  if (mark === 'own') return 'own'
  return 'claim' in mark ? 'claim' : 'text'
}

/** Everything that is wrong with marks and readings, as lines to read: nothing, if all is well. */
export function faultsOfReadings(items: readonly Item[]): string[] {
  return items.flatMap((item) => faultsOf(item).map((fault) => `${item.kind} ${item.id}: ${fault}`))
}

function faultsOf({ keys, cites, by, marks = {}, reading }: Item): string[] {
  return [
    ...keys.filter((key) => marks[key] === undefined).map((key) => `${key} has no mark`),
    ...Object.keys(marks)
      .filter((key) => !keys.includes(key))
      .map((key) => `a mark of ${key}, which it does not state`),
    ...Object.entries(marks).flatMap(([key, mark]) => faultsOfMark(key, mark, cites, by)),
    ...faultsOfReading(reading),
  ]
}

function faultsOfMark(key: string, mark: Mark, cites: readonly string[], by: string | undefined): string[] {
  if (key === 'claim' && standing(mark) !== 'claim') return ['the claim is not marked as one']
  const places = placesOf(mark)
  if (mark !== 'own' && places.length === 0) return [`${key} stands at no paragraph`]
  const foreign = key === 'claim' ? places.filter((place) => place.split(':')[0] !== by) : []
  return [
    ...places
      .filter((place) => !cites.includes(place))
      .map((place) => `${key} at ${place}, not among its sources`),
    ...foreign.map((place) => `the claim of ${by} stands at ${place}`),
    ...(standing(mark) === 'claim' && new Set(places.map((place) => place[0])).size > 1
      ? [`${key} is a claim of several texts`]
      : []),
  ]
}

/** The paragraphs a mark names. */
export function placesOf(mark: Mark): readonly string[] {
  if (mark === 'own') return []
  return 'claim' in mark ? mark.claim : mark
}

function faultsOfReading(reading: Reading | undefined): string[] {
  if (!reading) return ['nobody has read it']
  const { again, ...first } = reading
  const next = again ? faultsOfReading(again).map((fault) => `read again: ${fault}`) : []
  return [...faultsOfVerdict(first), ...next]
}

function faultsOfVerdict({ verdict, found, changed }: Omit<Reading, 'again'>): string[] {
  if (!VERDICTS.includes(verdict)) return [`the verdict '${verdict}' is none`]
  if (verdict === 'right') return []
  return [
    ...(found ? [] : ['what was found is not said']),
    ...(changed ? [] : ['what was changed is not said']),
  ]
}
