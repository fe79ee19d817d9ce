/** What the texts report: their figures by theme, each with its paragraph, and the arms transfers. None is the game's. */

import { hashOf } from '../../../state/address.ts'
import { yearsText } from '../../../text/dates.ts'
import { t } from '../../../text/index.ts'
import { Loci } from '../../../ui/loci.tsx'
import { Fetched } from '../fetched.tsx'
import { arms, type Figure, figures, type Graph } from '../files.ts'
import { Heading } from '../heading.tsx'
import { ArmsTable } from './arms-table.tsx'
import { seriesOf, type Theme, themesOf } from './series.ts'
import { SeriesChart, written } from './series-chart.tsx'

const fetchBoth = () => Promise.all([arms(), figures()])

export function ReportPage() {
  return (
    <div class="stack">
      <Heading>{t('reading.section.title', { section: 'report' })}</Heading>
      <p class="story reading-lead">
        {t('reading.report.lead')}{' '}
        <a href={hashOf({ at: 'library', section: 'disagree' })}>{t('reading.report.disagree')}</a>
      </p>
      <Fetched from={fetchBoth}>
        {([rows, file]) => (
          <div class="stack reading-report">
            {themesOf(file).map((theme) => (
              <ThemeShown key={theme.topic} theme={theme} />
            ))}
            <section class="stack">
              <h3>{t('reading.arms.title')}</h3>
              <p>{t('reading.arms.lead')}</p>
              <ArmsTable rows={rows} />
            </section>
          </div>
        )}
      </Fetched>
    </div>
  )
}

function ThemeShown({ theme: { topic, figures: within, graphs } }: { theme: Theme }) {
  const title = t('reading.report.topic', { topic })
  return (
    <section class="stack">
      <h3>{title}</h3>
      <div class="reading-charts">
        {seriesOf(within).map((series) => (
          <SeriesChart key={series.quantity} series={series} />
        ))}
      </div>
      {within.length > 0 ? (
        <table class="reading-table reading-figures">
          <caption class="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('reading.report.column', { column: 'quantity' })}</th>
              <th scope="col">{t('reading.report.column', { column: 'value' })}</th>
              <th scope="col">{t('reading.report.column', { column: 'year' })}</th>
              <th scope="col">{t('reading.report.column', { column: 'at' })}</th>
            </tr>
          </thead>
          <tbody>
            {within.map((figure) => (
              <FigureRow key={figure.id} figure={figure} />
            ))}
          </tbody>
        </table>
      ) : undefined}
      {graphs.length > 0 ? (
        <ul class="stack">
          {graphs.map((graph) => (
            <GraphTold key={graph.id} graph={graph} />
          ))}
        </ul>
      ) : undefined}
    </section>
  )
}

function FigureRow({
  figure: { quantity, value, unit, unitText, year, at, nature, status, note },
}: {
  figure: Figure
}) {
  return (
    <tr>
      <th scope="row">
        {quantity}
        {nature === 'given' ? undefined : (
          <span class="reading-nature">{t('reading.report.nature', { nature })}</span>
        )}
        {status === 'reported' ? undefined : (
          <span class="reading-note">{t('sources.status', { status: 'quoted' })}</span>
        )}
        {note ? <span class="reading-note">{note}</span> : undefined}
      </th>
      <td class="numeric">
        <b>{written(value, unit)}</b> {unitText}
      </td>
      <td class="numeric">{year === undefined ? '–' : yearsText(year)}</td>
      <td>
        <Loci at={at} />
      </td>
    </tr>
  )
}

/** The texts print some charts without their numbers; these are told in words. */
function GraphTold({ graph: { text, at, status } }: { graph: Graph }) {
  return (
    <li class="card reading-graph">
      <p>
        <b>{t('reading.report.graph')}</b> {text} <Loci at={at} />
      </p>
      {status === 'reported' ? undefined : (
        <p class="small quiet">{t('sources.status', { status: 'argument' })}</p>
      )}
    </li>
  )
}
