/** What is to be seen at a place. Pure. */
import { type Fact, type Menu, menuOf, type View } from '../../game/index.ts'
import type { CursorState } from './cursor-state.ts'
import { factsUpTo, isLast, type Place, stepAt, toldAt, viewAt } from './places.ts'
import type { Step } from './steps.ts'

export interface Shown {
  readonly place: Place
  /** The state on the page: while a round is told, the one in which it was played. */
  readonly view: View
  /** The step that led here, or is being told. */
  readonly step: Step
  /** Nothing has happened that is not told. */
  readonly atHead: boolean
  /**
   * What the viewer is asked, at the head; while a round is told to it, what it was asked and has answered. Absent
   * everywhere else, and for whoever only watches.
   */
  readonly menu?: Menu
  /** How many of the step's facts are told. */
  readonly told: number
  /** How many were before the last move, if that went on from there; nothing after a jump. */
  readonly since?: number
  /** All facts told, since the game began. */
  log(): readonly Fact[]
}

const menus = new WeakMap<View, Menu>()

/** What the viewer is asked in a view: the same menu for the same view. */
function menuIn(view: View): Menu | undefined {
  const known = menus.get(view)
  if (known) return known
  const menu = menuOf(view)
  if (menu) menus.set(view, menu)
  return menu
}

/** The facts that the last move told, where it went on; nothing after a jump. */
export function newsIn({ step, told, since }: Shown): readonly Fact[] | undefined {
  return since === undefined ? undefined : step.moment.facts.slice(since, told)
}

/** `asks`: the viewer plays, and is asked. */
export function shownAt({ timeline, place, follows, since }: CursorState, asks: boolean): Shown {
  const view = viewAt(timeline, place)
  const atHead = isLast(timeline, place)
  const isTold = follows && place.line !== undefined
  const menu = asks && (atHead || isTold) ? menuIn(view) : undefined
  return {
    ...{ place, view, atHead },
    step: stepAt(timeline, place.step),
    ...(menu ? { menu } : {}),
    told: toldAt(timeline, place),
    ...(since === undefined ? {} : { since }),
    log: () => factsUpTo(timeline, place),
  }
}
