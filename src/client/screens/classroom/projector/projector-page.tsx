/** A class on the wall: letters that are read from the back row, and nobody's secrets. */
import { useEffect, useState } from 'preact/hooks'
import { loadedModules } from '../../../state/modules.ts'
import {
  dropProjectorTicket,
  keepProjectorTicket,
  projectorTicket,
} from '../../../state/online/room-tickets.ts'
import { exchange, screen } from '../../../state/route.ts'
import { GAME_TEXT, loadText, t } from '../../../text/index.ts'
import { DeadEnd } from '../../nowhere/dead-end.tsx'
import { RoomPlace, usePageName } from '../room-place.tsx'
import { leastFont } from './readable.ts'
import { Wall } from './wall.tsx'
import './wall.css'

export function ProjectorPage() {
  usePageName(t('room.projector.link'))
  const ticket = useTicket()
  useEffect(() => {
    Promise.all([loadedModules(), loadText(GAME_TEXT)]).catch(() => undefined)
  }, [])
  if (ticket === undefined) return <NoTicket />
  return (
    <div class="wall" style={{ '--wall-least': `${leastFont()}vw` }}>
      <RoomPlace key={ticket} ticket={ticket} is="projector" gone={() => <Gone />}>
        {(inRoom) => <Wall {...inRoom} ticket={ticket} />}
      </RoomPlace>
    </div>
  )
}

/** The ticket is taken out of the address: the class sees the address. A reload has it from the browser. */
function useTicket(): string | undefined {
  const now = screen.value
  const brought = now.at === 'class' && now.page === 'projector' ? now.id : undefined
  const [ticket, setTicket] = useState(brought ?? projectorTicket())
  useEffect(() => {
    if (brought === undefined) return
    keepProjectorTicket(brought)
    setTicket(brought)
    exchange({ at: 'class', page: 'projector' })
  }, [brought])
  return ticket
}

function NoTicket() {
  return <DeadEnd title={t('room.projector.none.title')} text={t('room.projector.none')} />
}

function Gone() {
  useEffect(() => dropProjectorTicket(), [])
  return <NoTicket />
}
