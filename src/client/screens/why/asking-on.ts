/** What can be asked on of a term of a sum. Pure. */
import { type Figure, type Part, type Power, TRACK_OF } from '../../../game/index.ts'
import type { Ask, Summand } from '../../state/why.ts'

/** The question; nothing where a term rests on no number of the table. `power`: whose sum it is, where it names none. */
export function askOf(term: Summand, power?: Power): Ask | undefined {
  if ('figure' in term) return { figure: term.figure }
  if ('fact' in term) return { fact: term.fact }
  const figure = term.why === 'printed' ? undefined : figureOf(term, power)
  return figure && { figure }
}

function figureOf(term: Part, power?: Power): Figure | undefined {
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
