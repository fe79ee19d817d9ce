/** The tuned bot: a one-step climb for Kazakhstan, and for a power the cards that promise it most. */

import { cloneTable } from '../kernel.ts'
import type { Menu, MenuItem, View } from '../vocabulary.ts'
import { type Bot, idsOf } from './bot.ts'
import { bestCards } from './cards.ts'
import { climb } from './climb.ts'
import { weighedPledges } from './pledges.ts'
import { prospect } from './prospect.ts'
import { trialsOn } from './trial.ts'
import type { HomeWeights, Weights } from './weighing.ts'
import { WEIGHTS } from './weights.ts'

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
  const trial = trialsOn(cloneTable(view))
  return climb(menu, (items) => prospect(trial(items), w))
}

/** The pledge that promises most, if any promises something. */
function pledge(view: View, menu: Menu, w: HomeWeights): readonly MenuItem[] {
  const [first, ...others] = weighedPledges(view, menu, w)
  return others.reduce((best, one) => (best && best.worth >= one.worth ? best : one), first)?.items ?? []
}
