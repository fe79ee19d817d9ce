/**
 * Weighs the answers to a crisis: each with the best plan around it that a beam search finds, all of them followed in the
 * same imagined worlds. Says how an answer does where it is asked, whether a bot ever chose it or not.
 */

import { settle, weigh } from '../../game/bots/index.ts'
import {
  type CardId,
  type Choice,
  eventCard,
  type Menu,
  type State,
  standsAside,
  type View,
  view,
} from '../../game/index.ts'
import { planWith } from './plan-with.ts'

/** One crisis as it was asked in one game. */
export interface WeighedAnswers {
  crisis: CardId
  /** By response, those alone that could be given: what Kazakhstan is expected to score with it, in points. */
  scores: Record<string, number>
}

/** To be called before Kazakhstan chooses; nothing unless its attention is asked and there is more than one answer. */
export function weighAnswers(state: State, menu: Menu, seed: string): WeighedAnswers | undefined {
  if (menu.seat !== 'KZ' || menu.decision !== 'attention') return undefined
  const seen = view(state, 'KZ')
  const answers = answersOn(menu, state.event)
  if (answers.length < 2) return undefined
  const choices = answers.map((answer) => choiceWith(seen, menu, answer))
  const { plans } = settle(weigh(seen, menu, choices, `answers-${seed}`))
  const scores = answers.flatMap(({ response }, at) => {
    const plan = plans[at]
    return plan ? [[response, plan.score] as const] : []
  })
  return { crisis: state.event, scores: Object.fromEntries(scores) }
}

interface Answer {
  response: string
  /** The menu's item that gives it; standing aside has none. */
  item?: string
}

function answersOn({ items }: Menu, event: CardId): Answer[] {
  const given = items.flatMap(({ id, kind, response }) =>
    kind === 'respond' && response !== undefined ? [{ response, item: id }] : [],
  )
  const aside = eventCard(event).responses?.find(standsAside)
  return aside && !given.some(({ response }) => response === aside.id)
    ? [...given, { response: aside.id }]
    : given
}

/** The plan of most worth by the tuned heuristic among those that give this answer. */
function choiceWith(seen: View, menu: Menu, { item }: Answer): Choice {
  return planWith(seen, menu, item, ({ kind }) => kind === 'respond').map(({ id }) => id)
}
