/**
 * What one tab holds of a game beside the game itself: the draft that is not committed, how far a round has been read,
 * and which pane of the screen is open. It outlives a reload, not the tab, and another tab has its own.
 */
import { isObject, isQuestion } from '../../game/vocabulary.ts'
import type { GamePlace } from './address.ts'
import type { Drafted, OpenPane } from './open-game.ts'

export interface InTab {
  readonly draft?: Drafted | undefined
  /** Absent where the game is followed as it goes on. */
  readonly place?: GamePlace | undefined
  readonly pane?: OpenPane | undefined
}

const KEY = 'multivector.tab.'

/** What this tab holds of a game; what makes no sense is left out. */
export function readTab(id: string): InTab {
  const { draft, place, pane } = read(id)
  return { draft: draftOf(draft), place: placeOf(place), pane: paneOf(pane) }
}

/** Holds some parts anew and leaves the others; `undefined` lets a part go. */
export function writeTab(id: string, parts: InTab): void {
  try {
    sessionStorage.setItem(KEY + id, JSON.stringify({ ...read(id), ...parts }))
  } catch {
    // The game itself is kept elsewhere.
  }
}

type Read = Readonly<Record<string, unknown>>

function read(id: string): Read {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEY + id) ?? '{}')
    return isObject(value) ? value : {}
  } catch {
    return {}
  }
}

function placeOf(value: unknown): GamePlace | undefined {
  if (!isObject(value) || !isCount(value.step)) return undefined
  const { step, line } = value
  if (line === undefined) return { step }
  return isCount(line) ? { step, line } : undefined
}

/** Whether the draft still stands is for the menu to say. */
function draftOf(value: unknown): Drafted | undefined {
  if (!isObject(value) || !isQuestion(value.question) || !Array.isArray(value.draft)) return undefined
  const { seat, round, decision } = value.question
  const draft: unknown[] = value.draft
  if (!draft.every((item) => typeof item === 'string')) return undefined
  return { question: { seat, round, decision }, draft }
}

/** Whether there is such a pane, and such a question still, is for the screen to say. */
function paneOf(value: unknown): OpenPane | undefined {
  if (!isObject(value)) return undefined
  const { question, pane } = value
  return typeof question === 'string' && typeof pane === 'string' ? { question, pane } : undefined
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
