/** The head of a teacher's room: the code, how it stands, the time, and the ways to projector and sheet. */
import { hashOf } from '../../../state/address.ts'
import { t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { Connected } from '../../../ui/connected.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { RoomClock } from '../room-clock.tsx'
import { codeText } from '../words.ts'
import type { TeacherRoomProps } from './props.ts'

export function RoomHead({ online, room, own, onOther }: TeacherRoomProps) {
  const end = online.end.value
  const { phase, code, lastRound } = room
  const isUnderWay = phase === 'playing' || phase === 'paused'
  return (
    <PageHead
      title={t('room.teach.room', { code: codeText(code) })}
      ways={{
        label: t('table.lobby.ways'),
        links: (
          <>
            <a
              class="button"
              href={hashOf({ at: 'class', page: 'projector', id: own.projector })}
              target="_blank"
              rel="noreferrer"
            >
              {t('room.projector.link')}
            </a>
            <a class="button" href={hashOf({ at: 'class', page: 'sheet' })} target="_blank" rel="noreferrer">
              {t('room.sheet.link')}
            </a>
            <Button variant="quiet" onClick={onOther}>
              {t('room.teach.other')}
            </Button>
          </>
        ),
      }}
    >
      <p class="class-state">
        <b role="status">{t('room.phase', { phase, last: lastRound ? 'yes' : 'no' })}</b>
        {isUnderWay && end ? <RoomClock end={end} /> : undefined}
        <Connected online={online} />
      </p>
    </PageHead>
  )
}
