/** What a player that is no bot of the game is handed: the lab measures by such. */
import type { Choice, Seat, State } from '../../game/vocabulary.ts'

/** A player that may look at everything: the whole state, hands and decks included. */
export type StatePlayer = (state: State, seat: Seat, seed: string) => Choice
