/** What the page may ask of a board, and what it gives it. */
import type { Power } from '../../game/vocabulary.ts'
import type { Insets } from './layout/frame.ts'
import type { BoardWords } from './layout/measures.ts'
import type { BoardMotion } from './motions.ts'
import type { Pointed } from './picking.ts'
import type { BoardPicture } from './picture.ts'
import type { Renderer } from './stage/canvas.ts'

/** `failed`: it could not be fetched, or the browser cannot draw. The page says everything the board shows. */
export type BoardState = 'loading' | 'up' | 'failed'

export interface BoardOptions {
  /** What to show first. */
  picture: BoardPicture
  words: BoardWords
  /** CSS pixels at each edge that panels cover; the action keeps to the rest. None unless given. */
  insets?: Insets
  /** Sets every change at once, as `prefers-reduced-motion` asks. */
  still?: boolean
  /** `auto` unless given: WebGL where there is any, else a plain canvas. */
  renderer?: Renderer
  /** Hears of every change of state after `loading`, with which a board begins. */
  onState?: (state: BoardState) => void
  /** A capital was pressed. An extra: the page must offer the same by other means. */
  onPick?: (power: Power) => void
  /** The pointer came upon another thing, or off all of them. An extra as well. */
  onPoint?: (pointed: Pointed | undefined) => void
}

export interface Board {
  /** How it stands now. */
  state(): BoardState
  /** Tries again after a failure, with all it was told meanwhile. Does nothing in any other state. */
  retry(): void
  /** Jumps to a picture, wherever it lies in the game: nothing flies. What plays is brought to its end first. */
  show(picture: BoardPicture): void
  /**
   * Shows the picture of a draft: cubes that were put down or taken back fly there, within a round. What plays is
   * brought to its end first.
   */
  draft(picture: BoardPicture): void
  /**
   * Plays motions, forward, after whatever plays already; settles when they have ended. `speed` 1 is the measured pace;
   * Infinity sets all at once, as does a board that is not up.
   */
  play(motions: readonly BoardMotion[], speed: number): Promise<void>
  /** Brings what plays, and what waits to be played, to its end. */
  skip(): void
  /** Lays the board out anew for the host's size, which it also watches by itself, and for other insets if given. */
  resize(insets?: Insets): void
  /** Reads the page's colours again, after `data-theme` has changed. */
  setTheme(): void
  setWords(words: BoardWords): void
  setStill(still: boolean): void
  /** Rings a capital, say while the page's pointer or focus is on its offers; nothing takes the ring off. */
  point(power?: Power): void
  /** The picture as it stands amid whatever plays. */
  shown(): BoardPicture
  destroy(): void
}
