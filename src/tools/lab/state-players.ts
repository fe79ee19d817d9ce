/** Players that may look at the whole state, by name. They are no bots of the game: the lab measures by them. */
import { clairvoyant } from './clairvoyant.ts'
import type { StatePlayer } from './state-player.ts'

export const STATE_PLAYERS: Map<string, StatePlayer> = new Map([['clairvoyant', clairvoyant]])
