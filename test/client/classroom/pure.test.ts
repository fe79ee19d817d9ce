/** Codes, plans, seats, rows and proposals of a class, without a page. */
import { describe, expect, it } from 'vitest'
import { pagesOf } from '../../../src/client/screens/classroom/debrief/pages.ts'
import { itemIn } from '../../../src/client/screens/classroom/item-words.ts'
import { roundsOf, shareOf, slowestFirst } from '../../../src/client/screens/classroom/progress.ts'
import { codeIn } from '../../../src/client/screens/classroom/pupil/code.ts'
import { openTables, placesAt, tablesOf } from '../../../src/client/screens/classroom/seating.ts'
import {
  EACH,
  firstWish,
  labelFault,
  labelsIn,
  MINUTES,
  planOf,
  TALKS,
  withWay,
} from '../../../src/client/screens/classroom/teach/plan.ts'
import { byTable, byTrouble, LONG, troubleOf } from '../../../src/client/screens/classroom/teach/rows.ts'
import {
  byVotes,
  castOf,
  handsIn,
  isByPhone,
  isCounted,
} from '../../../src/client/screens/classroom/votes.ts'
import { isReachable } from '../../../src/client/state/online/server-addresses.ts'
import { PIVOTS } from '../../../src/game/scenarios/pivots.ts'
import type { Seat } from '../../../src/game/vocabulary.ts'
import {
  DEBRIEF_PAGES,
  type DebriefTold,
  MOST_PUPILS,
  type Moment,
  type PupilRow,
  ROOM_WAYS,
  type RoomTable,
} from '../../../src/game/wire/index.ts'
import { readOpenRoom } from '../../../src/server/guard/room-requests.ts'

describe('a code', () => {
  it.each(['123456', ' 123 456 ', '123-456', '123\u00a0456', '١٢٣٤٥٦', '۱۲۳۴۵۶'])('%s is read', (typed) => {
    expect(codeIn(typed)).toBe('123456')
  })

  it.each(['', '12345', '1234567', 'abcdef'])('%s is none', (typed) => {
    expect(codeIn(typed)).toBeUndefined()
  })
})

describe('a plan', () => {
  it('gives a class that decides together more time for a question, unless the teacher chose it', () => {
    const wish = firstWish('pivots', 'en')
    expect(withWay(wish, 'delegation')).toEqual({ ...wish, way: 'delegation', each: '300' })
    expect(withWay(withWay(wish, 'delegation'), 'full')).toEqual({ ...wish, way: 'full' })
    expect(withWay({ ...wish, each: '60' }, 'delegation').each).toBe('60')
  })

  it('is one that the server takes, whatever is chosen', () => {
    for (const way of ROOM_WAYS)
      for (const minutes of MINUTES)
        for (const each of EACH)
          for (const talks of TALKS) {
            const wish = { ...firstWish('pivots', 'en'), way, minutes, each, talks, labels: 'Aida\nBolat' }
            const read = readOpenRoom({ ...planOf(wish, []), secret: 'a-secret-of-16-letters' })
            expect(read).toHaveProperty('value')
          }
  })

  it('takes a scenario of one’s own along whole, and another by its id', () => {
    const own = { ...PIVOTS, id: 'own' }
    expect(planOf(firstWish('own', 'en'), [own]).scenario).toBe(own)
    expect(planOf(firstWish('pivots', 'en'), [own]).scenario).toBe('pivots')
  })

  it('lets nobody talk where there is one seat', () => {
    const { phrases, freeText } = planOf({ ...firstWish('pivots', 'en'), talks: 'words' }, [])
    expect({ phrases, freeText }).toEqual({ phrases: false, freeText: false })
  })

  it('reads labels one a line, without what is but space', () => {
    expect(labelsIn(' Aida \r\n\n  Bolat   B.\n')).toEqual(['Aida', 'Bolat B.'])
  })

  it('finds what is wrong with labels', () => {
    expect(labelFault(['Aida', 'Bolat'])).toBeUndefined()
    expect(labelFault(['Aida', 'Aida'])).toEqual({ why: 'twice', label: 'Aida' })
    const long = 'x'.repeat(25)
    expect(labelFault([long])).toEqual({ why: 'long', label: long })
    expect(labelFault(Array.from({ length: MOST_PUPILS + 1 }, (_, at) => `${at}`))).toEqual({ why: 'many' })
  })
})

const row = (pupil: number, more: Partial<PupilRow> = {}): PupilRow => ({
  ...{ pupil, nick: { label: `${pupil}` }, here: true, role: 'player', doing: 'waiting' },
  ...{ waitsFor: [], since: 0, amber: false },
  ...more,
})

describe('rows of the monitor', () => {
  it('have whoever is gone first, the longest first, then whoever thinks for long, then the others by table', () => {
    const rows = [
      row(1, { table: 2 }),
      row(2, { doing: 'thinking', since: LONG, table: 3 }),
      row(3, { here: false, amber: true, since: 11_000 }),
      row(4, { table: 1 }),
      row(5, { here: false, amber: true, since: 40_000 }),
      row(6),
    ]
    expect(byTrouble(rows).map(({ pupil }) => pupil)).toEqual([5, 3, 2, 4, 1, 6])
  })

  it('come into trouble as time goes by', () => {
    const thinking = row(1, { doing: 'thinking', since: LONG - 1000 })
    expect(troubleOf(thinking)).toBe('none')
    expect(troubleOf(thinking, 1000)).toBe('slow')
  })

  it('stand by table, those without one last', () => {
    const rows = [row(1), row(2, { table: 2 }), row(4, { table: 1 }), row(3, { table: 1 })]
    expect([...rows].sort(byTable).map(({ pupil }) => pupil)).toEqual([3, 4, 2, 1])
  })
})

const table = (number: number, more: Partial<RoomTable> = {}): RoomTable => ({
  ...{ table: number, id: `${number}`, phase: 'playing', round: 1, rounds: 6, step: 0, waitsFor: [] },
  ...more,
})

describe('tables of a room', () => {
  it('have the slowest first, and those that are over last', () => {
    const tables = [
      table(1, { step: 9 }),
      table(2, { phase: 'over', step: 1 }),
      table(3, { step: 4 }),
      table(4, { step: 4 }),
    ]
    expect(slowestFirst(tables).map((one) => one.table)).toEqual([3, 4, 1, 2])
  })

  it('are counted by the round they are in, without a gap', () => {
    const tables = [
      table(1, { round: 2 }),
      table(2, { round: 4 }),
      table(3, { round: 4 }),
      table(4, { phase: 'over' }),
    ]
    expect(roundsOf(tables)).toEqual([
      { round: 2, count: 1 },
      { round: 3, count: 0 },
      { round: 4, count: 2 },
      { round: 'over', count: 1 },
    ])
    expect(roundsOf([])).toEqual([])
    expect(roundsOf([table(1, { phase: 'over' })])).toEqual([{ round: 'over', count: 1 }])
  })

  it('have behind them the rounds that are closed', () => {
    expect(
      [table(1), table(2, { round: 4 }), table(3, { phase: 'over' }), table(4, { rounds: 0 })].map(shareOf),
    ).toEqual([0, 0.5, 1, 0])
  })

  it('are offered with one more, up to the most there may be', () => {
    const room = { pupils: [row(1, { table: 2 })], tables: [] }
    expect(tablesOf(room, 60)).toEqual([1, 2, 3])
    expect(tablesOf(room, 2)).toEqual([1, 2])
    expect(tablesOf({ pupils: [], tables: [] }, 60)).toEqual([1])
  })

  it('have a seat of their own in duplicate, five in full tables, and count no mirrors', () => {
    const plan = { ...planOf(firstWish('pivots', 'en'), []) }
    const pupils = [
      row(1, { table: 1, seat: 'KZ' }),
      row(2, { table: 1, seat: 'KZ', role: 'mirror' }),
      row(3, { table: 2, seat: 'KZ' }),
    ]
    expect(placesAt({ plan, pupils }, 1).map(({ seat, pupils: at }) => [seat, at.length])).toEqual([
      ['KZ', 1],
    ])
    expect(placesAt({ plan: { ...plan, way: 'full' }, pupils }, 1)).toHaveLength(5)
  })
})

const TURN = { game: 1, seat: 'KZ', round: 1, decision: 'pledge' } as const

describe('the tables a pupil may choose at', () => {
  const plan = { ...planOf(firstWish('pivots', 'en'), []), way: 'full' as const }
  const at = (pupil: number, table: number, seat: Seat) => row(pupil, { table, seat })
  /** So many who sit nowhere yet, with numbers that follow. */
  const standing = (count: number, after: number) =>
    Array.from({ length: count }, (_, one) => row(after + one + 1))
  const room = (pupils: PupilRow[], perSeat = 1) => ({ plan: { ...plan, perSeat }, pupils, tables: [] })

  it('are no more than are needed at full tables', () => {
    expect(openTables(room(standing(5, 0)), 1)).toEqual([1])
    expect(openTables(room([at(1, 1, 'RU'), ...standing(4, 1)]), 2)).toEqual([1])
    expect(openTables(room([at(1, 1, 'RU'), ...standing(4, 1)]), 1), 'for whoever sits, too').toEqual([1])
    // Six for five seats.
    expect(openTables(room([at(1, 1, 'RU'), ...standing(5, 1)]), 2)).toEqual([1, 2])
    expect(openTables(room([at(1, 1, 'RU'), ...standing(5, 1)], 2), 2)).toEqual([1])
    expect(openTables(room([at(1, 1, 'RU'), at(2, 2, 'CN'), ...standing(3, 2)]), 3)).toEqual([1, 2])
  })

  it('are one more than there are, where each has one of its own', () => {
    const pupils = [at(1, 1, 'KZ'), ...standing(1, 1)]
    expect(openTables({ plan: { ...plan, way: 'duplicate' }, pupils, tables: [] }, 2)).toEqual([1, 2])
  })
})

describe('proposals', () => {
  it('stand by their votes, equal ones in the order of proposing', () => {
    const one = (proposal: number, votes: number[], hands = 0) => ({
      ...{ proposal, table: 1, turn: TURN, choice: [], by: 1 },
      ...{ votes, hands },
    })
    const told = (all: readonly ReturnType<typeof one>[]) =>
      byVotes(all).map(({ letter, one: { proposal } }) => `${letter} ${proposal}`)
    const standing = told([one(11, [1]), one(13, [2, 4]), one(12, [3, 5])])
    expect(standing, 'letters stay, whatever the votes').toEqual(['B 12', 'C 13', 'A 11'])
    expect(told([one(1, [1, 2]), one(2, [3], 2)]), 'hands count beside votes').toEqual(['B 2', 'A 1'])
    const many = told(Array.from({ length: 28 }, (_, at) => one(at + 1, [])))
    expect(many.slice(25)).toEqual(['Z 26', 'A2 27', 'B2 28'])
  })

  it('have votes where somebody can vote, and hands that were counted where nobody can', () => {
    const votes = (voters: number, by: number[], hands = 0) => ({
      voters,
      proposals: [
        { proposal: 1, table: 1, turn: TURN, choice: [], by: 0, votes: by, hands },
        { proposal: 2, table: 1, turn: TURN, choice: ['pledge:CN'], by: 0, votes: [], hands: 0 },
      ],
    })
    expect([isByPhone(votes(0, [], 7)), isCounted(votes(0, [], 7))]).toEqual([false, true])
    expect(handsIn(votes(2, [1], 7))).toBe(7)
    expect(isCounted(votes(0, []))).toBe(false)
    expect(isCounted(votes(2, []))).toBe(true)
    // Whoever has voted may have put the phone away.
    expect(isCounted(votes(0, [1]))).toBe(true)
    expect(castOf(votes(2, [1, 4]))).toBe(2)
  })

  it.each([
    ['take:ru-eaeu', { kind: 'take', what: 'ru-eaeu' }],
    ['resist:ru-squeeze:2', { kind: 'resist', what: 'ru-squeeze', count: 2 }],
    ['envoy:CN', { kind: 'envoy', what: 'CN' }],
    ['nonsense', undefined],
  ])('%s is read', (id, item) => {
    expect(itemIn(id)).toEqual(item)
  })
})

const told = (moments: readonly Moment[], weighing = false): DebriefTold => ({
  weighing,
  debrief: {
    ...{ way: 'duplicate', scenario: 'pivots', moments, limits: { tensions: [], questions: [] } },
    atlas: { from: 2011, to: 2022, measures: [], tables: [] },
  },
})

describe('the pages of a debrief', () => {
  it('are the atlas alone while its moments are looked for', () => {
    expect(pagesOf(told([], true))).toEqual([0])
  })

  it('pass over moments and a what-if that there are none of', () => {
    const is = (pages: readonly number[]) => pages.map((page) => DEBRIEF_PAGES[page]?.is)
    expect(is(pagesOf(told([])))).toEqual(['atlas', 'limits', 'exit'])
    expect(is(pagesOf(told([{} as Moment])))).toEqual(['atlas', 'ask', 'worth', 'told', 'limits', 'exit'])
    expect(pagesOf(undefined)).toEqual([])
  })
})

describe('an address', () => {
  it.each([
    ['http://localhost:8000', false],
    ['http://127.0.0.1:8000', false],
    ['http://[::1]:8000', false],
    ['http://192.168.1.20:8000', true],
    ['https://play.example.org', true],
    ['nonsense', false],
  ])('%s is reached by a phone: %s', (address, reached) => {
    expect(isReachable(address)).toBe(reached)
  })
})
