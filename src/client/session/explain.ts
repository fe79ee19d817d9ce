/** What a bot thought, made into the explanation that is kept. Apart from those who only read one: it takes the bots along. */
import { botNamed, type Thought } from '../../game/bots/index.ts'
import type { Choice, Seat, View } from '../../game/vocabulary.ts'
import type { Explanation } from './explanations.ts'

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

/** Finer than anyone is told; what is kept is short. */
function hundredths(points: number): number {
  return Math.round(points * 100) / 100 + 0
}

function isSame(one: Choice, other: Choice): boolean {
  return one.length === other.length && one.every((id) => other.includes(id))
}
