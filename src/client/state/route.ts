/** Which screen stands: the first, or a game on its session. */
import { signal } from '@preact/signals'
import type { LocalSession } from '../session/local.ts'

export type Screen = { at: 'first' } | { at: 'game'; key: number; session: LocalSession }

export const screen = signal<Screen>({ at: 'first' })

let games = 0

/** Shows a game; each is a new one to the page, even over the same cards. */
export function showGame(session: LocalSession): void {
  leaveGame()
  games += 1
  screen.value = { at: 'game', key: games, session }
}

export function showFirst(): void {
  leaveGame()
  screen.value = { at: 'first' }
}

function leaveGame(): void {
  if (screen.value.at === 'game') screen.value.session.close()
}
