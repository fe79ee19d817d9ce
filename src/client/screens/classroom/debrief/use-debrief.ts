/** The debrief as far as it may be seen: fetched anew with every page that is shown, and while it is still being weighed. */
import { useEffect, useState } from 'preact/hooks'
import type { DebriefTold, RoomView } from '../../../../game/wire/index.ts'
import { roomDebrief } from '../../../state/online/room-api.ts'

/** Milliseconds between two looks while there is something to come. */
const EVERY = 3000

export function useDebrief(room: RoomView, ticket: string): DebriefTold | undefined {
  const [told, setTold] = useState<DebriefTold>()
  const [looks, setLooks] = useState(0)
  const { code, phase, debrief } = room
  const isOpen = phase === 'stopped' || phase === 'debrief' || phase === 'closed'
  useEffect(() => {
    if (!isOpen) return undefined
    let isOver = false
    let timer: ReturnType<typeof setTimeout> | undefined
    void roomDebrief(code, ticket).then((now) => {
      if (isOver) return
      if (now) setTold(now)
      if (!now?.debrief || now.weighing) timer = setTimeout(() => setLooks((before) => before + 1), EVERY)
    })
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [isOpen, code, ticket, phase, debrief?.page, debrief?.revealed, looks])
  return told
}
