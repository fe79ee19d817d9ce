/** What number of the open game somebody asks the why of. At most one question stands; whoever shows a game answers it. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Fact, Figure, Table } from '../../game/index.ts'

/** What a draft would bring: facts that are not so yet, and the table as they would leave it. */
export interface Drafted {
  readonly facts: readonly Fact[]
  readonly after: Table
}

export type Ask =
  /** A number; with `drafted`, as the draft would leave it. */
  | { readonly figure: Figure; readonly drafted?: Drafted | undefined }
  /** Something that was told. */
  | { readonly fact: Fact }

const open = signal<Ask | undefined>(undefined)

/** What is asked now. */
export const asked: ReadonlySignal<Ask | undefined> = open

/** Asks why. Whatever was asked before is asked no more. */
export function ask(what: Ask): void {
  open.value = what
}

export function stopAsking(): void {
  open.value = undefined
}
