/** Choices that were made, as a search takes them: the items of a menu. */
import { type Choice, type Menu, type MenuItem, standsAside } from '../index.ts'

/** The items of a choice, as chosen. Throws where the menu has not got one: what was played is legal, or no game. */
export function itemsOf(menu: Menu, choice: Choice): MenuItem[] {
  return choice.map((id) => {
    const item = menu.items.find((each) => each.id === id)
    if (!item) throw new Error(`the menu of ${menu.seat} has no '${id}'`)
    return item
  })
}

/** Choices that come to the same have the same key: order aside, and standing aside from a crisis is what happens anyway. */
export function keyOf(items: readonly MenuItem[]): string {
  const ids = items.flatMap((item) => (isDefault(item) ? [] : [item.id]))
  return ids.sort().join(' ')
}

function isDefault({ kind, price, oil }: MenuItem): boolean {
  return kind === 'respond' && standsAside({ cubes: price, oil })
}
