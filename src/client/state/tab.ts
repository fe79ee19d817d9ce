/**
 * What one tab holds of a game beside the game itself: the draft that is not committed, how far a round has been read,
 * how far each part of the screen is scrolled. It outlives a reload, not the tab, and another tab has its own.
 */

/** Each part is for its owner to check: it may come from an older page. */
export interface InTab {
  readonly draft?: unknown
  readonly place?: unknown
  readonly scroll?: unknown
}

const KEY = 'multivector.tab.'

/** What this tab holds of a game; nothing where it holds none or the browser lets none be held. */
export function readTab(id: string): InTab {
  try {
    const read: unknown = JSON.parse(sessionStorage.getItem(KEY + id) ?? '{}')
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? read : {}
  } catch {
    return {}
  }
}

/** Holds some parts anew and leaves the others; `undefined` lets a part go. */
export function writeTab(id: string, parts: InTab): void {
  try {
    sessionStorage.setItem(KEY + id, JSON.stringify({ ...readTab(id), ...parts }))
  } catch {
    // The game itself is kept elsewhere.
  }
}
