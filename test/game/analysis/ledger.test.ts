// The ledger of a seat: what it began with, and what news, its own choices and the others' made of that.
import { describe, expect, it } from 'vitest'
import { finish, type Ledger, ledgerOf } from '../../../src/game/analysis/index.ts'
import type { Seat } from '../../../src/game/index.ts'
import { seeded } from '../../../src/game/kernel.ts'
import { disguised } from '../../fuzz/secrets.ts'
import { gameOf, randomFile } from '../../support/analysis.ts'

const game = gameOf(randomFile('a ledger'))
const WORLDS = 3

function ledger(seat: Seat, of = game): Ledger {
  const found = finish(ledgerOf(of, seat, WORLDS))
  if (!found) throw new Error('a game that is over has a ledger')
  return found
}

describe('a ledger', () => {
  it.each(['KZ', 'US'] as const)('of %s adds up to the margin of the outcome', (seat) => {
    const { start, terms, totals, result } = ledger(seat)
    const sum = terms.reduce((all, { by }) => all + by, start.by)
    expect(Math.abs(sum - result)).toBeLessThan(1e-9)
    expect(Math.abs(start.by + totals.news.by + totals.own.by + totals.others.by - result)).toBeLessThan(1e-9)
    expect(result).toBe(game.states.at(-1)?.outcome?.margins[seat])
  })

  it('counts each choice of the seat once as its own, at the moment it was asked', () => {
    for (const seat of ['KZ', 'EU'] as const) {
      const own = ledger(seat).terms.filter(({ kind }) => kind === 'own')
      const steps = game.moves.flatMap((move, step) => (move.seat === seat ? [step] : []))
      expect(own.map(({ step }) => step)).toEqual(steps)
    }
  })

  it('knows nothing to be luck once the last choice is made', () => {
    const last = ledger('RU').terms.at(-1)
    expect(last).toMatchObject({ kind: 'news', se: 0 })
    expect(Math.abs(last?.by ?? 1)).toBeLessThan(1e-9)
  })

  it('is the same where what the seat could not know was otherwise', () => {
    const states = game.states.map((state, n) =>
      state.outcome ? state : disguised(state, 'KZ', seeded(`disguise ${n}`)),
    )
    expect(ledger('KZ', { ...game, states })).toEqual(ledger('KZ'))
  })

  it('is not there while the game goes on', () => {
    expect(finish(ledgerOf(gameOf(randomFile('under way', 4)), 'KZ', WORLDS))).toBeUndefined()
  })
})
