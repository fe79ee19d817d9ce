// Games side by side: what is drawn of each, round by round.
import { describe, expect, it } from 'vitest'
import { scaleOf } from '../../../src/client/ui/series.ts'
import { weight } from '../../../src/game/index.ts'
import { MEASURES, measureId, TODAY, timelineOf, valuesOf } from '../../../src/game/record/index.ts'
import { randomFile } from '../../support/analysis.ts'

const timeline = timelineOf(randomFile('side by side', 200), TODAY)
if ('refused' in timeline) throw new Error(timeline.refused)
const { states } = timeline
const last = states.at(-1)
const first = states[0]
if (!first || !last) throw new Error('a game has states')

describe('a line', () => {
  it.each(MEASURES.map((measure) => [measureId(measure), measure] as const))(
    '%s: from the start to the end, a value for each round that was closed',
    (_, measure) => {
      expect(valuesOf(states, measure)).toHaveLength(last.history.length + 1)
    },
  )

  it('begins with what the scenario gives and ends with what came of it', () => {
    const ends = (measure: (typeof MEASURES)[number]) => [
      valuesOf(states, measure)[0],
      valuesOf(states, measure).at(-1),
    ]
    expect(ends({ of: 'track', track: 'security' })).toEqual([first.tracks.security, last.tracks.security])
    expect(ends({ of: 'weight', power: 'RU' })).toEqual([weight(first, 'RU'), weight(last, 'RU')])
    expect(ends({ of: 'score' })).toEqual([0, last.score.KZ])
  })

  it('of a game under way ends with the last round that was closed', () => {
    const upTo = states.findIndex(({ round }) => round === 3) + 1
    expect(valuesOf(states.slice(0, upTo), { of: 'treasury' })).toHaveLength(3)
  })

  it('has a name of its own', () => {
    expect(new Set(MEASURES.map(measureId)).size).toBe(MEASURES.length)
  })
})

it('the scale holds 0 and every value, and is never without extent', () => {
  expect(scaleOf([])).toEqual({ low: 0, high: 1 })
  expect(scaleOf([[3, 7], [5]])).toEqual({ low: 0, high: 7 })
  expect(scaleOf([[-3, -1]])).toEqual({ low: -3, high: 0 })
})
