// Why a bot chose as it did, in one sentence.
import { beforeAll, expect, it } from 'vitest'
import type { Explanation } from '../../../src/client/session/explanations.ts'
import { GAME_TEXT, loadText, whyText } from '../../../src/client/text/index.ts'

beforeAll(() => loadText(GAME_TEXT))

const WHY: Explanation = { round: 1, seat: 'RU', decision: 'offers', reasons: [], erred: false, idle: false }

it('is what spoke most for it, whatever weighs more against it', () => {
  const reasons = [
    { term: 'trust', power: 'US', by: -3 },
    { term: 'dependence', by: 2 },
    { term: 'oil', by: 1 },
  ] as const
  expect(whyText({ ...WHY, reasons })).toMatch(
    /^Chose this chiefly for .*dependence, worth about 2 points to it\.$/,
  )
})

it('does not make much of what spoke against it where nothing spoke for it', () => {
  expect(whyText({ ...WHY, reasons: [{ term: 'trust', power: 'US', by: -3 }] })).toMatch(
    /^Nothing spoke strongly/,
  )
})

it('is nothing where nothing was weighed', () => {
  expect(whyText(WHY)).toBeUndefined()
})
