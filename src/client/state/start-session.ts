/** Starts the session of a game: what it takes of the page is fetched, and whatever is wrong with it is said. */
import type { GameRecord, Refused } from '../../game/record/index.ts'
import type { Seat } from '../../game/vocabulary.ts'
import type { LocalSession } from '../session/local.ts'
import { GAME_TEXT, loadText } from '../text/index.ts'
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

/** A running session. Rejects where a part of the page cannot be fetched. */
export async function startSession(
  dealt: Dealt,
  seat: Seat,
  gone: Gone = {},
): Promise<LocalSession | Refused> {
  const [{ startLocal }, { inWorkers }] = await Promise.all([
    import('../session/local.ts'),
    import('../session/worker-runner.ts'),
    loadedModules(),
    loadText(GAME_TEXT),
    ...parts.map((part) => part()),
  ])
  return startLocal({ ...dealt, seat, runner: inWorkers(), limit: thinkingTime, ...gone })
}
