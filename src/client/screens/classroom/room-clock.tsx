/** The time of play that is left, second by second. */
import { useEffect, useState } from 'preact/hooks'
import type { RoomEnd } from '../../session/online/room.ts'
import { t } from '../../text/index.ts'
import { timeText } from './words.ts'

/** Milliseconds: often enough that no second is shown twice as long as another. */
const EVERY = 250

interface RoomClockProps {
  end: RoomEnd
  /** Of the room's play, or of a delegation's vote. */
  of?: 'play' | 'vote'
}

export function RoomClock({ end, of = 'play' }: RoomClockProps) {
  const left = useLeft(end)
  const time = timeText(left)
  return (
    <span class="class-clock numeric" data-short={left <= 60_000 || undefined}>
      <span aria-hidden="true">{time}</span>
      <span class="unseen">{t('room.clock.left', { of, time })}</span>
    </span>
  )
}

/** Milliseconds, in whole seconds. */
function useLeft(end: RoomEnd): number {
  const [left, setLeft] = useState(() => leftAt(end))
  useEffect(() => {
    setLeft(leftAt(end))
    if (end.stopped !== undefined) return undefined
    const timer = setInterval(() => setLeft(leftAt(end)), EVERY)
    return () => clearInterval(timer)
  }, [end])
  return left
}

function leftAt({ at, stopped }: RoomEnd): number {
  return Math.max(0, Math.ceil((stopped ?? at - performance.now()) / 1000) * 1000)
}
