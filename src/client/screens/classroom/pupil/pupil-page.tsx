/** A class for whoever plays in it: the code, the door, and the room. */
import { useState } from 'preact/hooks'
import type { RoomGone } from '../../../../game/wire/index.ts'
import { hashOf } from '../../../state/address.ts'
import { dropPupilTicket, keepPupilTicket, pupilTicket } from '../../../state/online/room-tickets.ts'
import { screen } from '../../../state/route.ts'
import { selector, t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { DeadEnd } from '../../nowhere/dead-end.tsx'
import { RoomPlace, usePageName } from '../room-place.tsx'
import { codeIn } from './code.ts'
import { CodeForm } from './code-form.tsx'
import { Door } from './door.tsx'
import { PupilRoom } from './pupil-room.tsx'

export function PupilPage() {
  usePageName(t('room.tab'))
  const now = screen.value
  const code = codeIn((now.at === 'class' && now.id) || '')
  return code === undefined ? <CodeForm /> : <OfCode key={code} code={code} />
}

function OfCode({ code }: { code: string }) {
  const [ticket, setTicket] = useState(() => pupilTicket(code))
  const enter = (got: string) => {
    keepPupilTicket(code, got)
    setTicket(got)
  }
  const out = () => {
    dropPupilTicket(code)
    setTicket(undefined)
  }
  if (ticket === undefined) return <Door code={code} onTicket={enter} />
  return (
    <RoomPlace key={ticket} ticket={ticket} is="pupil" gone={(why) => <Gone why={why} onOut={out} />}>
      {(inRoom) => <PupilRoom {...inRoom} />}
    </RoomPlace>
  )
}

function Gone({ why, onOut }: { why: RoomGone; onOut: () => void }) {
  return (
    <DeadEnd title={t('room.gone.title')} text={t('room.gone', { why: selector(why) })}>
      {why === 'old-page' ? (
        <Button variant="primary" onClick={() => location.reload()}>
          {t('table.gone.reload')}
        </Button>
      ) : why === 'deleted' ? (
        <a class="button" data-variant="primary" href={hashOf({ at: 'class', page: 'room' })}>
          {t('room.gone.other')}
        </a>
      ) : (
        <Button variant="primary" onClick={onOut}>
          {t('room.gone.door')}
        </Button>
      )}
    </DeadEnd>
  )
}
