/** The answer to a why, ready to be shown: of a number its sum, of what happened what it rests on. Pure. */
import {
  type Cause,
  causesOf,
  causesOfFact,
  chainOf,
  type Fact,
  type Figure,
  isStored,
  type Power,
  type Why,
} from '../../../game/index.ts'
import type { Ask } from '../../state/why.ts'
import type { Shown } from '../../timeline/shown.ts'
import { type Told, toldAt } from '../../timeline/told-log.ts'
import { inOrder, type Sum, sumIn, totalOf } from './sums.ts'

/** A change of the number, or what set it. */
export interface Change {
  readonly at: number
  readonly fact: Fact
  readonly by: number
  /** What it is made of, where it is a sum itself. */
  readonly sum: Sum
  /** Where its strongest chain ends, if not at itself. */
  readonly end?: Cause
}

export interface FigureAnswer {
  readonly figure: Figure
  readonly value: number
  /** What it began with, or what last set it; absent where the number is a sum of parts. */
  readonly start?: { readonly value: number; readonly set?: Change }
  /** The strongest first; of equal ones the newest. With the start and what is drafted they come to the value. */
  readonly changes: readonly Change[]
  /** What a draft would change, in the same order. */
  readonly drafted: readonly Change[]
  /** The strongest first. They come to the value. */
  readonly parts: Sum
  /** What is missing to the value: rules before version 9 moved some numbers and told nothing. */
  readonly untold: number
  /** The choices, the news and the starts behind it, the strongest first. */
  readonly behind: readonly Cause[]
}

export interface FactAnswer {
  readonly at: number
  readonly fact: Fact
  readonly sum: Sum
  /** What it rests on at once, and what lies behind that, each the strongest first. */
  readonly rests: readonly Cause[]
  readonly behind: readonly Cause[]
}

/** A sum of a screen's own. */
export interface SumAnswer {
  readonly title: string
  readonly sum: Sum
  readonly power?: Power | undefined
}

export type Answer = FigureAnswer | FactAnswer | SumAnswer

/**
 * The table and the facts that a question at a place is about: as told there, or as the draft would leave them; of the
 * `whole` game, where that is asked about.
 */
export function toldFor(ask: Ask, shown: Shown, whole?: Told): Told {
  if (ask.whole && whole) return whole
  const told = toldAt(shown)
  if (ask.drafted) {
    const { after, facts } = ask.drafted
    return { table: after, log: [...told.log, ...facts], drafted: told.log.length }
  }
  return 'figure' in ask ? told : { ...told, log: shown.log() }
}

/** The answer; none where what is asked about is not told there. */
export function answerOf(ask: Ask, told: Told): Answer | undefined {
  if ('figure' in ask) return ofFigure(ask.figure, told)
  if ('sum' in ask) return ask
  const at = told.log.indexOf(ask.fact)
  return at < 0 ? undefined : ofFact(at, ask.fact, told)
}

function ofFigure(figure: Figure, { table, log, drafted = log.length }: Told): FigureAnswer {
  const why = causesOf(table, log, figure)
  const all = why.changes.map(({ at, by }) => changeAt(why, log, at, by))
  const untold = why.value - why.start - totalOf(why.changes) - totalOf(why.parts)
  const changes = all.sort((one, other) => Math.abs(other.by) - Math.abs(one.by) || other.at - one.at)
  return {
    figure,
    value: why.value,
    ...(isStored(figure) ? { start: startOf(why, log) } : {}),
    changes: changes.filter(({ at }) => at < drafted),
    drafted: changes.filter(({ at }) => at >= drafted),
    parts: inOrder(why.parts),
    untold,
    behind: why.causes.filter(({ origin, depth }) => origin !== undefined && depth > 1),
  }
}

function startOf(why: Why, log: readonly Fact[]): NonNullable<FigureAnswer['start']> {
  const { start: value, setAt } = why
  return setAt === undefined ? { value } : { value, set: changeAt(why, log, setAt, value) }
}

function changeAt(why: Why, log: readonly Fact[], at: number, by: number): Change {
  const fact = log[at] as Fact
  const end = chainOf(why, String(at)).slice(1).at(-1)
  return { at, fact, by, sum: sumIn(fact), ...(end ? { end } : {}) }
}

function ofFact(at: number, fact: Fact, { log }: Told): FactAnswer {
  const causes = causesOfFact(log, at)
  return {
    ...{ at, fact, sum: sumIn(fact) },
    rests: causes.filter(({ depth }) => depth === 1),
    behind: causes.filter(({ origin, depth }) => origin !== undefined && depth > 1),
  }
}

/** The round in which a fact of the log came about, and its news; nothing before the first. */
export function roundAt(log: readonly Fact[], at: number): (Fact & { kind: 'round' }) | undefined {
  for (let place = at; place >= 0; place--) {
    const fact = log[place]
    if (fact?.kind === 'round') return fact
  }
  return undefined
}

/** The facts of a fact's round before it: its sentence may look back on them. */
export function beforeIn(log: readonly Fact[], at: number): readonly Fact[] {
  const round = roundAt(log, at)
  return log.slice(round ? log.indexOf(round) : 0, at)
}
