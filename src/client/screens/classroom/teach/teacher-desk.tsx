/** A delegation's table before its teacher: choices are composed as a pupil composes them, and what hands decide is played. */
import type { OnlineGame } from '../../../session/online/game.ts'
import type { OnlineTable } from '../../../session/online/online.ts'
import { t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { Connected } from '../../../ui/connected.tsx'
import { AtTable } from '../../table/at-table.tsx'
import { isPaused } from '../paused.ts'
import { RoomClock } from '../room-clock.tsx'
import type { InRoom } from '../room-place.tsx'
import type { RoomActing } from '../use-room-act.ts'
import { HandsDialog } from './hands-dialog.tsx'
import '../../table/table.css'

interface TeacherDeskProps extends Pick<InRoom<'teacher'>, 'online' | 'room'> {
  table: OnlineTable
  game: OnlineGame
  acting: RoomActing
  /** Whether proposals are looked at. */
  isVoting: boolean
  onVoting: (isVoting: boolean) => void
  /** Back to the class. */
  onClass: () => void
}

export function TeacherDesk(props: TeacherDeskProps) {
  const { table, game, room, acting, isVoting, onVoting } = props
  return (
    <>
      <AtTable
        key={`${game.game} ${game.viewer}`}
        online={table}
        game={game}
        room={{ head: <Head {...props} />, talks: false, end: <Over /> }}
      />
      {isVoting && room.vote ? (
        <HandsDialog
          {...{ room, acting }}
          vote={room.vote}
          view={game.moments.value.at(-1)?.view}
          onClose={() => onVoting(false)}
        />
      ) : undefined}
    </>
  )
}

/** Above the table: the way back, the time, and what is proposed. */
function Head({ online, room, table, acting, onVoting, onClass }: TeacherDeskProps) {
  const phase = isPaused(room, table) ? 'paused' : room.phase
  const end = online.end.value
  const count = room.vote?.proposals.length ?? 0
  return (
    <section class="class-strip" aria-label={t('room.desk')}>
      <Button class="class-strip-votes" variant="quiet" onClick={onClass}>
        {t('room.hands.class')}
      </Button>
      <span class="class-strip-role small quiet" role="status">
        {t('room.phase', { phase, last: room.lastRound ? 'yes' : 'no' })}
      </span>
      <Connected online={online} />
      {end ? <RoomClock end={end} /> : undefined}
      <PauseOr isPaused={phase === 'paused'} isAsked={room.phase === 'paused'} acting={acting} />
      <Button
        class="class-strip-votes"
        variant={count > 0 ? 'primary' : 'plain'}
        aria-disabled={count === 0}
        onClick={() => count > 0 && onVoting(true)}
      >
        {t('room.votes.open', { count })}
      </Button>
    </section>
  )
}

interface PauseProps {
  isPaused: boolean
  /** By the room: its table may follow a moment later. */
  isAsked: boolean
  acting: RoomActing
}

/** While the class talks, no clock runs. */
function PauseOr({ isPaused, isAsked, acting }: PauseProps) {
  const isOff = isPaused !== isAsked
  return (
    <Button
      class="class-strip-votes"
      variant={isPaused ? 'primary' : 'plain'}
      aria-disabled={isOff}
      onClick={() => !isOff && void acting.act(isPaused ? { do: 'resume' } : { do: 'pause', why: '' })}
    >
      {t(isPaused ? 'room.resume' : 'room.pause')}
    </Button>
  )
}

function Over() {
  return (
    <section class="panel online-end">
      <p>{t('room.hands.over')}</p>
    </section>
  )
}
