/** The margins of all seats: bars around par for the eye, a table with the same numbers for everyone. */
import { type Outcome, parsOf, type Seat, type View } from '../../../game/index.ts'
import { locale, t } from '../../text/index.ts'
import { Badge } from '../../ui/badge.tsx'
import { Term } from '../../ui/term.tsx'
import { isYou } from './you.ts'

interface MarginsProps {
  view: View
  outcome: Outcome
}

export function Margins({ view, outcome }: MarginsProps) {
  const seats = (Object.keys(outcome.margins) as Seat[]).sort(
    (a, b) => outcome.margins[b] - outcome.margins[a],
  )
  const widest = Math.max(1, ...seats.map((seat) => Math.abs(outcome.margins[seat])))
  return (
    <section class="panel end-part end-margins" aria-labelledby="end-margins">
      <h2 id="end-margins">{t('end.margins')}</h2>
      <p class="small quiet">{t('end.margins.note')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('end.col.seat')}</th>
            <td class="end-bar-head" />
            <th scope="col">
              <Term id="margin">{t('end.col.margin')}</Term>
            </th>
            <th scope="col">{t('end.col.score')}</th>
            <th scope="col">
              <Term id="par">{t('end.col.par')}</Term>
            </th>
          </tr>
        </thead>
        <tbody>
          {seats.map((seat) => (
            <tr key={seat} data-seat={seat} data-winner={seat === outcome.winner}>
              <th scope="row">
                <Badge seat={seat} show="name" />
                {isYou(view, seat) ? <span class="small quiet"> {t('end.you')}</span> : undefined}
              </th>
              <td class="end-bar" aria-hidden="true">
                <Bar margin={outcome.margins[seat]} widest={widest} />
              </td>
              <td class="numeric">
                <b>{marginText(outcome.margins[seat])}</b>
              </td>
              <td class="numeric">{number(outcome.scores[seat])}</td>
              <td class="numeric">{number(parsOf(view)[seat].par)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** To the right of the middle above par, to the left below it. */
function Bar({ margin, widest }: { margin: number; widest: number }) {
  const share = (Math.abs(margin) / widest) * 50
  return (
    <span class="end-bar-room">
      <span
        class="end-bar-fill"
        style={{ insetInlineStart: `${margin < 0 ? 50 - share : 50}%`, width: `${Math.max(share, 0.5)}%` }}
      />
    </span>
  )
}

function marginText(margin: number): string {
  const text = new Intl.NumberFormat(locale(), { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(
    Math.abs(margin),
  )
  return margin < 0 ? `−${text}` : `+${text}`
}

function number(value: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(value)
}
