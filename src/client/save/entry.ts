/**
 * What is stored of a game, and the checks through which all that is stored is read.
 *
 * Database `multivector`, schema version 1 (see ./database.ts), two object stores with the game's id as key:
 * - `heads`: a `Head` or a `Broken`, all that a list of games says; a few hundred bytes each.
 * - `bodies`: a `Body`, the record as a file holds it and the bots' sealed reasons; some 20 kB each.
 * Both are written in one transaction, so that they never disagree. Dates are milliseconds since 1970, whole numbers.
 */
import type { RecordRefusal } from '../../game/record/kept.ts'
import { isObject, isSeat, type Seat } from '../../game/vocabulary.ts'

// A table rather than the record's list: what is first shown does without the records.
const REFUSALS: Readonly<Record<RecordRefusal, true>> = {
  'too-large': true,
  'not-json': true,
  'not-a-record': true,
  'newer-format': true,
  'other-rules': true,
  'bad-scenario': true,
  'bad-moves': true,
  'illegal-move': true,
  'other-outcome': true,
  damaged: true,
  'unknown-bot': true,
  'no-person': true,
  'two-persons': true,
}

/** What is stored under an id, as far as it is the same for every kind. */
interface Kept {
  readonly id: string
  /** Counts the writes of the game, from 1; a write names the one it is based on. A new name is no write. */
  readonly revision: number
  /** When it was last written: the last choice of anyone. */
  readonly played: number
  /** When it was deleted; it can be put back until it is cleared away. */
  readonly deleted?: number
}

/** What a game says of itself on a list. */
export interface Progress {
  /** The scenario's id. */
  readonly scenario: string
  /** The seat of the player. */
  readonly seat: Seat
  /** From 1. */
  readonly round: number
  /** How many rounds the scenario has. */
  readonly rounds: number
  readonly over: boolean
  /** Of a game that is over: whether the player came first. Not said of games kept before it was. */
  readonly won?: boolean
}

/** A game that can be gone on with, or looked at where it is over. */
export interface Head extends Kept, Progress {
  /** As the player called it; absent while it goes by scenario, seat and date. */
  readonly name?: string
  readonly begun: number
  /** Who wrote it last: a page, by a word of its own. */
  readonly writer: string
}

/** Something that was to be a game and cannot be read: kept as it was found, for the player to download. */
export interface Broken extends Kept {
  readonly broken: RecordRefusal
  /** Where in it. */
  readonly detail?: string
}

export type Entry = Head | Broken

export interface Body {
  readonly id: string
  /** The record as `encode` writes it; of a `Broken`, whatever was found. */
  readonly record: string
  /** The bots' reasons as the session keeps them; empty where there are none. */
  readonly reasons: string
}

/** Names are no longer than this; a longer one is cut. */
export const LONGEST_NAME = 80
/** The latest moment that a `Date` can hold. */
const LAST_MOMENT = 8.64e15

export function isBroken(entry: Entry): entry is Broken {
  return 'broken' in entry
}

/** What is stored under an id, whatever it is: what makes no sense as a head is broken, and nothing throws. */
export function entryOf(id: string, value: unknown): Entry {
  const read = isObject(value) ? value : {}
  const kept = keptOf(id, read)
  const progress = progressOf(read)
  const { begun, writer } = read
  if (read.broken !== undefined || !progress) return { ...kept, ...brokenOf(read) }
  const name = nameOf(read.name)
  return {
    ...kept,
    ...progress,
    ...(name ? { name } : {}),
    begun: isMoment(begun) ? begun : kept.played,
    writer: typeof writer === 'string' ? writer : '',
  }
}

function keptOf(id: string, { revision, played, deleted }: Readonly<Record<string, unknown>>): Kept {
  return {
    id,
    revision: isRevision(revision) ? revision : 1,
    played: isMoment(played) ? played : 0,
    ...(isMoment(deleted) ? { deleted } : {}),
  }
}

/** How far a game has come, as stored; `undefined` where that makes no sense. */
export function progressOf(read: Readonly<Record<string, unknown>>): Progress | undefined {
  const { scenario, seat, round, rounds, over, won } = read
  if (typeof scenario !== 'string' || !isSeat(seat) || typeof over !== 'boolean') return undefined
  if (!isRevision(round) || !isRevision(rounds)) return undefined
  return { scenario, seat, round, rounds, over, ...(over && typeof won === 'boolean' ? { won } : {}) }
}

function brokenOf({ broken, detail }: Readonly<Record<string, unknown>>) {
  const why = keyOf(REFUSALS, broken) ?? 'not-a-record'
  return { broken: why, ...(typeof detail === 'string' ? { detail } : {}) }
}

/** A body as stored; `undefined` where there is none. */
export function bodyOf(id: string, value: unknown): Body | undefined {
  if (!isObject(value)) return undefined
  const { record, reasons } = value
  if (typeof record !== 'string') return { id, record: JSON.stringify(value), reasons: '' }
  return { id, record, reasons: typeof reasons === 'string' ? reasons : '' }
}

/** A name as it may be kept: without space around it, not too long; `undefined` where nothing is left. */
export function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const name = [...value.trim()].slice(0, LONGEST_NAME).join('').trim()
  return name === '' ? undefined : name
}

/** Whether a number is a moment that a date can be made of. */
export function isMoment(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LAST_MOMENT
}

function keyOf<K extends string>(known: Readonly<Record<K, true>>, value: unknown): K | undefined {
  return typeof value === 'string' && Object.hasOwn(known, value) ? (value as K) : undefined
}

/** Whether a number counts from 1: a revision, a round. */
export function isRevision(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1
}
