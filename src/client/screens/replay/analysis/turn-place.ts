/** Where a turning point is told: the line with the fact it is named by, if these eyes are told it. Pure. */
import type { TurningPoint } from '../../../../game/analysis/index.ts'
import type { Place } from '../../../timeline/places.ts'
import type { Timeline } from '../../../timeline/steps.ts'

export function turnPlace(timeline: Timeline, { fact, told }: Pick<TurningPoint, 'fact' | 'told'>): Place {
  const wanted = JSON.stringify(fact)
  const lines = timeline[told]?.lines ?? []
  const at = lines.findIndex(({ facts }) => facts.some((one) => JSON.stringify(one) === wanted))
  return at < 0 ? { step: told } : { step: told, line: at + 1 }
}
