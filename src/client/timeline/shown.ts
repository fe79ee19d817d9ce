/** What is to be seen at a place. Pure. */
import { type Choice, type Fact, type Menu, menuOf, type View } from '../../game/index.ts'
import type { SeatOpen, Session } from '../session/session.ts'
import type { CursorState } from './cursor-state.ts'
import { factsUpTo, isLast, type Place, stepAt, toldAt, viewAt, viewStep } from './places.ts'
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
   * What the viewer is asked, at the head; while a round is told to it, what it was asked and has answered. In a game that
   * has been played, what its seat was asked there. Absent everywhere else, and for whoever only watches.
   */
  readonly menu?: Menu
  /** In a game that has been played: what the seat chose from that menu. */
  readonly choice?: Choice
  /** Where every hand lies open: what each seat saw. */
  readonly open?: readonly SeatOpen[]
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

/** What of a session says what its viewer is asked: whoever plays is, and whoever watches a played game is shown what was. */
export type Asking = Pick<Session, 'player' | 'answered' | 'open'>

export function shownAt(state: CursorState, session: Asking): Shown {
  const { timeline, place, since } = state
  const view = viewAt(timeline, place)
  return {
    ...{ place, view, atHead: isLast(timeline, place) },
    step: stepAt(timeline, place.step),
    ...askedAt(state, session, view),
    told: toldAt(timeline, place),
    ...(since === undefined ? {} : { since }),
    log: () => factsUpTo(timeline, place),
  }
}

function askedAt(state: CursorState, session: Asking, view: View): Pick<Shown, 'menu' | 'choice' | 'open'> {
  const { timeline, place, follows } = state
  if (session.answered) {
    const step = viewStep(place)
    const open = session.open?.(step)
    return { ...session.answered(step), ...(open ? { open } : {}) }
  }
  const isTold = follows && place.line !== undefined
  const menu = session.player && (isLast(timeline, place) || isTold) ? menuIn(view) : undefined
  return menu ? { menu } : {}
}
