/** g. Legitimacy (RULES.md, "Legitimacy"), comparing with the start of the reckoning: growth is rewarded, decline and lost freedom are not. */
import { TUNING } from '../tuning.ts'
import { moveTrack, setReason } from '../write.ts'
import type { Reckoning } from './context.ts'

export function legitimacy(r: Reckoning): void {
  const { prosperity, sovereignty, legitimacy: now } = r.table.tracks
  const { growthBelow, growth, decline, lostFreedom } = TUNING.legitimacy
  if (prosperity > r.before.prosperity && now < growthBelow) {
    setReason(r, 'growth')
    moveTrack(r, 'legitimacy', growth)
  }
  if (prosperity < r.before.prosperity) {
    setReason(r, 'decline')
    moveTrack(r, 'legitimacy', decline)
  }
  if (sovereignty < r.before.sovereignty) {
    setReason(r, 'lost-freedom')
    moveTrack(r, 'legitimacy', lostFreedom)
  }
}
