// A round of Kazakhstan against four powers is six choices: pledge, four offers, attention.
import { describe, expect, it } from 'vitest'
import { JUMPS, type Jump, nextLine } from '../../../src/client/timeline/moves.ts'
import {
  factsUpTo,
  isLast,
  linesAt,
  type Place,
  placed,
  toldAt,
  toldBefore,
  viewAt,
} from '../../../src/client/timeline/places.ts'
import { timelineOf } from '../../../src/client/timeline/steps.ts'
import { momentsAfter } from './games.ts'

const moments = momentsAfter(14)
const timeline = timelineOf(moments)
/** The step that closed the first round, and in how many lines it is told. */
const CLOSE = 6
const LINES = linesAt(timeline, CLOSE)
const END = 14

it('a step is told in lines if it closed a round or showed the powers’ cards, else at once', () => {
  const told = timeline.flatMap((_, step) => (linesAt(timeline, step) > 0 ? step : []))
  expect(told).toEqual([CLOSE - 1, CLOSE, 2 * CLOSE - 1, 2 * CLOSE])
  expect(told.map((step) => timeline[step]?.tells)).toEqual(['reveal', 'reckoning', 'reveal', 'reckoning'])
  expect(LINES).toBeGreaterThan(3)
})

it('every round that was played is told, the last one too', () => {
  const whole = momentsAfter(300)
  const [rounds, told] = [
    whole.at(-1)?.view.history.length,
    timelineOf(whole).filter(({ tells }) => tells === 'reckoning'),
  ]
  expect(whole.at(-1)?.view.outcome).toBeDefined()
  expect(told).toHaveLength(rounds ?? Number.NaN)
})

it('the lines divide the facts of their step: none is told twice, none is left out but the news after them', () => {
  for (const { moment, lines } of timeline) {
    const told = lines.flatMap(({ facts }) => facts)
    expect(told).toEqual(moment.facts.slice(0, told.length))
    const rest = lines.length > 0 ? moment.facts.slice(told.length) : []
    expect(rest.filter(({ kind }) => kind === 'score' || kind === 'net')).toEqual([])
  }
})

const BETWEEN: readonly [Place, number][] = [
  [{ step: CLOSE, line: 0 }, 0],
  [{ step: CLOSE, line: 1 }, timeline[CLOSE]?.lines[0]?.facts.length ?? -1],
  [{ step: CLOSE }, moments[CLOSE]?.facts.length ?? -1],
  [{ step: 0 }, moments[0]?.facts.length ?? -1],
]
it.each(BETWEEN)('at %j so many facts of the step are told: %i', (place, told) => {
  expect(toldAt(timeline, place)).toBe(told)
})

it('while a round is told the page shows it as it was played, and after that the next', () => {
  expect(viewAt(timeline, { step: CLOSE, line: 0 })).toBe(moments[CLOSE - 1]?.view)
  expect(viewAt(timeline, { step: CLOSE, line: LINES })).toBe(moments[CLOSE - 1]?.view)
  expect(viewAt(timeline, { step: CLOSE })).toBe(moments[CLOSE]?.view)
  expect(viewAt(timeline, { step: CLOSE }).round).toBe(2)
})

it('the log of a place ends with what is told there', () => {
  const [first, ...rest] = moments.flatMap(({ facts }) => facts)
  expect(factsUpTo(timeline, { step: END })).toEqual([first, ...rest])
  const half = factsUpTo(timeline, { step: CLOSE, line: 2 })
  expect(half.length).toBe(
    moments.slice(0, CLOSE).flatMap(({ facts }) => facts).length + toldAt(timeline, { step: CLOSE, line: 2 }),
  )
})

const NEAREST: readonly [Place, Place][] = [
  [{ step: 3 }, { step: 3 }],
  [{ step: -1 }, { step: 0 }],
  [{ step: 999 }, { step: END }],
  [{ step: 2.7 }, { step: 2 }],
  [{ step: Number.NaN }, { step: END }],
  [{ step: 3, line: 4 }, { step: 3 }],
  [
    { step: CLOSE, line: 999 },
    { step: CLOSE, line: LINES },
  ],
  [
    { step: CLOSE, line: -2 },
    { step: CLOSE, line: 0 },
  ],
]
it.each(NEAREST)('the place nearest to %j is %j', (wanted, there) => {
  expect(placed(timeline, wanted)).toEqual(there)
})

const LAST: readonly [Place, boolean][] = [
  [{ step: END }, true],
  [{ step: END - 1 }, false],
  [{ step: CLOSE, line: LINES }, false],
]
it.each(LAST)('%j is the last place: %s', (place, last) => {
  expect(isLast(timeline, place)).toBe(last)
})

describe('what going on tells', () => {
  const FOLLOWS: readonly [Place, Place, number | undefined][] = [
    [{ step: 1 }, { step: 2 }, 0],
    [{ step: CLOSE - 1 }, { step: CLOSE, line: 0 }, 0],
    [{ step: CLOSE - 1 }, { step: CLOSE }, 0],
    [{ step: CLOSE, line: 1 }, { step: CLOSE, line: 2 }, toldAt(timeline, { step: CLOSE, line: 1 })],
    [{ step: CLOSE, line: 2 }, { step: CLOSE }, toldAt(timeline, { step: CLOSE, line: 2 })],
    [{ step: CLOSE, line: 2 }, { step: CLOSE, line: 1 }, undefined],
    [{ step: CLOSE }, { step: CLOSE, line: 1 }, undefined],
    [{ step: CLOSE, line: 2 }, { step: CLOSE + 1 }, undefined],
    [{ step: 1 }, { step: 3 }, undefined],
    [{ step: 3 }, { step: 1 }, undefined],
  ]
  it.each(FOLLOWS)('from %j to %j begins after so many facts: %s', (from, to, told) => {
    expect(toldBefore(timeline, from, to)).toBe(told)
  })
})

describe('moving', () => {
  const MOVES: readonly [Jump | 'nextLine', Place, Place][] = [
    ['first', { step: 9 }, { step: 0 }],
    ['last', { step: 2 }, { step: END }],
    ['nextLine', { step: 0 }, { step: 1 }],
    ['nextLine', { step: CLOSE - 1 }, { step: CLOSE, line: 1 }],
    ['nextLine', { step: CLOSE, line: 1 }, { step: CLOSE, line: 2 }],
    ['nextLine', { step: CLOSE, line: LINES }, { step: CLOSE }],
    ['nextLine', { step: CLOSE }, { step: CLOSE + 1 }],
    ['nextLine', { step: END }, { step: END }],
    ['previousLine', { step: 0 }, { step: 0 }],
    ['previousLine', { step: 2 }, { step: 1 }],
    ['previousLine', { step: CLOSE }, { step: CLOSE, line: LINES }],
    ['previousLine', { step: CLOSE, line: 2 }, { step: CLOSE, line: 1 }],
    ['previousLine', { step: CLOSE, line: 1 }, { step: CLOSE - 1 }],
    ['previousLine', { step: CLOSE, line: 0 }, { step: CLOSE - 1 }],
    ['nextChoice', { step: 4 }, { step: 5 }],
    ['nextChoice', { step: CLOSE, line: 2 }, { step: CLOSE }],
    ['nextChoice', { step: END }, { step: END }],
    ['previousChoice', { step: 4 }, { step: 3 }],
    ['previousChoice', { step: CLOSE, line: 2 }, { step: CLOSE - 1 }],
    ['previousChoice', { step: 0 }, { step: 0 }],
    ['nextRound', { step: 2 }, { step: CLOSE }],
    ['nextRound', { step: CLOSE, line: 3 }, { step: CLOSE }],
    ['nextRound', { step: CLOSE }, { step: 2 * CLOSE }],
    ['nextRound', { step: 13 }, { step: END }],
    ['previousRound', { step: 9 }, { step: CLOSE }],
    ['previousRound', { step: CLOSE }, { step: 0 }],
    ['previousRound', { step: 2 }, { step: 0 }],
    ['previousRound', { step: 0 }, { step: 0 }],
  ]
  it.each(MOVES)('%s from %j comes to %j', (move, from, to) => {
    expect(move === 'nextLine' ? nextLine(timeline, from) : JUMPS[move](timeline, from)).toEqual(to)
  })

  it('by line there and back passes the same places', () => {
    const there: Place[] = [{ step: 0 }]
    // More than all lines and steps there are.
    for (let n = 0; n < 1000 && !isLast(timeline, there.at(-1) as Place); n++)
      there.push(nextLine(timeline, there.at(-1) as Place))
    const back: Place[] = [{ step: END }]
    for (let n = 0; n < there.length - 1; n++) back.unshift(JUMPS.previousLine(timeline, back[0] as Place))
    expect(back).toEqual(there)
    expect(there.length).toBeGreaterThan(END + LINES)
  })
})
