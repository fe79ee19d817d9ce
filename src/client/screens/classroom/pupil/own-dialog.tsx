/** Who one is in the room, while one plays: the word to come back with, and the way out. */
import type { SeatWord } from '../../../../game/wire/index.ts'
import type { OnlineRoom } from '../../../session/online/room.ts'
import { t } from '../../../text/index.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Sure } from '../sure.tsx'
import { useRoomAct } from '../use-room-act.ts'
import { OwnWord } from './own-word.tsx'

interface OwnDialogProps {
  online: OnlineRoom
  nick: string
  word: SeatWord
  onClose: () => void
}

export function OwnDialog({ online, nick, word, onClose }: OwnDialogProps) {
  const acting = useRoomAct(online)
  return (
    <Dialog title={t('room.lobby.title', { nick })} size="small" onClose={onClose}>
      <div class="stack">
        <OwnWord word={word} />
        <Sure
          variant="quiet"
          question={t('room.leave.sure')}
          yes={t('room.leave.yes')}
          onYes={() => void acting.act({ do: 'leave' })}
        >
          {t('room.lobby.leave')}
        </Sure>
        {acting.trouble ? <p role="alert">{acting.trouble}</p> : undefined}
      </div>
    </Dialog>
  )
}
