// Turning points: where an outlook moves, named by what the facts of that moment moved.
import { describe, expect, it } from 'vitest'
import { type Outlook, TURNING_KINDS, turningPoints } from '../../../src/game/analysis/index.ts'
import { kindOf } from '../../../src/game/analysis/turning-kinds.ts'
import { type Fact, forSeats, RULES, type Seat } from '../../../src/game/index.ts'
import { gameOf, randomFile } from '../../support/analysis.ts'
import { newGame, randomGame } from '../../support/play.ts'

const because = (rule: Fact['because']['rule'], card?: string): Fact['because'] =>
  card === undefined ? { rule } : { rule, card }

const blow: Fact = {
  kind: 'track',
  track: 'security',
  from: 5,
  to: 3,
  because: because('resisted', 'ru-more-bases'),
}

function met(cubes: number): Fact {
  return { kind: 'resisted', power: 'RU', cubes, strength: 4, because: because('resisted', 'ru-more-bases') }
}

function taken(card: string): Fact {
  return { kind: 'contract', power: 'CN', domain: 'economy', from: 1, to: 2, because: because('offer', card) }
}

describe('the kind of a fact', () => {
  it('tells how a pressure was met by the cubes it was met with', () => {
    const before = newGame('kinds')
    const kinds = [0, 1, 2].map((cubes) => kindOf(blow, [met(cubes), blow], before))
    expect(kinds).toEqual(['unanswered-squeeze', 'half-met-squeeze', 'stood-firm'])
  })

  it('calls a hedge late where one power had long outweighed the others, and none where it is that power’s own', () => {
    const before = newGame('hedges')
    const deal = taken('cn-all-round-partner')
    expect(kindOf(deal, [deal], before)).toBe('deal')
    const premium: Fact = {
      kind: 'track',
      track: 'legitimacy',
      from: 5,
      to: 6,
      because: because('hedging-premium', 'cn-all-round-partner'),
    }
    expect(kindOf(deal, [deal, premium], before)).toBe('hedge')
    expect(kindOf(deal, [deal, premium], { ...before, dependence: 2 })).toBe('late-hedge')
    const deepened: Fact = { ...deal, power: 'RU', because: because('offer', 'ru-southern-watch') } as Fact
    expect(kindOf(deepened, [deepened], before)).toBe('deal')
    before.contract.CN = { security: 0, economy: 0, diplomacy: 0 }
    before.contract.EU = { security: 0, economy: 0, diplomacy: 0 }
    expect(kindOf(deepened, [deepened], before)).toBe('deepened-alone')
  })

  it('is one of those that are listed, for whatever facts tell', () => {
    const known = new Set<string | undefined>([undefined, ...TURNING_KINDS])
    const met = new Set<string | undefined>()
    for (const seed of ['a', 'b', 'c', 'd']) {
      const game = gameOf(randomFile(`kinds ${seed}`))
      for (const [step, facts] of game.facts.entries()) {
        const before = game.states[step - 1]
        if (before) for (const fact of facts) met.add(kindOf(fact, facts, before))
      }
    }
    expect([...met].filter((kind) => !known.has(kind))).toEqual([])
    expect(met.size).toBeGreaterThan(20)
    expect(RULES.length).toBeGreaterThan(0)
  })
})

const game = gameOf(randomFile('turns'))

function outlook(step: number, margins: Partial<Record<Seat, number>>, se = 0.05): Outlook {
  return { step, margins: forSeats((seat) => margins[seat] ?? 0), se: forSeats(() => se) }
}

describe('turning points', () => {
  it('stand where an outlook moves far beside its errors, for the seat that moved most, in the order of the game', () => {
    const found = turningPoints(game, [
      outlook(6, { KZ: -1.2, US: 0.6 }),
      outlook(0, {}),
      outlook(12, { KZ: -1.3, US: 0.9 }),
      outlook(18, { KZ: 1, US: 0.9 }, 1),
    ])
    expect(found.map(({ step, seat, from, to }) => [step, seat, from, to])).toEqual([[6, 'KZ', 0, -1.2]])
  })

  it('are named by a fact of their moment that moved the same way', () => {
    const steps = game.moves.flatMap((move, n) => (move.seat === 'KZ' && n % 6 === 5 ? [n + 1] : []))
    const outlooks = [outlook(0, {}), ...steps.map((step, n) => outlook(step, { KZ: n % 2 === 0 ? -2 : 0 }))]
    const found = turningPoints(game, outlooks)
    expect(found.length).toBeGreaterThan(1)
    for (const { fact, told, from, to } of found) {
      expect(game.facts[told]).toContain(fact)
      if (fact.kind === 'track') expect(Math.sign(fact.to - fact.from)).toBe(Math.sign(to - from))
    }
  })

  it('are no more than one can take in', () => {
    const { moves } = randomGame('turns')
    const outlooks = moves.map((_, step) => outlook(step, { KZ: step % 2 === 0 ? 9 : -9 }))
    expect(turningPoints(game, outlooks).length).toBeLessThanOrEqual(8)
  })
})
