/** What the board needs of the page around it: a place to stand, a size, and the page's fonts. */

import { scratch } from './draw/pen.ts'
import type { Size } from './layout/frame.ts'
import type { Measure } from './layout/measures.ts'

export type Fit = Size

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

/** The host's size in CSS pixels; never nothing, for a host that is not shown yet. */
export function fittedTo(host: HTMLElement): Fit {
  return { width: Math.max(1, host.clientWidth), height: Math.max(1, host.clientHeight) }
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

export function measureWith(family: string): Measure {
  return (text, size, weight) => {
    const pen = scratch()
    pen.font = `${weight} ${size}px ${family}`
    return pen.measureText(text).width
  }
}

/** Calls back whenever the board must be laid out anew: for another size, other pixels, or fonts that have come. */
export function watch(host: HTMLElement, changed: () => void, signal: AbortSignal): void {
  const size = new ResizeObserver(changed)
  size.observe(host)
  signal.addEventListener('abort', () => size.disconnect())
  document.fonts.addEventListener('loadingdone', changed, { signal })
  watchPixels(changed, signal)
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
