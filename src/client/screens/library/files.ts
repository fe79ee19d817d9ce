/**
 * What assets/sources holds beside the three texts' inventory: disagreements, figures, questions, how ideas are played;
 * with its words in the language in use.
 */
import type { Source } from '../../../game/index.ts'
import { loadWords, withWords } from '../../text/sources.ts'

/** Where an idea is played, and how. */
export interface Played {
  how: string
  sources: readonly Source[]
}

/** One point on which the texts differ: a side for each text that takes one, and what the game makes of it. */
export interface Tension {
  id: string
  topic: string
  A?: string
  B?: string
  C?: string
  use: string
  at: readonly string[]
}

/** A row of the arms transfers printed in text B. What `estimated` names was estimated there. */
export interface Arms {
  id: string
  supplier: 'RU' | 'CN'
  year: number
  weapon: string
  what: string
  number?: number
  delivered?: number
  /** A year or a span of years. */
  deliveredIn?: string
  estimated?: readonly ('year' | 'number' | 'delivered')[]
  note?: string
  at: string
}

/** How a figure came about, from what a text gives as fact to what it expects. */
export type Nature =
  | 'given'
  | 'claim'
  | 'computed'
  | 'counted'
  | 'plan'
  | 'forecast'
  | 'target'
  | 'projection'
  | 'estimate'

export interface Figure {
  id: string
  topic: string
  quantity: string
  value: number
  /** The unit's id, as `percent`, and what it is called: `%`. */
  unit: string
  unitText: string
  /** Figures of one series have the same: the id of its first. */
  series?: string
  /** A year, a span or words; absent where the text gives none. */
  year?: string
  at: readonly string[]
  nature: Nature
  status: string
  note?: string
}

/** What a chart of a text shows, in words: its numbers are not printed there. */
export interface Graph {
  id: string
  topic: string
  text: string
  at: readonly string[]
  status: string
}

export interface Figures {
  figures: readonly Figure[]
  graphs: readonly Graph[]
}

export interface Question {
  id: string
  question: string
  background: string
  game: string
  /** Paragraphs to read. */
  read: readonly string[]
  sources: readonly Source[]
}

export interface LeftOut {
  entry: string
  why: string
}

/** Sources by the name of what stands on them: words of the glossary. */
export type SourcesOf = Readonly<Record<string, readonly Source[]>>
export type PlayedBy = Readonly<Record<string, Played>>

/** Words by the id of what they belong to. */
type Words = Readonly<Record<string, string>>
type WordsById = Readonly<Record<string, Words>>

interface FigureWords {
  units: Words
  figures: WordsById
  graphs: Words
}

export async function tensions(): Promise<readonly Tension[]> {
  const file = import('../../../../assets/sources/tensions.json')
  const words = await loadWords<WordsById>('tensions')
  return withWords<Tension>((await file).default, words)
}

export async function arms(): Promise<readonly Arms[]> {
  const file = import('../../../../assets/sources/arms.json')
  const words = await loadWords<WordsById>('arms')
  return withWords<Arms>((await file).default, words)
}

export async function questions(): Promise<readonly Question[]> {
  const file = import('../../../../assets/sources/debrief.json')
  const words = await loadWords<WordsById>('debrief')
  return withWords<Question>((await file).default, words)
}

export async function figures(): Promise<Figures> {
  const file = import('../../../../assets/sources/figures.json')
  const words = await loadWords<FigureWords>('figures')
  const { figures: rows, graphs } = (await file).default
  return {
    figures: withWords<Figure>(rows, words.figures).map((figure) => {
      return { ...figure, unitText: words.units[figure.unit] ?? '' }
    }),
    graphs: graphs.map((graph) => ({ ...graph, text: words.graphs[graph.id] ?? '' })),
  }
}

export async function leftOut(): Promise<readonly LeftOut[]> {
  const file = import('../../../../assets/sources/left-out.json')
  const words = await loadWords<Words>('left-out')
  return (await file).default.map((entry) => ({ entry, why: words[entry] ?? '' }))
}

export async function wordSources(): Promise<SourcesOf> {
  return (await import('../../../../assets/sources/glossary.json')).default
}

export async function rulesPlayed(): Promise<PlayedBy> {
  const file = import('../../../../assets/sources/rules.json')
  return played((await file).default, await loadWords<Words>('rules'))
}

export async function startsPlayed(): Promise<PlayedBy> {
  const file = import('../../../../assets/sources/scenarios.json')
  return played((await file).default, await loadWords<Words>('scenarios'))
}

function played(all: SourcesOf, words: Words): PlayedBy {
  const entries = Object.entries(all).map(([id, sources]) => [id, { how: words[id] ?? '', sources }])
  return Object.fromEntries(entries)
}
