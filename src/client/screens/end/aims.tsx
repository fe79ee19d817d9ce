/** The secret aims, shown at last, and whether each was met. */
import { type Outcome, POWERS } from '../../../game/vocabulary.ts'
import { aimText, t } from '../../text/index.ts'
import { Badge } from '../../ui/badge.tsx'
import { Part } from './part.tsx'

export function Aims({ outcome }: { outcome: Outcome }) {
  return (
    <Part title={t('end.aims')}>
      <ul class="end-aims">
        {POWERS.map((power) => {
          const { aim, met } = outcome.aims[power]
          const { title, text } = aimText(aim)
          return (
            <li key={power} data-met={met}>
              <Badge seat={power} />
              <span>{t('end.aim', { title, text })}</span>
              <b class="end-met">
                <span aria-hidden="true">{met ? '✓' : '✕'}</span>{' '}
                {t('end.aim.met', { met: met ? 'yes' : 'no' })}
              </b>
            </li>
          )
        })}
      </ul>
    </Part>
  )
}
