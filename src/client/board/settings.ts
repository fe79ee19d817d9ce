/** What the board is laid out by, and whether it has changed: most calls to lay it out anew would change nothing. */
import { type Theme, themeOf } from './draw/theme.ts'
import { measureWith, pixelsFor, sizeOf, textScale } from './host.ts'
import type { Insets, Size } from './layout/frame.ts'
import { type Layout, layoutOf } from './layout/layout.ts'
import type { BoardWords } from './layout/measures.ts'
import type { Steppe } from './map/steppe.ts'
import type { Setting } from './parts.ts'

/** All that a setting is made from. */
export interface Wanted {
  size: Size
  /** Canvas pixels to a CSS pixel. */
  pixels: number
  /** The reader's text size, as a factor. */
  text: number
  insets: Insets
  theme: Theme
  words: BoardWords
}

/** What the host wants now. One that is not shown has no size: `otherwise` stands for it. */
export function wantedBy(host: HTMLElement, insets: Insets, words: BoardWords, otherwise: Size): Wanted {
  const size = sizeOf(host) ?? otherwise
  return { size, pixels: pixelsFor(size), text: textScale(), insets, theme: themeOf(host), words }
}

export class Settings {
  private readonly map: Steppe
  private wanted: Wanted | undefined
  private setting: Setting | undefined

  constructor(map: Steppe) {
    this.map = map
  }

  /** The setting for what is wanted, made step by step; the very last one where that was made from the same. */
  *next(wanted: Wanted): Generator<undefined, Setting> {
    const { words, theme, pixels } = wanted
    const { setting, map } = this
    if (setting && alike(wanted, this.wanted)) return setting
    // Colours move nothing: what is laid out stands.
    const stands = setting && this.wanted && alike(placing(wanted), placing(this.wanted))
    const layout = stands ? setting.layout : yield* this.laidOut(wanted)
    this.wanted = wanted
    this.setting = { layout, theme, words, map, pixels }
    return this.setting
  }

  /** Makes the next setting anew whatever is wanted: fonts have come, and the same words are set otherwise. */
  forget(): void {
    this.setting = undefined
  }

  private laidOut({ size, insets, words, theme, text }: Wanted): Generator<undefined, Layout> {
    return layoutOf(size, insets, this.map, words, measureWith(theme.font), text)
  }
}

/** What decides where everything stands. */
function placing({ size, insets, words, theme, text }: Wanted): unknown {
  return { size, insets, words, text, font: theme.font }
}

/** By all that is data. Words that tell distances otherwise differ in the capitals' names as well. */
function alike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
