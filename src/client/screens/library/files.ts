/** What assets/sources holds beside the three texts' inventory: disagreements, figures, questions, how ideas are played. */
import type { Source } from '../../../game/index.ts'

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
  unit: string
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

export const tensions = async () =>
  (await import('../../../../assets/sources/tensions.json')).default as readonly Tension[]
export const arms = async () =>
  (await import('../../../../assets/sources/arms.json')).default as readonly Arms[]
export const figures = async () =>
  (await import('../../../../assets/sources/figures.json')).default as unknown as Figures
export const questions = async () =>
  (await import('../../../../assets/sources/debrief.json')).default as readonly Question[]
export const leftOut = async () =>
  (await import('../../../../assets/sources/left-out.json')).default as readonly LeftOut[]
export const wordSources = async () =>
  (await import('../../../../assets/sources/glossary.json')).default as SourcesOf
export const rulesPlayed = async () =>
  (await import('../../../../assets/sources/rules.json')).default as PlayedBy
export const startsPlayed = async () =>
  (await import('../../../../assets/sources/scenarios.json')).default as PlayedBy
