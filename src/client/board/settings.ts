/** What the board is laid out by, and whether it has changed: most calls to lay it out anew would change nothing. */
import { type Theme, themeOf } from './draw/theme.ts'
import { measureWith, pixelsFor, sizeOf } from './host.ts'
import type { Insets, Size } from './layout/frame.ts'
import { layoutOf } from './layout/layout.ts'
import type { BoardWords } from './layout/measures.ts'
import type { Steppe } from './map/steppe.ts'
import type { Setting } from './parts.ts'

/** All that a setting is made from. */
export interface Wanted {
  size: Size
  /** Canvas pixels to a CSS pixel. */
  pixels: number
  insets: Insets
  theme: Theme
  words: BoardWords
}

/** What the host wants now. One that is not shown has no size: `otherwise` stands for it. */
export function wantedBy(host: HTMLElement, insets: Insets, words: BoardWords, otherwise: Size): Wanted {
  const size = sizeOf(host) ?? otherwise
  return { size, pixels: pixelsFor(size), insets, theme: themeOf(host), words }
}

export class Settings {
  private readonly map: Steppe
  private wanted: Wanted
  private setting: Setting
  private stale = false

  constructor(map: Steppe, wanted: Wanted) {
    this.map = map
    this.wanted = wanted
    this.setting = this.made(wanted)
  }

  get now(): Setting {
    return this.setting
  }

  /** The setting for what is wanted; nothing where the one there is was made from the same. */
  next(wanted: Wanted): Setting | undefined {
    if (!this.stale && alike(wanted, this.wanted)) return undefined
    // Colours move nothing: what is laid out stands.
    const stands = !this.stale && alike(placing(wanted), placing(this.wanted))
    const { theme, pixels } = wanted
    this.setting = stands ? { ...this.setting, theme, pixels } : this.made(wanted)
    this.wanted = wanted
    this.stale = false
    return this.setting
  }

  /** Makes the next setting anew whatever is wanted: fonts have come, and the same words are set otherwise. */
  forget(): void {
    this.stale = true
  }

  private made({ size, pixels, insets, words, theme }: Wanted): Setting {
    const layout = layoutOf(size, insets, this.map, words, measureWith(theme.font))
    return { layout, theme, words, map: this.map, pixels }
  }
}

/** What decides where everything stands. */
function placing({ size, insets, words, theme }: Wanted): unknown {
  return { size, insets, words, font: theme.font }
}

/** By all that is data. Words that tell distances otherwise differ in the capitals' names as well. */
function alike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
