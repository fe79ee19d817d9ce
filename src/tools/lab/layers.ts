/**
 * Policies as data, laid over a player: what a policy never takes is struck from the menu before the player sees it, so
 * that it makes the best of what is left. They are named after a `+` and may be put together: `expert+drops-RU+ignores`.
 */
import type { Bot } from '../../game/bots/bot.ts'
import { type ItemKind, type Menu, type MenuItem, POWERS, type Power } from '../../game/index.ts'

/** Items that are struck from every menu: of these kinds, and of this power alone if one is named. */
export interface Struck {
  readonly kinds: readonly ItemKind[]
  readonly power?: Power
}

/** How Kazakhstan takes something of a power of its own will. What a power helps with in a crisis is not among it. */
const TAKEN = ['take', 'envoy', 'pledge'] as const satisfies readonly ItemKind[]

/** By name. `drops-X`: takes nothing of X. `ignores`: no cube against a pressure, and none is complied with. */
export const LAYERS: Readonly<Record<string, Struck>> = {
  ...Object.fromEntries(POWERS.map((power) => [`drops-${power}`, { kinds: TAKEN, power }])),
  ignores: { kinds: ['comply', 'resist'] },
  'never-presses': { kinds: ['pressure'] },
  'never-pledges': { kinds: ['pledge'] },
}

/** The player on menus without what the layer strikes. Every choice it makes is legal on the whole menu too. */
export function laidOver(struck: Struck, base: Bot): Bot {
  return (view, menu, seed) => base(view, without(menu, struck), seed)
}

/** The menu without what is struck; the same menu if nothing is. */
export function without(menu: Menu, struck: Struck): Menu {
  const items = menu.items.filter((item) => !isStruck(item, struck))
  return items.length === menu.items.length ? menu : { ...menu, items }
}

function isStruck({ kind, power }: MenuItem, struck: Struck): boolean {
  return struck.kinds.includes(kind) && (struck.power === undefined || struck.power === power)
}
