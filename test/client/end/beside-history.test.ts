// The game beside history: what was done in either, and which rounds stand beside which years.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { besideHistory, loggedRounds } from '../../../src/client/screens/end/beside-history.ts'
import { deedsIn, nameOf, type RoundDone } from '../../../src/client/screens/end/deeds.ts'
import { eventCard, SEATS, type Seat, yearOf } from '../../../src/game/index.ts'
import { decode, playMoves } from '../../../src/game/record/index.ts'
import { ROUNDS } from '../../../src/tools/history/script.ts'

const read = (name: string) =>
  readFileSync(new URL(`../../../assets/records/${name}.json`, import.meta.url), 'utf8')
const spans: readonly string[] = JSON.parse(read('history-years'))
const yearIn = (event: string) => yearOf(eventCard(event))

function logged() {
  const decoded = decode(read('history'))
  if ('refused' in decoded || !('record' in decoded)) throw new Error('the record is not one')
  const { record } = decoded
  const { draws } = record
  const played = playMoves(record, record.moves)
  if (!draws || 'refused' in played) throw new Error('the logged game does not play out')
  return { logged: { ...record, draws }, log: played.steps.flat() }
}

/** Names in any order: facts come as the reckoning goes, choices as they were made. */
const names = (rounds: readonly RoundDone[]) =>
  rounds.map(({ round, event, deeds }) => ({ round, event, deeds: deeds.map(nameOf).sort() }))

describe('the logged game', () => {
  it('has the years of its script', () => {
    expect(spans).toEqual(ROUNDS.map(({ years }) => years))
  })

  it.each(SEATS)('did for %s what its facts tell', (seat: Seat) => {
    const { logged: game, log } = logged()
    const rounds = loggedRounds(game, seat)
    expect(rounds.some(({ deeds }) => deeds.length > 0)).toBe(true)
    expect(names(rounds)).toEqual(names(deedsIn(log, seat)))
  })

  it('beside itself shares every deed, each round in its own years', () => {
    const { logged: game, log } = logged()
    const rows = besideHistory(loggedRounds(game, 'KZ'), spans, deedsIn(log, 'KZ'), yearIn)
    expect(rows.map(({ years }) => years)).toEqual(spans)
    for (const { history, own, shared } of rows) {
      expect(own.map(({ round }) => round)).toEqual([history.round])
      expect([...shared].sort()).toEqual(history.deeds.map(nameOf).sort())
    }
  })
})

describe('a game beside history', () => {
  const history: RoundDone[] = [
    { round: 1, event: 'a', deeds: [{ kind: 'take', id: 'treaty' }] },
    {
      round: 2,
      event: 'b',
      deeds: [
        { kind: 'take', id: 'fund' },
        { kind: 'initiative', id: 'roads' },
      ],
    },
  ]
  const own: RoundDone[] = [
    { round: 1, event: 'late', deeds: [{ kind: 'initiative', id: 'roads' }] },
    { round: 2, event: 'outside', deeds: [] },
    { round: 3, event: 'later', deeds: [{ kind: 'take', id: 'treaty' }] },
  ]
  const years: Readonly<Record<string, number>> = { late: 1995, later: 1997, outside: 2030 }
  const rows = besideHistory(history, ['1991-1994', '1995-1997'], own, (event) => years[event] ?? 0)

  it('has only the years from which it had news, and only its rounds of those', () => {
    expect(rows.map((row) => [row.years, row.own.map(({ round }) => round)])).toEqual([['1995-1997', [1, 3]]])
  })

  it('has the same news beside itself, whatever its date', () => {
    const same: RoundDone[] = [{ round: 1, event: 'a', deeds: [] }]
    const [row, ...more] = besideHistory(history, ['1991-1994', '1995-1997'], same, () => 1996)
    expect([row?.years, more]).toEqual(['1991-1994', []])
  })

  it('shares what was done in the same years, and nothing of other years', () => {
    expect(rows[0]?.shared).toEqual(['initiative:roads'])
  })
})
