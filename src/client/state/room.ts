/**
 * What the window has room for, measured in text. Media queries count a rem as the browser's own text size and know
 * nothing of the size that is set here: layouts go by `<html data-room>` instead, which names every step reached.
 */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'

/** Steps of width and of height at which a layout changes, in rem of the page's text. */
const WIDTHS = [20, 22, 24, 36, 40, 44, 48, 60, 64, 80, 100] as const
const HEIGHTS = [20, 34, 40, 44, 50, 62] as const

/** `w48`: the window is 48 rem wide or wider; `h34` the same of its height. */
export type RoomStep = `w${(typeof WIDTHS)[number]}` | `h${(typeof HEIGHTS)[number]}`

const steps = signal<readonly RoomStep[]>([])
const reached = computed(() => new Set(steps.value))

/** The steps that the window reaches; follows it once `followRoom` was called. */
export const room: ReadonlySignal<ReadonlySet<RoomStep>> = reached

/** Keeps `room` and `<html data-room>` in step with the window and the text size, a factor on the browser's own. */
export function followRoom(scale: ReadonlySignal<number>): void {
  effect(() => follow(queriesAt(scale.value)))
}

type Queries = ReadonlyMap<RoomStep, MediaQueryList>

function queriesAt(scale: number): Queries {
  const query = (side: 'width' | 'height', rem: number) => matchMedia(`(min-${side}: ${rem * scale}rem)`)
  return new Map<RoomStep, MediaQueryList>([
    ...WIDTHS.map((rem) => [`w${rem}`, query('width', rem)] as const),
    ...HEIGHTS.map((rem) => [`h${rem}`, query('height', rem)] as const),
  ])
}

/** Gives the way to stop. */
function follow(queries: Queries): () => void {
  const read = () => {
    const now = [...queries].flatMap(([step, { matches }]) => (matches ? [step] : []))
    document.documentElement.dataset.room = now.join(' ')
    if (now.join() !== steps.peek().join()) steps.value = now
  }
  read()
  for (const query of queries.values()) query.addEventListener('change', read)
  return () => {
    for (const query of queries.values()) query.removeEventListener('change', read)
  }
}
