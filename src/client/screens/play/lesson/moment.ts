/** The moment of a lesson that a play is at. Pure. */
import { card, eventCard, inForce } from '../../../../game/index.ts'
import type { Play } from '../play.ts'
import type { Moment } from './sentences.ts'

/** Nothing where the game does not teach, or nobody plays. */
export function momentOf({ view, menu, draft, stage }: Play): Moment | undefined {
  if (!view.options.lesson || view.viewer === 'observer') return undefined
  const laid = view.decision === 'attention' ? view.laid : []
  return {
    round: view.round,
    rounds: view.scenario.rounds.length,
    decision: view.decision,
    seat: view.viewer,
    asked: menu !== undefined && stage === 'asked',
    drafted: draft.length,
    pressing: laid.flatMap(({ kind, power }) => (kind === 'pressure' ? [power] : [])),
    crisis: eventCard(view.event).responses !== undefined,
    promised: view.pledge?.power,
    mayPress: inForce(view, 'pressures') && view.hand.some((id) => card(id).kind === 'pressure'),
    judged: view.scenario.verdicts.includes(view.round),
  }
}
