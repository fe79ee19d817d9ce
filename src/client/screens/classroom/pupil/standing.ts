/** How a table stood when it stopped, against what is usual. Pure. */
import type { Standing } from '../../play/table/standings.ts'

/** Spreads from par within which a score counts as usual. */
const USUAL = 0.25

export type How = 'above' | 'as' | 'below' | 'unmeasured'

export function howOf({ margin, par }: Pick<Standing, 'margin' | 'par'>): How {
  if (par === undefined) return 'unmeasured'
  if (Math.abs(margin) <= USUAL) return 'as'
  return margin > 0 ? 'above' : 'below'
}
