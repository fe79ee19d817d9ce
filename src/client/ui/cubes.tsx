/** Cubes of attention: the full ones, and as outlines those still wanting. */
import { t } from '../text/index.ts'
import './cubes.css'

export interface CubesProps {
  count: number
  /** How many places there are, full or empty; as many as `count` unless given. */
  of?: number
  /** Decoration beside words that say the number already. */
  silent?: boolean
}

export function Cubes({ count, of = count, silent }: CubesProps) {
  const places = Array.from({ length: Math.max(count, of) }, (_, place) => place >= count)
  const words = silent
    ? { 'aria-hidden': true as const }
    : {
        role: 'img' as const,
        'aria-label': t('shared.cubes', { count, of, missing: Math.max(0, of - count) }),
      }
  return (
    <span class="cubes" {...words}>
      {places.map((empty, place) => (
        <span key={place} class="cube" data-empty={empty} />
      ))}
    </span>
  )
}
