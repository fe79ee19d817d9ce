/** Where a note stands that belongs to something on the page. */

const MARGIN = 8

/** Puts a fixed note under what it belongs to, or above where there is no room, and inside the window. */
export function placeBy(anchor: HTMLElement, note: HTMLElement): void {
  const at = anchor.getBoundingClientRect()
  const size = note.getBoundingClientRect()
  const left = Math.max(MARGIN, Math.min(at.left, innerWidth - size.width - MARGIN))
  const below = at.bottom + MARGIN
  const top = below + size.height > innerHeight ? Math.max(at.top - size.height - MARGIN, MARGIN) : below
  note.style.left = `${left}px`
  note.style.top = `${top}px`
}
