/**
 * What the browser's history says of each of its entries, so that a dialog knows the screen beneath it, after a reload
 * too, and the way out of it. Pure.
 */

import { type Address, addressOf, hashOf, isScreen, type Screen } from './address.ts'
import { type Depths, depthsOf } from './depths.ts'

/** Kept as the state of an entry. */
export interface Mark {
  /** The address of the screen that stands, or lies beneath. */
  readonly screen: string
  /** How many entries back the dialog was opened; 0 for a screen, and where the page began in the dialog. */
  readonly steps: number
  /** How far down the page and its parts were as the entry was left. */
  readonly scroll?: Depths
}

/** The mark of an entry: its own, or for one that has none yet a step on from the last. */
export function markOf(address: Address, state: unknown, last?: Last): Mark {
  return readMark(state) ?? stepFrom(address, last)
}

/** The entry one comes from. */
export interface Last {
  readonly address: Address
  readonly mark: Mark
}

function stepFrom(address: Address, last: Last | undefined): Mark {
  const screen = hashOf(screenUnder(address, last?.mark.screen))
  if (isScreen(address) || !last) return { screen, steps: 0 }
  // Within a dialog each link is a step more, but where the page began in it there is nothing to go back to.
  if (address.at !== last.address.at) return { screen, steps: 1 }
  return { screen, steps: last.mark.steps === 0 ? 0 : last.mark.steps + 1 }
}

/** The screen beneath an address: itself, the game whose story is read, or the one one comes from. */
export function screenUnder(address: Address, from = ''): Screen {
  if (isScreen(address)) return address
  const under = addressOf(from)
  if (address.at !== 'log') return isScreen(under) ? under : { at: 'start' }
  return under.at === 'game' && under.id === address.id ? under : { at: 'game', id: address.id }
}

/** A mark as an entry holds it; other pages' states, and garbled ones, are none. */
function readMark(state: unknown): Mark | undefined {
  if (typeof state !== 'object' || state === null) return undefined
  const { screen, steps, scroll } = state as Partial<Record<keyof Mark, unknown>>
  if (typeof screen !== 'string' || !Number.isSafeInteger(steps) || Number(steps) < 0) return undefined
  const depths = depthsOf(scroll)
  return { screen, steps: Number(steps), ...(depths ? { scroll: depths } : {}) }
}
