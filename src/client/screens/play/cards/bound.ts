/** How deep a contract goes once an offer has bound. Pure. */
import { TUNING } from '../../../../game/vocabulary.ts'

/** The level after, 0..4: what would go beyond it is lost. */
export function boundTo(level: number, bind: number): number {
  return Math.min(TUNING.contract.max, level + bind)
}
