/** The games of a scenario that can be drawn, and their states, each played once. */
import { signal } from '@preact/signals'
import type { State } from '../../../../game/vocabulary.ts'
import { isBroken } from '../../../save/entry.ts'
import { replayOf } from '../../../session/replay.ts'
import { allGames, present } from '../../../state/games.ts'
import { HISTORY, HISTORY_SCENARIO } from '../../../state/replay-address.ts'
import { t } from '../../../text/index.ts'
import { gameName } from '../../games/words.ts'
import { found } from '../open/found.ts'

/** As many lines as can be told apart. */
export const MOST_LINES = 8
/** Drawn before anything is marked. */
const FIRST_LINES = 4

export interface Game {
  readonly id: string
  readonly name: string
  readonly isRecord: boolean
}

/** The record first, then what is kept here, last played first. Read within a rendering: it follows the list. */
export function gamesOf(scenario: string): readonly Game[] {
  const kept = present(allGames.value).flatMap((entry) =>
    !isBroken(entry) && entry.scenario === scenario
      ? [{ id: entry.id, name: gameName(entry), isRecord: false }]
      : [],
  )
  const record = { id: HISTORY, name: t('replay.history'), isRecord: true }
  return scenario === HISTORY_SCENARIO ? [record, ...kept] : kept
}

/** What is drawn at first. */
export function firstDrawn(games: readonly Game[]): readonly string[] {
  return games.slice(0, FIRST_LINES).map(({ id }) => id)
}

export type Played = readonly State[] | 'failed'

/** The states of games by their ids, as far as they have been played. */
export const played = signal<ReadonlyMap<string, Played>>(new Map())

/** Plays those of these games that have not been. */
export async function playAll(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    if (played.peek().has(id)) continue
    const states = await statesOf(id)
    played.value = new Map([...played.peek(), [id, states]])
  }
}

/** Forgets all: a game that is gone on with has other states by then. */
export function forgetPlayed(): void {
  played.value = new Map()
}

async function statesOf(id: string): Promise<Played> {
  try {
    const game = await found({ id })
    if (!game || game.refused) return 'failed'
    const replay = replayOf(game.file, game.rules)
    return 'refused' in replay ? 'failed' : replay.states
  } catch (error) {
    console.error(error)
    return 'failed'
  }
}
