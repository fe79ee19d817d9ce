/** Games that are open nowhere on this page and not in the store yet: they can be gone on with, and are tried again. */
import { signal } from '@preact/signals'
import type { Head } from '../save/entry.ts'
import type { Keeper } from '../save/keeper.ts'
import type { Snapshot } from '../save/store.ts'

interface Held {
  readonly keeper: Keeper
  /** Ends what runs beside it. */
  readonly stop: () => void
}

const held = signal<ReadonlyMap<string, Held>>(new Map())

/** Whether a game is in this page's hands alone. */
export function isUnkept(id: string): boolean {
  return held.value.has(id)
}

export function heldKeepers(): readonly Keeper[] {
  return [...held.value.values()].map(({ keeper }) => keeper)
}

/** A game that is held, and what of it is not in the store yet. */
export function heldGame(id: string): { keeper: Keeper; snapshot: Snapshot } | undefined {
  const keeper = held.value.get(id)?.keeper
  const snapshot = keeper && snapshotIn(keeper)
  return keeper && snapshot && { keeper, snapshot }
}

/** Holds a game until it is in the store, open again, or has lost to another page's; `stop` is called then. */
export function hold(keeper: Keeper, ways: { stop: () => void; onLost: () => void }): void {
  const { id } = keeper.game
  const unsubscribe = keeper.state.subscribe(({ newer }) => {
    const isOver = newer !== undefined || snapshotIn(keeper) === undefined
    if (!isOver) return
    // Not before it is held: the first call comes at once.
    queueMicrotask(() => letGo(id))
    if (newer) ways.onLost()
  })
  const stop = () => {
    unsubscribe()
    ways.stop()
  }
  held.value = new Map(held.value).set(id, { keeper, stop })
}

/** Lets a game go, if it is held. Gives whether it was. */
export function letGo(id: string): boolean {
  const one = held.value.get(id)
  if (!one) return false
  held.value = new Map([...held.value].filter(([other]) => other !== id))
  one.stop()
  return true
}

/** What a list says of the games that are held. */
export function unkeptHeads(): Head[] {
  return heldKeepers().flatMap(({ game, state }) => {
    const snapshot = heldGame(game.id)?.snapshot
    if (!snapshot) return []
    const revision = Math.max(1, state.value.base)
    return [{ ...game, ...snapshot.progress, revision, writer: '', played: snapshot.at }]
  })
}

function snapshotIn({ state }: Keeper): Snapshot | undefined {
  const { next, writing } = state.value
  return next ?? writing
}
