/** A pupil at its table: the very screen of every game, under what the room says of time, pauses and votes. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { OnlineTable } from '../../../session/online/online.ts'
import { notify } from '../../../state/notices.ts'
import { t } from '../../../text/index.ts'
import { NotLoaded, OnItsWay } from '../../nowhere/dead-end.tsx'
import { AtTable } from '../../table/at-table.tsx'
import { isPaused } from '../paused.ts'
import { proposing } from '../proposing.ts'
import type { InRoom } from '../room-place.tsx'
import type { At } from './at.ts'
import { DeskHead } from './desk-head.tsx'
import { PausedScreen } from './paused-screen.tsx'
import { useNames, useTable } from './use-table.ts'
import '../../table/table.css'

export function AtDesk({ at, ...inRoom }: InRoom<'pupil'> & { at: At }) {
  const { online, room } = inRoom
  const propose = useMemo(
    () => (at.role === 'mirror' ? proposing(online, sayProposed) : undefined),
    [online, at.role],
  )
  const { table, failed, again } = useTable(at, { propose, names: useNames(online) })
  if (failed) return <NotLoaded text={t('app.trouble.loading')} onAgain={again} />
  const isStill = isPaused(room, table)
  return (
    <>
      {isStill ? <PausedScreen why={room.pausedFor} /> : undefined}
      <div inert={isStill}>
        <Desk {...inRoom} at={at} table={table} />
      </div>
    </>
  )
}

function Desk({ table, at, ...inRoom }: InRoom<'pupil'> & { at: At; table: OnlineTable | undefined }) {
  const game = table?.game.value
  if (!table || !game) return <OnItsWay />
  const { plan } = inRoom.room
  return (
    <AtTable
      key={`${game.game} ${game.viewer}`}
      online={table}
      game={game}
      room={{
        head: <DeskHead {...inRoom} at={at} game={game} />,
        talks: plan.phrases || plan.freeText,
        end: <Over />,
      }}
    />
  )
}

function sayProposed(): void {
  notify(t('room.votes.proposed'))
}

/** The others may play on. */
function Over() {
  const [isNew, setNew] = useState(true)
  useEffect(() => setNew(false), [])
  return (
    <section class="panel online-end" role={isNew ? 'status' : undefined}>
      <p>{t('room.desk.over')}</p>
    </section>
  )
}
