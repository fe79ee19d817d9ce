/** Games of this visit that the store would not have: they can be gone on with until the page is left. */
import { signal } from '@preact/signals'
import type { Head } from '../save/entry.ts'
import type { Keeper } from '../save/keeper.ts'
import type { Snapshot } from '../save/store.ts'

const held = signal<ReadonlyMap<string, Keeper>>(new Map())

/** By the game's id. Read it as `unkept.value`. */
export const unkept: { readonly value: ReadonlyMap<string, Keeper> } = held

/** What of a game is not in the store yet. */
export function heldSnapshot(id: string): Snapshot | undefined {
  const { next, writing } = held.value.get(id)?.state.value ?? {}
  return next ?? writing
}

/** Holds a game until it is in the store; `onKept` is called once it is. */
export function hold(keeper: Keeper, onKept: () => void): void {
  const { id } = keeper.game
  held.value = new Map(held.peek()).set(id, keeper)
  const stop = keeper.state.subscribe(({ next, writing }) => {
    if (next || writing) return
    held.value = new Map([...held.peek()].filter(([one]) => one !== id))
    onKept()
    // Not before it is there: the first call comes before `subscribe` has given it.
    queueMicrotask(() => stop())
  })
}

/** Lets a game go: it is open again, and kept by its screen. */
export function release(id: string): void {
  held.value = new Map([...held.peek()].filter(([one]) => one !== id))
}

/** What a list says of the games that are held. */
export function unkeptHeads(): Head[] {
  return [...held.value.values()].flatMap(({ game, state }) => {
    const snapshot = heldSnapshot(game.id)
    if (!snapshot) return []
    const revision = Math.max(1, state.value.base)
    return [{ ...game, ...snapshot.progress, revision, writer: '', played: snapshot.at }]
  })
}
