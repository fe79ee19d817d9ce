/** The board at work: what it is told to show and to play, in the order in which it is told. */
import type { Power } from '../../game/vocabulary.ts'
import type { BoardOptions } from './board.ts'
import type { Insets } from './layout/frame.ts'
import type { Point } from './layout/geometry.ts'
import type { BoardWords } from './layout/measures.ts'
import type { BoardMotion } from './motions.ts'
import { BoardMount } from './mount.ts'
import { pickable } from './picking.ts'
import type { BoardPicture } from './picture.ts'
import { thingUnder } from './under.ts'

/** A picture to be shown as soon as what plays has been brought to its end; `draft` lets its cubes fly. */
interface Pending {
  picture: BoardPicture
  how: 'set' | 'draft'
}

export class BoardController {
  private readonly mount: BoardMount
  private readonly quit = new AbortController()
  private still: boolean
  private pending: Pending | undefined
  private settled: Promise<void> = Promise.resolve()

  /**
   * Settles when the first picture is on the screen; fails where the browser cannot draw. `failed` hears when a board
   * that was open can draw no longer.
   */
  static async open(host: HTMLElement, options: BoardOptions, failed: () => void): Promise<BoardController> {
    return new BoardController(await BoardMount.open(host, options, failed), options)
  }

  private constructor(mount: BoardMount, { still, onPick, onPoint }: BoardOptions) {
    this.mount = mount
    this.still = still ?? false
    const { signal } = this.quit
    document.addEventListener('visibilitychange', () => document.hidden && this.skip(), { signal })
    const under = (at: Point) => thingUnder(at, mount.layout, mount.picture)
    pickable(mount.holder, { under, picked: onPick, pointed: onPoint }, signal)
  }

  /** Jumps to a picture: nothing flies. */
  show(picture: BoardPicture): void {
    this.put({ picture, how: 'set' })
  }

  /** Shows a picture whose cubes fly to where it has them. */
  draft(picture: BoardPicture): void {
    this.put({ picture, how: this.moves() ? 'draft' : 'set' })
  }

  async play(motions: readonly BoardMotion[], speed: number): Promise<void> {
    if (this.pending) await this.settled
    await this.mount.player.play(motions, this.moves() ? speed : Number.POSITIVE_INFINITY)
  }

  skip(): void {
    void this.mount.player.skip()
  }

  resize(insets?: Insets): void {
    if (insets) this.mount.insets = insets
    this.mount.layAnew()
  }

  setTheme(): void {
    this.mount.layAnew()
  }

  setWords(words: BoardWords): void {
    this.mount.words = words
    this.mount.layAnew()
  }

  setStill(still: boolean): void {
    this.still = still
    if (still) this.skip()
  }

  point(power: Power | undefined): void {
    this.mount.point(power)
  }

  shown(): BoardPicture {
    return this.pending?.picture ?? this.mount.picture
  }

  destroy(): void {
    this.quit.abort()
    this.mount.destroy()
  }

  private moves(): boolean {
    return !this.still && !document.hidden
  }

  private put(wanted: Pending): void {
    const { player } = this.mount
    if (!player.busy && !this.pending) {
      player[wanted.how](wanted.picture)
      return
    }
    this.pending = wanted
    this.settled = player.skip().then(() => {
      if (this.pending) player[this.pending.how](this.pending.picture)
      this.pending = undefined
    })
  }
}
