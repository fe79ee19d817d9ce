/** The tuned bot: a beam search over one round for Kazakhstan, and for a power the cards that promise it most. */

import { cloneTable } from '../../kernel.ts'
import type { Menu, MenuItem, View } from '../../vocabulary.ts'
import { type Bot, idsOf } from '../bot.ts'
import { bestCards } from '../heuristic/card-plans.ts'
import { heuristicValue } from '../heuristic/heuristic-value.ts'
import { scoredPledges } from '../heuristic/pledge-plans.ts'
import { WEIGHTS } from '../heuristic/tuned-weights.ts'
import type { HomeWeights, Weights } from '../heuristic/weight-types.ts'
import { beamSearch } from '../planning/beam-search.ts'
import { simulatorOn } from '../planning/simulation.ts'

/**
 * A bot that plays every seat by the weights given. The seed is not used: the same view is always answered
 * alike.
 */
export function tunedBot(weights: Weights = WEIGHTS): Bot {
  return (view, menu) => idsOf(chosenItems(view, menu, weights))
}

function chosenItems(view: View, menu: Menu, weights: Weights): readonly MenuItem[] {
  const { viewer } = view
  if (viewer !== 'KZ' && viewer !== 'observer') return bestCards(view, viewer, menu, weights)
  return menu.decision === 'pledge' ? pledge(view, menu, weights.KZ) : attend(view, menu, weights.KZ)
}

function attend(view: View, menu: Menu, w: HomeWeights): MenuItem[] {
  const simulate = simulatorOn(cloneTable(view))
  return beamSearch(menu, (items) => heuristicValue(simulate(items), w))
}

/** The pledge that promises most, if any promises something. */
function pledge(view: View, menu: Menu, w: HomeWeights): readonly MenuItem[] {
  const [first, ...others] = scoredPledges(view, menu, w)
  return others.reduce((best, one) => (best && best.worth >= one.worth ? best : one), first)?.items ?? []
}
