/** The door of the board: a map that shows pictures and plays motions. It knows no rules and needs no page around it. */
import type { Power } from '../../game/index.ts'
import type { Insets } from './layout/frame.ts'
import type { BoardWords } from './layout/measures.ts'
import type { BoardMotion } from './motions.ts'
import type { BoardPicture } from './picture.ts'
import type { Renderer } from './stage/stage.ts'

export type { Insets } from './layout/frame.ts'
export type { BoardWords } from './layout/measures.ts'
export { type BoardMotion, type Moving, movingFrom } from './motions.ts'
export { moved } from './moved.ts'
export { type BoardPicture, type DraftCubes, type Place, pictureOf } from './picture.ts'

export interface BoardOptions {
  /** What to show first. */
  picture: BoardPicture
  words: BoardWords
  /** CSS pixels at each edge that panels cover; the action keeps to the rest. None unless given. */
  insets?: Insets
  /** Sets every change at once, as `prefers-reduced-motion` asks. */
  still?: boolean
  /** `auto` is WebGL where there is any, else Canvas. */
  renderer?: Renderer
  /** A capital was pressed. An extra: the page must offer the same by other means. */
  onPick?: (power: Power) => void
}

export interface Board {
  /** Settles when the first picture is on the screen; fails where the browser cannot draw at all. */
  readonly ready: Promise<void>
  /** Shows a picture now. What plays is brought to its end first; cubes that were drafted or taken back fly. */
  show(picture: BoardPicture): void
  /** Plays motions after whatever plays already. `speed` 1 is the measured pace; Infinity sets all at once. */
  play(motions: readonly BoardMotion[], speed: number): Promise<void>
  /** Brings what plays to its end. */
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

/**
 * Puts a board into a host, which must have a size of its own. Phaser is loaded only now, so the page is up before it;
 * what is shown or played meanwhile waits. The canvas is hidden from assistive technology and takes no focus.
 */
export function createBoard(host: HTMLElement, options: BoardOptions): Board {
  let gone = false
  const table = import('./table.ts').then(async ({ Table }) => {
    const opened = await Table.open(host, options)
    if (gone) opened.destroy()
    return opened
  })
  const ready = table.then(() => undefined)
  void ready.catch(noBoard)
  let shown = options.picture
  const then = (act: (opened: Awaited<typeof table>) => void) =>
    void table.then((opened) => {
      if (!gone) act(opened)
    }, noBoard)
  let current: Awaited<typeof table> | undefined
  void table.then((opened) => {
    current = opened
  }, noBoard)
  return {
    ready,
    show: (picture) => {
      shown = picture
      then((opened) => opened.show(picture))
    },
    play: async (motions, speed) => {
      const opened = await table.catch(noBoard)
      if (!gone) await opened?.play(motions, speed)
    },
    skip: () => then((opened) => opened.skip()),
    resize: (insets) => then((opened) => opened.resize(insets)),
    setTheme: () => then((opened) => opened.setTheme()),
    setWords: (words) => then((opened) => opened.setWords(words)),
    point: (power) => then((opened) => opened.point(power)),
    setStill: (still) => then((opened) => opened.setStill(still)),
    shown: () => current?.shown() ?? shown,
    destroy: () => {
      gone = true
      current?.destroy()
    },
  }
}

/** The page says everything the board shows: without one, the game goes on. Whoever wants to know asks `ready`. */
function noBoard(): undefined {
  return undefined
}
