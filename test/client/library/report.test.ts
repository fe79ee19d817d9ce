// Figures and orders of arms: sorted and counted as the files give them, with nothing added.
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type Arms,
  arms,
  type Figure,
  type Figures,
  figures,
} from '../../../src/client/screens/library/files.ts'
import {
  COLUMNS,
  narrowed,
  ordersByYear,
  pressed,
  sorted,
  yearsOf,
} from '../../../src/client/screens/library/report/orders.ts'
import { seriesOf, themesOf } from '../../../src/client/screens/library/report/series.ts'

let rows: readonly Arms[]
let file: Figures
beforeAll(async () => {
  rows = await arms()
  file = await figures()
})

const order = (part: Partial<Arms>): Arms => ({
  id: 'x',
  supplier: 'RU',
  year: 2000,
  weapon: 'a',
  what: 'b',
  at: 'B:1',
  ...part,
})

describe('orders of arms', () => {
  it('are narrowed by supplier and year', () => {
    const chinese = narrowed(rows, { supplier: 'CN' })
    expect(chinese.length).toBeGreaterThan(0)
    expect(chinese.every((row) => row.supplier === 'CN')).toBe(true)
    expect(narrowed(rows, { supplier: 'CN', year: 1850 })).toEqual([])
    expect(narrowed(rows, {})).toHaveLength(rows.length)
  })

  it('are sorted either way by any column, and lose none', () => {
    for (const by of COLUMNS) {
      for (const up of [true, false]) {
        expect([...sorted(rows, { by, up })].map(({ id }) => id).sort()).toEqual(
          rows.map(({ id }) => id).sort(),
        )
      }
    }
    const numbers = [order({ number: 4 }), order({}), order({ number: 40 }), order({ number: 12 })]
    expect(sorted(numbers, { by: 'number', up: true }).map(({ number }) => number)).toEqual([
      4,
      12,
      40,
      undefined,
    ])
    expect(sorted(numbers, { by: 'number', up: false }).map(({ number }) => number)).toEqual([
      40,
      12,
      4,
      undefined,
    ])
  })

  it('turn round when the same column is pressed again', () => {
    expect(pressed({ by: 'year', up: true }, 'year')).toEqual({ by: 'year', up: false })
    expect(pressed({ by: 'year', up: false }, 'weapon')).toEqual({ by: 'weapon', up: true })
  })

  it('are counted by year and supplier, empty years among them', () => {
    const few = [order({ year: 2000 }), order({ year: 2000 }), order({ year: 2002, supplier: 'CN' })]
    expect(ordersByYear(few)).toEqual([
      { year: 2000, RU: 2, CN: 0 },
      { year: 2001, RU: 0, CN: 0 },
      { year: 2002, RU: 0, CN: 1 },
    ])
    expect(ordersByYear([])).toEqual([])
    const all = ordersByYear(rows).reduce((sum, { RU, CN }) => sum + RU + CN, 0)
    expect(all).toBe(rows.length)
    expect(yearsOf(rows)[0]).toBe(ordersByYear(rows)[0]?.year)
  })
})

describe('figures', () => {
  it('are told under their themes, each once', () => {
    const told = themesOf(file).flatMap((theme) => [...theme.figures, ...theme.graphs])
    expect(told).toHaveLength(file.figures.length + file.graphs.length)
  })

  it('make a line only of three years or more of one quantity in one unit', () => {
    const figure = (part: Partial<Figure>): Figure => ({
      id: 'x',
      topic: 'oil',
      quantity: 'a',
      value: 1,
      unit: 'km',
      unitText: 'km',
      series: 'x',
      at: ['A:1'],
      nature: 'given',
      status: 'reported',
      ...part,
    })
    const two = [figure({ year: '2001' }), figure({ year: '2002' })]
    expect(
      seriesOf([
        ...two,
        figure({ year: '2003', unit: 'percent' }),
        figure({ year: '2003-2004' }),
        figure({}),
      ]),
    ).toEqual([])
    expect(seriesOf([figure({ year: '2003', nature: 'target', value: 9 }), ...two])).toEqual([
      {
        quantity: 'a',
        unit: 'km',
        points: [
          { year: 2001, value: 1, ahead: false },
          { year: 2002, value: 1, ahead: false },
          { year: 2003, value: 9, ahead: true },
        ],
      },
    ])
  })

  it('draw no number that the file does not hold', () => {
    const drawn = seriesOf(file.figures).flatMap(({ points }) => points)
    expect(drawn.length).toBeGreaterThan(0)
    for (const { year, value } of drawn) {
      expect(file.figures.some((one) => one.year === String(year) && one.value === value)).toBe(true)
    }
  })
})
