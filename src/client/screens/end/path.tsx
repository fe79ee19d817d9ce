/** The path taken: each power's weight round by round, and the contracts as they stood at the end. */
import { DOMAINS, POWERS, type View } from '../../../game/vocabulary.ts'
import { domainName, gripName, seatLetters, seatName, t } from '../../text/index.ts'
import { Badge } from '../../ui/badge.tsx'
import { Chart } from '../../ui/chart.tsx'
import { Figure } from '../../ui/figure.tsx'
import { weights } from '../../ui/series.ts'
import { Part } from './part.tsx'

export function Path({ view }: { view: View }) {
  return (
    <Part title={t('end.path')} class="end-path">
      <p class="small quiet">{t('end.path.note')}</p>
      <Chart curves={weights(view)} title={t('end.path.note')} name={seatName} short={seatLetters} />
      <h3>{t('end.contracts')}</h3>
      <table class="end-contracts">
        <thead>
          <tr>
            <td />
            {DOMAINS.map((domain) => (
              <th key={domain} scope="col">
                {domainName(domain)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {POWERS.map((power) => (
            <tr key={power} data-seat={power}>
              <th scope="row">
                <Badge seat={power} />
              </th>
              {DOMAINS.map((domain) => {
                const level = view.contract[power][domain]
                return (
                  <td key={domain}>
                    <b class="numeric">
                      <Figure of={{ of: 'contract', power, domain }} value={level} />
                    </b>{' '}
                    <span class="small quiet">{gripName(level)}</span>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}
