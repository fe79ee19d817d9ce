/** A power's dock: interest left, the cards it lays in order, and the commitment. */
import { isPower } from '../../../../game/vocabulary.ts'
import { t } from '../../../text/index.ts'
import type { Asking } from '../advice/use-advice.ts'
import { spent } from '../draft.ts'
import type { Play } from '../play.ts'
import { Chips } from './chips.tsx'
import { Dock } from './dock.tsx'
import { Left } from './left.tsx'
import type { Commitment } from './use-commitment.ts'

interface OffersDockProps {
  play: Play
  commitment: Commitment
  adviser: Asking
}

export function OffersDock({ play, commitment, adviser }: OffersDockProps) {
  const { menu, draft } = play
  if (!menu || !isPower(menu.seat)) return null
  const { budget, seat: power } = menu
  const left = budget - spent(menu, draft).budget
  const count = draft.length
  return (
    <Dock
      play={play}
      commitment={commitment}
      adviser={adviser}
      commit={t('play.lay', { count })}
      note={t('play.lay.left', { left })}
      anyway={t('play.lay.anyway', { count })}
      left={<Left of={{ of: 'interest', power }} count={left} words={t('play.left.interest', { budget })} />}
    >
      <Chips play={play} none={t('play.laid.none')} ordered />
    </Dock>
  )
}
