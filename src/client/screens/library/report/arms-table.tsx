/** The arms transfers that text B prints: sorted by any column, narrowed by supplier and year, counted in a chart. */
import { useState } from 'preact/hooks'
import { seatName, t } from '../../../text/index.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Loci } from '../../../ui/loci.tsx'
import type { Arms } from '../files.ts'
import {
  COLUMNS,
  type Narrowed,
  narrowed,
  type Order,
  ordersByYear,
  pressed,
  sorted,
  yearsOf,
} from './orders.ts'
import { OrdersChart } from './orders-chart.tsx'

export function ArmsTable({ rows }: { rows: readonly Arms[] }) {
  const [wanted, setWanted] = useState<Narrowed>({})
  const [order, setOrder] = useState<Order>({ by: 'year', up: true })
  const shown = sorted(narrowed(rows, wanted), order)
  return (
    <div class="stack">
      <OrdersChart years={ordersByYear(rows)} />
      <Narrow rows={rows} wanted={wanted} onChange={setWanted} />
      <p role="status" translate={false}>
        {t('reading.arms.count', { count: shown.length, all: rows.length })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      <section class="reading-scroll" tabIndex={0} aria-label={t('reading.arms.title')}>
        <table class="reading-table">
          <caption class="unseen">{t('reading.arms.title')}</caption>
          <Head order={order} onOrder={setOrder} />
          <tbody>
            {shown.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </section>
      <p class="small quiet">{t('reading.arms.note')}</p>
    </div>
  )
}

interface NarrowProps {
  rows: readonly Arms[]
  wanted: Narrowed
  onChange: (wanted: Narrowed) => void
}

function Narrow({ rows, wanted, onChange }: NarrowProps) {
  const change = (part: { supplier?: string | undefined; year?: number | undefined }) => {
    const { supplier, year } = { ...wanted, ...part }
    onChange({ ...(supplier ? { supplier } : {}), ...(year ? { year } : {}) })
  }
  return (
    <div class="reading-filters">
      <label class="field">
        <span>{t('reading.arms.column', { column: 'supplier' })}</span>
        <select
          value={wanted.supplier ?? ''}
          onChange={(event) => change({ supplier: event.currentTarget.value || undefined })}
        >
          <option value="">{t('reading.filter.all')}</option>
          {(['RU', 'CN'] as const).map((seat) => (
            <option key={seat} value={seat}>
              {seatName(seat)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t('reading.arms.column', { column: 'year' })}</span>
        <select
          value={wanted.year ?? ''}
          onChange={(event) => change({ year: Number(event.currentTarget.value) || undefined })}
        >
          <option value="">{t('reading.filter.all')}</option>
          {yearsOf(rows).map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

function Head({ order, onOrder }: { order: Order; onOrder: (order: Order) => void }) {
  return (
    <thead>
      <tr>
        {COLUMNS.map((column) => {
          const sort = order.by !== column ? 'none' : order.up ? 'ascending' : 'descending'
          return (
            <th key={column} scope="col" aria-sort={sort}>
              <button type="button" class="reading-sort" onClick={() => onOrder(pressed(order, column))}>
                {t('reading.arms.column', { column })}
                <span aria-hidden="true">{sort === 'none' ? '' : sort === 'ascending' ? ' ▴' : ' ▾'}</span>
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

function Row({ row }: { row: Arms }) {
  const guessed = (what: 'year' | 'number' | 'delivered', text: string) =>
    row.estimated?.includes(what) ? `(${text})` : text
  return (
    <tr>
      <td class="numeric">{guessed('year', String(row.year))}</td>
      <td>
        <Badge seat={row.supplier} show="letters" />
      </td>
      <th scope="row">
        {row.weapon} <span class="reading-weapon">{row.what}</span> <Loci at={[row.at]} />
        {row.note ? <span class="reading-note">{row.note}</span> : undefined}
      </th>
      <td class="numeric">{row.number === undefined ? '–' : guessed('number', String(row.number))}</td>
      <td class="numeric">
        {row.delivered === undefined ? '–' : guessed('delivered', String(row.delivered))}
        {row.deliveredIn ? <span class="reading-note">{row.deliveredIn.replace('-', '–')}</span> : undefined}
      </td>
    </tr>
  )
}
