/** The fuzzer, over some games, and that its checks can fail. */
import { describe, expect, it } from 'vitest'
import { apply, type Fact, menu, type Part, type State, TRACKS, view } from '../../src/game/index.ts'
import { cloneState, seeded } from '../../src/game/kernel.ts'
import { canonical } from '../../src/game/record/index.ts'
import { mustApply } from '../../src/tools/turns.ts'
import { tried } from '../support/extent.ts'
import { given } from '../support/given.ts'
import { newGame, pivots } from '../support/play.ts'
import { type Played, playChecked, replayChecked } from './contract.ts'
import { everythingIn } from './coverage.ts'
import { isLegal } from './hostile.ts'
import { enter, ledgerOf, mustBalance } from './ledger.ts'
import { type Plan, planOf } from './plans.ts'
import { atRandom, seeker } from './player.ts'
import { checkAudience, disguised, VIEWERS } from './secrets.ts'
import { checkCited, checkSums } from './sums.ts'
import { checkTold } from './told.ts'

const GAMES = tried({ quick: 8, gate: 20, thorough: 60 })

describe('the contract', () => {
  it(`holds at every step of ${GAMES} games`, { timeout: 240_000 }, () => {
    const coverage = new Set<string>()
    const player = seeker()
    for (let game = 0; game < GAMES; game++) {
      const { failure } = playChecked(planOf('vitest', game, 1), player, coverage)
      if (failure) {
        const { what, step, seat, choice } = failure
        expect.fail(`game ${game}, step ${step}, ${seat} [${choice?.join(', ')}]: ${what}`)
      }
    }
    // A few rare things need more games than these: `npm run fuzz` wants them all.
    const missing = everythingIn(pivots()).filter((name) => !coverage.has(name))
    expect(missing.length).toBeLessThan(tried({ quick: 130, gate: 60, thorough: 20 }))
  })

  it('holds in a game whose every seat passes', () => {
    expect(played(() => []).failure).toBeUndefined()
  })
})

const plan: Plan = { seed: 'one', scenario: pivots(), options: { attention: 5, lesson: false }, every: 1 }

function played(player: Parameters<typeof playChecked>[1]): Played {
  return playChecked(plan, player, new Set())
}

describe('the fuzzer', () => {
  it('reports a game in which a check fails, with the moves that led there', () => {
    const cheating = () => ['take:everything']
    const { failure } = played(cheating)
    expect(failure).toMatchObject({ step: 1, seat: 'KZ', choice: ['take:everything'] })
    expect(failure?.what).toContain('not-on-menu')
    expect(failure?.moves).toEqual([{ seat: 'KZ', choice: ['take:everything'] }])
  })

  it('replays a recorded game choice by choice', () => {
    const { failure } = played((offered, rng) => (offered.seat === 'KZ' ? ['no'] : atRandom(offered, rng)))
    const again = replayChecked(plan, failure?.moves ?? [], atRandom, new Set())
    expect(again.failure).toMatchObject({ what: failure?.what, moves: failure?.moves })
  })

  it('plays the same game from the same plan', () => {
    const moves: string[][] = []
    for (const run of [0, 1]) {
      played((offered, rng) => {
        const choice = atRandom(offered, rng)
        moves[run] = [...(moves[run] ?? []), choice.join()]
        return choice
      })
    }
    expect(moves[0]).toEqual(moves[1])
  })

  it('writes scenarios of its own, each a sound one', () => {
    const ids = Array.from({ length: 40 }, (_, game) => planOf('plans', game, 1).scenario.id)
    expect(new Set(ids)).toContain('written')
    expect(new Set(ids)).toContain('pivots')
  })
})

describe('its checks', () => {
  it('find a change that no fact tells', () => {
    for (const track of TRACKS) {
      const state = given()
      const ledger = ledgerOf(state)
      state.tracks[track] += 1
      expect(() => mustBalance(ledger, state, 'x')).toThrow(`${track} is ${state.tracks[track]}`)
    }
  })

  it('find a fact that tells of no change, or of another', () => {
    const because = { rule: 'news' } as const
    const tell = (from: number, to: number) => {
      const fact: Fact = { kind: 'oil', from, to, because }
      enter(ledgerOf(given({ treasury: 4 })), [fact])
    }
    expect(() => tell(4, 5)).not.toThrow()
    expect(() => tell(3, 5)).toThrow('told to move from 3')
    expect(() => tell(4, 4)).toThrow('from 4 to 4')
  })

  it('find what was asked where nothing was in the way, or nothing was taken', () => {
    const tell = (from: number, to: number, asked: number) => {
      const fact: Fact = { kind: 'oil', from, to, asked, because: { rule: 'news' } }
      enter(ledgerOf(given({ treasury: from })), [fact])
    }
    expect(() => tell(8, 9, 3)).not.toThrow()
    expect(() => tell(9, 9, 1)).not.toThrow()
    expect(() => tell(7, 8, 3)).toThrow('no end of its range')
    expect(() => tell(8, 9, 1)).toThrow('1 of 1 asked')
    expect(() => tell(9, 9, -1)).toThrow('no end of its range')
  })

  it('find a change that cites nothing', () => {
    const tell = (because: Fact['because']) => checkCited([{ kind: 'oil', from: 3, to: 4, because }])
    expect(() => tell({ rule: 'oil-income' })).not.toThrow()
    expect(() => tell({ rule: 'response', card: 'pandemic' })).not.toThrow()
    expect(() => tell({ rule: 'response' })).toThrow('cites nothing')
  })

  it('find a sum whose parts come to another, or are not told', () => {
    const because = { rule: 'score' } as const
    const tell = (...parts: Part[]) =>
      checkSums([{ kind: 'score', seat: 'CN', by: 2, total: 2, parts, because }], undefined)
    const line = { why: 'line', by: 1, line: 'CN.route' } as const
    expect(() => tell(line, { ...line, line: 'CN.economy' })).not.toThrow()
    expect(() => tell(line)).toThrow('come to 1, and it is 2')
    expect(() => checkSums([{ kind: 'score', seat: 'CN', by: 2, total: 2, because }], undefined)).toThrow(
      'without its parts',
    )
  })

  it('hide from each viewer exactly what it may not know', () => {
    const state = newGame('disguise')
    for (const viewer of VIEWERS) {
      const other = disguised(state, viewer, [1, 2, 3, 4])
      expect(canonical(view(other, viewer))).toBe(canonical(view(state, viewer)))
      expect(canonical(other.hidden)).not.toBe(canonical(state.hidden))
    }
    expect(canonical(view(disguised(state, 'KZ', [1, 2, 3, 4]), 'CN'))).not.toBe(canonical(view(state, 'CN')))
  })

  it('let open facts reach everybody, and secret ones one seat', () => {
    const secret: Fact = { kind: 'drew', card: 'cn-drones', only: 'CN', because: { rule: 'offers' } }
    expect(() => checkAudience([secret])).not.toThrow()
  })

  it('find a secret told with what a choice brings, whatever kind of fact it hides in', () => {
    const before = newGame('told')
    for (const seat of ['KZ', 'RU', 'CN', 'US'] as const) mustApply(before, { seat, choice: [] })
    const after = cloneState(before)
    const move = { seat: 'EU', choice: [] } as const
    const facts = mustApply(after, move)
    const rng = () => seeded('told')
    expect(() => checkTold({ before, move, facts, after }, rng())).not.toThrow()
    const cards = facts.flatMap((fact) => (fact.kind === 'discarded' ? [fact.card] : []))
    const telling: Fact[] = cards.map((card) => ({ kind: 'lapsed', because: { rule: 'offers', card } }))
    expect(telling).toHaveLength(4)
    for (const fact of telling)
      expect(() => checkTold({ before, move, facts: [...facts, fact], after }, rng())).toThrow(
        'tell a secret',
      )
  })

  it('judge what goes together as the rules do', () => {
    const state: State = given({ laid: [], attention: 1 })
    const offered = menu(state, 'KZ')
    if (!offered) throw new Error('Kazakhstan is asked nothing')
    const [one, two] = offered.items
    for (const items of [[one], [one, two], [one, one], []].map((list) =>
      list.flatMap((item) => item ?? []),
    )) {
      const choice = items.map((item) => item.id)
      const allowed = apply(cloneState(state), { seat: 'KZ', choice }).refused === undefined
      expect(isLegal(offered, items)).toBe(allowed)
    }
  })
})
