/** What the play screen asks of the shell that holds it. */
import type { CardId } from '../../../game/index.ts'
import type { Moment, Session } from '../../session/session.ts'

export interface PlayScreenProps {
  /** The game to play, or to watch where `viewer` is `observer`. Followed, never closed. */
  session: Session
  /** Called with every moment after the first, once the screen shows it: the shell narrates its facts. */
  onFacts?: (moment: Moment) => void
  /** Opens what a card stands on: its places in the three texts. */
  onOpenSources?: (card: CardId) => void
  onOpenLog?: () => void
  /** Opens the help, at a term of the glossary if one is given. */
  onOpenHelp?: (term?: string) => void
  onOpenSettings?: () => void
  /** Leaves the game for the shell's first screen. */
  onLeave?: () => void
  /** Opens the final report, once the game is over. */
  onOpenResult?: () => void
  /** While true the screen takes no input: something of the shell lies over it. */
  inert?: boolean
}
