/** Keeps what takes focus clear of notices, dock and tabs, which stay in place while the page scrolls under them. */
import { useEffect } from 'preact/hooks'
import type { Layout } from './use-layout.ts'

/** What covers the page at its edges, where it does: tabs above, the foot below. */
const COVERS = { top: '.play-tabs', bottom: '.play-foot' } as const

/** While the screen stands, the page's scroll padding is as high as what covers it at each edge in this layout. */
export function useScrollPadding(layout: Layout): void {
  useEffect(() => {
    const root = document.documentElement
    const measure = () => {
      root.style.scrollPaddingTop = `calc(var(--notices, 0px) + ${coverOf(COVERS.top)}px)`
      root.style.scrollPaddingBottom = `${coverOf(COVERS.bottom)}px`
    }
    // It measures first when the page has been laid out, and never makes the page be laid out to be measured.
    const seen = new ResizeObserver(measure)
    for (const cover of document.querySelectorAll(Object.values(COVERS).join(','))) seen.observe(cover)
    return () => {
      seen.disconnect()
      root.style.scrollPaddingTop = ''
      root.style.scrollPaddingBottom = ''
    }
  }, [layout])
}

/** The height of what covers an edge; 0 where it scrolls with the page or is not there. */
function coverOf(selector: string): number {
  const cover = document.querySelector(selector)
  return cover && getComputedStyle(cover).position === 'sticky' ? cover.getBoundingClientRect().height : 0
}
