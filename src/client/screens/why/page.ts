/** What a page of an answer is given, beside the answer. */
import type { Ask } from '../../state/why.ts'
import type { Told } from '../../timeline/told-log.ts'

export interface PageProps {
  /** What the answer was found in. */
  told: Told
  /** Asks on. */
  onAsk: (ask: Ask) => void
}
