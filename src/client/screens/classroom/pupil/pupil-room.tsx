/** A pupil in a room: the lobby, its table, what follows play. */
import { useEffect } from 'preact/hooks'
import { announce } from '../../../state/announcements.ts'
import { tell, withdraw } from '../../../state/notices.ts'
import { t } from '../../../text/index.ts'
import type { InRoom } from '../room-place.tsx'
import { After } from './after.tsx'
import { AtDesk } from './at-desk.tsx'
import { Lobby } from './lobby.tsx'

export function PupilRoom(inRoom: InRoom<'pupil'>) {
  const { room, own } = inRoom
  const isOver = room.phase === 'stopped' || room.phase === 'debrief' || room.phase === 'closed'
  useNote(isOver ? undefined : room.note)
  if (isOver) return <After {...inRoom} />
  if (room.phase === 'lobby' || !own.at) return <Lobby {...inRoom} />
  return <AtDesk {...inRoom} at={own.at} />
}

const ABOUT = 'room-note'

/** What the teacher says to all stands above the page until it is put away, or something else is said. */
function useNote(note: { note: number; text: string } | undefined): void {
  const number = note?.note
  useEffect(() => {
    if (!note || note.text === '') {
      withdraw(ABOUT)
      return
    }
    const text = () => t('room.note', { text: note.text })
    tell({ kind: 'lasting', about: ABOUT, text, dismissable: true })
    announce(text())
  }, [number])
  useEffect(() => () => withdraw(ABOUT), [])
}
