/** What is thrown away: gains without room, cubes that change nothing, cubes left over that could. Pure. */
import { type Menu, type Preview, preview, TRACKS, type View } from '../../../../game/index.ts'
import { useful } from '../dock/useful.ts'
import { type Draft, drafted, spent, toggled } from '../draft.ts'
import { ALARM_RANK, alarm, type Line } from './line.ts'

/** Gains for which a track or the treasury has no room. */
export function wastedLines({ wasted }: Preview): Line[] {
  return ([...TRACKS, 'oil'] as const).flatMap((what) => {
    const why = wasted.filter((gain) => gain.what === what)
    const to = why.reduce((sum, gain) => sum + gain.by, 0)
    if (to === 0) return []
    return [{ ...alarm({ kind: 'wasted', what }, ALARM_RANK.wasted, { to }), wasted: why }]
  })
}

/** Everything chosen for cubes without which the round would come out the same. */
export function idleLines(view: View, foreseen: Preview, menu: Menu, draft: Draft): Line[] {
  const is = standing(foreseen)
  return drafted(menu, draft).flatMap((item) => {
    if (item.price === 0) return []
    const without = foresee(view, toggled(menu, draft, item))
    if (!without || standing(without) !== is) return []
    return [alarm({ kind: 'idle', item }, ALARM_RANK.idle + item.price, { to: item.price })]
  })
}

/** Cubes left over, where any of them could still buy something: the same that the dock asks about. */
export function unspentLine(view: View, menu: Menu, draft: Draft): Line[] {
  const items = useful(view, menu, draft)
  if (items.length === 0) return []
  const left = menu.budget - spent(menu, draft).budget
  return [alarm({ kind: 'unspent', items }, ALARM_RANK.unspent, { to: left })]
}

function foresee(view: View, draft: Draft): Preview | undefined {
  const foreseen = preview(view, draft)
  return typeof foreseen === 'string' ? undefined : foreseen
}

/** All of the table that outlasts the round, but for oil: it pays for what has no other effect. */
function standing({ after }: Preview): string {
  const { tracks, dependence, contract, trust, interest, routes, conditions } = after
  return JSON.stringify([tracks, dependence, contract, trust, interest, routes, conditions])
}
