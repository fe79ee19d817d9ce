/** The time that is left for a question, second by second; said aloud only where it gets short for the one who is asked. */
import { useEffect, useState } from 'preact/hooks'
import type { Deadline, OnlineTable } from '../../session/online/online.ts'
import { announce } from '../../state/announcements.ts'
import { t } from '../../text/index.ts'

/** Seconds left at which it is said. */
const SAID = [60, 20, 5]
/** Milliseconds: often enough that no second is shown twice as long as another. */
const EVERY = 250

interface ClockProps {
  online: OnlineTable
  /** Whether the viewer is asked. */
  isAsked: boolean
}

export function Clock({ online, isAsked }: ClockProps) {
  const deadline = online.deadline.value
  const left = useSeconds(deadline)
  useEffect(() => {
    if (!isAsked || left === undefined || deadline?.stopped !== undefined) return
    if (SAID.includes(left)) announce(t('table.clock.said', { seconds: left }))
  }, [left, isAsked])
  if (left === undefined) return null
  const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
  return (
    <span class="online-clock numeric" data-short={left <= 20 || undefined} data-asked={isAsked || undefined}>
      <span aria-hidden="true">{time}</span>
      <span class="unseen">{t('table.clock.left', { time })}</span>
    </span>
  )
}

/** Whole seconds, rounded up; nothing where there is no clock. */
function useSeconds(deadline: Deadline | undefined): number | undefined {
  const [left, setLeft] = useState(() => secondsTo(deadline))
  useEffect(() => {
    setLeft(secondsTo(deadline))
    if (!deadline || deadline.stopped !== undefined) return undefined
    const timer = setInterval(() => setLeft(secondsTo(deadline)), EVERY)
    return () => clearInterval(timer)
  }, [deadline])
  return deadline && left
}

function secondsTo(deadline: Deadline | undefined): number | undefined {
  if (!deadline) return undefined
  const { at, stopped } = deadline
  return Math.max(0, Math.ceil((stopped ?? at - performance.now()) / 1000))
}
