/** What history did in the years a game had news from, beside what was done in it. */
import { eventCard, type Fact, type Seat, type View, yearOf } from '../../../game/index.ts'
import { yearsText } from '../../text/dates.ts'
import { cardText, responseText, t } from '../../text/index.ts'
import { useFetched } from '../../text/sources.ts'
import { besideHistory, loggedRounds, type Years } from './beside-history.ts'
import { type Deed, deedsIn, nameOf, type RoundDone } from './deeds.ts'
import { type Logged, loggedGame } from './files.ts'
import { Part } from './part.tsx'

interface HistoryProps {
  log: readonly Fact[]
  view: View
}

export function HistoryPart({ log, view }: HistoryProps) {
  const logged = useFetched(loggedGame, undefined)
  const { viewer } = view
  const seat = viewer === 'observer' ? 'KZ' : viewer
  if (!logged) return null
  const rows = besideHistory(loggedRounds(logged, seat), logged.spans, deedsIn(log, seat), yearIn)
  if (rows.length === 0) return null
  const all = rows.reduce((sum, { history }) => sum + history.deeds.length, 0)
  const count = rows.reduce((sum, { shared }) => sum + shared.length, 0)
  return (
    <Part title={t('end.history')}>
      <p class="small quiet">{t('end.history.note', { seat, you: viewer === 'observer' ? 'no' : 'yes' })}</p>
      <p>{t('end.history.shared', { count, all })}</p>
      <ol class="end-history">
        {rows.map((row) => (
          <YearsRow key={row.years} row={row} seat={seat} told={logged.told} />
        ))}
      </ol>
    </Part>
  )
}

/** The year in which an event came, as its card dates it. */
function yearIn(event: string): number {
  return yearOf(eventCard(event))
}

interface YearsRowProps {
  row: Years
  seat: Seat
  told: Logged['told']
}

function YearsRow({ row: { years, history, own, shared }, seat, told }: YearsRowProps) {
  const sentence = told[`${history.round} ${seat === 'KZ' ? 'attention' : 'offers'} ${seat}`]
  return (
    <li>
      <h3 class="numeric">{yearsText(years)}</h3>
      <div class="end-history-side">
        <h4 class="eyebrow">{t('end.history.then')}</h4>
        <p class="end-history-news">{cardText(history.event).title}</p>
        <Deeds done={history} shared={shared} />
        {sentence ? <p class="small quiet">{sentence}</p> : undefined}
      </div>
      <div class="end-history-side">
        <h4 class="eyebrow">{t('end.history.here')}</h4>
        {own.map((done) => (
          <div key={done.round}>
            <p class="end-history-news">
              {t('end.history.round', {
                round: done.round,
                year: `${yearIn(done.event)}`,
                title: cardText(done.event).title,
              })}
            </p>
            <Deeds done={done} shared={shared} />
          </div>
        ))}
      </div>
    </li>
  )
}

function Deeds({ done: { event, deeds }, shared }: { done: RoundDone; shared: readonly string[] }) {
  if (deeds.length === 0) return <p class="small quiet">{t('end.history.nothing')}</p>
  return (
    <ul class="end-deeds small">
      {deeds.map((deed) => (
        <li key={nameOf(deed)} data-shared={shared.includes(nameOf(deed))}>
          <span class="quiet">{t('end.history.deed', { kind: deed.kind })}</span> {titleOf(deed, event)}
          {shared.includes(nameOf(deed)) ? <b class="end-shared"> ✓ {t('end.history.same')}</b> : undefined}
        </li>
      ))}
    </ul>
  )
}

function titleOf({ kind, id }: Deed, event: string): string {
  return (kind === 'respond' ? responseText(event, id) : cardText(id)).title
}
