// Nothing on the board covers anything else, at every size and in every language it is meant for.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { socketAt } from '../../../src/client/board/draw/cubes.ts'
import type { Insets } from '../../../src/client/board/layout/frame.ts'
import { distance, grown, inside, into, shared } from '../../../src/client/board/layout/geometry.ts'
import { type Layout, layoutOf } from '../../../src/client/board/layout/layout.ts'
import type { BoardWords, Measure } from '../../../src/client/board/layout/measures.ts'
import { widthOf } from '../../../src/client/board/layout/strands.ts'
import type { Steppe } from '../../../src/client/board/map/steppe.ts'
import { atOnce } from '../../../src/client/board/stage/slices.ts'
import { DOMAINS, POWERS, SEATS } from '../../../src/game/index.ts'

const map = JSON.parse(readFileSync('assets/map/steppe.json', 'utf8')) as Steppe
/** A little wider than Inter is, so that what fits here fits there. */
const measure: Measure = (text, size) => text.length * size * 0.6

const letters = { KZ: 'KZ', RU: 'RU', CN: 'CN', US: 'US', EU: 'EU' }
const WORDS: Record<string, BoardWords> = {
  en: {
    letters,
    capitals: { KZ: 'Astana', RU: 'Moscow', CN: 'Beijing', US: 'Washington', EU: 'Brussels' },
    distance: (km) => `${km} km`,
  },
  kk: {
    letters,
    capitals: { KZ: 'Астана', RU: 'Мәскеу', CN: 'Бейжің', US: 'Вашингтон', EU: 'Брюссель' },
    distance: (km) => `${km} км`,
  },
}

const none = { left: 0, right: 0, top: 0, bottom: 0 }
const SIZES: [name: string, width: number, height: number, insets: Insets][] = [
  ['a small phone', 360, 320, none],
  ['a phone', 390, 330, none],
  ['a large phone', 430, 360, none],
  ['a tablet', 740, 420, none],
  ['a laptop', 1120, 700, none],
  ['a desk with panels', 1440, 900, { left: 312, right: 320, top: 56, bottom: 118 }],
  ['a small desk with panels', 1280, 720, { left: 300, right: 310, top: 56, bottom: 118 }],
  ['a projector with panels', 1920, 1080, { left: 400, right: 420, top: 64, bottom: 140 }],
  ['a cell of the table', 460, 390, none],
  ['a cell that has grown', 1000, 600, none],
  ['a low cell', 560, 300, none],
  ['a wide strip', 1024, 300, none],
]
const CASES = SIZES.flatMap((size) => Object.keys(WORDS).map((language) => [...size, language] as const))

function laidOut(width: number, height: number, insets: Insets, language: string): Layout {
  const words = WORDS[language]
  if (!words) throw new Error(language)
  return atOnce(layoutOf({ width, height }, insets, map, words, measure))
}

describe.each(CASES)('%s, %d x %d', (_, width, height, insets, language) => {
  const layout = laidOut(width, height, insets, language)

  it(`has room for every name and cube (${language})`, () => {
    expect(layout.clashes).toEqual([])
    expect(layout.named).toBe(true)
  })

  it('writes nothing smaller than 12 px', () => {
    const { name, letters, distance } = layout.measures
    expect(Math.min(name, letters, distance)).toBeGreaterThanOrEqual(12)
  })

  it('keeps every disc in the free room, near its place', () => {
    for (const seat of SEATS) {
      const node = layout.nodes[seat]
      const room = grown(layout.free, -node.radius)
      expect(inside(node, room), seat).toBe(true)
      expect(distance(node, node.place), seat).toBeLessThan(layout.unit * 2.5)
    }
  })

  it('leads no strand over another capital', () => {
    for (const power of POWERS) {
      for (const domain of DOMAINS) {
        expect(layout.courses[power][domain].length).toBeGreaterThan(4)
        for (const other of SEATS.filter((seat) => seat !== power && seat !== 'KZ')) {
          const { radius } = layout.nodes[other]
          const nearest = Math.min(
            ...layout.courses[power][domain].map((p) => distance(p, layout.nodes[other])),
          )
          expect(nearest - widthOf(4, layout.unit) / 2, `${power} ${domain} past ${other}`).toBeGreaterThan(
            radius,
          )
        }
      }
    }
  })

  it('lays no label of a ring on anything', () => {
    for (const label of layout.rings) {
      for (const block of layout.blocks) expect(shared(label, block)).toBe(0)
      for (const seat of SEATS) expect(into(label, layout.nodes[seat])).toBe(0)
    }
  })

  it('has sockets for eight cubes by each capital, within what was kept free', () => {
    for (const block of layout.blocks.filter((one) => one.kind === 'cubes')) {
      for (let i = 0; i < 8; i++) expect(inside(socketAt(layout, block, i, 8), block)).toBe(true)
    }
  })
})

describe('the view from the steppe', () => {
  const { nodes } = laidOut(1440, 900, none, 'en')

  it('shows Moscow north-west of Astana, Beijing east, Brussels west and Washington over the pole', () => {
    expect(nodes.RU.x).toBeLessThan(nodes.KZ.x)
    expect(nodes.RU.y).toBeLessThan(nodes.KZ.y)
    expect(nodes.CN.x).toBeGreaterThan(nodes.KZ.x)
    expect(nodes.EU.x).toBeLessThan(nodes.RU.x)
    expect(nodes.US.y).toBeLessThan(nodes.EU.y)
  })

  it('gives up names, not order, where there is hardly any room', () => {
    const tight = laidOut(140, 140, none, 'en')
    expect(tight.named).toBe(false)
    expect(tight.unit).toBeGreaterThan(0)
  })
})
