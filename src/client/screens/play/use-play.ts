/** The play at a cursor, for a screen. */
import { useEffect, useMemo } from 'preact/hooks'
import type { Player } from '../../session/session.ts'
import type { Drafted } from '../../state/open-game.ts'
import type { Cursor } from '../../timeline/cursor.ts'
import { painted } from '../../ui/painted.ts'
import { openPlay, type Play } from './play.ts'

export interface PlayOptions {
  /** Absent where the viewer only watches. */
  player?: Player | undefined
  /** The draft to begin with. It is dropped where another question is asked. */
  draft?: Drafted | undefined
  /** Called with every change of the draft; with nothing where nothing is asked. */
  onDraft?: ((draft: Drafted | undefined) => void) | undefined
}

export function usePlay(cursor: Cursor, { player, draft: begun, onDraft }: PlayOptions): Play {
  const play = useMemo(() => openPlay(cursor, player && afterPaint(player), begun), [cursor, player]).value
  const { question, draft } = play
  useEffect(() => onDraft?.(question && { question, draft }), [question?.round, question?.decision, draft])
  return play
}

/** The player, whose choices are played once the page has drawn that they were made: playing one may take a while. */
function afterPaint(player: Player): Player {
  return {
    ...player,
    commit: async (question, choice) => {
      await painted()
      return player.commit(question, choice)
    },
  }
}
