import { describe, expect, it } from 'vitest'
import { menu, SCENARIOS, SEATS, STANDARD, setup, view } from '../../../src/game/index.ts'
import type { GameRow } from '../../../src/tools/lab/games.ts'
import { LAYERS, without } from '../../../src/tools/lab/layers.ts'
import { leadOf } from '../../../src/tools/lab/margin.ts'
import { additionRow } from '../../../src/tools/lab/parts/additions.ts'
import { laidRow } from '../../../src/tools/lab/parts/laid-over.ts'
import { winningPart } from '../../../src/tools/lab/parts/winning.ts'
import { isPlayer, playerFor } from '../../../src/tools/lab/players.ts'
import { vectors } from '../../../src/tools/lab/points/7-vectors.ts'
import { winning } from '../../../src/tools/lab/points/10-winning.ts'
import { additions } from '../../../src/tools/lab/points/11-additions.ts'
import { mustApply, turnsOf } from '../../../src/tools/turns.ts'

function start() {
  const { pivots } = SCENARIOS
  if (!pivots) throw new Error('no pivots')
  return setup(pivots, STANDARD, 'depth')
}

const about = (mean: number, by = 0.001) => ({ mean, low: mean - by, high: mean + by })

function row(scores: Partial<GameRow['scores']>, winner: GameRow['winner'] = 'KZ'): GameRow {
  const nothing = { KZ: 0, RU: 0, CN: 0, US: 0, EU: 0 }
  return { scores: { ...nothing, ...scores }, winner } as GameRow
}

/** Plays a game of greedy bots with Kazakhstan by a player; gives every item on its menus and every one it chose. */
function itemsOf(player: string) {
  const state = start()
  const seen: { id: string; kind: string; power?: string | undefined; chosen: boolean }[] = []
  for (const { seat } of turnsOf(state)) {
    const offered = menu(state, seat)
    const choice = playerFor(seat === 'KZ' ? player : 'greedy', seat)(state, seat, `${state.round}-${seat}`)
    if (seat === 'KZ')
      for (const { id, kind, power } of offered?.items ?? [])
        seen.push({ id, kind, power, chosen: choice.includes(id) })
    mustApply(state, { seat, choice })
  }
  return seen
}

describe('policies laid over a player', () => {
  it('a dropped power gives nothing in any state of a game, though it was to be had; two as well', () => {
    const taken = (one: { kind: string; power?: string | undefined }): boolean =>
      ['take', 'envoy', 'pledge'].includes(one.kind) && ['RU', 'CN'].includes(one.power ?? '')
    expect(itemsOf('greedy').filter((one) => taken(one) && one.chosen)).not.toEqual([])
    const dropped = itemsOf('greedy+drops-RU+drops-CN').filter(taken)
    expect(new Set(dropped.map((one) => one.power))).toEqual(new Set(['RU', 'CN']))
    expect(dropped.filter((one) => one.chosen)).toEqual([])
  })

  it('strike nothing from the menu itself, and leave one alone that has nothing of theirs', () => {
    const state = start()
    const asked = menu(state, 'KZ')
    if (!asked) throw new Error('Kazakhstan is asked first')
    const before = [...asked.items]
    const { 'never-presses': presses, 'never-pledges': pledges } = LAYERS
    if (!presses || !pledges) throw new Error('layers are missing')
    expect(without(asked, presses)).toBe(asked)
    expect(without(asked, pledges).items).toEqual(before.filter((item) => item.kind !== 'pledge'))
    expect(asked.items).toEqual(before)
  })

  it('are known alone and put together, and none by another name', () => {
    expect(isPlayer('expert+drops-RU+ignores+pledges-least', 'KZ')).toBe(true)
    expect(isPlayer('expert+drops-KZ', 'KZ')).toBe(false)
    expect(isPlayer('expert+ignores+', 'KZ')).toBe(false)
  })

  it('the cheap pledge promises one power at most', () => {
    const state = start()
    const choice = playerFor('greedy+pledges-least', 'KZ')(state, 'KZ', 'a')
    expect(choice.length).toBeLessThanOrEqual(1)
    expect(view(state, 'KZ').decision).toBe('pledge')
  })
})

describe('players that play to win', () => {
  it('lead by what they are above the highest rival: lowering it is as good as rising', () => {
    const margins = { KZ: 1, RU: 3, CN: 2, US: 0, EU: 0 }
    expect(leadOf(margins, 'KZ')).toBe(-2)
    expect(leadOf({ ...margins, RU: 2 }, 'KZ')).toBe(leadOf({ ...margins, KZ: 2 }, 'KZ'))
    expect(leadOf(margins, 'RU')).toBe(1)
  })

  it('are known at each level for each seat, and choose the same again', () => {
    expect(SEATS.every((seat) => isPlayer('master~40/wins', seat))).toBe(true)
    expect(isPlayer('greedy/wins', 'KZ')).toBe(false)
    expect(isPlayer('expert/balancer/wins', 'KZ')).toBe(false)
    const state = start()
    const once = () => playerFor('master~4/wins', 'KZ')(state, 'KZ', 'a')
    expect(once()).toEqual(once())
  })
})

describe('points 7, 10 and 11', () => {
  it('rows pair the same games', () => {
    const before = [100, 50].map((KZ) => row({ KZ }))
    const after = [90, 45].map((KZ) => row({ KZ }))
    const { share, spreads } = laidRow('KZ', 'ignores', after, before, 10)
    expect(share).toMatchObject({ mean: 0.9, low: 0.9, high: 0.9 })
    expect(spreads).toMatchObject({ mean: -0.75, low: -1, high: -0.5 })
  })

  it('7 wants 5 % for one power dropped and 15 % for two', () => {
    const of = (one: number, two: number) => {
      const rows = [['drops-RU', one] as const, ['drops-RU+drops-CN', two] as const]
      const laid = rows.map(([policy, m]) => ({
        seat: 'KZ' as const,
        policy,
        share: about(m),
        spreads: about(-1),
      }))
      return vectors({ drops: { player: 'expert', powers: 'expert', games: 20, rows: laid } })
    }
    expect(of(0.94, 0.84).verdict).toBe('holds')
    expect(of(0.96, 0.84).verdict).toBe('fails')
    expect(of(0.94, 0.86).verdict).toBe('fails')
    expect(of(0.95, 0.84).verdict).toBe('open')
    expect(vectors({}).open).toHaveLength(1)
  })

  it('10 wants every seat to win, and the score of Kazakhstan kept', () => {
    const rows = SEATS.map((seat) => row({ KZ: 98 }, seat))
    const part = winningPart(
      'expert',
      rows,
      rows.map(() => row({ KZ: 100 })),
    )
    expect(part.score.mean).toBeCloseTo(0.98)
    const fair = { KZ: about(0.2), RU: about(0.2), CN: about(0.2), US: about(0.2), EU: about(0.2) }
    expect(winning({ winning: { ...part, games: 20, wins: fair } }).verdict).toBe('holds')
    expect(winning({ winning: { ...part, games: 19, wins: fair } }).verdict).toBe('open')
    expect(winning({ winning: { ...part, games: 20, wins: { ...fair, KZ: about(0.05) } } }).verdict).toBe(
      'fails',
    )
  })

  it('11 measures a gain by the way to the level above, and shows no row without a way', () => {
    const named = { level: 'expert', above: 'master', addition: 'pledges-least' }
    const far = additionRow(named, [16, 26], [10, 20], [20, 30])
    expect(far.ofWay).toMatchObject({ mean: 0.6, low: 0.6, high: 0.6 })
    expect(additions({ additions: { powers: 'expert', games: 20, rows: [far] } }).verdict).toBe('fails')
    const none = additionRow(named, [16, 26], [10, 20], [9, 19])
    expect(additions({ additions: { powers: 'expert', games: 20, rows: [none] } }).open).toEqual([
      'expert to master',
    ])
  })
})
