/** The dock for whatever the viewer's seat is asked, or while it is asked nothing. */
import type { View } from '../../../../game/vocabulary.ts'
import type { Asking } from '../advice/use-advice.ts'
import type { Play } from '../play.ts'
import type { Layout } from '../table/use-layout.ts'
import { AttentionDock } from './attention-dock.tsx'
import { OffersDock } from './offers-dock.tsx'
import { PledgeDock } from './pledge.tsx'
import type { Commitment } from './use-commitment.ts'
import { WaitingDock } from './waiting.tsx'

interface SeatDockProps {
  play: Play
  commitment: Commitment
  adviser: Asking
  layout: Layout
  /** What each power would expect once the draft is reckoned: spurned ones more. */
  expected: View['expected']
  /** Committing would end the game before its time. */
  warning: boolean
  onOpenResult?: (() => void) | undefined
}

export function SeatDock({
  play,
  commitment,
  adviser,
  layout,
  expected,
  warning,
  onOpenResult,
}: SeatDockProps) {
  const { menu } = play
  if (!menu) return <WaitingDock play={play} {...(onOpenResult ? { onOpenResult } : {})} />
  const dock = { play, commitment, adviser }
  if (menu.seat !== 'KZ') return <OffersDock {...dock} />
  if (menu.decision === 'pledge') return <PledgeDock {...dock} />
  return <AttentionDock {...dock} layout={layout} expected={expected} warning={warning} />
}
