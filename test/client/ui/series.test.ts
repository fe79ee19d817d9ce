// The story so far: a point for the start, each closed round and now; labels that never lie on each other.
import { describe, expect, it } from 'vitest'
import { spread, tracks, weights } from '../../../src/client/ui/series.ts'
import { type Outcome, SCENARIOS, STANDARD, type State, setup } from '../../../src/game/index.ts'
import { mustApply, turnsOf } from '../../../src/tools/turns.ts'

function played(rounds: number): State {
  const scenario = SCENARIOS.pivots
  if (!scenario) throw new Error('no scenario pivots')
  const state = setup(scenario, STANDARD, 'vectors')
  for (const { seat } of turnsOf(state)) {
    if (state.history.length >= rounds) break
    mustApply(state, { seat, choice: [] })
  }
  return state
}

describe('the vectors', () => {
  it('begin with the scenario and end now', () => {
    const story = weights(played(1))
    expect(story.rounds).toEqual([0, 1, 2])
    expect(story.open).toBe(true)
    const moscow = story.series.find((series) => series.name === 'RU')
    expect(moscow?.values[0]).toBe(9)
    expect(moscow?.values).toHaveLength(3)
  })

  it('have no now once the game is over', () => {
    const state = played(1)
    state.outcome = { ending: 'completed' } as Outcome
    expect(weights(state).rounds).toEqual([0, 1])
  })

  it('scale to what they hold, tracks to their whole range', () => {
    const state = played(0)
    expect(weights(state).top).toBe(9)
    expect(tracks(state).top).toBe(12)
    expect(tracks(state).series.map((series) => series.values.at(-1))).toEqual(Object.values(state.tracks))
  })
})

describe('labels', () => {
  it('stay where they want to be while there is room', () => {
    expect(spread([10, 40, 70], 12, 100)).toEqual([10, 40, 70])
  })

  it('move apart where lines end together, in their order', () => {
    expect(spread([20, 20, 20], 10, 100)).toEqual([20, 30, 40])
  })

  it('do not run off the bottom', () => {
    const placed = spread([100, 98, 100, 40], 14, 100)
    expect(placed).toEqual([86, 72, 100, 40])
  })

  it('share what room there is', () => {
    expect(spread([5, 5, 5], 30, 40)).toEqual([0, 20, 40])
  })
})
