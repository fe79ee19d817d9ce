// Appraisals kept in a record: a cache that is never believed.
import { describe, expect, it } from 'vitest'
import {
  type Appraisal,
  appraisedIn,
  contradicted,
  EVALUATOR,
  withAppraisals,
} from '../../../src/game/analysis/index.ts'
import { decodeFile, encodeFile, isWhole, sealed } from '../../../src/game/record/index.ts'
import { gameOf, randomFile } from '../../support/analysis.ts'

const file = randomFile('kept', 7)
const game = gameOf(file)
const appraisal: Appraisal = {
  step: 0,
  seat: 'KZ',
  round: 1,
  decision: 'pledge',
  played: { choice: game.moves[0]?.choice ?? [], margin: -0.5 },
  best: { choice: [], margin: -0.25 },
  loss: 0.25,
  edge: 0,
  se: 0.04,
  worlds: 30,
  others: 4,
}

describe('appraisals in a record', () => {
  it('are sealed, written and read again, and stand in for those there were by the same evaluator', () => {
    const once = withAppraisals(file, [{ ...appraisal, se: 1 }])
    const twice = withAppraisals(once, [appraisal])
    expect(isWhole(twice)).toBe(true)
    const read = decodeFile(encodeFile(twice))
    if (read.refused) throw new Error(read.refused)
    expect(read.file.analysis?.map(({ evaluator }) => evaluator)).toEqual([EVALUATOR])
    const kept = appraisedIn(read.file, game)
    expect(kept).toEqual([
      {
        at: { step: 0 },
        seat: 'KZ',
        decision: 'pledge',
        played: -0.5,
        best: -0.25,
        choice: [],
        error: 0.04,
      },
    ])
    expect(contradicted(kept, [appraisal])).toEqual([])
  })

  it('leave alone what another evaluator or another line has', () => {
    const other = { evaluator: 'another', decisions: [] }
    const branched = withAppraisals(sealed({ ...file, analysis: [other] }), [appraisal], 'a')
    const both = withAppraisals(branched, [appraisal])
    expect(both.analysis?.[0]).toEqual(other)
    expect(both.analysis?.[1]?.decisions.map(({ at }) => at.branch)).toEqual(['a', undefined])
    expect(appraisedIn(both, game)).toHaveLength(1)
    expect(appraisedIn(both, game, 'a')).toHaveLength(1)
  })

  it('are left out where they fit no decision of the game', () => {
    const odd: Appraisal[] = [
      { ...appraisal, step: 3 },
      { ...appraisal, step: 3000 },
      { ...appraisal, decision: 'attention' },
      { ...appraisal, best: { choice: ['pledge:ZZ'], margin: 9 } },
      { ...appraisal, se: -1 },
    ]
    expect(appraisedIn(withAppraisals(file, odd), game)).toEqual([])
  })

  it('are contradicted by what is found, to the last digit', () => {
    const kept = appraisedIn(withAppraisals(file, [appraisal]), game)
    const better = { ...appraisal, best: { choice: [], margin: -0.2500001 } }
    expect(contradicted(kept, [better])).toEqual(kept)
    expect(contradicted(kept, [])).toEqual([])
  })
})
