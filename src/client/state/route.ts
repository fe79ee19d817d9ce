/** Which screen stands: the first, or a game at a place in it. */
import { signal } from '@preact/signals'
import type { Choice, Question } from '../../game/index.ts'
import type { GameRecord, Refused } from '../../game/record/index.ts'
import type { Session } from '../session/session.ts'
import type { Cursor } from '../timeline/cursor.ts'

/** What can be done with a game as a whole, where it is this machine's own. */
export interface OwnGame {
  readonly seed: string
  /** The record of the game so far. */
  record(): GameRecord
  /** The same deal once more, by the same hands. */
  again(): Promise<Refused | undefined>
}

/** A draft as it is kept: it is worth nothing for any other question. */
export interface Drafted {
  readonly question: Question
  readonly draft: Choice
}

export interface GameOnScreen {
  session: Session
  cursor: Cursor
  /** The draft to begin with, of an earlier visit. */
  draft?: Drafted | undefined
  /** Called with every change of the draft; with nothing where nothing is asked. */
  onDraft?: ((draft: Drafted | undefined) => void) | undefined
  /** Absent where the game is somebody else's to keep. */
  own?: OwnGame
}

export type Screen = { at: 'first' } | ({ at: 'game'; key: number } & GameOnScreen)

export const screen = signal<Screen>({ at: 'first' })

let games = 0

/** Shows a game; each is a new one to the page, even over the same cards. */
export function showGame(game: GameOnScreen): void {
  leaveGame()
  games += 1
  screen.value = { at: 'game', key: games, ...game }
}

export function showFirst(): void {
  leaveGame()
  screen.value = { at: 'first' }
}

function leaveGame(): void {
  if (screen.value.at !== 'game') return
  screen.value.cursor.close()
  screen.value.session.close()
}
