/** A level between 0 and a most, drawn as a bar and said in words. */

import type { ComponentChildren } from 'preact'
import type { Track } from '../../game/index.ts'
import { t } from '../text/index.ts'
import { Figure } from './figure.tsx'
import './meter.css'

export interface MeterProps {
  /** The words before the number; may hold a Term. */
  label: ComponentChildren
  /** The same as plain text, for whoever listens. */
  name: string
  value: number
  max: number
  track?: Track
  /** Whether the track's level may be asked about. */
  asks?: boolean
  class?: string
}

export function Meter({ label, name, value, max, track, asks, class: more }: MeterProps) {
  const share = max > 0 ? Math.min(Math.max(value / max, 0), 1) : 0
  return (
    <div class={more ? `meter ${more}` : 'meter'} data-track={track}>
      <div class="meter-words">
        <span>{label}</span>
        <b>{asks && track ? <Figure of={{ of: 'track', track }} value={value} /> : value}</b>
      </div>
      <div class="meter-bar" role="img" aria-label={t('shared.level', { name, value, max })}>
        <div class="meter-fill" style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  )
}
