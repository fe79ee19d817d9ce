// What history's tracks would have been worth in the verdicts of a game, each by the years of its round's news.
import { describe, expect, it } from 'vitest'
import { historyPoints } from '../../../src/client/screens/end/history-points.ts'
import { eventCard, verdictOf, yearOf } from '../../../src/game/index.ts'
import { randomGame } from '../../support/play.ts'

/** A random game with a verdict more than one. */
function judged() {
  for (let seed = 0; seed < 100; seed++) {
    const { state } = randomGame(`history points ${seed}`, {}, 200)
    if (state.verdicts.length > 1) return state
  }
  throw new Error('no random game of a hundred comes to two verdicts')
}

const state = judged()
const poor = { prosperity: 1, security: 2, legitimacy: 3, sovereignty: 4 }
const rich = { prosperity: 9, security: 8, legitimacy: 7, sovereignty: 6 }

/** The years of the news of a verdict's round. */
function yearsOf(nth: number): string {
  const round = state.verdicts[nth]?.round
  const event = state.history.find((row) => row.round === round)?.event
  if (event === undefined) throw new Error(`no verdict ${nth}`)
  return `${yearOf(eventCard(event))}-${yearOf(eventCard(event))}`
}

describe('the points of history', () => {
  it('are those of its tracks in the years of each verdict', () => {
    const past = state.verdicts.map((_, nth) => ({ years: yearsOf(nth), tracks: nth === 0 ? poor : rich }))
    const points = historyPoints(state, past)
    expect(points).toBe(verdictOf({ tracks: poor }) + (past.length - 1) * verdictOf({ tracks: rich }))
  })

  it('are none where a verdict lies outside its years, or none was given', () => {
    expect(historyPoints(state, [{ years: yearsOf(0), tracks: poor }])).toBeUndefined()
    expect(historyPoints({ ...state, verdicts: [] }, [])).toBeUndefined()
  })
})
