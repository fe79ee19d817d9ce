/** What is left over in a draft could still buy: so that nothing is committed away unnoticed. Pure. */
import {
  card,
  DOMAINS,
  type Menu,
  type MenuItem,
  POWERS,
  type Preview,
  preview,
  type Table,
  TRACKS,
  TUNING,
  type View,
} from '../../../../game/index.ts'
import { type Draft, displaced, refusalFor } from '../draft.ts'
import { isKeptBack } from '../lesson/kept-back.ts'

/**
 * The items of the menu that what is left over could still buy, the best first: each fits into the draft as it stands, puts
 * nothing of it back, and is no pure loss. For Kazakhstan that is what the rules foresee with the item and without; for a
 * power, an offer that Kazakhstan has room for. Empty where nothing is left, and for a pledge; without what a lesson keeps back.
 */
export function useful(view: View, menu: Menu, draft: Draft): MenuItem[] {
  const open = menu.items.filter((item) => item.price > 0 && !isKeptBack(view, item))
  const fitting = open.filter((item) => fits(menu, draft, item))
  if (menu.decision === 'offers') return fitting.filter((item) => hasRoom(view, item))
  if (menu.decision !== 'attention' || fitting.length === 0) return []
  const now = foreseen(view, draft)
  if (!now) return []
  const weighed = fitting.flatMap((item) => {
    const then = foreseen(view, [...draft, item.id])
    const { gain, loss } = then ? compared(now, then) : { gain: 0, loss: 0 }
    return gain > 0 ? [{ item, net: gain - loss }] : []
  })
  return weighed.sort((a, b) => b.net - a.net).map(({ item }) => item)
}

function fits(menu: Menu, draft: Draft, item: MenuItem): boolean {
  return (
    !draft.includes(item.id) &&
    displaced(menu, draft, item).length === 0 &&
    refusalFor(menu, draft, item) === undefined
  )
}

/** A pressure is no bargain to be missed, and an offer that binds is none where the contract is full. */
function hasRoom({ contract }: View, { kind, card: id }: MenuItem): boolean {
  const laid = kind === 'offer' && id !== undefined ? card(id) : undefined
  if (laid?.kind !== 'offer') return false
  return laid.bind === 0 || contract[laid.power][laid.domain] < TUNING.contract.max
}

function foreseen(view: View, draft: Draft): Preview | undefined {
  const then = preview(view, draft)
  return typeof then === 'string' ? undefined : then
}

/** How much better, and how much worse, one outcome is than another: points of whatever is better high, or low. */
function compared(now: Preview, then: Preview): { gain: number; loss: number } {
  const before = standing(now)
  const moves = standing(then).map((value, at) => value - (before[at] ?? 0))
  const sum = (some: readonly number[]) => some.reduce((all, one) => all + Math.abs(one), 0)
  return { gain: sum(moves.filter((by) => by > 0)), loss: sum(moves.filter((by) => by < 0)) }
}

/** What Kazakhstan would rather have more of, in a fixed order. */
function standing({ after, ending, verdict = 0 }: Preview): number[] {
  const endsEarly = ending !== undefined && ending !== 'completed'
  return [
    ...TRACKS.map((track) => after.tracks[track]),
    ...POWERS.map((power) => after.trust[power]),
    ...POWERS.map((power) => -after.expected[power]),
    ...rest(after),
    verdict,
    endsEarly ? -TUNING.track.max : 0,
  ]
}

/** A contract that is deeper pays in the rounds to come, and what stays in force was meant to. */
function rest({ treasury, dependence, routes, conditions, contract }: Table): number[] {
  const bound = POWERS.flatMap((power) => DOMAINS.map((domain) => contract[power][domain]))
  return [treasury, -dependence, routes.length, conditions.length, ...bound]
}
