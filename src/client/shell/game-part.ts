/** The game's screen, which the page does without until a game begins. */
import { signal } from '@preact/signals'
import type { GameScreen } from '../screens/game/game-screen.tsx'

/** The screen once it has come. */
export const gameScreen = signal<typeof GameScreen | undefined>(undefined)

/** Fetches the screen, once. Rejects where it cannot be had. */
export async function fetchGameScreen(): Promise<void> {
  gameScreen.value ??= (await import('../screens/game/game-screen.tsx')).GameScreen
}
