/** What the board needs of the page around it: a place to stand, a size, and the page's fonts. */

import { scratch } from './draw/pen.ts'
import type { Size } from './layout/frame.ts'
import type { Measure } from './layout/measures.ts'

/** No more canvas pixels to a side than this: what every device that shows WebGL at all can hold as one texture. */
const MOST_PIXELS = 4096

/** Text waits this long for the page's fonts, in milliseconds; when they come later, all is laid out again. */
const PATIENCE = 1500

/** An element that fills the host and keeps the canvas away from assistive technology. */
export function holderIn(host: HTMLElement): HTMLElement {
  const holder = document.createElement('div')
  holder.setAttribute('aria-hidden', 'true')
  holder.style.cssText = 'position:absolute;inset:0;overflow:hidden'
  // The holder is placed against the host.
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative'
  host.append(holder)
  return holder
}

/** The host's size in CSS pixels; nothing for a host that is not shown. */
export function sizeOf(host: HTMLElement): Size | undefined {
  const { clientWidth: width, clientHeight: height } = host
  return width > 0 && height > 0 ? { width, height } : undefined
}

/** Canvas pixels to a CSS pixel for a board of this size: the screen's, as far as a texture can hold them. */
export function pixelsFor({ width, height }: Size): number {
  return Math.max(0.5, Math.min(globalThis.devicePixelRatio || 1, 3, MOST_PIXELS / Math.max(width, height)))
}

/** Settles when the fonts for `text`, what the board is to write, are there, or after a while without them. */
export async function fontsCome(host: HTMLElement, text: string): Promise<void> {
  const family = getComputedStyle(host).getPropertyValue('--sans').trim() || 'sans-serif'
  const loading = ['500', '600', '700'].map((weight) =>
    // Fonts come by alphabet: only those that are written with are fetched.
    document.fonts.load(`${weight} 14px ${family}`, text),
  )
  const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE))
  await Promise.race([Promise.allSettled(loading), patience])
}

/** How much larger the page's text is set than usual: a factor, 1 where nothing says so. */
export function textScale(): number {
  const set = Number(getComputedStyle(document.documentElement).getPropertyValue('--text'))
  return set > 0 ? set : 1
}

export function measureWith(family: string): Measure {
  return (text, size, weight) => {
    const pen = scratch()
    pen.font = `${weight} ${size}px ${family}`
    return pen.measureText(text).width
  }
}

export interface Changes {
  /** Another size, or other pixels. */
  size: () => void
  /** Fonts that the board's text may be set in have come. */
  fonts: () => void
}

/** Calls back whenever the board may have to be laid out anew. */
export function watch(host: HTMLElement, changed: Changes, signal: AbortSignal): void {
  const size = new ResizeObserver(changed.size)
  size.observe(host)
  signal.addEventListener('abort', () => size.disconnect())
  const came = ({ fontfaces }: FontFaceSetLoadEvent) => {
    const family = getComputedStyle(host).getPropertyValue('--sans')
    // A family's name may come in quotes. Other text of the page has fonts of its own.
    if (fontfaces.some((face) => family.includes(face.family.replaceAll(/["']/g, '')))) changed.fonts()
  }
  document.fonts.addEventListener('loadingdone', came, { signal })
  watchPixels(changed.size, signal)
}

/** A window that is zoomed, or moved to another screen, has other pixels. */
function watchPixels(changed: () => void, signal: AbortSignal): void {
  const pixels = matchMedia(`(resolution: ${devicePixelRatio}dppx)`)
  const next = () => {
    changed()
    watchPixels(changed, signal)
  }
  pixels.addEventListener('change', next, { once: true, signal })
}
