import { describe, expect, it } from 'vitest'
import { forSeats, menu, POWERS, SCENARIOS, SEATS, STANDARD, setup } from '../../../src/game/index.ts'
import { cloneState } from '../../../src/game/kernel.ts'
import { depthTables } from '../../../src/tools/lab/depth-tables.ts'
import type { GameRow, Order } from '../../../src/tools/lab/games.ts'
import { optionsOf } from '../../../src/tools/lab/options.ts'
import {
  type DecisionRow,
  decisionRow,
  decisionRows,
  measureDecisions,
} from '../../../src/tools/lab/parts/decisions.ts'
import { decisions } from '../../../src/tools/lab/points/9-decisions.ts'
import { emptyTallies } from '../../../src/tools/lab/tally.ts'
import { areDifferent, type WeighedChoice, weighChoice } from '../../../src/tools/lab/weighed-choices.ts'
import { mustApply, turnsOf } from '../../../src/tools/turns.ts'

const about = (mean: number, by = 0.001) => ({ mean, low: mean - by, high: mean + by })

const EFFORT = { plans: 3, first: 1, again: 1, judged: 2, told: 2 }

/** The decisions of the first round of a game in which nobody does anything. */
function firstRound(): { weighed: (WeighedChoice | undefined)[]; again: (WeighedChoice | undefined)[] } {
  const { pivots } = SCENARIOS
  if (!pivots) throw new Error('no pivots')
  const state = setup(pivots, STANDARD, 'decisions')
  const weighed: (WeighedChoice | undefined)[] = []
  const again: (WeighedChoice | undefined)[] = []
  for (const { seat, menu: offered } of turnsOf(state)) {
    if (state.round > 1) break
    const before = cloneState(state)
    weighed.push(weighChoice(state, offered, 'a', EFFORT))
    expect(state).toEqual(before)
    if (seat === 'RU') again.push(weighed.at(-1), weighChoice(state, offered, 'a', EFFORT))
    mustApply(state, { seat, choice: [] })
  }
  return { weighed, again }
}

describe('decisions weighed', () => {
  it('every seat’s choice of a round but the pledge, without a trace on the state, the same again', {
    timeout: 60_000,
  }, () => {
    const { weighed, again } = firstRound()
    expect(weighed.map((one) => one?.seat)).toEqual([undefined, ...POWERS, 'KZ'])
    expect(again[1]).toEqual(again[0])
    const kazakhstan = weighed.at(-1)
    // Kazakhstan that does nothing in a round of full hands loses points by the end, and more than chance does.
    expect(kazakhstan?.nothing).toBeGreaterThan(0)
    expect(kazakhstan?.nothing).toBeGreaterThan(kazakhstan?.random ?? 0)
  })

  it('plans are clearly different if they share less than half of what the larger does', () => {
    const { pivots } = SCENARIOS
    if (!pivots) throw new Error('no pivots')
    const items = menu(setup(pivots, STANDARD, 'a'), 'KZ')?.items ?? []
    const [a, b, c] = items
    if (!a || !b || !c) throw new Error('the first menu has three pledges')
    expect(areDifferent([a, b], [a, c])).toBe(false)
    expect(areDifferent([a, b, c], [a])).toBe(true)
    expect(areDifferent([a], [])).toBe(true)
    expect(areDifferent([], [])).toBe(false)
  })

  it('are added up by game half in spreads, and counted where another plan is within half a point', () => {
    const of = (round: number, random: number, different?: number): WeighedChoice => ({
      ...{ seat: 'RU', round, random, nothing: 2 * random },
      ...(different !== undefined && { different }),
    })
    const games = [[of(1, 1, 0.5), of(2, 2, 0.51), of(3, 4)], [of(1, 3, -2)]]
    const row = decisionRow('RU', games, 2, 4)
    expect(row.decisions).toBe(4)
    expect(row.random.map(({ mean }) => mean)).toEqual([0.75, 0.5])
    expect(row.nothing.map(({ mean }) => mean)).toEqual([1.5, 1])
    expect(row.near.mean).toBe(0.5)
    expect(row.rounds[0]).toEqual({ round: 1, decisions: 2, random: 2, nothing: 4, different: -0.75 })
  })

  it('are asked for in games of search at all seats, and stand in a table, round by round', async () => {
    const { pivots: scenario } = SCENARIOS
    if (!scenario) throw new Error('no pivots')
    const choice = { round: 1, random: 3, nothing: 4.25, different: 0.25 }
    const choices = SEATS.map((seat): WeighedChoice => ({ ...choice, seat }))
    const orders: Order[] = []
    const play = async (order: Order) => {
      orders.push(order)
      return { rows: [{ choices } as GameRow], ...emptyTallies() }
    }
    const { games } = optionsOf(['--quick'])
    const wanted = { ...optionsOf(['--search', 'expert']), games, scenario }
    const part = await measureDecisions({ ...wanted, pool: { play, close: async () => {} } })
    expect(orders).toMatchObject([{ players: forSeats(() => 'expert'), weigh: { choices: games.decisions } }])
    const [table] = depthTables({ ...(part && { decisions: part }) })
    expect(table?.head.at(-1)).toBe('round 1')
    expect(table?.rows[0]).toEqual(['KZ', '1', '100.0 %', '3.0 / 4.3 / 0.3'])
  })

  it('a seat of which nothing was weighed has no share of decisions to tell', () => {
    const { pivots } = SCENARIOS
    if (!pivots) throw new Error('no pivots')
    const rows = decisionRows([{ choices: [] }, {}], pivots, 'expert')
    expect(rows.map(({ seat, decisions: count }) => [seat, count])).toEqual(SEATS.map((seat) => [seat, 0]))
    expect(decisions({ decisions: { player: 'expert', games: 20, rows } }).verdict).not.toBe('holds')
  })
})

describe('point 9', () => {
  const row = (more: Partial<DecisionRow> = {}): DecisionRow => ({
    ...{ seat: 'RU', decisions: 100, random: [about(0.5), about(0.5)], nothing: [about(1), about(1)] },
    ...{ near: about(0.5), rounds: [] },
    ...more,
  })
  const rivals = (gain = about(1)) => ({
    ...{ player: 'expert', games: 20 },
    rows: POWERS.map((seat) => ({ seat, rival: 'greedy', share: about(0.6), gain })),
  })
  const of = (rows: DecisionRow[], gain?: ReturnType<typeof about>, games = 20) =>
    decisions({ decisions: { player: 'expert', games, rows }, rivals: rivals(gain) })

  it('holds where random choices cost, other plans are not as good, and search gains over greedy', () => {
    expect(of([row()]).verdict).toBe('holds')
    expect(of([row()], about(1), 19).verdict).toBe('open')
    expect(decisions({}).open).toHaveLength(3)
  })

  it('wants every half of the game, every power, and an interval above 0', () => {
    expect(of([row({ random: [about(0.5), about(0.3)] })]).verdict).toBe('fails')
    expect(of([row(), row({ seat: 'EU', near: about(0.61) })]).verdict).toBe('fails')
    expect(of([row()], about(0, 0)).verdict).toBe('fails')
    expect(of([row()], about(0.5, 1)).verdict).toBe('open')
  })

  it('does not judge Kazakhstan', () => {
    expect(of([row(), row({ seat: 'KZ', near: about(0.9) })]).verdict).toBe('holds')
  })
})
