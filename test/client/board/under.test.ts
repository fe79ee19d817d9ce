// What lies under the pointer: discs and what stands beside them, strands and routes that are there, else nothing.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Layout, layoutOf } from '../../../src/client/board/layout/layout.ts'
import type { Measure } from '../../../src/client/board/layout/measures.ts'
import type { Steppe } from '../../../src/client/board/map/steppe.ts'
import { type BoardPicture, pictureOf } from '../../../src/client/board/picture.ts'
import { atOnce } from '../../../src/client/board/stage/slices.ts'
import { thingUnder } from '../../../src/client/board/under.ts'
import { DOMAINS, POWERS, view } from '../../../src/game/index.ts'
import { given } from '../../support/given.ts'

const map = JSON.parse(readFileSync('assets/map/steppe.json', 'utf8')) as Steppe
const measure: Measure = (text, size) => text.length * size * 0.6
const words = {
  letters: { KZ: 'KZ', RU: 'RU', CN: 'CN', US: 'US', EU: 'EU' },
  capitals: { KZ: 'Astana', RU: 'Moscow', CN: 'Beijing', US: 'Washington', EU: 'Brussels' },
  distance: (km: number) => `${km} km`,
}
const none = { left: 0, right: 0, top: 0, bottom: 0 }

const layout: Layout = atOnce(layoutOf({ width: 1000, height: 600 }, none, map, words, measure))
const bare = pictureOf(view(given({}), 'KZ'))
const strands = { security: 2, economy: 3, diplomacy: 1 }

/** Every contract stands, and both routes. */
const full: BoardPicture = {
  ...bare,
  powers: {
    RU: { ...bare.powers.RU, strands },
    CN: { ...bare.powers.CN, strands },
    US: { ...bare.powers.US, strands },
    EU: { ...bare.powers.EU, strands },
  },
  routes: ['china', 'caspian'],
}
/** No contract stands, and nothing presses. */
const empty: BoardPicture = {
  ...full,
  powers: {
    RU: { ...bare.powers.RU, strands: { security: 0, economy: 0, diplomacy: 0 }, pressures: [] },
    CN: { ...bare.powers.CN, strands: { security: 0, economy: 0, diplomacy: 0 }, pressures: [] },
    US: { ...bare.powers.US, strands: { security: 0, economy: 0, diplomacy: 0 }, pressures: [] },
    EU: { ...bare.powers.EU, strands: { security: 0, economy: 0, diplomacy: 0 }, pressures: ['economy'] },
  },
  routes: [],
}

const middle = <T>(line: readonly T[]): T => line[Math.floor(line.length / 2)] as T

describe('what lies under a point', () => {
  it('is each capital, with all that stands beside it, and Astana', () => {
    for (const power of POWERS) {
      expect(thingUnder(layout.nodes[power], layout, full)).toEqual({ kind: 'power', power })
    }
    expect(thingUnder(layout.nodes.KZ, layout, full)).toEqual({ kind: 'astana' })
    for (const block of layout.blocks) {
      const centre = { x: block.x + block.width / 2, y: block.y + block.height / 2 }
      const wanted = block.seat === 'KZ' ? { kind: 'tray' } : { kind: 'power', power: block.seat }
      expect(thingUnder(centre, layout, full)).toEqual(wanted)
    }
  })

  it('is each strand that stands', () => {
    for (const power of POWERS) {
      for (const domain of DOMAINS) {
        const at = middle(layout.courses[power][domain])
        expect(thingUnder(at, layout, full), `${power} ${domain}`).toEqual({ kind: 'strand', power, domain })
      }
    }
  })

  it('is no strand that is not drawn, but one that is pressed', () => {
    expect(thingUnder(middle(layout.courses.CN.security), layout, empty)).toBeUndefined()
    expect(thingUnder(middle(layout.courses.EU.economy), layout, empty)).toEqual({
      kind: 'strand',
      power: 'EU',
      domain: 'economy',
    })
  })

  it('is a route only where it was built', () => {
    const end = layout.routes.china.at(-1) as { x: number; y: number }
    expect(thingUnder(end, layout, full)).toEqual({ kind: 'route', route: 'china' })
    expect(thingUnder(end, layout, empty)).toBeUndefined()
  })

  it('is nothing in a corner of the map', () => {
    expect(thingUnder({ x: 1, y: 599 }, layout, full)).toBeUndefined()
  })
})
