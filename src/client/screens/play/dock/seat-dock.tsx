/** The dock for whatever the viewer's seat is asked, or while it is asked nothing. */
import { AttentionDock, type AttentionDockProps } from './attention-dock.tsx'
import { OffersDock } from './offers-dock.tsx'
import { PledgeDock } from './pledge.tsx'
import { WaitingDock } from './waiting.tsx'

interface SeatDockProps extends AttentionDockProps {
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
