/** Why bots chose as they did: kept by the host while the game lasts, told only once it gives nothing away. */
import type { Reason } from '../../game/bots/index.ts'
import {
  DECISIONS,
  type Decision,
  type Question,
  SEATS,
  type Seat,
  type View,
} from '../../game/vocabulary.ts'

/** Why a bot chose as it did, in terms and points: never what else it might have played. */
export interface Explanation {
  round: number
  seat: Seat
  decision: Decision
  /** For the plan it followed, what weighed most first; empty where nothing spoke for more than doing nothing. */
  reasons: readonly Reason[]
  /** It knew of a better plan. */
  erred: boolean
  /** It chose to do nothing. */
  idle: boolean
  /** The id of its character, if it has one. */
  school?: string
}

/** A question as a key. */
export function turnKey({ seat, round, decision }: Question): string {
  return `${seat} ${round} ${decision}`
}

/**
 * What may be told to whoever sees this much of the game, in the order of the turns, whoever thought fastest. That an aim
 * weighed would say which: it waits for the end.
 */
export function explained(whys: readonly Explanation[], view: View): Explanation[] {
  return whys
    .filter((why) => isOut(why, view))
    .sort(byTurn)
    .map((why) => ({ ...why, reasons: why.reasons.filter(({ term }) => view.outcome || term !== 'aim') }))
}

/** A power's reasons are out with its cards, Kazakhstan's once the round is reckoned. */
function isOut({ round, seat }: Explanation, view: View): boolean {
  if (view.outcome || round < view.round) return true
  return round === view.round && seat !== 'KZ' && view.decision === 'attention'
}

function byTurn(a: Explanation, b: Explanation): number {
  const inRound = DECISIONS.indexOf(a.decision) - DECISIONS.indexOf(b.decision)
  return a.round - b.round || inRound || SEATS.indexOf(a.seat) - SEATS.indexOf(b.seat)
}
