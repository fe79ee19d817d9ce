// The summary of a seat: what cost most, what was best, and how it played beside the levels.
import { describe, expect, it } from 'vitest'
import {
  type Appraisal,
  type Confirmation,
  GRADE_FROM,
  gradeOf,
  mistakesOf,
  standingOf,
  summaryOf,
} from '../../../src/game/analysis/index.ts'
import { LEVEL_LOSSES } from '../../../src/game/analysis/level-losses.ts'
import { LEVELS, SEATS } from '../../../src/game/index.ts'

function appraisal(step: number, more: Partial<Appraisal> = {}): Appraisal {
  return {
    step,
    seat: 'KZ',
    round: 1,
    decision: 'attention',
    played: { choice: [], margin: 0 },
    best: { choice: [], margin: 0 },
    loss: 0,
    edge: 0,
    se: 0.04,
    worlds: 24,
    others: 8,
    ...more,
  }
}

function confirmation(step: number, loss: number, stands = true): Confirmation {
  return { step, seat: 'KZ', round: 1, decision: 'attention', loss, se: 0.05, worlds: 32, stands }
}

describe('a summary', () => {
  it('tells of the three mistakes that cost most, and of none that does not stand', () => {
    const all = [1.2, 0.5, 0.46, 1.1, 0.35].map((loss, step) => appraisal(step, { loss }))
    const looks = all.map(({ step, loss }) => confirmation(step, loss - 0.05, step !== 0))
    const summary = summaryOf('KZ', all, looks)
    expect(summary?.worst.map(({ appraisal: { step }, grade }) => [step, grade])).toEqual([
      [3, 'blunder'],
      [1, 'mistake'],
      [2, 'mistake'],
    ])
    expect(summary?.loss).toBeCloseTo(0.722, 9)
    expect(summary?.decisions).toBe(5)
  })

  it('calls best what was clearly better than any other choice', () => {
    const edges = [0.3, 0.1, 0.6, 0, 0.5, 0.4]
    const all = edges.map((edge, step) => appraisal(step, { edge }))
    expect(summaryOf('KZ', all, [])?.best.map(({ step }) => step)).toEqual([2, 4, 5])
  })

  it('is of one seat, and is not there before anything is known of it', () => {
    const others = [appraisal(1, { seat: 'RU', loss: 2 })]
    expect(summaryOf('KZ', others, [])).toBeUndefined()
    expect(summaryOf('KZ', [...others, appraisal(2)], [])?.loss).toBe(0)
  })

  it('tells luck from skill only of who plays about as well as the yardstick', () => {
    const played = (loss: number) => summaryOf('KZ', [appraisal(0, { loss })], [])?.separates
    expect([played(LEVEL_LOSSES.KZ.expert.mean), played(LEVEL_LOSSES.KZ.novice.mean)]).toEqual([true, false])
  })
})

describe('a mistake', () => {
  it('is graded by what it lost in fresh worlds, and is none below the least grade', () => {
    const all = [appraisal(0, { loss: 0.9 }), appraisal(1, { loss: 0.9 })]
    const found = mistakesOf(all, [confirmation(0, 0.05), confirmation(1, 0.45)])
    expect(found.map(({ appraisal: { step }, grade }) => [step, grade])).toEqual([[1, 'mistake']])
    expect([0.24, 0.25, 0.4, 1].map(gradeOf)).toEqual([undefined, 'slip', 'mistake', 'blunder'])
  })
})

describe('what levels lose', () => {
  it('falls from level to level, for Kazakhstan and for the powers’ mean', () => {
    for (const group of ['KZ', 'powers'] as const) {
      const means = LEVELS.map((level) => LEVEL_LOSSES[group][level].mean)
      expect(means).toEqual([...means].sort((a, b) => b - a))
      expect(new Set(means).size).toBe(LEVELS.length)
    }
  })

  it('sets the grades: of experts’ choices no more than a quarter is a slip, and one in ten a mistake', () => {
    for (const group of ['KZ', 'powers'] as const) {
      const [, threeQuarters, nineTenths] = LEVEL_LOSSES[group].expert.quantiles
      expect(threeQuarters).toBeLessThanOrEqual(GRADE_FROM.slip)
      expect(nineTenths).toBeLessThanOrEqual(GRADE_FROM.mistake)
      expect(LEVEL_LOSSES[group].seasoned.quantiles[2]).toBeLessThan(GRADE_FROM.blunder)
    }
  })

  it('says between which levels a loss stands', () => {
    for (const seat of SEATS) {
      expect(standingOf(seat, 9)).toEqual({ below: 'novice' })
      expect(standingOf(seat, 0)).toEqual({ above: 'master' })
    }
    const { seasoned, expert } = LEVEL_LOSSES.KZ
    expect(standingOf('KZ', (seasoned.mean + expert.mean) / 2)).toEqual({
      above: 'seasoned',
      below: 'expert',
    })
  })
})
