import { describe, expect, it } from 'vitest'
import { toneOf } from '../../../src/client/text/tone.ts'

describe('the tone of a change', () => {
  it.each([
    ['track', 1, 'gain'],
    ['track', -2, 'loss'],
    ['track', 0, 'plain'],
    ['oil', 1, 'gain'],
    ['trust', -1, 'loss'],
    ['attention', 1, 'gain'],
    ['route', 1, 'gain'],
    ['dependence', 1, 'loss'],
    ['dependence', -1, 'gain'],
    ['expectation', 1, 'loss'],
    ['expectation', -1, 'gain'],
    ['contract', 1, 'plain'],
    ['interest', -1, 'plain'],
    ['constructor', 1, 'plain'],
  ] as const)('of %s by %s is %s', (measure, by, tone) => {
    expect(toneOf(measure, by)).toBe(tone)
  })
})
