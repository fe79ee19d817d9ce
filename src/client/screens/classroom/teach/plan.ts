/** The plan of a room as a teacher fills it in, and what becomes of it. Pure. */
import type { Level, Scenario } from '../../../../game/vocabulary.ts'
import {
  type LateWay,
  LONGEST_LABEL,
  MOST_PUPILS,
  type RoomPlan,
  type RoomWay,
  type Seating,
} from '../../../../game/wire/index.ts'

/** Seconds for each question; `none`: nobody is hurried but by the end of play. */
export const EACH = ['none', '60', '90', '120', '180', '300'] as const
export type Each = (typeof EACH)[number]
export const MINUTES = ['15', '20', '25', '30', '40', '60', '90'] as const
export type Minutes = (typeof MINUTES)[number]
/** How seats talk to each other. */
export const TALKS = ['none', 'phrases', 'words'] as const
export type Talks = (typeof TALKS)[number]

/** A plan as it stands in the form. */
export interface Wish {
  readonly way: RoomWay
  readonly scenario: string
  readonly minutes: Minutes
  readonly each: Each
  /** Of the bots in seats where nobody sits. */
  readonly bot: Level
  readonly cubes: '5' | '6'
  readonly language: string
  readonly talks: Talks
  readonly seating: Seating
  readonly perSeat: '1' | '2' | '3'
  readonly late: LateWay
  /** One a line. */
  readonly labels: string
}

export function firstWish(scenario: string, language: string): Wish {
  return {
    ...{
      way: 'duplicate',
      scenario,
      minutes: '30',
      each: USUAL_EACH.duplicate,
      bot: 'seasoned',
      cubes: '5',
      language,
    },
    ...{ talks: 'phrases', seating: 'chance', perSeat: '1', late: 'play', labels: '' },
  }
}

/** Seconds that fit a way of playing: a class that decides together talks first. */
const USUAL_EACH: Readonly<Record<RoomWay, Each>> = { delegation: '300', duplicate: '120', full: '120' }

/** The plan in another way of playing: what was not touched fits that one. */
export function withWay(wish: Wish, way: RoomWay): Wish {
  const isUsual = wish.each === USUAL_EACH[wish.way]
  return { ...wish, way, ...(isUsual ? { each: USUAL_EACH[way] } : {}) }
}

/** What is wrong with the labels: too many, one too long, or one twice. */
export type LabelFault = { readonly why: 'many' } | { readonly why: 'long' | 'twice'; readonly label: string }

/** The labels, without what is but space. */
export function labelsIn(typed: string): readonly string[] {
  return typed
    .split(/\r?\n/)
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}

export function labelFault(labels: readonly string[]): LabelFault | undefined {
  if (labels.length > MOST_PUPILS) return { why: 'many' }
  const long = labels.find((label) => label.length > LONGEST_LABEL)
  if (long !== undefined) return { why: 'long', label: long }
  const twice = labels.find((label, at) => labels.indexOf(label) !== at)
  return twice === undefined ? undefined : { why: 'twice', label: twice }
}

/** The plan as the server takes it. `own`: scenarios of the teacher's own, which go along whole. */
export function planOf(wish: Wish, own: readonly Scenario[]): RoomPlan {
  const { way, scenario, bot, language, talks, late } = wish
  return {
    ...{ way, bot, language, late },
    scenario: own.find(({ id }) => id === scenario) ?? scenario,
    options: { attention: wish.cubes === '6' ? 6 : 5, lesson: false, level: bot },
    minutes: Number(wish.minutes),
    ...(wish.each === 'none' ? {} : { each: Number(wish.each) * 1000 }),
    seating: way === 'delegation' ? 'chance' : wish.seating,
    perSeat: way === 'delegation' ? 1 : Number(wish.perSeat),
    phrases: way === 'full' && talks !== 'none',
    freeText: way === 'full' && talks === 'words',
    labels: labelsIn(wish.labels),
  }
}
