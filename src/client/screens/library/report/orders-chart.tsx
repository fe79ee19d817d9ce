/** Orders of arms by year and supplier as columns: Russia's full, China's hatched above them. */
import { list, t } from '../../../text/index.ts'
import type { Year } from './orders.ts'

const SIZE = { width: 640, height: 190 }
const EDGE = { left: 30, right: 8, top: 12, bottom: 26 }
const LABEL_EVERY = 5

export function OrdersChart({ years }: { years: readonly Year[] }) {
  const most = Math.max(1, ...years.map(({ RU, CN }) => RU + CN))
  const width = (SIZE.width - EDGE.left - EDGE.right) / Math.max(1, years.length)
  const unit = (SIZE.height - EDGE.top - EDGE.bottom) / most
  const base = SIZE.height - EDGE.bottom
  const told = years.filter(({ RU, CN }) => RU + CN > 0)
  const words = list(
    told.map(({ year, RU, CN }) => t('reading.arms.year', { year: String(year), RU, CN })),
    'unit',
  )
  return (
    <figure class="reading-chart reading-orders">
      <svg
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label={t('reading.arms.chart', { words })}
      >
        <Hatch />
        <Levels most={most} unit={unit} />
        {years.map(({ year, RU, CN }, place) => {
          const x = EDGE.left + width * (place + 0.12)
          const column = { x, width: width * 0.76 }
          return (
            <g key={year}>
              <rect data-seat="RU" class="chart-column" {...column} y={base - RU * unit} height={RU * unit} />
              <rect
                data-seat="CN"
                class="chart-column"
                {...column}
                y={base - (RU + CN) * unit}
                height={CN * unit}
              />
              {year % LABEL_EVERY === 0 ? (
                <text class="chart-label" x={x + column.width / 2} y={SIZE.height - 8}>
                  {year}
                </text>
              ) : undefined}
            </g>
          )
        })}
      </svg>
      <figcaption class="small">
        <span class="chart-key" data-seat="RU" /> {t('reading.arms.key', { supplier: 'RU' })}{' '}
        <span class="chart-key" data-seat="CN" /> {t('reading.arms.key', { supplier: 'CN' })}{' '}
        {t('reading.arms.caption')}
      </figcaption>
    </figure>
  )
}

/** China's columns are told from Russia's by more than their colour. */
function Hatch() {
  return (
    <defs>
      <pattern
        id="reading-hatch"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="chart-hatch" data-seat="CN" width="3" height="6" />
      </pattern>
    </defs>
  )
}

function Levels({ most, unit }: { most: number; unit: number }) {
  const levels = [...new Set([0, Math.round(most / 2), most])]
  return (
    <g class="chart-levels">
      {levels.map((level) => {
        const y = SIZE.height - EDGE.bottom - level * unit
        return (
          <g key={level}>
            <line x1={EDGE.left} x2={SIZE.width - EDGE.right} y1={y} y2={y} />
            <text x={EDGE.left - 6} y={y + 4}>
              {level}
            </text>
          </g>
        )
      })}
    </g>
  )
}
