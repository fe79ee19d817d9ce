/**
 * The debrief of a class, as pages and projector show it: facts alone, ids and numbers; sentences are the page's. Tables are
 * named by their number in the room, pupils by theirs.
 */
import type { CardId, Choice, Decision, MenuItem, Power, Seat, Source } from '../vocabulary.ts'
import type { DebriefPlace, RoomWay } from './room.ts'

/** Moments that are gone through together, at most. */
export const DEBRIEF_MOMENTS = 3

/** The two questions of the exit ticket, in the order of its answers. Their words are the page's. */
export const EXIT_QUESTIONS = ['otherwise', 'left-out'] as const
export type ExitQuestion = (typeof EXIT_QUESTIONS)[number]

/**
 * A page of the debrief. `ask`: the question of a moment is voted on, and once it is revealed one sees what the class had
 * answered when it played; `worth`: what each answer was worth; `told`: what the texts say, and what was done in fact.
 */
export type DebriefPage =
  | { readonly is: 'atlas' }
  | { readonly is: MomentPart; readonly moment: number }
  | { readonly is: 'what-if' | 'limits' | 'exit' }

export const MOMENT_PARTS = ['ask', 'worth', 'told'] as const
export type MomentPart = (typeof MOMENT_PARTS)[number]

/** All pages in their order, as `DebriefPlace` counts them; those of a moment there is not are passed over. */
export const DEBRIEF_PAGES: readonly DebriefPage[] = [
  { is: 'atlas' },
  ...Array.from({ length: DEBRIEF_MOMENTS }, (_, moment) =>
    MOMENT_PARTS.map((is): DebriefPage => ({ is, moment })),
  ).flat(),
  { is: 'what-if' },
  { is: 'limits' },
  { is: 'exit' },
]

/** The number of a page. Throws where there is no such page. */
export function pageNumber(is: DebriefPage['is'], moment?: number): number {
  const at = DEBRIEF_PAGES.findIndex((page) => page.is === is && momentOn(page) === moment)
  if (at < 0) throw new Error(`there is no page '${is}' of moment ${moment}`)
  return at
}

/** The moment a page is of. */
export function momentOn(page: DebriefPage | undefined): number | undefined {
  return page && 'moment' in page ? page.moment : undefined
}

/** The moment that is open to votes: its question is shown, and not revealed. */
export function openMoment({ page, revealed }: DebriefPlace): number | undefined {
  const shown = DEBRIEF_PAGES[page]
  return shown?.is === 'ask' && !revealed ? shown.moment : undefined
}

/** Whether a part of a moment has been shown to all: only pages of questions are shown before they are revealed. */
export function isToldAt(place: DebriefPlace | undefined, is: DebriefPage['is'], moment?: number): boolean {
  if (!place) return false
  const page = pageNumber(is, moment)
  return place.page > page || (place.page === page && (is !== 'ask' || place.revealed))
}

export interface Debrief {
  readonly way: RoomWay
  /** Its id. */
  readonly scenario: string
  readonly atlas: Atlas
  /** In the order of the game. */
  readonly moments: readonly Moment[]
  readonly whatIf?: WhatIf
  readonly limits: Limits
}

/** All tables on one line of time. */
export interface Atlas {
  /** Years: the first of the scenario, and the one after its last. */
  readonly from: number
  readonly to: number
  /** What can be drawn, by the names that `measureId` gives (../record/measures.ts). */
  readonly measures: readonly string[]
  readonly tables: readonly AtlasLine[]
  /** The record of history over the same years: of measures that can be held against the scenario's. */
  readonly history?: Omit<AtlasLine, 'table' | 'pupils'>
}

export interface AtlasLine {
  readonly table: number
  /** Who played Kazakhstan there. */
  readonly pupils: readonly number[]
  /** When each value was so: at the start, then at the end of each round that was closed. */
  readonly years: readonly number[]
  readonly values: Readonly<Record<string, readonly number[]>>
}

/**
 * What a moment asks. `crisis`: how the news was answered; `offer`: whether it was taken; `pressure`: how it was met;
 * `pledge`: to whom; `projects`: which were begun; `plan`: all of a choice, beside what the search prefers.
 */
export type MomentAsked =
  | { readonly about: 'crisis'; readonly card: CardId }
  | { readonly about: 'offer' | 'pressure'; readonly card: CardId; readonly power: Power }
  | { readonly about: 'pledge' | 'projects' | 'plan' }

/** Why it is gone through: tables parted at it, or one choice moved what could be expected. */
export type MomentWhy = 'parted' | 'swung'

export interface Moment {
  readonly seat: Seat
  /** From 1. */
  readonly round: number
  readonly decision: Decision
  /** The news of the round. */
  readonly event: CardId
  readonly asked: MomentAsked
  readonly why: MomentWhy
  /** In an order that tells nothing. */
  readonly answers: readonly MomentAnswer[]
  /** What is counted: tables, or pupils by what they voted for. */
  readonly counted: 'tables' | 'pupils'
  /** Absent until it is shown; also where the search could not say. */
  readonly worth?: MomentWorth
  /** Absent until it is shown. */
  readonly told?: MomentTold
}

export interface MomentAnswer {
  /** Of the menu; none: nothing of the kind. */
  readonly items: readonly MenuItem[]
  /** Tables or pupils that gave it, by number; a hand, whose it was is not known, below 0. Absent until it is shown. */
  readonly by?: readonly number[]
}

export interface MomentWorth {
  /** For each answer: margins above the base, and the standard error of that; nothing where it could not be weighed. */
  readonly answers: readonly (Amount | undefined)[]
  /** The answer at 0: the one most gave. */
  readonly base: number
  /** Worlds in which each was followed, and from how many tables' positions. */
  readonly worlds: number
  readonly positions: number
}

interface Amount {
  readonly by: number
  readonly se: number
}

export interface MomentTold {
  /** What the cards of the moment stand on. */
  readonly sources: readonly Source[]
  /** The cards whose texts are shown. */
  readonly cards: readonly CardId[]
  /** A question of "What would you do?" that is this one: its words say what the texts report. */
  readonly question?: string
  /** What was done in fact, where the record of history has this question. */
  readonly fact?: MomentFact
}

export interface MomentFact {
  /** Of the record of history. */
  readonly round: number
  /** `2001-2003` */
  readonly years: string
  readonly step: number
  /** What was done, as items of the menu there; none: nothing of the kind. */
  readonly items: readonly MenuItem[]
  /** The moment's answer that is this. */
  readonly answer?: number
  /** Why the record has it so: the id of the words, and what they stand on. */
  readonly reason: string
  readonly sources: readonly Source[]
}

/** A place from which a game is played on otherwise, before everybody's eyes. */
export interface WhatIf {
  readonly moment: number
  /** The game, by its table's number, id and game; and after how many of its choices it is left. */
  readonly table: number
  readonly id: string
  readonly game: number
  readonly step: number
  readonly seat: Seat
  /** What the table had answered, and what is tried instead. */
  readonly played: number
  readonly instead: number
  /** How each of the two went on when experts played it to its end, many times on the same deal; absent until it is shown. */
  readonly foreseen?: readonly [Foreseen, Foreseen]
}

export interface Foreseen {
  /** Margins of the seat at the end, the lowest first. */
  readonly margins: readonly number[]
  /** How many of these games it won. */
  readonly wins: number
}

/** Where the texts disagree, and what to ask about it: ids of assets/sources. Those nearest to the moments come first. */
export interface Limits {
  readonly tensions: readonly string[]
  readonly questions: readonly string[]
}

/** For a pupil, when the debrief comes to its end: its own game, and places in it that are worth another look. */
export interface OwnDebrief {
  readonly table: number
  readonly id: string
  readonly game: number
  readonly seat?: Seat
  readonly places: readonly OwnPlace[]
}

export interface OwnPlace {
  /** After how many choices of the game. */
  readonly step: number
  readonly round: number
  readonly decision: Decision
  /** Margins by which what the search prefers is worth more, and the standard error of that. */
  readonly loss: number
  readonly se: number
  readonly played: Choice
  readonly best: Choice
}

/**
 * `GET /api/rooms/<code>/debrief`, for any ticket of the room once it has stopped: what may be seen now. `weighing`: the
 * search is still at it, and what hangs on it is absent.
 */
export interface DebriefTold {
  readonly weighing: boolean
  readonly debrief?: Debrief
  readonly own?: OwnDebrief
}

/** Those of whoever gave an answer who are known by number: hands that were counted are nobody's by name. */
export function knownAmong(by: readonly number[]): readonly number[] {
  return by.filter((number) => number > 0)
}
