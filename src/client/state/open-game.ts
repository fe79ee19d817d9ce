/** The game that is open on this page, or what became of opening it. Its address is the screen's (./route.ts). */
import { signal } from '@preact/signals'
import type { Choice, Question, Seat } from '../../game/index.ts'
import type { GameRecord, Refused } from '../../game/record/kept.ts'
import type { Keeper } from '../save/keeper.ts'
import type { StoreTrouble } from '../save/trouble.ts'
import type { LocalSession } from '../session/local.ts'
import type { Session } from '../session/session.ts'
import type { Cursor } from '../timeline/cursor.ts'

/** What can be done with a game as a whole, where it is this machine's own. */
export interface OwnGame {
  readonly seed: string
  /** The record of the game so far. */
  record(): GameRecord
  /** The same deal once more, the person in the same seat unless another is given. */
  again(seat?: Seat): Promise<Refused | undefined>
  /** A game of its own that goes on from where a round of this one began. */
  fromRound(round: number): Promise<Refused | undefined>
}

/** A draft as it is kept: it is worth nothing for any other question. */
export interface Drafted {
  readonly question: Question
  readonly draft: Choice
}

/** Which pane of the screen is open, where one shows at a time: with another question another one opens. */
export interface OpenPane {
  /** What is asked, or that nothing is, as a name. */
  readonly question: string
  readonly pane: string
}

/** What the screen of a game is given. */
export interface GameOnScreen {
  readonly session: Session
  readonly cursor: Cursor
  /** The draft to begin with, of an earlier visit. */
  readonly draft?: Drafted | undefined
  /** Called with every change of the draft; with nothing where nothing is asked. */
  readonly onDraft?: ((draft: Drafted | undefined) => void) | undefined
  /** The pane to begin with, of an earlier visit. */
  readonly pane?: OpenPane | undefined
  /** Called with every pane that opens. */
  readonly onPane?: ((pane: OpenPane) => void) | undefined
  /** Absent where the game is somebody else's to keep. */
  readonly own?: OwnGame
}

/** A game played on this machine. */
export interface Running extends GameOnScreen {
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
