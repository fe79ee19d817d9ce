/** The door of the board: a map that shows pictures and plays motions. It knows no rules and needs no page around it. */
import type { Board, BoardOptions } from './board.ts'
import { LazyBoard } from './lazy-board.ts'

export type { Board, BoardOptions, BoardState } from './board.ts'
export type { Insets } from './layout/frame.ts'
export type { BoardWords } from './layout/measures.ts'
export { type BoardMotion, type Moving, movingFrom } from './motions.ts'
export { moved } from './moved.ts'
export type { Pointed } from './picking.ts'
export { type BoardPicture, type DraftPicture, type Place, pictureOf } from './picture.ts'
export type { BoardThing } from './under.ts'

/**
 * Puts a board into a host, which must have a size of its own. Phaser is loaded only now, so the page is up before it;
 * until then, and where it fails, the board keeps what it is told and shows it once it is up. The canvas is hidden from
 * assistive technology and takes no focus.
 */
export function createBoard(host: HTMLElement, options: BoardOptions): Board {
  return new LazyBoard(host, options)
}
