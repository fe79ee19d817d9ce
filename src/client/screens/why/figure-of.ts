/** Which number a term of a sum is itself, so that one can ask on. Pure. */
import { type Figure, type Power, TRACK_OF } from '../../../game/index.ts'
import type { Term } from './sums.ts'

/** The number; nothing where a term is no number of the table. `power`: whose sum it is, where the term names none. */
export function figureOf(term: Term, power?: Power): Figure | undefined {
  if (term.why === 'printed') return undefined
  const whose = term.power ?? power
  switch (term.why) {
    case 'contract':
      return whose && term.domain ? { of: 'contract', power: whose, domain: term.domain } : undefined
    case 'trust':
    case 'distrust':
      return whose && { of: 'trust', power: whose }
    case 'quiet':
      return { of: 'trust', power: 'RU' }
    case 'weight':
      return whose && { of: 'weight', power: whose }
    case 'pledge':
      return whose && { of: 'pledge', power: whose }
    case 'track':
    case 'poor':
      return term.track && { of: 'track', track: term.track }
    case 'surfeit':
      return term.domain && { of: 'track', track: TRACK_OF[term.domain] }
    case 'route':
      return { of: 'routes' }
    default:
      return undefined
  }
}
