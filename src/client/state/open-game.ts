/** The game that is open on this page, or what became of opening it. Its address is the screen's (./route.ts). */
import { signal } from '@preact/signals'
import type { Refused } from '../../game/record/index.ts'
import type { Keeper } from '../save/keeper.ts'
import type { StoreTrouble } from '../save/trouble.ts'
import type { LocalSession } from '../session/local.ts'

export interface Running {
  readonly stage: 'open'
  readonly id: string
  /** Another with each opening: a game opened anew is a new one to the page. */
  readonly key: number
  readonly session: LocalSession
  readonly keeper: Keeper
}

export type OpenGame =
  | { readonly stage: 'none' }
  | { readonly stage: 'opening'; readonly id: string }
  | Running
  /** No such game is kept in this browser. */
  | { readonly stage: 'absent'; readonly id: string }
  | { readonly stage: 'deleted'; readonly id: string }
  /** What is kept cannot be gone on with. */
  | { readonly stage: 'bad'; readonly id: string; readonly refused: Refused; readonly text: string }
  /** The store did not answer, or a part of the page did not come. */
  | { readonly stage: 'failed'; readonly id: string; readonly why: StoreTrouble | 'part' }

export const openGame = signal<OpenGame>({ stage: 'none' })

/** The game that runs, if one does. */
export function running(): Running | undefined {
  const game = openGame.value
  return game.stage === 'open' ? game : undefined
}
