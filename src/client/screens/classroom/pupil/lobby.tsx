/** Before the cards are dealt: what one is called, where one sits, and that one is seen. */
import { useEffect } from 'preact/hooks'
import { t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { Connected } from '../../../ui/connected.tsx'
import { beginAtHeading } from '../../../ui/focus.ts'
import type { InRoom } from '../room-place.tsx'
import { useRoomAct } from '../use-room-act.ts'
import { codeText, nickText } from '../words.ts'
import { OwnWord } from './own-word.tsx'
import { SeatChoice } from './seat-choice.tsx'

export function Lobby({ online, room, own }: InRoom<'pupil'>) {
  const acting = useRoomAct(online)
  useEffect(() => beginAtHeading(), [])
  const me = room.pupils.find(({ pupil }) => pupil === own.pupil)
  const here = room.pupils.filter((one) => one.here).length
  const isLate = room.phase !== 'lobby'
  if (!me) return null
  return (
    <main id="main" tabIndex={-1} class="class-narrow">
      <p class="eyebrow">
        {t('room.lobby.room', { code: codeText(room.code) })} <Connected online={online} />
      </p>
      <h1 tabIndex={-1}>{t('room.lobby.title', { nick: nickText(me.nick) })}</h1>
      <p class="story" role="status">
        {isLate ? t('room.lobby.late') : t('room.lobby.wait', { count: here })}
      </p>
      {'label' in me.nick || isLate ? undefined : (
        <div class="row">
          <Button
            aria-disabled={acting.pending.includes('swap')}
            onClick={() => void acting.act({ do: 'swap' })}
          >
            {t('room.lobby.swap')}
          </Button>
        </div>
      )}
      {acting.trouble ? <p role="alert">{acting.trouble}</p> : undefined}
      {room.plan.seating === 'pupil' && !isLate ? (
        <SeatChoice room={room} me={me} acting={acting} />
      ) : undefined}
      <OwnWord word={own.word} />
      <p class="quiet small">{t('room.door.kept', { days: room.keptDays })}</p>
      <div class="row">
        <Button variant="quiet" onClick={() => void acting.act({ do: 'leave' })}>
          {t('room.lobby.leave')}
        </Button>
      </div>
    </main>
  )
}
