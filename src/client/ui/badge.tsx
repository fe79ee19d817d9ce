/** A seat by emblem, letters and name: never by colour alone. */
import type { Seat } from '../../game/index.ts'
import { dotted, seatLetters, seatName } from '../text/index.ts'
import { Icon } from './icon.tsx'
import './badge.css'

export interface BadgeProps {
  seat: Seat
  /** `letters`: KZ, RU and so on, with the name for whoever listens. */
  show?: 'name' | 'letters' | 'both'
}

export function Badge({ seat, show = 'name' }: BadgeProps) {
  const name = seatName(seat)
  return (
    <span class="badge" data-seat={seat}>
      <Icon name={`seat-${seat}`} />
      {show === 'letters' ? (
        <abbr title={name}>{seatLetters(seat)}</abbr>
      ) : (
        <span>{show === 'both' ? dotted([seatLetters(seat), name]) : name}</span>
      )}
    </span>
  )
}
