/** What an item costs: cubes of attention, diamonds of oil, or nothing. */
import { t } from '../text/index.ts'
import { Cubes } from './cubes.tsx'
import './price.css'

interface PriceProps {
  cubes: number
  oil?: number
  /** Of whoever says where it stands. */
  class?: string
}

export function Price({ cubes, oil = 0, class: more }: PriceProps) {
  const free = cubes === 0 && oil === 0
  return (
    <span class={more ? `price ${more}` : 'price'}>
      {cubes > 0 ? <Cubes count={cubes} /> : undefined}
      {oil > 0 ? (
        <span class="price-oil" role="img" aria-label={t('play.oil', { count: oil })}>
          {Array.from({ length: oil }, (_, place) => (
            <i key={place} class="oil" />
          ))}
        </span>
      ) : undefined}
      {free ? <span class="price-free">{t('play.free')}</span> : undefined}
    </span>
  )
}
