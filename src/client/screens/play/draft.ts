/** The player's draft: ids of menu items, changed here by pure functions and judged by the menu alone. */

import type { Menu, MenuItem, Power, Refusal } from '../../../game/index.ts'
import { checkChoice, POWERS } from '../../../game/index.ts'

export type Draft = readonly string[]

/** The menu's items that the draft names, in the draft's order. Ids that the menu lacks are passed over. */
export function drafted(menu: Menu, draft: Draft): MenuItem[] {
  return draft.flatMap((id) => menu.items.find((item) => item.id === id) ?? [])
}

/** The part of the draft that stands with a power; with no power, what stands at home and beside the news. */
export function draftWith(power: Power | undefined, menu: Menu, draft: Draft): string {
  return drafted(menu, draft)
    .flatMap((item) => (item.power === power ? item.id : []))
    .join()
}

/** What in the draft would have to give way to this item: everything that shares a group with it. */
export function displaced(menu: Menu, draft: Draft, item: MenuItem): MenuItem[] {
  return drafted(menu, draft).filter(
    (other) => other.id !== item.id && other.groups.some((group) => item.groups.includes(group)),
  )
}

/** The draft after the item is pressed: out where it was in, else in, and what excludes it out. */
export function toggled(menu: Menu, draft: Draft, item: MenuItem): Draft {
  if (draft.includes(item.id)) return draft.filter((id) => id !== item.id)
  const out = displaced(menu, draft, item).map((other) => other.id)
  return arranged(menu, [...draft.filter((id) => !out.includes(id)), item.id])
}

/** The draft with this item, and nothing else of its groups; unchanged where it is in already. */
export function chosen(menu: Menu, draft: Draft, item: MenuItem): Draft {
  return draft.includes(item.id) ? draft : toggled(menu, draft, item)
}

/** The draft without the items of these kinds, of one card if given: as if nothing had been chosen there. */
export function without(menu: Menu, draft: Draft, kinds: readonly MenuItem['kind'][], card?: string): Draft {
  const out = drafted(menu, draft).filter(
    (item) => kinds.includes(item.kind) && (card === undefined || item.card === card),
  )
  return draft.filter((id) => !out.some((item) => item.id === id))
}

/** Why pressing the item now would be refused; nothing where it may be pressed, or taken out again. */
export function refusalFor(menu: Menu, draft: Draft, item: MenuItem): Refusal | undefined {
  return draft.includes(item.id) ? undefined : checkChoice(menu, toggled(menu, draft, item))
}

/** How many of the menu's budget and of the treasury the draft spends. */
export function spent(menu: Menu, draft: Draft): { budget: number; oil: number } {
  const items = drafted(menu, draft)
  return {
    budget: items.reduce((sum, item) => sum + item.price, 0),
    oil: items.reduce((sum, item) => sum + item.oil, 0),
  }
}

/** Where Kazakhstan's cubes go: to each power what counts toward its expectation, the rest at home. */
export function cubes(menu: Menu, draft: Draft): Record<Power | 'home', number> {
  const sum = { RU: 0, CN: 0, US: 0, EU: 0, home: 0 }
  for (const item of drafted(menu, draft)) {
    const where = item.counts && item.power ? item.power : 'home'
    sum[where] += item.price
  }
  return sum
}

/** The power the envoy goes to, if he is sent. */
export function envoyTo(menu: Menu, draft: Draft): Power | undefined {
  return drafted(menu, draft).find((item) => item.kind === 'envoy')?.power
}

/** The answers on the menu to one pressure: comply, and resist with as many cubes as may still be spent. */
export function answers(menu: Menu, card: string): { comply?: MenuItem; resist: MenuItem[] } {
  const items = menu.items.filter((item) => item.card === card)
  const comply = items.find((item) => item.kind === 'comply')
  const resist = items.filter((item) => item.kind === 'resist').sort((a, b) => a.price - b.price)
  return comply ? { comply, resist } : { resist }
}

/** The draft with one pressure resisted by so many cubes. 0 is no answer, which counts as resisting. */
export function resisted(menu: Menu, draft: Draft, card: string, cubesSpent: number): Draft {
  const item = answers(menu, card).resist.find((one) => one.price === cubesSpent)
  return item ? chosen(menu, draft, item) : without(menu, draft, ['comply', 'resist'], card)
}

/** A power's draft with one card moved up among those played: offers are reckoned as laid. */
export function movedUp(draft: Draft, id: string): Draft {
  const at = draft.indexOf(id)
  if (at < 1) return draft
  const before = draft[at - 1] as string
  return [...draft.slice(0, at - 1), id, before, ...draft.slice(at + 1)]
}

/** What of a draft still stands on this menu: for when the menu was drawn anew under it. */
export function kept(menu: Menu, draft: Draft): Draft {
  const still: string[] = []
  for (const id of draft) if (checkChoice(menu, [...still, id]) === undefined) still.push(id)
  return still
}

/** A whole plan as a draft: what of it stands on this menu, in the menu's order where that is the order of play. */
export function laidOut(menu: Menu, plan: Draft): Draft {
  return arranged(menu, kept(menu, plan))
}

/** The envoy's items by the power he may go to. */
export function envoys(menu: Menu): Partial<Record<Power, MenuItem>> {
  const items = menu.items.filter((item) => item.kind === 'envoy')
  return Object.fromEntries(
    POWERS.flatMap((power) => items.filter((i) => i.power === power).map((i) => [power, i])),
  )
}

/** Kazakhstan's choices stand in menu order; a power's in the order in which it lays its cards. */
function arranged(menu: Menu, draft: Draft): Draft {
  if (menu.seat !== 'KZ') return draft
  const place = (id: string) => menu.items.findIndex((item) => item.id === id)
  return [...draft].sort((a, b) => place(a) - place(b))
}
