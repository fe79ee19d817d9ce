/** What routes may be asked for. */
import type { Rate } from '../guard/allowance.ts'

export interface ApiLimits {
  /** Tables opened by an address. */
  readonly opening: Rate
  /** By an address; a class joins from one. */
  readonly joining: Rate
  /** By an address, and at a table: a word could be guessed by trying. */
  readonly returning: Rate
  /** Codes of rooms that were none, of an address, and of all together: a code could be guessed by trying. */
  readonly guessing: Rate
  readonly guessingInAll: Rate
}

export const API_LIMITS: ApiLimits = {
  opening: { burst: 20, perSecond: 0.2 },
  joining: { burst: 120, perSecond: 4 },
  returning: { burst: 20, perSecond: 0.1 },
  guessing: { burst: 20, perSecond: 0.1 },
  guessingInAll: { burst: 200, perSecond: 1 },
}
