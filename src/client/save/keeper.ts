/** Carries out how an open game is kept (./keeping.ts): nothing waits for it, and whoever wants to know reads its state. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { type Event, type Keeping, keepingAfter, keepingFrom } from './keeping.ts'
import type { Snapshot, Store } from './store.ts'
import { storeError } from './trouble.ts'

export interface KeptGame {
  readonly id: string
  /** The revision it was read at; 0 for a game that was never kept. */
  readonly base: number
  readonly begun: number
  /** A name to give it with the first write. */
  readonly name?: string
}

export interface Keeper {
  readonly game: KeptGame
  /** The word of whoever writes. */
  readonly writer: string
  readonly state: ReadonlySignal<Keeping>
  /** The game went on: keeps it as it stands now, as soon as may be. */
  keep(snapshot: Snapshot): void
  /** Tries again to keep what could not be kept. */
  again(): void
  /** Looks whether another page has gone on with the game. */
  look(): Promise<void>
  /** Once nothing is on its way any more, kept or not. */
  settled(): Promise<void>
}

interface Means {
  readonly store: Store
  /** This page's word in the heads it writes. */
  readonly writer: string
  /** Called after every write that stands. */
  readonly onKept?: (id: string) => void
}

export function openKeeper(game: KeptGame, means: Means): Keeper {
  const state = signal<Keeping>(keepingFrom(game.base))
  let running: Promise<void> = Promise.resolve()
  const happen = (event: Event): void => {
    const before = state.peek()
    state.value = keepingAfter(before, event)
    const { writing } = state.peek()
    if (writing && writing !== before.writing) running = write(writing)
  }
  const write = async (snapshot: Snapshot): Promise<void> => {
    happen(await answer(snapshot))
  }
  const answer = async (snapshot: Snapshot): Promise<Event> => {
    try {
      const { base } = state.peek()
      const { store, writer, onKept } = means
      const written = await store.write({ ...snapshot, ...game, base, writer })
      if (!written.kept) return { kind: 'lost', newer: written.newer }
      onKept?.(game.id)
      return { kind: 'written', revision: written.revision, anew: written.anew }
    } catch (error) {
      return { kind: 'failed', why: storeError(error).why }
    }
  }
  return {
    game,
    writer: means.writer,
    state,
    keep: (snapshot) => happen({ kind: 'changed', snapshot }),
    again: () => happen({ kind: 'again' }),
    async look() {
      const stored = await means.store.read(game.id).catch(() => undefined)
      if (!stored) return
      const { entry } = stored
      happen({
        kind: 'seen',
        entry,
        own: 'writer' in entry && entry.writer === means.writer && entry.deleted === undefined,
      })
    },
    async settled() {
      for (let last: unknown; last !== running; ) {
        last = running
        await running
      }
    },
  }
}
