/** What the play screen asks of whoever holds it. */
import type { ComponentChildren } from 'preact'
import type { CardId } from '../../../game/index.ts'
import type { Player, SessionTrouble } from '../../session/session.ts'
import type { Drafted, OpenPane } from '../../state/open-game.ts'
import type { Cursor } from '../../timeline/cursor.ts'

/** Where the screen's buttons lead; a button without a place to lead to is not there. */
export interface PlayLinks {
  /** What a card stands on: its places in the three texts. */
  onOpenSources?: (card: CardId) => void
  onOpenLog?: () => void
  /** The help, at a term of the glossary if one is given. */
  onOpenHelp?: (term?: string) => void
  onOpenSettings?: () => void
  /** Out of the game, to the first screen. */
  onLeave?: () => void
  /** What cards tell of their deeds stays untold: somebody is to guess what was done. */
  hidesDeeds?: boolean
  /** The final report, once the game is over. */
  onOpenResult?: () => void
}

/** When the map is fetched. `asked`: on a phone, where it costs more than all the rest, only once it is asked for. */
export type MapWhen = 'always' | 'asked'

export interface PlayScreenProps extends PlayLinks {
  map?: MapWhen | undefined
  /**
   * In the dock's place where nothing can be chosen, because the game has been played: how to move about in it. Then
   * nothing on the screen moves by itself, and no key commits.
   */
  foot?: ComponentChildren
  /** With that: beside the map, before what else stands there. */
  beside?: ComponentChildren
  /** Where in the game the screen stands. Read, never closed. */
  cursor: Cursor
  /** Absent where the viewer only watches. */
  player?: Player | undefined
  /** What stands in the way of the game going on. */
  trouble?: SessionTrouble | undefined
  /** The draft to begin with, of an earlier visit. It is dropped where another question is asked. */
  draft?: Drafted | undefined
  /** Called with every change of the draft; with nothing where nothing is asked. */
  onDraft?: ((draft: Drafted | undefined) => void) | undefined
  /** The pane to begin with, of an earlier visit. It gives way where another question is asked. */
  pane?: OpenPane | undefined
  /** Called with every pane that opens. */
  onPane?: ((pane: OpenPane) => void) | undefined
  /**
   * While cards are shown or a round is told on the table: what is told, right of the map, and what goes on with it, in
   * the dock's place.
   */
  telling?: { tells: 'reckoning' | 'reveal'; panel: ComponentChildren; foot: ComponentChildren } | undefined
}
