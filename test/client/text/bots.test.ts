// Why a bot chose as it did, in one sentence.
import { beforeAll, expect, it } from 'vitest'
import type { Explanation } from '../../../src/client/session/explanations.ts'
import { GAME_TEXT, loadText, whyText, whyTexts } from '../../../src/client/text/index.ts'
import { TERMS } from '../../../src/game/bots/index.ts'

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

it('is told in a few words as well, which a line of a column has room for', () => {
  for (const term of TERMS) {
    const reasons = [{ term, power: 'US', track: 'legitimacy', by: 2 }] as const
    const { whole = '', short = '' } = whyTexts({ ...WHY, reasons, school: 'loyalty-for-stability' }) ?? {}
    expect(whole).toMatch(/^Chose this chiefly /)
    expect(short).toMatch(/^Chiefly: \S/)
    expect(short.length, short).toBeLessThanOrEqual(36)
  }
  for (const why of [{ erred: true }, { idle: true }, { reasons: [{ term: 'oil', by: -1 }] }] as const)
    expect(whyTexts({ ...WHY, ...why })?.short.length).toBeLessThanOrEqual(36)
})

it('does not make much of what spoke against it where nothing spoke for it', () => {
  expect(whyText({ ...WHY, reasons: [{ term: 'trust', power: 'US', by: -3 }] })).toMatch(
    /^Nothing spoke strongly/,
  )
})

it('is nothing where nothing was weighed', () => {
  expect(whyText(WHY)).toBeUndefined()
})
