/** The address of one's own replay, with the moments that are worth another look. */
import type { OwnDebrief, OwnRoom } from '../../../../game/wire/index.ts'
import { hashOf } from '../../../state/address.ts'
import { tableGame, toReplay } from '../../../state/replay-address.ts'
import { hundredths, t } from '../../../text/index.ts'

interface OwnReplayProps {
  own: Extract<OwnRoom, { is: 'pupil' }>
  told: OwnDebrief | undefined
}

export function OwnReplay({ own: { record, at }, told }: OwnReplayProps) {
  if (!record) return null
  const id = tableGame(record.table, record.game)
  const eyes = at?.seat ? { eyes: at.seat } : {}
  return (
    <section class="panel class-form" aria-labelledby="room-replay">
      <h2 id="room-replay">{t('room.replay')}</h2>
      <p class="quiet small">{t('room.replay.note')}</p>
      <a class="button" href={hashOf(toReplay({ of: { id }, ...eyes }))}>
        {t('room.replay.open')}
      </a>
      {told && told.places.length > 0 ? (
        <>
          <h3 class="eyebrow">{t('room.replay.places')}</h3>
          <ul class="class-places">
            {told.places.map(({ step, round, decision, loss, se }) => (
              <li key={step}>
                <a href={hashOf(toReplay({ of: { id }, place: { step }, ...eyes, show: 'analysis' }))}>
                  {t('debrief.own.place', { round, decision, loss: hundredths(loss), se: hundredths(se) })}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : undefined}
    </section>
  )
}
