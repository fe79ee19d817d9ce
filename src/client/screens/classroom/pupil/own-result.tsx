/** How one's own table stood when play stopped. */
import { t } from '../../../text/index.ts'
import { Badge } from '../../../ui/badge.tsx'
import { type Standing, standings } from '../../play/table/standings.ts'
import type { At } from './at.ts'
import { howOf } from './standing.ts'
import { useTable } from './use-table.ts'

export function OwnResult({ at }: { at: At | undefined }) {
  const { table } = useTable(at)
  const view = table?.game.value?.moments.value.at(-1)?.view
  if (!view) return null
  const { round, scenario, outcome } = view
  return (
    <section class="panel class-form" aria-labelledby="room-result">
      <h2 id="room-result">{t('room.result')}</h2>
      <p>
        {t('room.result.rounds', { round, rounds: scenario.rounds.length, over: outcome ? 'yes' : 'no' })}
      </p>
      <ul class="class-standings">
        {standings(view).map((one) => (
          <Row key={one.seat} one={one} own={at?.seat} />
        ))}
      </ul>
    </section>
  )
}

function Row({ one, own }: { one: Standing; own: string | undefined }) {
  return (
    <li data-seat={one.seat} data-own={one.seat === own || undefined}>
      <Badge seat={one.seat} show="name" />
      <span class="numeric">{t('room.result.points', { points: one.score, how: howOf(one) })}</span>
    </li>
  )
}
