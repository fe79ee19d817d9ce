/** What number of the open game somebody asks the why of. At most one question stands; whoever shows a game answers it. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Fact, Figure, Part, Power, Table } from '../../game/index.ts'
import type { Shortcuts } from './keys.ts'

/** What a draft would bring: facts that are not so yet, and the table as they would leave it. */
export interface Drafted {
  readonly facts: readonly Fact[]
  readonly after: Table
}

/** What a screen adds up: what is printed on a card, a part, another number, or what a fact brought. */
export type Summand =
  | { readonly why: 'printed'; readonly by: number }
  | Part
  | { readonly figure: Figure; readonly by: number }
  | { readonly fact: Fact; readonly by: number }

/** With `drafted`, as the draft would leave it; with `whole`, as the game ended, or as far as it has gone. */
export type Ask = { readonly drafted?: Drafted | undefined; readonly whole?: boolean } & (
  | { readonly figure: Figure }
  /** Something that was told. */
  | { readonly fact: Fact }
  /** A sum of a screen's own. `power`: whose it is, where its parts name none. */
  | { readonly title: string; readonly sum: readonly Summand[]; readonly power?: Power | undefined }
)

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

/** The key for whoever goes about by keyboard, on every screen with numbers. */
export const WHY_KEYS = {
  whys: { sign: 'W', code: 'KeyW', text: 'help.keys.whys' },
} as const satisfies Shortcuts<string>

const stops = signal(false)

/** Whether Tab stops at every number. Else it passes them by: there are more of them than of all that can be chosen. */
export const stopsAtNumbers: ReadonlySignal<boolean> = stops

export function setStopsAtNumbers(on: boolean): void {
  stops.value = on
}
