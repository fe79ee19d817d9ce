/**
 * Weighs the answers to each pressure that is laid: to comply, to resist in part or in full, or to leave it unanswered,
 * each with the best plan around it, all of them followed to the end of the game in the same worlds.
 */
import {
  type CardId,
  cubesToResist,
  type Menu,
  type MenuItem,
  pressureCard,
  type State,
  type View,
  view,
} from '../../game/index.ts'
import { type Followed, followed } from './followed.ts'
import { planWith } from './plan-with.ts'
import { mean } from './stats.ts'

/** Ways with a pressure; `ignore`: no cube, and nothing given. */
export const WAYS = ['comply', 'part', 'full', 'ignore'] as const
export type Way = (typeof WAYS)[number]

/** One pressure as it was laid in one game. */
export interface WeighedPressure {
  card: CardId
  round: number
  /** By way, those alone that were open: points to come for Kazakhstan. */
  scores: Partial<Record<Way, number>>
}

const WORLDS = 24

/** To be called before Kazakhstan chooses; empty unless its attention is asked and a pressure is on the table. */
export function weighPressures(state: State, menu: Menu, seed: string): WeighedPressure[] {
  if (menu.decision !== 'attention') return []
  const laid = state.laid.filter(({ kind }) => kind === 'pressure')
  if (laid.length === 0) return []
  const seen = view(state, 'KZ')
  const worlds = followed(seen, menu, `pressures-${seed}`, 1)
  return laid.map(({ card }) => ({ card, round: state.round, scores: scoresOf(card, seen, menu, worlds) }))
}

function scoresOf(card: CardId, seen: View, menu: Menu, worlds: Followed): WeighedPressure['scores'] {
  const scores: WeighedPressure['scores'] = {}
  for (const way of WAYS) {
    const items = waysOf(menu, card, way)
    // Of several measures of cubes the best one speaks for the way.
    for (const item of items) {
      const plan = planWith(seen, menu, item, (other) => isAnswerTo(card, other))
      if (item !== undefined && !plan.some(({ id }) => id === item)) continue
      const points = mean(worlds.points(plan, 0, WORLDS))
      scores[way] = Math.max(points, scores[way] ?? Number.NEGATIVE_INFINITY)
    }
  }
  return scores
}

/** The items that answer a pressure in this way; leaving it unanswered takes none. */
function waysOf({ items }: Menu, card: CardId, way: Way): (string | undefined)[] {
  if (way === 'ignore') return [undefined]
  const answers = items.filter((item) => isAnswerTo(card, item))
  if (way === 'comply') return idsOf(answers.filter(({ kind }) => kind === 'comply'))
  const full = cubesToResist(pressureCard(card).strength)
  const inFull = (item: MenuItem): boolean => item.price >= full
  return idsOf(answers.filter((item) => item.kind === 'resist' && inFull(item) === (way === 'full')))
}

function idsOf(items: readonly MenuItem[]): string[] {
  return items.map(({ id }) => id)
}

function isAnswerTo(card: CardId, { kind, card: of }: MenuItem): boolean {
  return of === card && (kind === 'comply' || kind === 'resist')
}
