/** Builds assets/map/steppe.json from Natural Earth: `npm run map`. Runs on Node only; its output is committed. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { geoContains, geoPath, geoProjection } from 'd3-geo'
import type { MultiLineString, MultiPolygon, Position } from 'geojson'
import { feature, merge, mesh } from 'topojson-client'
import type {
  GeometryCollection,
  Polygon,
  Topology,
  MultiPolygon as TopoMultiPolygon,
} from 'topojson-specification'
import { CRIMEA, ownerOf } from '../../client/board/map/owners.ts'
import { CENTRE, CLIP_DEGREES, radiusOfKm, steppeRaw } from '../../client/board/map/projection.ts'
import { simplified } from '../../client/board/map/simplify.ts'
import type { Line, Steppe } from '../../client/board/map/steppe.ts'
import { type Route, SEATS, type Seat } from '../../game/vocabulary.ts'

/** Fine enough for a projector: one unit is about half a pixel when the map fills 1080 lines. */
const SIZE = 3000
/** Wiggles below this many units are left out. */
const TOLERANCE = 0.9
/** Islands below this area, in square units, are left out. */
const SMALLEST = 14

/** Antarctica lies beyond the clip but for a sliver. */
const ANTARCTICA = '010'

/** Land overseas wears no tint: what lies farther from the centre than this many kilometres, Washington's aside. */
const OVERSEAS = 8000

/** Where each seat governs from: degrees east and north. */
const CAPITALS: Readonly<Record<Seat, [number, number]>> = {
  KZ: [71.43, 51.13],
  RU: [37.62, 55.75],
  CN: [116.4, 39.9],
  US: [-77.04, 38.9],
  EU: [4.35, 50.85],
}

/** Distances that give the eye a measure, in kilometres from the centre. */
const RINGS = [1000, 2500, 5000]

/** The export routes in outline: a few towns each, enough to see which way the oil goes. */
const COURSES: Readonly<Record<Route, [number, number][]>> = {
  // Atyrau, Atasu, Alashankou, and on into Xinjiang.
  china: [
    [51.9, 47.1],
    [71.6, 47.6],
    [82.6, 45.2],
    [89, 43.8],
  ],
  // Aktau, over the sea to Baku, and on to Ceyhan.
  caspian: [
    [51.2, 43.65],
    [49.9, 40.4],
    [35.8, 36.9],
  ],
}

type Country = (Polygon | TopoMultiPolygon) & { id?: string }
type World = Topology<{ countries: GeometryCollection }>

const require = createRequire(import.meta.url)
const world = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8')) as World
const countries = (world.objects.countries.geometries as Country[]).filter((c) => c.id !== ANTARCTICA)

const projection = geoProjection(steppeRaw)
  .rotate([-CENTRE.east, -CENTRE.north])
  .clipAngle(CLIP_DEGREES)
  .scale(SIZE / 2)
  .translate([SIZE / 2, SIZE / 2])
  .precision(0.4)

/** Hands Crimea's polygon from one country to the other (see ./owners.ts). */
function moveCrimea(): void {
  const from = countries.find((c) => c.id === CRIMEA.from)
  const to = countries.find((c) => c.id === CRIMEA.to)
  if (from?.type !== 'MultiPolygon' || to?.type !== 'MultiPolygon')
    throw new Error('the atlas has changed: Crimea')
  const index = from.arcs.findIndex((arcs) =>
    geoContains(feature(world, { type: 'Polygon', arcs }), [...CRIMEA.place]),
  )
  if (index < 0) return
  to.arcs.push(...from.arcs.splice(index, 1))
}

/** The lines a shape leaves on the map, clipped at the rim. */
function projected(shape: MultiPolygon | MultiLineString): Position[][] {
  const lines: Position[][] = []
  const pen = {
    moveTo: (x: number, y: number) => void lines.push([[x, y]]),
    lineTo: (x: number, y: number) => void lines.at(-1)?.push([x, y]),
    closePath: () => {},
    arc: () => {},
    beginPath: () => {},
  }
  geoPath(projection, pen)(shape)
  return lines
}

/** The area inside a closed line, in square units. */
function area(line: readonly Position[]): number {
  let twice = 0
  line.forEach(([x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = line[(i + 1) % line.length] ?? []
    twice += x * nextY - nextX * y
  })
  return Math.abs(twice / 2)
}

/** Points as steps of whole numbers; steps of nothing are left out. */
function packed(line: readonly Position[]): Line {
  const out: number[] = []
  let [atX, atY] = [0, 0]
  for (const [x = 0, y = 0] of line) {
    const [dx, dy] = [Math.round(x) - atX, Math.round(y) - atY]
    if (out.length > 0 && dx === 0 && dy === 0) continue
    out.push(dx, dy)
    atX += dx
    atY += dy
  }
  return out
}

function shores(list: readonly Country[], within = 2): Line[] {
  return projected(merge(world, list as never))
    .filter((line) => area(line) >= SMALLEST && outward(line[0]) < within)
    .map((line) => packed(simplified(line, TOLERANCE)))
    .filter((line) => line.length >= 6)
}

/** How far out a point lies: 0 at the centre, 1 at the rim. */
function outward([x = 0, y = 0]: Position = []): number {
  return Math.hypot(x / (SIZE / 2) - 1, y / (SIZE / 2) - 1)
}

function owned(seat: Seat): Line[] {
  const list = countries.filter((c) => ownerOf(c.id) === seat)
  return seat === 'US' ? shores(list) : shores(list, radiusOfKm(OVERSEAS))
}

function sameTint(a: Country, b: Country): boolean {
  return a !== b && ownerOf(a.id) === ownerOf(b.id)
}

function point(place: [number, number]): [number, number] {
  const [x, y] = projection(place) ?? [0, 0]
  return [Math.round(x), Math.round(y)]
}

function bySeat<T>(of: (seat: Seat) => T): Record<Seat, T> {
  return Object.fromEntries(SEATS.map((seat) => [seat, of(seat)])) as Record<Seat, T>
}

moveCrimea()
const borders = mesh(world, { ...world.objects.countries, geometries: countries }, sameTint as never)
const steppe: Steppe = {
  credit: 'Made with Natural Earth (public domain), by way of world-atlas 2.0.2',
  size: SIZE,
  land: shores(countries),
  owned: bySeat(owned),
  borders: projected(borders)
    .map((line) => packed(simplified(line, TOLERANCE)))
    .filter((line) => line.length >= 4),
  places: bySeat((seat) => point(CAPITALS[seat])),
  rings: RINGS.map((km) => ({ km, radius: Math.round((radiusOfKm(km) * SIZE) / 2) })),
  routes: {
    china: packed(COURSES.china.map(point)),
    caspian: packed(COURSES.caspian.map(point)),
  },
}

const target = new URL('../../../assets/map/steppe.json', import.meta.url)
const text = `${JSON.stringify(steppe)}\n`
writeFileSync(target, text)
console.log(`assets/map/steppe.json: ${text.length} bytes, ${gzipSync(text).length} gzipped`)
