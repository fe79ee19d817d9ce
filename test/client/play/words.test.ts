// Words of the play screen: well-formed messages, dates, and hindrances that say how much is wanting.

import { beforeAll, describe, expect, it } from 'vitest'
import { troubleWords, whyRefused } from '../../../src/client/screens/play/words.ts'
import { dateText } from '../../../src/client/text/dates.ts'
import { loadText, selector, t } from '../../../src/client/text/index.ts'
import { ENDINGS, type Menu, type MenuItem } from '../../../src/game/index.ts'

beforeAll(() => loadText(['play']))

describe('messages', () => {
  it('can select every ending', () => {
    const told = ENDINGS.map((ending) => t('play.over', { ending: selector(ending) }))
    expect(new Set(told).size).toBe(ENDINGS.length)
  })
})

describe('what stands in the way of the game', () => {
  it.each([
    ['silent', 'did not answer'],
    ['refused', 'chose what the rules refuse'],
    ['failed', 'failed'],
  ] as const)('is a bot that is %s: it %s', (failure, words) => {
    expect(troubleWords({ kind: 'bot-failed', seat: 'US', failure })).toBe(
      `The bot that plays for the United States ${words}. A simpler one plays in its place until it answers again.`,
    )
  })

  it('is a host that failed once, or for good', () => {
    expect(troubleWords({ kind: 'host-failed', lasting: false })).toContain('try again')
    expect(troubleWords({ kind: 'host-failed', lasting: true })).toContain('cannot go on')
  })
})

describe('dates', () => {
  it.each([
    ['2014', undefined, '2014'],
    ['2014-03', undefined, 'March 2014'],
    ['2014-03-18', undefined, '18 March 2014'],
    ['2018', '2021', '2018–2021'],
    ['2014-11', '2014-12', 'November–December 2014'],
    ['2014', '2015-03', '2014–2015'],
  ])('%s until %s', (date, until, text) => {
    expect(dateText(date, until)).toMatch(text === '18 March 2014' ? /18 March 2014|March 18, 2014/ : text)
  })
})

describe('a refusalFor', () => {
  const item = (id: string, price: number, oil = 0): MenuItem => ({
    id,
    kind: 'take',
    price,
    oil,
    groups: [],
  })
  const menu = (seat: 'KZ' | 'CN'): Menu => ({
    seat,
    round: 1,
    decision: 'attention',
    budget: 3,
    oil: 1,
    limit: 9,
    items: [item('take:a', 2), item('take:b', 3), item('take:c', 0, 3)],
  })

  it('says how many cubes are wanting', () => {
    expect(whyRefused({ menu: menu('KZ'), draft: ['take:a'], stage: 'asked' }, item('take:b', 3))).toMatch(
      /^2 cubes short/,
    )
  })

  it('says how much oil or interest is wanting', () => {
    expect(whyRefused({ menu: menu('KZ'), draft: [], stage: 'asked' }, item('take:c', 0, 3))).toMatch(
      /^2 oil short/,
    )
    expect(whyRefused({ menu: menu('CN'), draft: ['take:a'], stage: 'asked' }, item('take:b', 3))).toMatch(
      /^2 interest short/,
    )
  })

  it('is nothing once it is past: what was chosen was chosen from all of them', () => {
    const past = { menu: menu('KZ'), draft: ['take:a'], stage: 'past' } as const
    expect(whyRefused(past, item('take:b', 3))).toBeUndefined()
  })

  it('is nothing where the item fits', () => {
    expect(whyRefused({ menu: menu('KZ'), draft: [], stage: 'asked' }, item('take:b', 3))).toBeUndefined()
  })
})
