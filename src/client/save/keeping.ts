/**
 * How one open game is kept: the newest state of it is always on its way into the store, one write at a time. Pure: what
 * happens goes in, and what is to be done comes out; ./keeper.ts does it.
 */
import type { Entry } from './entry.ts'
import type { Snapshot } from './store.ts'
import type { StoreTrouble } from './trouble.ts'

export interface Keeping {
  /** The revision read or written last; 0 before the first. */
  readonly base: number
  /** On its way. */
  readonly writing?: Snapshot
  /** What is newer than what is on its way, or could not be written. */
  readonly next?: Snapshot
  /** Why the last write failed; gone with the next that succeeds. */
  readonly trouble?: StoreTrouble
  /** What another page kept of this game meanwhile; nothing is written from then on. */
  readonly newer?: Entry
  /** The browser had cleared what was kept; it is kept anew. */
  readonly cleared: boolean
}

export type Event =
  /** The game went on. */
  | { readonly kind: 'changed'; readonly snapshot: Snapshot }
  | { readonly kind: 'written'; readonly revision: number; readonly anew: boolean }
  | { readonly kind: 'lost'; readonly newer: Entry }
  | { readonly kind: 'failed'; readonly why: StoreTrouble }
  /** What could not be written is to be tried again. */
  | { readonly kind: 'again' }
  /** Something else was seen in the store: by another page, or by this one. */
  | { readonly kind: 'seen'; readonly entry: Entry; readonly own: boolean }

/** The keeping of a game that was read at this revision. */
export function keepingFrom(base: number): Keeping {
  return { base, cleared: false }
}

/** What follows from an event. A write is to be begun whenever `writing` is another than before. */
export function keepingAfter(keeping: Keeping, event: Event): Keeping {
  switch (event.kind) {
    case 'changed':
      return keeping.newer ? keeping : begin({ ...keeping, next: event.snapshot })
    case 'written': {
      const { writing: _, trouble: __, ...rest } = keeping
      return begin({ ...rest, base: event.revision, cleared: keeping.cleared || event.anew })
    }
    case 'lost':
      return { ...unwritten(keeping), newer: event.newer }
    case 'failed':
      // The next change tries again, with all that happened since.
      return { ...unwritten(keeping), trouble: event.why }
    case 'again':
      return keeping.newer ? keeping : begin(keeping)
    case 'seen':
      return seen(keeping, event.entry, event.own)
  }
}

function begin(keeping: Keeping): Keeping {
  const { next, ...rest } = keeping
  return next && !keeping.writing ? { ...rest, writing: next } : keeping
}

/** What was on its way waits again, unless something newer does. */
function unwritten({ writing, ...rest }: Keeping): Keeping {
  const next = rest.next ?? writing
  return next ? { ...rest, next } : rest
}

/** Another page's write is news only while none of this page's is on its way: that one hears for itself. */
function seen(keeping: Keeping, entry: Entry, own: boolean): Keeping {
  if (own) return isPutBack(keeping) ? begin(goingOn(keeping, entry.revision)) : keeping
  const isNews = entry.revision > keeping.base && !keeping.writing && !keeping.newer
  return isNews ? { ...keeping, newer: entry } : keeping
}

/** The game as this page left it was deleted elsewhere, and is there again. */
function isPutBack({ newer }: Keeping): boolean {
  return newer?.deleted !== undefined
}

function goingOn({ newer: _, ...rest }: Keeping, base: number): Keeping {
  return { ...rest, base }
}
