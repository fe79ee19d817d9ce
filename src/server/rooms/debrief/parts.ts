/**
 * A choice in parts that can be held against those of others: a whole plan has tens of thousands of forms, and no two of a
 * class are alike; but how the news was answered, which offer was taken, how a pressure was met can be counted.
 */
import type { Choice, Menu, MenuItem } from '../../../game/index.ts'
import type { MomentAsked } from '../../../game/wire/index.ts'

export interface Part {
  /** The same part of the same question has the same at every table: `3/attention/offer ru-eaeu`. */
  readonly key: string
  readonly asked: MomentAsked
  /** Items of the menu that it is about. */
  readonly items: readonly MenuItem[]
  /** What happens if none of them is chosen, where that is an item too. */
  readonly otherwise?: MenuItem
  /** Whether every one of the items is an answer, and so is none where there is no other way; else any set of them is. */
  readonly single: boolean
}

/** The parts of a question to Kazakhstan that have more than one answer. */
export function partsOf(menu: Menu): Part[] {
  return [
    ...pledge(menu),
    ...crisis(menu),
    ...perCard(menu, 'offer'),
    ...perCard(menu, 'pressure'),
    ...projects(menu),
  ]
}

/** What a choice answers to a part: ids of its items in the order of the menu, one space between; empty: none. */
export function answerTo({ items, otherwise }: Part, choice: Choice): string {
  const chosen = items.filter(({ id }) => choice.includes(id))
  return idOf(chosen.length === 0 && otherwise ? [otherwise] : chosen)
}

/** The answers there are to a part, as far as they can be named beforehand. */
export function answersOf({ items, otherwise, single }: Part): (readonly MenuItem[])[] {
  const none = otherwise ? [] : [[]]
  return single ? [...none, ...items.map((item) => [item])] : none
}

export function idOf(items: readonly MenuItem[]): string {
  return items.map(({ id }) => id).join(' ')
}

function pledge(menu: Menu): Part[] {
  if (menu.decision !== 'pledge' || menu.items.length === 0) return []
  return [{ key: keyOf(menu, 'pledge'), asked: { about: 'pledge' }, items: menu.items, single: true }]
}

function crisis(menu: Menu): Part[] {
  const items = menu.items.filter(({ kind }) => kind === 'respond')
  const [first] = items
  if (first?.card === undefined || items.length < 2) return []
  const { card } = first
  return [
    {
      key: keyOf(menu, `crisis ${card}`),
      asked: { about: 'crisis', card },
      items,
      ...asideOf(items),
      single: true,
    },
  ]
}

/** Offers are taken one by one, and each pressure is met for itself; one that is not answered is borne. */
function perCard(menu: Menu, about: 'offer' | 'pressure'): Part[] {
  const kinds = about === 'offer' ? ['take'] : ['comply', 'resist']
  const items = menu.items.filter(({ kind }) => kinds.includes(kind))
  const cards = [...new Set(items.flatMap(({ card }) => card ?? []))]
  return cards.flatMap((card): Part[] => {
    const own = items.filter((item) => item.card === card)
    const power = own[0]?.power
    if (!power) return []
    const asked = { about, card, power } as const
    return [{ key: keyOf(menu, `${about} ${card}`), asked, items: own, single: true }]
  })
}

function projects(menu: Menu): Part[] {
  const items = menu.items.filter(({ kind }) => kind === 'initiative')
  if (items.length === 0) return []
  return [{ key: keyOf(menu, 'projects'), asked: { about: 'projects' }, items, single: false }]
}

/** Standing aside is what comes of not deciding (RULES.md, "Attention"). */
function asideOf(responses: readonly MenuItem[]): { otherwise?: MenuItem } {
  const otherwise = responses.find(({ price, oil }) => price === 0 && oil === 0)
  return otherwise ? { otherwise } : {}
}

function keyOf({ round, decision }: Menu, about: string): string {
  return `${round}/${decision}/${about}`
}
