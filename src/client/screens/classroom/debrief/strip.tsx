/** How games ended, a dot each, on a scale that two of them share. */
import { t } from '../../../text/index.ts'
import { marginText } from './moment-words.ts'

interface StripProps {
  margins: readonly number[]
  wins: number
  /** What the games went on from. */
  answer: string
  low: number
  high: number
}

const SIZE = { width: 1000, height: 60 }
const RADIUS = 9

/** Lowest first. */
export function middleOf(margins: readonly number[]): number {
  return margins[Math.floor(margins.length / 2)] ?? 0
}

export function Strip({ margins, wins, answer, low, high }: StripProps) {
  const x = (margin: number) =>
    RADIUS + ((SIZE.width - 2 * RADIUS) * (margin - low)) / Math.max(0.01, high - low)
  const label = t('debrief.what-if.strip', {
    ...{ answer, wins, games: margins.length },
    least: marginText(margins[0] ?? 0),
    most: marginText(margins.at(-1) ?? 0),
    middle: marginText(middleOf(margins)),
  })
  return (
    <svg class="strip" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={label}>
      <line class="wall-axis" x1={0} x2={SIZE.width} y1={SIZE.height / 2} y2={SIZE.height / 2} />
      <line class="strip-par" x1={x(0)} x2={x(0)} y1={0} y2={SIZE.height} />
      {margins.map((margin, at) => (
        <circle key={at} class="strip-dot" cx={x(margin)} cy={SIZE.height / 2} r={RADIUS} />
      ))}
      <line
        class="strip-middle"
        x1={x(middleOf(margins))}
        x2={x(middleOf(margins))}
        y1={6}
        y2={SIZE.height - 6}
      />
    </svg>
  )
}
