/**
 * What a page had not got into the store as it was left: a write takes a moment, a page may be gone in less, and a store
 * that refuses leaves a game in the page's hands alone. It lies in the local storage, by game, until a later page has
 * stored it; what is found there is read through checks.
 */
import { isObject } from '../../game/vocabulary.ts'
import { isMoment, isRevision, nameOf, progressOf } from './entry.ts'
import type { Keeper, KeptGame } from './keeper.ts'
import { allKeys, readJson, removeText, writeText } from './storage.ts'
import type { Snapshot } from './store.ts'

export interface Unwritten {
  /** With the revision the write was based on. */
  readonly game: KeptGame
  /** The word of the page that left it: a write of that page's which stands after all is not another's. */
  readonly writer: string
  readonly snapshot: Snapshot
}

const KEY = 'multivector.unwritten.'

/** Leaves behind what is on its way, if anything is. What has lost to another page's game is not. */
export function leaveBehind({ game, writer, state }: Keeper): void {
  const { base, writing, next, newer } = state.peek()
  const snapshot = next ?? writing
  if (!snapshot || newer) return
  const left: Unwritten = { game: { ...game, base }, writer, snapshot }
  writeText(KEY + game.id, JSON.stringify(left))
}

/** All that earlier pages left. */
export function leftBehind(): readonly Unwritten[] {
  return allKeys()
    .filter((key) => key.startsWith(KEY))
    .flatMap((key) => unwrittenOf(key.slice(KEY.length), readJson(key)) ?? [])
}

/** To be called once a game is in the store. */
export function forgetUnwritten(id: string): void {
  removeText(KEY + id)
}

function unwrittenOf(id: string, value: unknown): Unwritten | undefined {
  if (!isObject(value) || !isObject(value.game) || typeof value.writer !== 'string') return undefined
  const { base, begun, name: given } = value.game
  const snapshot = snapshotOf(value.snapshot)
  if (!snapshot || !isMoment(begun) || !(base === 0 || isRevision(base))) return undefined
  const name = nameOf(given)
  return { game: { id, base, begun, ...(name ? { name } : {}) }, writer: value.writer, snapshot }
}

function snapshotOf(value: unknown): Snapshot | undefined {
  if (!isObject(value)) return undefined
  const { at, progress, record, reasons } = value
  const read = isObject(progress) ? progressOf(progress) : undefined
  if (!read || !isMoment(at) || typeof record !== 'string' || typeof reasons !== 'string') return undefined
  return { at, progress: read, record, reasons }
}
