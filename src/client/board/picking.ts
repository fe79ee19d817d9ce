/** Pressing a capital on the board: an extra beside the page's own controls, so the canvas needs no focus. */
import { POWERS, type Power, type Seat } from '../../game/vocabulary.ts'
import { distance } from './layout/geometry.ts'
import type { Node } from './layout/nodes.ts'

/** Calls back with the capital that was pressed. `nodes` gives where the discs stand now. */
export function pickable(
  holder: HTMLElement,
  nodes: () => Record<Seat, Node>,
  picked: (power: Power) => void,
  signal: AbortSignal,
): void {
  const powerAt = (event: MouseEvent): Power | undefined => {
    const corner = holder.getBoundingClientRect()
    const point = { x: event.clientX - corner.x, y: event.clientY - corner.y }
    const discs = nodes()
    return POWERS.find((power) => distance(point, discs[power]) < discs[power].reach)
  }
  const hover = (event: MouseEvent) => {
    holder.style.cursor = powerAt(event) ? 'pointer' : ''
  }
  const press = (event: MouseEvent) => {
    const power = powerAt(event)
    if (power) picked(power)
  }
  holder.addEventListener('pointermove', hover, { signal })
  holder.addEventListener('click', press, { signal })
}
