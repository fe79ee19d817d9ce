/** The view from the steppe behind the first screen: the board's map, quiet, with a strand from every capital. */
import { useEffect, useState } from 'preact/hooks'
import { POWERS, type Seat } from '../../../game/vocabulary.ts'
import type { Line, Steppe as SteppeMap } from '../../board/map/steppe.ts'
import { walk } from '../../board/map/steppe.ts'

interface Drawn {
  size: number
  land: string
  owned: readonly { seat: Seat; path: string }[]
  places: Readonly<Record<Seat, readonly [number, number]>>
  rings: readonly number[]
}

/** Decoration alone: nothing here that the page does not say. */
export function Steppe() {
  const [map, setMap] = useState<Drawn>()
  useEffect(() => {
    let gone = false
    // Fetched after the page is up; without it the paper stays plain.
    import('../../../../assets/map/steppe.json').then(
      (file) => gone || setMap(drawn(file.default as unknown as SteppeMap)),
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [])
  return (
    <div class="steppe" aria-hidden="true">
      {map ? <Picture map={map} /> : undefined}
    </div>
  )
}

function Picture({ map }: { map: Drawn }) {
  const { size, places } = map
  const middle = size / 2
  return (
    <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      {map.rings.map((radius) => (
        <circle key={radius} class="steppe-ring" cx={middle} cy={middle} r={radius} />
      ))}
      <path class="steppe-land" d={map.land} />
      {map.owned.map(({ seat, path }) => (
        <path key={seat} class="steppe-owned" data-seat={seat} d={path} />
      ))}
      {STRANDS.map(({ seat, dash }) => (
        <path
          key={seat}
          class="steppe-strand"
          data-seat={seat}
          data-dash={dash}
          d={strand(places[seat], places.KZ)}
        />
      ))}
      {map.owned.map(({ seat }) => (
        <g key={seat} class="steppe-place" data-seat={seat}>
          <circle cx={places[seat][0]} cy={places[seat][1]} r={seat === 'KZ' ? 62 : 44} />
          <text x={places[seat][0]} y={places[seat][1]} dy="0.36em">
            {seat}
          </text>
        </g>
      ))}
    </svg>
  )
}

const STRANDS = [
  { seat: 'RU', dash: 'solid' },
  { seat: 'CN', dash: 'dashed' },
  { seat: 'US', dash: 'dotted' },
  { seat: 'EU', dash: 'dashed' },
] as const

/** Kazakhstan is drawn over its neighbours. */
const ORDER: readonly Seat[] = [...POWERS, 'KZ']

function drawn(map: SteppeMap): Drawn {
  return {
    size: map.size,
    land: map.land.map(pathOf).join(''),
    owned: ORDER.map((seat) => ({ seat, path: map.owned[seat].map(pathOf).join('') })),
    places: map.places,
    rings: map.rings.map((ring) => ring.radius),
  }
}

function pathOf(line: Line): string {
  let path = ''
  walk(line, (x, y, first) => {
    path += `${first ? 'M' : 'L'}${x} ${y}`
  })
  return `${path}Z`
}

/** A strand sags a little, as a rope between two posts. */
function strand([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): string {
  const sag = 0.12
  const x = (x1 + x2) / 2 - (y2 - y1) * sag
  const y = (y1 + y2) / 2 + (x2 - x1) * sag
  return `M${x1} ${y1}Q${Math.round(x)} ${Math.round(y)} ${x2} ${y2}`
}
