// Who stands where, from what is public: points so far beside the par of as much of the game.
import { describe, expect, it } from 'vitest'
import { roundsToVerdict, standings } from '../../../src/client/screens/play/table/standings.ts'
import { parOfVerdict } from '../../../src/client/ui/usual.ts'
import { marginOf, parsOf, SEATS, verdictOf } from '../../../src/game/index.ts'
import { randomGame } from '../../support/play.ts'

/** A game of the pivots in which so many rounds are closed. */
function closed(rounds: number) {
  for (let most = 1; most < 200; most++) {
    const { state } = randomGame('standings', {}, most)
    if (state.history.length === rounds && !state.outcome) return state
  }
  throw new Error(`no such game comes to ${rounds} closed rounds`)
}

describe('standings', () => {
  it('are none before a round is closed', () => {
    expect(standings(closed(0))).toEqual([])
  })

  it('name every seat once, the best first', () => {
    const rows = standings(closed(2))
    expect(rows.map(({ seat }) => seat).sort()).toEqual([...SEATS].sort())
    expect(rows.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5])
    expect(rows.map(({ margin }) => margin)).toEqual(rows.map(({ margin }) => margin).sort((a, b) => b - a))
  })

  it('count a power’s points against the par of the rounds that are closed', () => {
    const state = closed(2)
    const row = standings(state).find(({ seat }) => seat === 'CN')
    const { par } = parsOf(state).CN
    expect(row?.score).toBe(state.score.CN)
    expect(row?.par).toBeCloseTo((par * 2) / state.scenario.rounds.length)
  })

  it('count Kazakhstan’s next verdict as it would be, and as drafted where there is a draft', () => {
    const state = closed(2)
    const own = (rows: ReturnType<typeof standings>) => rows.find(({ seat }) => seat === 'KZ')
    expect(own(standings(state))?.score).toBe(state.score.KZ + verdictOf(state))
    const better = { tracks: { prosperity: 12, security: 12, legitimacy: 12, sovereignty: 12 } }
    expect(own(standings(state, better))?.score).toBe(state.score.KZ + verdictOf(better))
    expect(own(standings(state, better))?.place).toBe(1)
  })

  it('of a game that is over are those of its outcome', () => {
    const { state } = randomGame('over', {}, 300)
    const { outcome } = state
    if (!outcome) throw new Error('the game is not over')
    const rows = standings(state)
    expect(rows[0]?.seat).toBe(outcome.winner)
    for (const { seat, score, margin } of rows) {
      expect(score).toBe(outcome.scores[seat])
      expect(margin).toBeCloseTo(marginOf(score, parsOf(state)[seat]))
    }
  })
})

describe('the next verdict', () => {
  it('is the one after, once this round has been judged', () => {
    const state = closed(2)
    const [first = 0, second = 0] = state.scenario.verdicts
    const judged = { ...state, round: first, verdicts: [{ round: first, points: 30 }] }
    expect(roundsToVerdict({ ...judged, verdicts: [] })).toBe(1)
    expect(roundsToVerdict(judged)).toBe(second - first)
  })

  it('is so many rounds away, the open one included', () => {
    const state = closed(1)
    const [first = 0, second = 0] = state.scenario.verdicts
    expect(roundsToVerdict({ ...state, round: 1 })).toBe(first)
    expect(roundsToVerdict({ ...state, round: first })).toBe(1)
    expect(roundsToVerdict({ ...state, round: first + 1 })).toBe(second - first)
  })

  it('is none once the last is given', () => {
    const state = closed(1)
    expect(roundsToVerdict({ ...state, round: state.scenario.rounds.length + 1 })).toBeUndefined()
  })

  it('has an equal share of Kazakhstan’s par', () => {
    const state = closed(1)
    const par = parOfVerdict(state) ?? 0
    expect(par * state.scenario.verdicts.length).toBeCloseTo(parsOf(state).KZ.par)
  })

  it.each([
    ['with other cubes than were measured', { attention: 6 }],
    ['in a lesson, whose rules come in one by one', { lesson: true }],
  ] as const)('has no par %s, and nobody is ahead, in any of the game’s scenarios', (_, options) => {
    const state = closed(1)
    const unmeasured = { ...state, options: { ...state.options, ...options } }
    expect(parOfVerdict(unmeasured)).toBeUndefined()
    const rows = standings(unmeasured)
    expect(rows.map(({ seat }) => seat)).toEqual(SEATS)
    expect(rows.map(({ par, place }) => [par, place])).toEqual(SEATS.map(() => [undefined, undefined]))
    const own = { ...unmeasured, scenario: { ...state.scenario, id: 'a-class-of-its-own' } }
    expect(parOfVerdict(own), 'a teacher’s own pars are theirs').toBeDefined()
    expect(standings(own)[0]?.place).toBe(1)
  })
})
