/** The seats from first to last: bars around par for the eye, words for everyone, and the numbers a click away. */
import type { Outcome, Pars, Seat, View } from '../../../game/index.ts'
import { t } from '../../text/index.ts'
import { Badge } from '../../ui/badge.tsx'
import { Figure } from '../../ui/figure.tsx'
import { Term } from '../../ui/term.tsx'
import { usualOf, whyUnusual } from '../../ui/usual.ts'
import { shareText } from './head.tsx'
import { marginText, numberText } from './numbers.ts'
import { Part } from './part.tsx'
import { toldOrder } from './standing.ts'
import { isYou } from './you.ts'

interface StandingsProps {
  view: View
  outcome: Outcome
}

export function Standings({ view, outcome }: StandingsProps) {
  const { margins, winner, scores } = outcome
  const usual = usualOf(view)
  const why = whyUnusual(view)
  const List = why ? 'ul' : 'ol'
  const seats = toldOrder(view, outcome)
  const widest = Math.max(1, ...seats.map((seat) => Math.abs(margins[seat])))
  return (
    <Part title={t(why ? 'end.standings.points' : 'end.standings')} stays>
      <p class="small quiet">
        {why ? (
          t('end.standings.unmeasured', { why })
        ) : (
          <>
            {t('end.standings.note', { level: view.options.level ?? 'any' })} {t('end.standings.bar')}
          </>
        )}
      </p>
      <List class="end-standings">
        {seats.map((seat) => (
          <li key={seat} data-seat={seat} data-you={isYou(view, seat)}>
            <span>
              <Badge seat={seat} show="name" />
              {isYou(view, seat) ? <span class="small quiet"> {t('end.you')}</span> : undefined}
            </span>
            {usual ? (
              <>
                <Bar margin={margins[seat]} widest={widest} />
                <span class="small">{shareText(view, seat, margins[seat], seat === winner)}</span>
              </>
            ) : (
              <span class="small">{t('end.points', { points: scores[seat] })}</span>
            )}
          </li>
        ))}
      </List>
      {usual ? <Numbers outcome={outcome} seats={seats} pars={usual} /> : undefined}
    </Part>
  )
}

/** To the right of the middle above par, to the left below it. */
function Bar({ margin, widest }: { margin: number; widest: number }) {
  const share = (Math.abs(margin) / widest) * 50
  return (
    <span class="end-bar" aria-hidden="true">
      <span
        class="end-bar-fill"
        style={{ insetInlineStart: `${margin < 0 ? 50 - share : 50}%`, width: `${Math.max(share, 0.5)}%` }}
      />
    </span>
  )
}

interface NumbersProps {
  outcome: Outcome
  seats: readonly Seat[]
  pars: Pars
}

function Numbers({ outcome: { margins, scores }, seats, pars }: NumbersProps) {
  return (
    <details class="end-more">
      <summary>{t('end.numbers')}</summary>
      <p class="small quiet">{t('end.margins.note')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('end.col.seat')}</th>
            <th scope="col">
              <Term id="margin">{t('end.col.margin')}</Term>
            </th>
            <th scope="col">{t('end.col.score')}</th>
            <th scope="col">
              <Term id="par">{t('end.col.par')}</Term>
            </th>
            <th scope="col">{t('end.col.spread')}</th>
          </tr>
        </thead>
        <tbody>
          {seats.map((seat) => (
            <tr key={seat} data-seat={seat}>
              <th scope="row">
                <Badge seat={seat} show="name" />
              </th>
              <td class="numeric">
                <b>{marginText(margins[seat])}</b>
              </td>
              <td class="numeric">
                <Figure of={{ of: 'score', seat }} value={scores[seat]}>
                  {numberText(scores[seat])}
                </Figure>
              </td>
              <td class="numeric">{numberText(pars[seat].par)}</td>
              <td class="numeric">{numberText(pars[seat].spread)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
