/** Starts the session of a game: what it takes of the page is fetched, and whatever is wrong with it is said. */
import type { GameRecord, Refused } from '../../game/record/kept.ts'
import type { LocalSession } from '../session/local.ts'
import { GAME_TEXT, loadText } from '../text/index.ts'
import type { Cursor } from '../timeline/cursor.ts'
import type { Place } from '../timeline/places.ts'
import { loadedModules } from './modules.ts'
import { thinkingTime } from './settings.ts'

const parts: (() => Promise<unknown>)[] = []

/** Names a part of the page that is fetched, and waited for, whenever a game begins: the shell's screen for it. */
export function fetchedWithGame(part: () => Promise<unknown>): void {
  parts.push(part)
}

/** What a game is dealt from. */
export type Dealt = Pick<GameRecord, 'scenario' | 'options' | 'seed' | 'draws' | 'seats'>

export function dealtOf({ scenario, options, seed, draws, seats }: GameRecord): Dealt {
  return { scenario, options, seed, seats, ...(draws ? { draws } : {}) }
}

/** What a session goes on from, where it does. */
export interface Gone {
  readonly record?: GameRecord
  /** The bots' reasons as they were kept with it. */
  readonly reasons?: string
}

/** A running session, and the way to a cursor in it, which comes with the rules. */
export interface Started {
  readonly session: LocalSession
  cursorAt(place: Place | undefined): Cursor
}

/** Starts a session. Rejects where a part of the page cannot be fetched. */
export async function startSession(dealt: Dealt, gone: Gone = {}): Promise<Started | Refused> {
  const [{ startLocal }, { inWorkers }, { openCursor }] = await Promise.all([
    import('../session/local.ts'),
    import('../session/worker-runner.ts'),
    import('../timeline/cursor.ts'),
    loadedModules(),
    loadText(GAME_TEXT),
    ...parts.map((part) => part()),
  ])
  const session = startLocal({ ...dealt, runner: inWorkers(), limit: thinkingTime, ...gone })
  if ('refused' in session) return session
  return { session, cursorAt: (place) => openCursor(session, place) }
}
