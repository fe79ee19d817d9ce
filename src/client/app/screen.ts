/** Which screen stands: the first, or a game with the setting it was begun with. */
import { signal } from '@preact/signals'
import type { LocalSession } from '../session/local.ts'
import type { GameScreen } from './game-screen.tsx'

/** The game's screen comes with the game, since the page does without it until then. */
interface Game {
  session: LocalSession
  GameScreen: typeof GameScreen
}

export type Screen = { at: 'first' } | ({ at: 'game'; key: number } & Game)

export const screen = signal<Screen>({ at: 'first' })

let games = 0

/** Shows a game; each is a new one to the page, even over the same cards. */
export function showGame(game: Game): void {
  leaveGame()
  games += 1
  screen.value = { at: 'game', key: games, ...game }
}

export function showFirst(): void {
  leaveGame()
  screen.value = { at: 'first' }
}

function leaveGame(): void {
  if (screen.value.at === 'game') screen.value.session.close()
}
