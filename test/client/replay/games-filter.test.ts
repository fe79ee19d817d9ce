// A list of hundreds of games, narrowed.
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../src/client/save/entry.ts'
import { ALL, choices, found, type Wanted } from '../../../src/client/screens/games/filter.ts'

const day = (date: string) => new Date(`${date}T12:00`).getTime()
const game = (id: string, more: Partial<Entry> = {}): Entry => ({
  ...{ id, revision: 1, writer: 'w', begun: 0, played: day('2026-11-20') },
  ...{ scenario: 'pivots', seat: 'KZ', round: 2, rounds: 6, over: false },
  ...more,
})
const GAMES: readonly Entry[] = [
  game('open', { name: 'Class 9B, Monday', played: day('2026-11-28') }),
  game('won', { over: true, won: true, seat: 'CN' }),
  game('lost', { over: true, won: false, scenario: 'dual-order' }),
  game('old', { over: true, played: day('2025-01-01') }),
  { id: 'broken', revision: 1, played: day('2026-11-27'), broken: 'not-json' },
]
const name = (entry: Entry) => ('name' in entry && entry.name ? entry.name : entry.id)
const ids = (wanted: Partial<Wanted>) => found(GAMES, { ...ALL, ...wanted }, name).map(({ id }) => id)

describe('the games found', () => {
  it.each<[Partial<Wanted>, readonly string[]]>([
    [{}, ['open', 'won', 'lost', 'old', 'broken']],
    [{ scenario: 'pivots' }, ['open', 'won', 'old']],
    [{ seat: 'CN' }, ['won']],
    [{ result: 'open' }, ['open']],
    [{ result: 'lost' }, ['lost']],
    [{ result: 'over' }, ['old']],
    [{ from: '2026-11-27' }, ['open', 'broken']],
    [{ from: '2026-11-28' }, ['open']],
    [{ words: 'monday CLASS' }, ['open']],
    [{ words: ' ' }, ['open', 'won', 'lost', 'old', 'broken']],
    [{ scenario: 'pivots', result: 'won', words: 'won' }, ['won']],
    [{ scenario: 'no such' }, []],
    [{ from: 'no date' }, ['open', 'won', 'lost', 'old', 'broken']],
  ])('by %o', (wanted, all) => {
    expect(ids(wanted)).toEqual(all)
  })

  it('are narrowed by what some game has, and by nothing else', () => {
    expect(choices(GAMES)).toEqual({
      scenarios: ['pivots', 'dual-order'],
      seats: ['KZ', 'CN'],
      results: ['open', 'won', 'lost', 'over'],
    })
  })
})
