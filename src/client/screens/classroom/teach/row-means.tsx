/** What a teacher may do about one pupil. */
import { useState } from 'preact/hooks'
import type { PupilRow, RoomView } from '../../../../game/wire/index.ts'
import { t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { Sure } from '../sure.tsx'
import type { RoomActing } from '../use-room-act.ts'
import { nickText } from '../words.ts'
import { MoveDialog } from './move-dialog.tsx'

interface RowMeansProps {
  row: PupilRow
  room: RoomView
  acting: RoomActing
}

export function RowMeans({ row, room, acting }: RowMeansProps) {
  const [moves, setMoves] = useState(false)
  const { pupil } = row
  const nick = nickText(row.nick)
  const isUnderWay = room.phase === 'playing' || room.phase === 'paused'
  const isOpen = isUnderWay || room.phase === 'lobby'
  return (
    <div class="class-means">
      {isUnderWay && row.role === 'player' && row.seat ? (
        <Bot row={row} nick={nick} acting={acting} />
      ) : undefined}
      {isOpen && room.plan.way !== 'delegation' ? (
        <Button variant="quiet" aria-label={t('room.move.of', { nick })} onClick={() => setMoves(true)}>
          {t('room.move')}
        </Button>
      ) : undefined}
      {room.phase === 'closed' ? undefined : (
        <Sure
          variant="quiet"
          label={t('room.remove.of', { nick })}
          question={t('room.remove.sure', { nick })}
          yes={t('room.remove.yes')}
          onYes={() => void acting.act({ do: 'remove', pupil })}
        >
          {t('room.remove')}
        </Sure>
      )}
      {moves ? <MoveDialog {...{ row, room, acting }} onClose={() => setMoves(false)} /> : undefined}
    </div>
  )
}

function Bot({ row: { pupil, doing }, nick, acting }: { row: PupilRow; nick: string; acting: RoomActing }) {
  return doing === 'bot' ? (
    <Button
      aria-label={t('room.hand-back.of', { nick })}
      onClick={() => void acting.act({ do: 'hand-back', pupil })}
    >
      {t('room.hand-back')}
    </Button>
  ) : (
    <Button
      variant="quiet"
      aria-label={t('room.fill.of', { nick })}
      onClick={() => void acting.act({ do: 'fill', pupil })}
    >
      {t('room.fill')}
    </Button>
  )
}
