/** Undo and redo: the draft is the player's own until it is committed. */
import { announce } from '../../../state/announcements.ts'
import { list, t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { drafted } from '../draft.ts'
import type { Play } from '../play.ts'
import { chipWords } from './chips.tsx'

/** Takes the last change back, and says what is chosen now. */
export function undo(play: Play): void {
  if (play.mayUndo) say(play, 'undo', play.undo())
}

/** Makes the change again that was taken back last, and says what is chosen now. */
export function redo(play: Play): void {
  if (play.mayRedo) say(play, 'redo', play.redo())
}

function say({ view, menu }: Play, what: 'undo' | 'redo', draft: readonly string[]): void {
  const items = menu ? drafted(menu, draft) : []
  const words = list(
    items.map((item) => chipWords(view, item)),
    'unit',
  )
  announce(t('play.undo.said', { what, items: words, count: items.length }))
}

export function UndoButtons({ play }: { play: Play }) {
  return (
    <div class="play-undo">
      <Button
        variant="quiet"
        class="play-dock-tool"
        aria-disabled={!play.mayUndo}
        aria-keyshortcuts="Control+Z Meta+Z"
        title={t('play.undo.title')}
        onClick={() => undo(play)}
      >
        {t('play.undo')}
      </Button>
      <Button
        variant="quiet"
        class="play-dock-tool"
        aria-disabled={!play.mayRedo}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
        title={t('play.redo.title')}
        onClick={() => redo(play)}
      >
        {t('play.redo')}
      </Button>
    </div>
  )
}
