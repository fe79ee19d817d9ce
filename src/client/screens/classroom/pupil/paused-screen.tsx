/** A pause on the whole screen, with the teacher's reason: all eyes go to the front. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../../../text/index.ts'

export function PausedScreen({ why }: { why: string | undefined }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // What had focus lies beneath, and takes no keys now.
  useLayoutEffect(() => heading.current?.focus(), [])
  return (
    <section class="class-paused" role="alertdialog" aria-modal="true" aria-labelledby="room-paused">
      <h1 id="room-paused" ref={heading} tabIndex={-1}>
        {t('room.paused')}
      </h1>
      {why ? (
        <p class="class-paused-why" dir="auto">
          {why}
        </p>
      ) : undefined}
      <p class="quiet">{t('room.paused.note')}</p>
    </section>
  )
}
