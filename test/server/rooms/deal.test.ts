import { describe, expect, it } from 'vitest'
import { SEATS } from '../../../src/game/index.ts'
import type { RoomPlan, RoomWay } from '../../../src/game/wire/index.ts'
import { dealt, type Seated, tablesFor } from '../../../src/server/rooms/deal.ts'

const plan = (way: RoomWay, perSeat = 1): Pick<RoomPlan, 'way' | 'perSeat'> => ({ way, perSeat })
const pupils = (count: number): Seated[] => Array.from({ length: count }, (_, at) => ({ pupil: at + 1 }))
const asTheyAre = <T>(list: readonly T[]) => list

/** How many players and mirrors there are, by table. */
function counts(places: readonly Required<Seated>[]) {
  const tables = Math.max(...places.map(({ at }) => at.table))
  return Array.from({ length: tables }, (_, number) => {
    const here = places.filter(({ at }) => at.table === number + 1)
    const of = (role: string) => here.filter(({ at }) => at.role === role).length
    return `${of('player')}+${of('mirror')}`
  })
}

describe('a deal', () => {
  it('of one delegation makes everybody a mirror of Kazakhstan', () => {
    const places = dealt(plan('delegation'), pupils(31), asTheyAre)
    expect(new Set(places.map(({ at }) => JSON.stringify(at)))).toEqual(
      new Set(['{"table":1,"seat":"KZ","role":"mirror"}']),
    )
  })

  it.each([
    [1, 30, Array(30).fill('1+0')],
    [2, 5, ['2+0', '2+0', '1+0']],
    [3, 7, ['3+0', '2+0', '2+0']],
  ])('of a duplicate puts %i to a Kazakhstan: %i pupils', (perSeat, count, wanted) => {
    const places = dealt(plan('duplicate', perSeat), pupils(count), asTheyAre)
    expect(counts(places).sort().reverse()).toEqual(wanted)
    expect(places.every(({ at }) => at.seat === 'KZ' && at.role === 'player')).toBe(true)
  })

  it.each([
    [1, 5, ['5+0']],
    [1, 3, ['3+0']],
    [1, 30, Array(6).fill('5+0')],
    // One or two too many are mirrors; three have a table of their own, with bots.
    [1, 31, ['5+1', '5+0', '5+0', '5+0', '5+0', '5+0']],
    [1, 32, ['5+1', '5+1', '5+0', '5+0', '5+0', '5+0']],
    [1, 33, ['5+0', '5+0', '5+0', '5+0', '5+0', '4+0', '4+0']],
    [2, 30, Array(3).fill('10+0')],
    [3, 17, ['15+2']],
  ])('of full tables seats up to %i a seat: %i pupils', (perSeat, count, wanted) => {
    const places = dealt(plan('full', perSeat), pupils(count), asTheyAre)
    expect(counts(places).sort().reverse()).toEqual(wanted)
    for (const table of counts(places).keys()) {
      const each = SEATS.map(
        (seat) =>
          places.filter(({ at }) => at.table === table + 1 && at.seat === seat && at.role === 'player')
            .length,
      )
      expect(Math.max(...each) - Math.min(...each)).toBeLessThanOrEqual(1)
      expect(Math.max(...each)).toBeLessThanOrEqual(perSeat)
    }
  })

  it('leaves those where they are whom somebody has placed, and seats the others around them', () => {
    const placed: Seated[] = [
      { pupil: 1, at: { table: 1, seat: 'RU', role: 'player' } },
      { pupil: 2, at: { table: 1, role: 'observer' } },
    ]
    const places = dealt(plan('full'), [...placed, ...pupils(6).slice(2)], asTheyAre)
    expect(places.slice(0, 2)).toEqual(placed)
    expect(places.slice(2).map(({ at }) => at)).toEqual([
      { table: 1, seat: 'KZ', role: 'player' },
      { table: 1, seat: 'CN', role: 'player' },
      { table: 1, seat: 'US', role: 'player' },
      { table: 1, seat: 'EU', role: 'player' },
    ])
  })

  it('is in the order of chance', () => {
    const backwards = <T>(list: readonly T[]) => [...list].reverse()
    const [first] = dealt(plan('duplicate'), pupils(3), backwards)
    expect(first).toEqual({ pupil: 3, at: { table: 1, seat: 'KZ', role: 'player' } })
  })

  it('has never more tables than a room may', () => {
    expect(tablesFor(plan('duplicate'), 60)).toBe(60)
    expect(tablesFor(plan('full'), 60)).toBe(12)
  })
})
