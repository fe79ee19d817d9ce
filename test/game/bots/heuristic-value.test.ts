// What the tuned bots and the doctrines think of a table.
import { describe, expect, it } from 'vitest'
import { heuristicValue } from '../../../src/game/bots/heuristic/heuristic-value.ts'
import { WEIGHTS } from '../../../src/game/bots/heuristic/tuned-weights.ts'
import { SIMPLE_BOTS } from '../../../src/game/bots/index.ts'
import { menu, SEATS, type Seat, type State, view } from '../../../src/game/index.ts'
import { type Given, given, offered, pressed } from '../../support/given.ts'

function worthOf(changes: Given): number {
  return heuristicValue(given(changes), WEIGHTS.KZ)
}

function choice(bot: keyof typeof SIMPLE_BOTS, state: State, seat: Seat): readonly string[] {
  const asked = menu(state, seat)
  if (!asked) throw new Error(`${seat} is not asked`)
  return SIMPLE_BOTS[bot](view(state, seat), asked, 'seed')
}

describe('the weights', () => {
  it('are numbers, for every seat', () => {
    for (const seat of SEATS) {
      const values = Object.values(WEIGHTS[seat])
      expect(values.length).toBeGreaterThan(10)
      expect(values.every(Number.isFinite)).toBe(true)
    }
  })
})

describe('the heuristic value for Kazakhstan', () => {
  it('is the better the higher the tracks stand', () => {
    expect(worthOf({ tracks: { prosperity: 7 } })).toBeGreaterThan(worthOf({ tracks: { prosperity: 4 } }))
    expect(worthOf({ tracks: { sovereignty: 7 } })).toBeGreaterThan(worthOf({ tracks: { sovereignty: 4 } }))
  })

  it('is the worse the more one power outweighs the others', () => {
    const even = worthOf({ contract: { RU: [2, 2, 0], CN: [2, 2, 0] } })
    const tilted = worthOf({ contract: { RU: [4, 4, 0] }, dependence: 3 })
    expect(tilted).toBeLessThan(even)
  })

  it('is nothing once the game has ended early', () => {
    expect(worthOf({ tracks: { legitimacy: 0 } })).toBe(0)
    expect(worthOf({ tracks: { sovereignty: 0 } })).toBe(0)
  })

  it('is the verdict alone at the end', () => {
    expect(worthOf({ round: 6, tracks: { prosperity: 5, security: 5, legitimacy: 6, sovereignty: 6 } })).toBe(
      28,
    )
  })
})

describe('the tuned bot', () => {
  it('takes a gift and leaves a burden', () => {
    const laid = [offered('eu-oil-market', { benefit: 3 }), offered('ru-eurasian-union')]
    const state = given({ laid, need: 2, contract: { RU: [2, 4, 2], EU: [2, 0, 2] } })
    expect(choice('tuned', state, 'KZ')).toContain('take:eu-oil-market')
  })

  it('lays no offer that could not be taken', () => {
    const full = { contract: { EU: [0, 4, 0] } as const, hands: { EU: ['eu-transport-chapter'] } }
    const open = { ...full, contract: { EU: [0, 1, 0] } as const }
    expect(choice('tuned', given({ decision: 'offers', ...full }), 'EU')).toEqual([])
    expect(choice('tuned', given({ decision: 'offers', ...open }), 'EU')).not.toEqual([])
  })
})

describe('a doctrine', () => {
  const laid = [
    offered('ru-fighter-jets', { benefit: 3 }),
    pressed('ru-more-bases'),
    offered('cn-drones', { benefit: 2 }),
    offered('us-supply-line', { benefit: 2 }),
    offered('eu-afghan-peace', { benefit: 1 }),
  ]
  const state = given({ laid, attention: 2, contract: { RU: [2, 0, 0] } })

  it.each([
    ['lean-russia', 'take:ru-fighter-jets'],
    ['lean-china', 'take:cn-drones'],
    ['lean-west', 'take:us-supply-line'],
  ] as const)('%s serves its own side first', (bot, first) => {
    expect(choice(bot, state, 'KZ')).toContain(first)
  })

  it('complies with every pressure', () => {
    for (const bot of ['lean-russia', 'lean-china', 'lean-west', 'split'] as const) {
      expect(choice(bot, state, 'KZ')).toContain('comply:ru-more-bases')
    }
  })

  it('that splits evenly serves as many powers as it has cubes', () => {
    const chosen = choice('split', given({ laid, attention: 4 }), 'KZ')
    const powers = new Set(chosen.filter((id) => id.startsWith('take:')).map((id) => id.slice(5, 7)))
    expect(powers.size).toBe(4)
  })
})
