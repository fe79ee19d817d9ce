/** The parts of the board: where each lies and how it is painted from what is shown at this instant. */
import {
  DOMAINS,
  POWERS,
  type Power,
  ROUTES,
  type Route,
  SEATS,
  type Seat,
  TRACKS,
} from '../../game/vocabulary.ts'
import { trayOf } from './cube-positions.ts'
import { paintAstana } from './draw/astana.ts'
import { paintCapital } from './draw/capital.ts'
import { paintCaption } from './draw/captions.ts'
import { paintCubes } from './draw/cubes.ts'
import { paintLight } from './draw/light.ts'
import { mapPainters } from './draw/map.ts'
import type { Pen } from './draw/pen.ts'
import { paintRoute } from './draw/routes.ts'
import { paintBundle } from './draw/strands.ts'
import type { Theme } from './draw/theme.ts'
import { paintTray } from './draw/tray.ts'
import type { Block, BlockKind } from './layout/blocks.ts'
import { type Box, boxAround, grown } from './layout/geometry.ts'
import type { Layout } from './layout/layout.ts'
import type { BoardWords } from './layout/measures.ts'
import { type Live, lightOf, lying } from './live.ts'
import type { Steppe } from './map/steppe.ts'
import type { Painter } from './stage/sheet.ts'

/** What is painted anew on its own. */
export type Part =
  | 'map'
  | 'light'
  | `route ${Route}`
  | `bundle ${Power}`
  | `plate ${Seat}`
  | `${BlockKind} ${Seat}`

/** What lies over what. */
export const DEPTH = { map: 0, light: 1, route: 2, bundle: 3, plate: 4, block: 5, flight: 6 } as const

/** What stays the same until the board is laid out anew. */
export interface Setting {
  layout: Layout
  theme: Theme
  words: BoardWords
  map: Steppe
  /** Canvas pixels to a CSS pixel. */
  pixels: number
}

export interface PartSpec {
  part: Part
  box: Box
  depth: number
  /** The share of the screen's pixels it is painted with; soft things need few. */
  detail: number
  /** One after the other they paint it; none takes long by itself. */
  painters: readonly Painter[]
}

/** All parts, for as long as the setting stays. They read `live` whenever they are painted. */
export function partsOf(setting: Setting, live: Live): PartSpec[] {
  return [
    ...ground(setting, live),
    ...ROUTES.map((route) => routePart(setting, live, route)),
    ...POWERS.map((power) => bundlePart(setting, live, power)),
    ...SEATS.map((seat) => platePart(setting, live, seat)),
    ...setting.layout.blocks.map((block) => blockPart(setting, live, block)),
  ]
}

function ground({ layout, theme, map }: Setting, live: Live): PartSpec[] {
  const box = { x: 0, y: 0, ...layout.size }
  const light = (pen: Pen) => paintLight(pen, layout, theme, live.light ?? lightOf(live.picture))
  return [
    { part: 'map', box, depth: DEPTH.map, detail: 1, painters: mapPainters(layout, map, theme) },
    { part: 'light', box, depth: DEPTH.light, detail: 0.25, painters: [light] },
  ]
}

function routePart({ layout, theme }: Setting, live: Live, route: Route): PartSpec {
  const built = () => live.building[route] ?? (live.picture.routes.includes(route) ? 1 : 0)
  const paint = (pen: Pen) => paintRoute(pen, layout, theme, route, built())
  const box = grown(boxAround(layout.routes[route]), layout.unit * 0.6)
  return { part: `route ${route}`, box, depth: DEPTH.route, detail: 1, painters: [paint] }
}

function bundlePart({ layout, theme }: Setting, live: Live, power: Power): PartSpec {
  const courses = layout.courses[power]
  const paint = (pen: Pen) => {
    const { strands, pressures } = live.picture.powers[power]
    const look = { courses, colour: theme.seat[power].fill, unit: layout.unit }
    paintBundle(pen, { ...look, levels: strands, growing: live.growing[power], pressures }, theme)
  }
  const box = grown(boxAround(DOMAINS.flatMap((domain) => courses[domain])), layout.unit * 0.5)
  return { part: `bundle ${power}`, box, depth: DEPTH.bundle, detail: 1, painters: [paint] }
}

function platePart({ layout, theme, words }: Setting, live: Live, seat: Seat): PartSpec {
  const node = layout.nodes[seat]
  const reach = Math.max(node.radius * 1.8, Math.hypot(node.x - node.place.x, node.y - node.place.y) + 4)
  const paint = (pen: Pen) => {
    const { picture, trust, tracks, pointed } = live
    const letters = words.letters[seat]
    if (seat !== 'KZ') {
      const look = { trust: trust[seat] ?? picture.powers[seat].trust, letters, pointed: pointed === seat }
      paintCapital(pen, layout, theme, seat, look)
      return
    }
    const now = { ...picture.home.tracks }
    for (const track of TRACKS) now[track] = tracks[track] ?? now[track]
    paintAstana(pen, layout, theme, now, picture.home.dependence, letters)
  }
  const box = grown({ x: node.x, y: node.y, width: 0, height: 0 }, reach)
  return { part: `plate ${seat}`, box, depth: DEPTH.plate, detail: 1, painters: [paint] }
}

function blockPart({ layout, theme, words }: Setting, live: Live, block: Block): PartSpec {
  const { kind, seat } = block
  const paint = (pen: Pen) => {
    const { picture, interest } = live
    if (seat === 'KZ') paintTray(pen, layout, theme, block, trayOf(words, live))
    else if (kind === 'cubes') paintCubes(pen, layout, theme, block, picture.powers[seat], lying(live, seat))
    else {
      paintCaption(
        pen,
        layout,
        theme,
        block,
        words.capitals[seat],
        interest[seat] ?? picture.powers[seat].interest,
      )
    }
  }
  // More cubes than room was kept for are rare, but must not be cut off.
  const room = layout.measures.cubeStep * (kind === 'tray' ? 4 : 1.5)
  return {
    part: `${kind} ${seat}`,
    box: grown(block, room),
    depth: DEPTH.block,
    detail: 1,
    painters: [paint],
  }
}
