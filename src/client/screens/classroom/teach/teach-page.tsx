/** A class for its teacher: the plan, then the room; a reload comes back to it. */
import { useEffect, useState } from 'preact/hooks'
import { loadedModules } from '../../../state/modules.ts'
import {
  dropTaughtRoom,
  keepTaughtRoom,
  keepTeachSecret,
  type TaughtRoom,
  taughtRooms,
} from '../../../state/online/room-tickets.ts'
import { exchange, screen } from '../../../state/route.ts'
import { GAME_TEXT, loadText, t } from '../../../text/index.ts'
import { RoomPlace, usePageName } from '../room-place.tsx'
import { GoneRoom } from './gone-room.tsx'
import { PlanPage } from './plan-page.tsx'
import { TeacherRoom } from './teacher-room.tsx'

export function TeachPage() {
  usePageName(t('room.teach.tab'))
  useSecret()
  useGameText()
  const [at, setAt] = useState<TaughtRoom | undefined>(() => taughtRooms()[0])
  const enter = (room: TaughtRoom) => {
    keepTaughtRoom(room)
    setAt(room)
  }
  if (!at) return <PlanPage rooms={taughtRooms()} onRoom={enter} />
  const forget = () => {
    dropTaughtRoom(at.code)
    setAt(undefined)
  }
  return (
    <RoomPlace
      key={at.ticket}
      ticket={at.ticket}
      is="teacher"
      gone={(why) => <GoneRoom why={why} onOn={forget} />}
    >
      {(inRoom) => <TeacherRoom {...inRoom} ticket={at.ticket} onOther={() => setAt(undefined)} />}
    </RoomPlace>
  )
}

/** A secret in the address is kept by the tab, and taken out of the address: it is on a screen that a class may see. */
function useSecret(): void {
  const now = screen.value
  const secret = now.at === 'class' && now.page === 'teach' ? now.id : undefined
  // Before the form is drawn, which asks for what nobody brought.
  if (secret !== undefined) keepTeachSecret(secret)
  useEffect(() => {
    if (secret !== undefined) exchange({ at: 'class', page: 'teach' })
  }, [secret])
}

/** Names of scenarios, levels and cards. What does not come leaves its place empty until it does. */
function useGameText(): void {
  useEffect(() => {
    Promise.all([loadedModules(), loadText(GAME_TEXT)]).catch(() => undefined)
  }, [])
}
