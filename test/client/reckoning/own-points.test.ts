/** What a power's own points are told for, above all else of a round. */
import { beforeAll, expect, it } from 'vitest'
import { loadText, t } from '../../../src/client/text/index.ts'

beforeAll(() => loadText(['play']))

it('whatever a power scores for has words of its own', () => {
  const told = ['offer', 'unresisted', 'score', 'aim', 'weight'].map((rule) =>
    t('reckoning.own.part', { by: 1, rule }),
  )
  expect(new Set(told).size).toBe(told.length)
  expect(told).not.toContain(t('reckoning.own.part', { by: 1, rule: 'unknown' }))
})
