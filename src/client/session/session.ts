/** What every screen plays through: one interface, three sources (local, online, replay). */
import type { Thought } from '../../game/bots/index.ts'
import type { Choice, Fact, Menu, Refusal, View, Viewer } from '../../game/index.ts'
import type { Why } from './thoughts.ts'

export interface Update {
  /** What this viewer may know now. */
  view: View
  /** What the viewer's seat is asked now, if anything. */
  menu?: Menu
  /** What happened since the update before, as this viewer may know it; in order. */
  facts: readonly Fact[]
}

export interface Session {
  readonly viewer: Viewer
  current(): Update
  /** All facts since the game began, as this viewer may know them. */
  log(): readonly Fact[]
  /** Calls the listener with every update after now; gives back the way to stop. */
  subscribe(listener: (update: Update) => void): () => void
  /** Commits a choice for the viewer's seat. Gives why it was refused, or nothing when it stands. */
  choose(choice: Choice): Promise<Refusal | undefined>
  /** Why the bots chose as they did, as far as that may be known by now; in the order of the rounds. */
  thoughts(): readonly Why[]
  /**
   * What an adviser would do with what the viewer is asked now, from the viewer's view alone; absent where none is to be
   * had. Until `stop` is aborted: then it gives the best it has, or rejects.
   */
  advise?(stop: AbortSignal): Promise<Thought>
  close(): void
}
