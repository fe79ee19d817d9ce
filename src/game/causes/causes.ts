/**
 * Why a number is what it is: the changes that made it, what each of them rests on, and so back to choices, the news and
 * the start. From the facts of a game alone, as far as they are told, so that it may be asked live and in a replay.
 */
import type { Fact, Part } from '../facts.ts'
import { type Cited, citedBy } from '../grounds.ts'
import type { Table } from '../state.ts'
import {
  type Figure,
  figureAtStart,
  figureName,
  figureOn,
  figureParts,
  isStored,
  type Stored,
} from './figures.ts'
import { type FigureRead, type Read, readsOf, readsOfPart } from './reads.ts'
import { type MoveTold, movesBefore, type Story, storyOf } from './story.ts'

/** Where a chain of causes may end: somebody chose, something happened, or it was so from the start or by the rules. */
export type Origin = 'choice' | 'news' | 'start'

/** What a cause rests on: another cause, and how much of it (from 0 to 1). */
export interface Link {
  /** The other cause's `id`. */
  readonly to: string
  readonly share: number
}

export interface Cause {
  /** The place of its fact in the log, as text; of the start, a figure's name or what was set up. */
  readonly id: string
  /** How much of the number goes back to it, in the number's own points, whether it raised or lowered it. */
  readonly strength: number
  /** Steps from the number: 1 for a change of it. */
  readonly depth: number
  /** What it rests on, the strongest first. */
  readonly parents: readonly Link[]
  readonly origin?: Origin
  /** What stood so when the game began: a number, or what was set up, as a condition or the need of a round. */
  readonly begun?: { readonly figure: Stored } | { readonly setup: string }
  /** Absent for what stood so from the start. */
  readonly told?: {
    readonly at: number
    readonly fact: Fact
    /** By how much it moved a number, and what was asked where a range took something. */
    readonly by?: number
    readonly asked?: number
    readonly cited: Cited
  }
}

export interface Why {
  readonly figure: Figure
  readonly value: number
  /** What it began with, or was last set to: with `changes` it comes to the value. 0 for what follows from parts. */
  readonly start: number
  /** The place in the log of the fact that last set it anew, whatever it was before; absent where none has. */
  readonly setAt?: number
  /** Of a number that facts move: each change since, by its place in the log. */
  readonly changes: readonly { readonly at: number; readonly by: number }[]
  /** Of a number that is a sum: its parts, which come to the value. */
  readonly parts: readonly Part[]
  /** Everything it goes back to, the strongest first. */
  readonly causes: readonly Cause[]
}

/** A number as the sum that it is, without what lies behind. */
export type Made = Omit<Why, 'causes'>

/**
 * Why a figure is what it is on the table. `log`: all facts told since the game began, its opening included, as the table
 * stands. What a figure goes back to is the same for every seat, for nothing of it is secret.
 */
export function causesOf(table: Table, log: readonly Fact[], figure: Figure): Why {
  const story = storyOf(log)
  const made = madeOf(table, log, figure)
  const top = isStored(figure)
    ? linksOf(story, figure, log.length)
    : links(
        story,
        made.parts.flatMap((part) => readsOfPart(story, log.length, part)),
        log.length,
      )
  return { ...made, causes: ranked(story, top) }
}

/** What a figure began with and every change of it since, or its parts, from the same table and facts. */
export function madeOf(table: Table, log: readonly Fact[], figure: Figure): Made {
  const value = figureOn(table, figure)
  if (!isStored(figure)) return { figure, value, start: 0, changes: [], parts: figureParts(table, figure) }
  const moves = movesBefore(storyOf(log), figure, log.length)
  const [first] = moves
  const start = first?.sets ? first.to : figureAtStart(table.scenario, table.options, figure)
  const changes = (first?.sets ? moves.slice(1) : moves).map(({ at, from, to }) => ({ at, by: to - from }))
  return { figure, value, start, ...(first?.sets ? { setAt: first.at } : {}), changes, parts: [] }
}

/** Why a fact came about: what it rests on, and so on back; itself is not among the causes. */
export function causesOfFact(log: readonly Fact[], at: number): readonly Cause[] {
  const story = storyOf(log)
  return ranked(story, parentsOf(story, at))
}

/**
 * The strongest chain: from a change of the number back to a choice, the news or the start. `from`: the `id` of the cause
 * it begins at, if not at the strongest change.
 */
export function chainOf({ causes }: Pick<Why, 'causes'>, from?: string): readonly Cause[] {
  const byId = new Map(causes.map((cause) => [cause.id, cause]))
  const chain: Cause[] = []
  let next = from === undefined ? causes.find(({ depth }) => depth === 1) : byId.get(from)
  while (next) {
    chain.push(next)
    const { origin, parents } = next
    next = origin ? undefined : byId.get(parents[0]?.to ?? '')
  }
  return chain
}

/** A weight on a place of the log, or on what was there from the start. */
type Weights = Map<number | Begun, number>
type Begun = NonNullable<Cause['begun']>

const begunAs = new Map<string, Begun>()

/** The same object for the same name, so that it may be a key. */
function begun(name: string, as: Begun): Begun {
  const known = begunAs.get(name) ?? as
  begunAs.set(name, known)
  return known
}

/** What was read, down to facts and starts: each with its weight. */
function links(story: Story, reads: readonly Read[], before: number): Weights {
  const weights: Weights = new Map()
  for (const read of reads) {
    if ('at' in read) add(weights, read.at, read.weight)
    else if ('setup' in read) add(weights, begun(`setup ${read.setup}`, { setup: read.setup }), read.weight)
    else addFigure(weights, story, read, before)
  }
  return weights
}

function addFigure(weights: Weights, story: Story, read: FigureRead, before: number): void {
  const { figure, since, weight } = read
  const own = shares(linksOf(story, figure, before, since))
  for (const [to, share] of own) add(weights, to, weight * share)
}

/** The moves that made a figure, each by how far it moved it, and what it began with. */
function linksOf(story: Story, figure: Stored, before: number, since?: number): Weights {
  const all = movesBefore(story, figure, before)
  const moves = since === undefined ? all : all.filter(({ at }) => at >= since)
  const weights: Weights = new Map()
  const [first] = moves
  if (first === undefined || (!first.sets && since === undefined))
    add(weights, begun(figureName(figure), { figure }), first ? Math.abs(first.from) : 1)
  for (const move of moves) add(weights, move.at, sizeOf(move))
  return weights
}

/** What sets a number to 0 counts all the same: nothing else made it so. */
function sizeOf({ from, to, sets }: MoveTold): number {
  return sets ? Math.max(1, Math.abs(to)) : Math.abs(to - from)
}

function add(weights: Weights, to: number | Begun, weight: number): void {
  if (weight > 0) weights.set(to, (weights.get(to) ?? 0) + weight)
}

/** Shares that come to 1. */
function shares(weights: Weights): Weights {
  const sum = total(weights)
  return new Map([...weights].map(([to, weight]) => [to, weight / sum]))
}

function total(weights: Weights): number {
  let sum = 0
  for (const weight of weights.values()) sum += weight
  return sum
}

const restsOn = new WeakMap<Story, Map<number, Weights>>()

/** What a fact rests on, in shares: the same whatever it is asked for, so it is found once. */
function parentsOf(story: Story, at: number): Weights {
  const known = restsOn.get(story) ?? new Map<number, Weights>()
  restsOn.set(story, known)
  const found = known.get(at) ?? shares(links(story, readsOf(story, at), at))
  known.set(at, found)
  return found
}

/** Facts at which a chain may end. */
function originOf(fact: Fact): Origin | undefined {
  if (fact.kind === 'round') return 'news'
  return CHOICES.includes(fact.kind) || isWithheld(fact) ? 'choice' : undefined
}

/** Cubes that were expected or pledged and did not come: that was chosen too, and no other fact tells of it. */
function isWithheld(fact: Fact): boolean {
  if (fact.kind === 'attended') return fact.cubes < fact.expected
  return fact.kind === 'promise' && !fact.kept
}

const CHOICES: readonly Fact['kind'][] = [
  ...(['pledged', 'laid', 'pressed', 'passed'] as const),
  ...(['taken', 'complied', 'resisted', 'responded', 'launched'] as const),
]

/**
 * Strength flows from the number to what each cause rests on, by shares, the latest fact first: what is read is always
 * told before. A choice keeps a share as large as what it rests on, for it might have been another.
 */
function ranked(story: Story, top: Weights): Cause[] {
  const strength = new Map(top)
  const depth = new Map<number | Begun, number>([...top.keys()].map((to) => [to, 1]))
  const causes: Cause[] = []
  const last = Math.max(-1, ...[...top.keys()].filter((to) => typeof to === 'number'))
  for (let at = last; at >= 0; at--) {
    const own = strength.get(at)
    if (own === undefined) continue
    const fact = story.log[at] as Fact
    const parents = parentsOf(story, at)
    const origin = originOf(fact) ?? (parents.size === 0 ? 'start' : undefined)
    const passed = origin && parents.size > 0 ? own / 2 : own
    for (const [to, share] of parents) {
      add(strength, to, passed * share)
      depth.set(to, Math.min(depth.get(to) ?? Number.POSITIVE_INFINITY, (depth.get(at) ?? 0) + 1))
    }
    causes.push({
      id: String(at),
      strength: own,
      depth: depth.get(at) ?? 1,
      parents: inOrder([...parents].map(([to, share]) => ({ to: idOf(to), share }))),
      ...(origin ? { origin } : {}),
      told: { at, fact, cited: citedBy(fact.because, fact), ...movedBy(fact) },
    })
  }
  for (const [of, own] of strength) {
    if (typeof of === 'number') continue
    const at = depth.get(of) ?? 1
    causes.push({ id: idOf(of), strength: own, depth: at, parents: [], origin: 'start', begun: of })
  }
  return causes.sort((a, b) => b.strength - a.strength || a.depth - b.depth)
}

function idOf(to: number | Begun): string {
  if (typeof to === 'number') return String(to)
  return 'figure' in to ? figureName(to.figure) : `setup ${to.setup}`
}

function movedBy(fact: Fact): { by?: number; asked?: number } {
  if (fact.kind === 'score') return { by: fact.by }
  if (!('from' in fact)) return {}
  const by = fact.to - fact.from
  return fact.asked === undefined ? { by } : { by, asked: fact.asked }
}

function inOrder(parents: Link[]): Link[] {
  return parents.sort((a, b) => b.share - a.share)
}
