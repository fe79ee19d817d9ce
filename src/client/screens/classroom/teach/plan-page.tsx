/** Opening a room: the ways to the sheet and to rooms of before, and the plan. */
import { hashOf } from '../../../state/address.ts'
import { modules } from '../../../state/modules.ts'
import type { TaughtRoom } from '../../../state/online/room-tickets.ts'
import { t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { ToStart } from '../../../ui/to-start.tsx'
import { OnItsWay } from '../../nowhere/dead-end.tsx'
import { codeText } from '../words.ts'
import { PlanForm } from './plan-form.tsx'

interface PlanPageProps {
  rooms: readonly TaughtRoom[]
  onRoom: (room: TaughtRoom) => void
}

export function PlanPage({ rooms, onRoom }: PlanPageProps) {
  const open = modules.value
  if (!open) return <OnItsWay />
  return (
    <main id="main" tabIndex={-1} class="class-page">
      <PageHead
        title={t('room.teach.title')}
        ways={{
          label: t('table.lobby.ways'),
          links: (
            <>
              <a class="button" href={hashOf({ at: 'class', page: 'sheet' })}>
                {t('room.sheet.link')}
              </a>
              <ToStart />
            </>
          ),
        }}
      />
      <p class="story">{t('room.teach.lead')}</p>
      {rooms.length > 0 ? <Rooms rooms={rooms} onRoom={onRoom} /> : undefined}
      <PlanForm game={open.game} onRoom={onRoom} />
    </main>
  )
}

function Rooms({ rooms, onRoom }: PlanPageProps) {
  return (
    <section class="panel class-form" aria-labelledby="room-kept">
      <h2 id="room-kept">{t('room.teach.rooms')}</h2>
      <div class="row">
        {rooms.map((room) => (
          <Button key={room.code} onClick={() => onRoom(room)}>
            {t('room.teach.again', { code: codeText(room.code) })}
          </Button>
        ))}
      </div>
    </section>
  )
}
