/** A room for its teacher: what is done now stands first, then who is in trouble, then everything else. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { View } from '../../../../game/vocabulary.ts'
import { t } from '../../../text/index.ts'
import { beginAtHeading } from '../../../ui/focus.ts'
import { useDebrief } from '../debrief/use-debrief.ts'
import { proposing } from '../proposing.ts'
import { useNames, useTable } from '../pupil/use-table.ts'
import { type RoomActing, useRoomAct } from '../use-room-act.ts'
import { useTurnOver } from '../use-turn-over.ts'
import { Controls } from './controls.tsx'
import { DebriefControl } from './debrief-control.tsx'
import { Ending } from './ending.tsx'
import { JoinPanel } from './join-panel.tsx'
import { MessageForm } from './message-form.tsx'
import { Monitor } from './monitor.tsx'
import type { TeacherRoomProps } from './props.ts'
import { RoomHead } from './room-head.tsx'
import { Tables } from './tables.tsx'
import { TeacherDesk } from './teacher-desk.tsx'
import { VotePanel } from './vote-panel.tsx'

export function TeacherRoom(props: TeacherRoomProps) {
  const { online, room, own } = props
  const acting = useRoomAct(online)
  const [isAtTable, setAtTable] = useState(false)
  const [isVoting, setVoting] = useState(false)
  const propose = useMemo(() => proposing(online, () => setVoting(true)), [online])
  useTurnOver(room, () => setVoting(false))
  const isUnderWay = room.phase === 'playing' || room.phase === 'paused'
  const { table } = useTable(isUnderWay ? own.at : undefined, { propose, names: useNames(online) })
  const game = table?.game.value
  if (isAtTable && isUnderWay && table && game) {
    const onClass = () => setAtTable(false)
    return <TeacherDesk {...{ online, room, table, game, acting, isVoting, onClass }} onVoting={setVoting} />
  }
  return (
    <ClassRoom
      {...props}
      acting={acting}
      view={game?.moments.value.at(-1)?.view}
      onTable={game ? () => setAtTable(true) : undefined}
    />
  )
}

interface ClassRoomProps extends TeacherRoomProps {
  acting: RoomActing
  /** Of a delegation's table. */
  view: View | undefined
  onTable: (() => void) | undefined
}

function ClassRoom({ acting, view, onTable, ...props }: ClassRoomProps) {
  const { online, room, own, ticket } = props
  const told = useDebrief(room, ticket)
  useEffect(() => beginAtHeading(), [])
  const isLobby = room.phase === 'lobby'
  const isUnderWay = room.phase === 'playing' || room.phase === 'paused'
  const isPlayed = !isLobby && !isUnderWay
  return (
    <main id="main" tabIndex={-1} class="class-page class-teacher" data-phase={room.phase}>
      <RoomHead {...props} />
      {acting.trouble ? <p role="alert">{acting.trouble}</p> : undefined}
      <Controls room={room} acting={acting} />
      {isPlayed ? <DebriefControl room={room} told={told} acting={acting} /> : undefined}
      {isUnderWay && room.plan.way === 'delegation' ? (
        <VotePanel {...{ online, room, view, acting, onTable }} />
      ) : undefined}
      <div class="class-two">
        <Monitor online={online} room={room} rows={own.rows} acting={acting} />
        <div class="class-side">
          {isPlayed ? <Ending room={room} ticket={ticket} acting={acting} /> : undefined}
          <JoinPanel room={room} isOpen={isLobby} />
          {room.tables.length > 0 ? <Tables room={room} acting={acting} /> : undefined}
          {isPlayed ? undefined : <MessageForm room={room} acting={acting} />}
          {isPlayed ? undefined : <Ending room={room} ticket={ticket} acting={acting} />}
        </div>
      </div>
      <p class="quiet small">{t('room.door.kept', { days: room.keptDays })}</p>
    </main>
  )
}
