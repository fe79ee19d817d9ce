/** What every screen plays through: one interface, three sources (local, online, replay). */
import type { Choice, Fact, Menu, Refusal, View, Viewer } from '../../game/index.ts'

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
  close(): void
}
