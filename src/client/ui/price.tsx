/** What an item costs: cubes of attention, diamonds of oil, or nothing. */
import { t } from '../text/index.ts'
import { Cubes } from './cubes.tsx'

export function Price({ cubes, oil = 0 }: { cubes: number; oil?: number }) {
  const free = cubes === 0 && oil === 0
  return (
    <span class="play-price">
      {cubes > 0 ? <Cubes count={cubes} /> : undefined}
      {oil > 0 ? (
        <span class="play-oil" role="img" aria-label={t('play.oil', { count: oil })}>
          {Array.from({ length: oil }, (_, place) => (
            <i key={place} class="oil" />
          ))}
        </span>
      ) : undefined}
      {free ? <span class="play-free">{t('play.free')}</span> : undefined}
    </span>
  )
}
