/** A board whose heavy part comes later, or never: it keeps what it is told, and shows it once that part is there. */
import type { Power } from '../../game/vocabulary.ts'
import type { Board, BoardOptions, BoardState } from './board.ts'
import type { BoardController } from './controller.ts'
import type { Insets } from './layout/frame.ts'
import type { BoardWords } from './layout/measures.ts'
import type { BoardMotion } from './motions.ts'
import { moved } from './moved.ts'
import type { BoardPicture } from './picture.ts'

export class LazyBoard implements Board {
  private readonly host: HTMLElement
  private readonly quit = new AbortController()
  /** As told last: a board that comes up begins with these. */
  private told: BoardOptions
  private pointed: Power | undefined
  private standing: BoardState = 'loading'
  private controller: BoardController | undefined

  constructor(host: HTMLElement, options: BoardOptions) {
    this.host = host
    this.told = options
    // What could not be fetched for want of a network can be, once there is one.
    addEventListener('online', () => this.retry(), { signal: this.quit.signal })
    void this.load()
  }

  state(): BoardState {
    return this.standing
  }

  retry(): void {
    if (this.standing !== 'failed') return
    this.become('loading')
    void this.load()
  }

  show(picture: BoardPicture): void {
    this.tell({ picture })
    this.controller?.show(picture)
  }

  draft(picture: BoardPicture): void {
    this.tell({ picture })
    this.controller?.draft(picture)
  }

  async play(motions: readonly BoardMotion[], speed: number): Promise<void> {
    this.tell({ picture: motions.reduce(moved, this.told.picture) })
    await this.controller?.play(motions, speed)
  }

  skip(): void {
    this.controller?.skip()
  }

  resize(insets?: Insets): void {
    if (insets) this.tell({ insets })
    this.controller?.resize(insets)
  }

  setTheme(): void {
    this.controller?.setTheme()
  }

  setWords(words: BoardWords): void {
    this.tell({ words })
    this.controller?.setWords(words)
  }

  setStill(still: boolean): void {
    this.tell({ still })
    this.controller?.setStill(still)
  }

  point(power?: Power): void {
    this.pointed = power
    this.controller?.point(power)
  }

  shown(): BoardPicture {
    return this.controller?.shown() ?? this.told.picture
  }

  destroy(): void {
    this.quit.abort()
    this.controller?.destroy()
    this.controller = undefined
  }

  private tell(change: Partial<BoardOptions>): void {
    this.told = { ...this.told, ...change }
  }

  private async load(): Promise<void> {
    try {
      const { BoardController } = await import('./controller.ts')
      const controller = await BoardController.open(this.host, this.told, () => this.fail())
      if (this.quit.signal.aborted) controller.destroy()
      else this.takeUp(controller)
    } catch {
      this.become('failed')
    }
  }

  private takeUp(controller: BoardController): void {
    const { picture, words, insets, still } = this.told
    this.controller = controller
    controller.show(picture)
    controller.setWords(words)
    controller.resize(insets)
    controller.setStill(still ?? false)
    controller.point(this.pointed)
    this.become('up')
  }

  /** A board that was up and can draw no longer. */
  private fail(): void {
    this.controller?.destroy()
    this.controller = undefined
    this.become('failed')
  }

  private become(state: BoardState): void {
    if (this.quit.signal.aborted) return
    this.standing = state
    this.told.onState?.(state)
  }
}
