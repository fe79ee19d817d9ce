// The map file: what it holds, how much it weighs, and that places lie where the projection puts them.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ownerOf } from '../../../src/client/board/map/owners.ts'
import { CENTRE, radiusOfKm, steppeRaw } from '../../../src/client/board/map/projection.ts'
import { simplified } from '../../../src/client/board/map/simplify.ts'
import { type Line, type Steppe, walk } from '../../../src/client/board/map/steppe.ts'
import { SEATS } from '../../../src/game/index.ts'

const text = readFileSync('assets/map/steppe.json', 'utf8')
const map = JSON.parse(text) as Steppe
const half = map.size / 2

/** Great-circle distance from the centre, in radians. */
function fromCentre(east: number, north: number): number {
  const [x, y, x0, y0] = [east, north, CENTRE.east, CENTRE.north].map((d) => (d * Math.PI) / 180) as [
    number,
    number,
    number,
    number,
  ]
  return Math.acos(Math.sin(y) * Math.sin(y0) + Math.cos(y) * Math.cos(y0) * Math.cos(x - x0))
}

/** How far out a point of the map lies, 0 at the centre and 1 at the rim. */
const outward = ([x, y]: readonly [number, number]) => Math.hypot(x - half, y - half) / half

function contains(lines: readonly Line[], [px, py]: readonly [number, number]): boolean {
  let odd = false
  for (const line of lines) {
    const points: [number, number][] = []
    walk(line, (x, y) => points.push([x, y]))
    points.forEach(([x, y], i) => {
      const [nx, ny] = points[(i + 1) % points.length] ?? [x, y]
      if (y > py !== ny > py && px < ((nx - x) * (py - y)) / (ny - y) + x) odd = !odd
    })
  }
  return odd
}

describe('the map file', () => {
  it('weighs 60 KB at most on the wire', () => {
    expect(gzipSync(text).length).toBeLessThan(60 * 1024)
  })

  it('stays within its square, and on land within the clip', () => {
    for (const line of [...map.land, ...map.borders, ...SEATS.flatMap((seat) => map.owned[seat])]) {
      walk(line, (x, y) => {
        expect(outward([x, y])).toBeLessThan(1.01)
      })
    }
  })

  it.each([
    ['KZ', 71.43, 51.13],
    ['RU', 37.62, 55.75],
    ['CN', 116.4, 39.9],
    ['US', -77.04, 38.9],
    ['EU', 4.35, 50.85],
  ] as const)('puts the capital of %s at its compressed distance, on its own land', (seat, east, north) => {
    const expected = radiusOfKm(fromCentre(east, north) * 6371)
    expect(outward(map.places[seat])).toBeCloseTo(expected, 2)
    expect(contains(map.owned[seat], map.places[seat])).toBe(true)
    expect(contains(map.land, map.places[seat])).toBe(true)
    for (const other of SEATS.filter((one) => one !== seat)) {
      expect(contains(map.owned[other], map.places[seat]), other).toBe(false)
    }
  })

  it('has rings at 1,000, 2,500 and 5,000 km', () => {
    expect(map.rings.map((ring) => ring.km)).toEqual([1000, 2500, 5000])
    for (const ring of map.rings) expect(ring.radius / half).toBeCloseTo(radiusOfKm(ring.km), 2)
  })

  it('tints neither Crimea nor London nor Cayenne', () => {
    const project = (east: number, north: number): [number, number] => {
      const turn = (d: number) => (d * Math.PI) / 180
      const c = fromCentre(east, north)
      const bearing = Math.atan2(
        Math.sin(turn(east - CENTRE.east)) * Math.cos(turn(north)),
        Math.cos(turn(CENTRE.north)) * Math.sin(turn(north)) -
          Math.sin(turn(CENTRE.north)) * Math.cos(turn(north)) * Math.cos(turn(east - CENTRE.east)),
      )
      const r = radiusOfKm(c * 6371) * half
      return [half + Math.sin(bearing) * r, half - Math.cos(bearing) * r]
    }
    for (const place of [project(34.3, 45.3), project(-1.2, 52.3), project(-53, 4)]) {
      expect(contains(map.land, place)).toBe(true)
      for (const seat of SEATS) expect(contains(map.owned[seat], place), seat).toBe(false)
    }
  })

  it('says to whom it is owed', () => {
    expect(map.credit).toContain('Natural Earth')
  })
})

describe('owners', () => {
  it('are the seats, the Union of 27, and nobody', () => {
    expect([ownerOf('398'), ownerOf('643'), ownerOf('250'), ownerOf('826'), ownerOf(undefined)]).toEqual([
      'KZ',
      'RU',
      'EU',
      'other',
      'other',
    ])
    const codes = Array.from({ length: 1000 }, (_, i) => String(i).padStart(3, '0'))
    expect(codes.filter((code) => ownerOf(code) === 'EU')).toHaveLength(27)
  })
})

describe('the projection', () => {
  it('keeps directions and compresses distances', () => {
    expect(steppeRaw(0, 0)).toEqual([0, 0])
    const [x, y] = steppeRaw(0, 0.5)
    expect([x, y > 0]).toEqual([0, true])
    expect(steppeRaw(0, 1)[1] / y).toBeCloseTo(2 ** 0.56, 6)
  })
})

describe('simplified lines', () => {
  it('keep their ends and corners and lose what lies between', () => {
    expect(
      simplified(
        [
          [0, 0],
          [5, 0.1],
          [10, 0],
          [10, 10],
        ],
        1,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ])
  })

  it('stay closed', () => {
    const square = [
      [0, 0],
      [5, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ]
    expect(simplified(square, 1)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ])
  })
})
