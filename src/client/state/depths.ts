/** How far down the page is, and each part of it that scrolls by itself and has a name (`data-scroll`), in pixels. */
export type Depths = Readonly<Record<string, number>>

/** The page's own name among them. */
export const PAGE = 'page'
/** More parts than any screen has. */
const MOST = 20

/** As they are now; what stands at its top is left out. */
export function depthsNow(): Depths {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-scroll]')]
  const all = parts.map((part): [string, number] => [part.dataset.scroll ?? '', part.scrollTop])
  return depthsOf(Object.fromEntries([...all, [PAGE, scrollY]])) ?? {}
}

/** Depths as they were kept; `undefined` where there are none. */
export function depthsOf(value: unknown): Depths | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const sound = Object.entries(value).filter(([, depth]) => Number.isFinite(depth) && Number(depth) > 0)
  return sound.length > 0 ? Object.fromEntries(sound.slice(0, MOST)) : undefined
}
