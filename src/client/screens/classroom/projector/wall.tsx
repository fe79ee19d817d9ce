/** What the wall shows, as the room's phase has it. */
import { useEffect } from 'preact/hooks'
import { t } from '../../../text/index.ts'
import { DebriefWall } from '../debrief/debrief-wall.tsx'
import { useDebrief } from '../debrief/use-debrief.ts'
import type { InRoom } from '../room-place.tsx'
import { WallDelegation } from './wall-delegation.tsx'
import { WallLobby } from './wall-lobby.tsx'
import { WallPlay } from './wall-play.tsx'

export function Wall(props: InRoom<'projector'> & { ticket: string }) {
  const { room, ticket } = props
  const told = useDebrief(room, ticket)
  useStill()
  switch (room.phase) {
    case 'lobby':
      return <WallLobby {...props} />
    case 'paused':
      return <Paused why={room.pausedFor} />
    case 'playing':
      return room.plan.way === 'delegation' ? <WallDelegation {...props} /> : <WallPlay {...props} />
    default:
      return <DebriefWall room={room} told={told} />
  }
}

function Paused({ why }: { why: string | undefined }) {
  return (
    <main id="main" tabIndex={-1} class="wall-middle">
      <h1 tabIndex={-1}>{t('room.paused')}</h1>
      {why ? <p dir="auto">{why}</p> : undefined}
    </main>
  )
}

/** A picture on the wall has nothing to scroll. */
function useStill(): void {
  useEffect(() => {
    document.documentElement.dataset.wall = ''
    return () => {
      delete document.documentElement.dataset.wall
    }
  }, [])
}
