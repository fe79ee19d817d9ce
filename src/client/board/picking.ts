/** Pointing at the board and pressing a capital: extras beside the page's own controls, so the canvas needs no focus. */
import type { Power } from '../../game/vocabulary.ts'
import type { Point } from './layout/geometry.ts'
import { type BoardThing, isSameThing } from './under.ts'

/** Where the pointer is, in CSS pixels from the board's upper left corner, and the thing it is on. */
export interface Pointed {
  readonly thing: BoardThing
  readonly at: Point
}

export interface Picking {
  /** What lies at a point now. */
  under: (at: Point) => BoardThing | undefined
  picked?: ((power: Power) => void) | undefined
  pointed?: ((pointed: Pointed | undefined) => void) | undefined
}

/** Calls back with the capital that was pressed, and with each other thing that the pointer comes upon. */
export function pickable(
  holder: HTMLElement,
  { under, picked, pointed }: Picking,
  signal: AbortSignal,
): void {
  let last: BoardThing | undefined
  const look = (event: MouseEvent): BoardThing | undefined => {
    const corner = holder.getBoundingClientRect()
    const at = { x: event.clientX - corner.x, y: event.clientY - corner.y }
    const thing = under(at)
    holder.style.cursor = thing?.kind === 'power' && picked ? 'pointer' : thing ? 'help' : ''
    if (!isSameThing(thing, last)) pointed?.(thing && { thing, at })
    last = thing
    return thing
  }
  const press = (event: MouseEvent) => {
    const thing = look(event)
    if (thing?.kind === 'power') picked?.(thing.power)
  }
  const leave = (event: PointerEvent) => {
    // A finger that was lifted leaves as well: what it touched stays told until something else is touched.
    if (event.pointerType === 'touch' || last === undefined) return
    last = undefined
    pointed?.(undefined)
  }
  holder.addEventListener('pointermove', look, { signal })
  holder.addEventListener('pointerleave', leave, { signal })
  holder.addEventListener('click', press, { signal })
}
