/** What lies at a point of the board, from what stands on top down to the ground. Pure. */
import { DOMAINS, type Domain, POWERS, type Power, ROUTES, type Route, SEATS } from '../../game/vocabulary.ts'
import { distance, grown, inside, type Point } from './layout/geometry.ts'
import type { Layout } from './layout/layout.ts'
import type { BoardPicture } from './picture.ts'

/** Something on the board that can be pointed at. `power`: a capital with all that stands beside it. */
export type BoardThing =
  | { readonly kind: 'power'; readonly power: Power }
  /** Astana's disc with the four tracks around it. */
  | { readonly kind: 'astana' }
  /** Astana's name with the cubes that lie there. */
  | { readonly kind: 'tray' }
  | { readonly kind: 'strand'; readonly power: Power; readonly domain: Domain }
  | { readonly kind: 'route'; readonly route: Route }

type Where = Pick<Layout, 'nodes' | 'blocks' | 'courses' | 'routes' | 'unit'>

/** A line is hit this far from its middle, in units, but at least so many CSS pixels. */
const REACH = { units: 0.14, least: 5 }

/** The thing at a point, in CSS pixels from the board's upper left corner; nothing where only the map is. */
export function thingUnder(at: Point, where: Where, picture: BoardPicture): BoardThing | undefined {
  return discUnder(at, where) ?? blockUnder(at, where) ?? lineUnder(at, where, picture)
}

function discUnder(at: Point, { nodes }: Where): BoardThing | undefined {
  const seat = SEATS.find((each) => distance(at, nodes[each]) < nodes[each].reach)
  if (seat === undefined) return undefined
  return seat === 'KZ' ? { kind: 'astana' } : { kind: 'power', power: seat }
}

function blockUnder(at: Point, { blocks }: Where): BoardThing | undefined {
  const block = blocks.find((each) => inside(at, grown(each, 1)))
  if (!block) return undefined
  return block.seat === 'KZ' ? { kind: 'tray' } : { kind: 'power', power: block.seat }
}

/** The nearest of the lines that are there to be seen: strands before routes. */
function lineUnder(at: Point, where: Where, picture: BoardPicture): BoardThing | undefined {
  const strands = POWERS.flatMap((power) =>
    DOMAINS.filter((domain) => isSeen(picture, power, domain)).map((domain) => ({
      thing: { kind: 'strand', power, domain } as const,
      off: offLine(at, where.courses[power][domain]),
    })),
  )
  const routes = ROUTES.filter((route) => picture.routes.includes(route)).map((route) => ({
    thing: { kind: 'route', route } as const,
    off: offLine(at, where.routes[route]),
  }))
  const reach = Math.max(REACH.least, REACH.units * where.unit)
  const near = [...strands, ...routes].filter(({ off }) => off < reach)
  return near.sort((a, b) => a.off - b.off)[0]?.thing
}

/** A strand of level 0 is not drawn, but the barbs of a pressure are. */
function isSeen({ powers }: BoardPicture, power: Power, domain: Domain): boolean {
  return powers[power].strands[domain] > 0 || powers[power].pressures.includes(domain)
}

/** How far a point lies from a polyline; Infinity from one without a length. */
function offLine(at: Point, line: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 1; i < line.length; i++)
    least = Math.min(least, offSpan(at, line[i - 1] as Point, line[i] as Point))
  return least
}

function offSpan(at: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const square = dx * dx + dy * dy
  const t = square === 0 ? 0 : Math.max(0, Math.min(1, ((at.x - a.x) * dx + (at.y - a.y) * dy) / square))
  return distance(at, { x: a.x + dx * t, y: a.y + dy * t })
}

/** Whether two are the same thing. */
export function isSameThing(a: BoardThing | undefined, b: BoardThing | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
