/** Why bots chose as they did: kept by the host while the game lasts, told only once it gives nothing away. */
import { botNamed, type Reason, type Thought } from '../../game/bots/index.ts'
import {
  type Choice,
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

/** What a bot's thought says of its choice; nothing if it weighed nothing, or something else. */
export function explanationOf(
  bot: string,
  seat: Seat,
  view: View,
  { choice, plans }: Thought,
): Explanation | undefined {
  const { round, decision } = view
  const plan = plans.find((one) => isSame(one.choice, choice))
  if (!plan || !decision) return undefined
  const erred = plan !== plans[0]
  const reasons = plan.reasons.map((reason) => ({ ...reason, by: hundredths(reason.by) }))
  return { round, seat, decision, reasons, erred, idle: choice.length === 0, ...schoolOf(bot, seat) }
}

/** The school of a seat's bot, if it has one. */
export function schoolOf(bot: string, seat: Seat): Pick<Explanation, 'school'> {
  const named = botNamed(bot, seat)
  const school = named && 'level' in named ? named.character?.id : undefined
  return school === undefined ? {} : { school }
}

/** A question as a key. */
export function turnKey({ seat, round, decision }: Question): string {
  return `${seat} ${round} ${decision}`
}

/** Finer than anyone is told; what is kept is short. */
function hundredths(points: number): number {
  return Math.round(points * 100) / 100 + 0
}

function isSame(one: Choice, other: Choice): boolean {
  return one.length === other.length && one.every((id) => other.includes(id))
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
