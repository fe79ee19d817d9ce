/** The game so far: vectors and tracks over time, as lines or a table, and contracts now. */

import { useId, useState } from 'preact/hooks'
import type { Power, Table, Track } from '../../../../game/index.ts'
import { DOMAINS, POWERS, weight } from '../../../../game/index.ts'
import {
  domainName,
  domainShort,
  gripName,
  seatLetters,
  seatName,
  t,
  trackName,
  trackShort,
} from '../../../text/index.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Chart } from '../../../ui/chart.tsx'
import { Figure } from '../../../ui/figure.tsx'
import { type Curves, tracks, weights } from '../../../ui/series.ts'
import { yearOfNews, yearsOf } from '../../../ui/years.ts'

const SHOWN = ['vectors', 'tracks', 'contracts'] as const
type Shown = (typeof SHOWN)[number]

export function HistoryPanel({ table }: { table: Table }) {
  const [shown, setShown] = useState<Shown>('vectors')
  const [asTable, setAsTable] = useState(false)
  const heading = useId()
  return (
    <section class="play-history panel" aria-labelledby={heading}>
      <h2 id={heading} class="eyebrow play-history-head" tabIndex={-1}>
        {t('play.history', { years: span(table) })}
      </h2>
      <fieldset class="play-history-tabs">
        <legend class="unseen">{t('play.history.show')}</legend>
        {SHOWN.map((one) => (
          <button key={one} type="button" aria-pressed={shown === one} onClick={() => setShown(one)}>
            {t('play.history.what', { what: one })}
          </button>
        ))}
        {shown === 'contracts' ? undefined : (
          <button
            type="button"
            class="play-history-table"
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {t('play.history.table')}
          </button>
        )}
      </fieldset>
      <Shows shown={shown} asTable={asTable} table={table} />
    </section>
  )
}

function Shows({ shown, asTable, table }: { shown: Shown; asTable: boolean; table: Table }) {
  if (shown === 'contracts') return <Contracts table={table} />
  if (shown === 'tracks') {
    return (
      <Lines
        curves={tracks(table)}
        asTable={asTable}
        title={t('play.history.tracks')}
        name={trackName}
        short={trackShort}
      />
    )
  }
  return (
    <Lines
      curves={weights(table)}
      asTable={asTable}
      title={t('play.history.vectors')}
      name={seatName}
      short={seatLetters}
    />
  )
}

interface LinesProps<Name extends string> {
  curves: Curves<Name>
  asTable: boolean
  title: string
  name: (name: Name) => string
  short: (name: Name) => string
}

function Lines<Name extends Power | Track>({ curves, asTable, title, name, short }: LinesProps<Name>) {
  if (!asTable) return <Chart curves={curves} title={title} name={name} short={short} />
  return (
    <div class="play-scroll">
      <table class="play-data">
        <caption class="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('play.history.round')}</th>
            {curves.series.map((series) => (
              <th key={series.name} scope="col">
                <abbr title={name(series.name)}>{short(series.name)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {curves.rounds.map((_, place) => (
            <tr key={place}>
              <th scope="row">{placeName(curves, place)}</th>
              {curves.series.map((series) => (
                <td key={series.name}>{series.values[place]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The start is no round, and the round being played is now. */
function placeName(curves: Curves<string>, place: number): string {
  if (place === 0) return t('play.history.start')
  const last = place === curves.rounds.length - 1
  return last && curves.open ? t('play.history.now') : String(curves.rounds[place])
}

/** How things stand: authority conferred, trust, interest. */
function Contracts({ table }: { table: Table }) {
  return (
    <div class="play-scroll">
      <table class="play-data play-contracts">
        <caption class="unseen">{t('play.history.contracts')}</caption>
        <thead>
          <tr>
            <td />
            {DOMAINS.map((domain) => (
              <th key={domain} scope="col">
                <abbr title={domainName(domain)}>{domainShort(domain)}</abbr>
              </th>
            ))}
            <th scope="col">{t('play.history.weight')}</th>
            <th scope="col">{t('play.history.trust')}</th>
          </tr>
        </thead>
        <tbody>
          {POWERS.map((power) => (
            <tr key={power}>
              <th scope="row">
                <Badge seat={power} show="letters" />
              </th>
              {DOMAINS.map((domain) => (
                <td key={domain} data-grip={table.contract[power][domain] >= 3 || undefined}>
                  <Figure of={{ of: 'contract', power, domain }} value={table.contract[power][domain]} />
                  <span class="unseen"> {gripName(table.contract[power][domain])}</span>
                </td>
              ))}
              <td>
                <b>
                  <Figure of={{ of: 'weight', power }} value={weight(table, power)} />
                </b>
              </td>
              <td>
                <Figure of={{ of: 'trust', power }} value={table.trust[power]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** `1991–2014`: from the scenario's first year to that of the news now told. */
function span({ scenario, event }: Table): string {
  return yearsOf({ from: scenario.from, to: Number(yearOfNews(event)) })
}
