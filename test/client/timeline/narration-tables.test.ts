// Where each rule is told, in which tone, what one line draws together, and what the log can be filtered by.
import { describe, expect, it } from 'vitest'
import type { Tone } from '../../../src/client/text/tone.ts'
import {
  account,
  factTone,
  isReckoned,
  lineOf,
  powerIn,
  type SectionId,
  tracksMoved,
} from '../../../src/client/timeline/narration.ts'
import { rounds } from '../../../src/client/timeline/rounds.ts'
import { type Fact, RULES, type Rule } from '../../../src/game/index.ts'

/** As RULES.md, "Reckoning", has it: home, then a to h; then what moves between rounds. */
const TOLD: Readonly<Record<SectionId, readonly Rule[]>> = {
  home: ['response', 'initiative'],
  offers: ['offer', 'hedging-premium', 'spurned'],
  pressures: ['complied', 'resisted', 'erosion', 'resolve'],
  expectations: ['pledge-kept', 'pledge-broken', 'pledge-seen-broken', 'expectation', 'envoy'],
  unravelling: ['unravelling', 'membership', 'severance'],
  benefits: ['net-benefits', 'oil-income'],
  dependence: ['dominance', 'patron', 'dependence', 'balance'],
  legitimacy: ['growth', 'decline', 'lost-freedom'],
  scores: ['score', 'unresisted', 'aim', 'weight', 'verdict', 'ending'],
  next: ['era'],
}
const IN_ORDER = Object.entries(TOLD).flatMap(([section, rules]) =>
  rules.map((rule) => [rule, section] as const),
)

function oil(rule: Rule): Fact {
  return { kind: 'oil', from: 3, to: 4, because: { rule } }
}

describe('a rule', () => {
  it.each(IN_ORDER)('%s is told under %s', (rule, section) => {
    expect(account([oil(rule)]).map(({ id }) => id)).toEqual([section])
  })

  it('that is none of the reckoning is told with the news, pledges and offers', () => {
    const reckoned = new Set(IN_ORDER.map(([rule]) => rule))
    const others = RULES.filter((rule) => !reckoned.has(rule))
    expect(others.filter((rule) => isReckoned(oil(rule)))).toEqual([])
    expect(others.length).toBeGreaterThan(3)
  })

  it('is told in the order of the reckoning, whatever order the facts come in', () => {
    const facts = IN_ORDER.map(([rule]) => oil(rule)).reverse()
    expect(account(facts).map(({ id }) => id)).toEqual(Object.keys(TOLD))
  })

  it('tells of no power’s hand, and of scores and the end whatever brought them', () => {
    const because = { rule: 'offers' } as const
    for (const rule of ['offers', 'era'] as const)
      for (const kind of ['drew', 'discarded'] as const)
        expect(isReckoned({ kind, card: 'x', only: 'RU', because: { rule } })).toBe(false)
    const turned: Fact = { kind: 'drew', card: 'x', only: 'KZ', because: { rule: 'initiative' } }
    expect(account([turned]).map(({ id }) => id)).toEqual(['next'])
    const score: Fact = { kind: 'score', seat: 'CN', by: 1, total: 2, because }
    const ended: Fact = { kind: 'ended', ending: 'completed', because }
    expect(account([score, ended]).map(({ id }) => id)).toEqual(['scores'])
  })
})

const because = { rule: 'news' } as const
const moves = { from: 1, to: 2, because }
const falls = { from: 2, to: 1, because }

describe('the tone of a fact', () => {
  it.each<readonly [Tone, Fact]>([
    ['gain', { kind: 'track', track: 'security', ...moves }],
    ['loss', { kind: 'track', track: 'security', ...falls }],
    ['gain', { kind: 'trust', power: 'RU', ...moves }],
    ['loss', { kind: 'trust', power: 'RU', ...falls }],
    ['gain', { kind: 'oil', ...moves }],
    ['loss', { kind: 'attention', ...falls }],
    ['loss', { kind: 'dependence', ...moves }],
    ['gain', { kind: 'dependence', ...falls }],
    ['loss', { kind: 'expectation', power: 'RU', ...moves }],
    ['gain', { kind: 'expectation', power: 'RU', ...falls }],
    ['plain', { kind: 'interest', power: 'RU', ...moves }],
    ['plain', { kind: 'contract', power: 'RU', domain: 'economy', ...moves }],
    ['gain', { kind: 'promise', power: 'RU', promised: 2, cubes: 2, kept: true, because }],
    ['loss', { kind: 'promise', power: 'RU', promised: 2, cubes: 1, kept: false, because }],
    ['plain', { kind: 'ended', ending: 'completed', because }],
    ['loss', { kind: 'ended', ending: 'absorbed', by: 'RU', because }],
    ['loss', { kind: 'ended', ending: 'regime-crisis', because }],
    ['plain', { kind: 'taken', power: 'RU', domain: 'economy', cubes: 1, because }],
  ])('is %s for %j', (tone, fact) => {
    expect(factTone(fact)).toBe(tone)
    expect(lineOf(fact).tone).toBe(tone)
  })
})

describe('a line', () => {
  const taken = (card: string): Fact => ({
    ...{ kind: 'taken', power: 'CN', domain: 'economy', cubes: 1, because: { rule: 'offer', card } },
  })
  const gain = (card: string, rule: Rule = 'offer'): Fact => ({
    ...{ kind: 'oil', from: 3, to: 4, because: { rule, card } },
  })

  it('draws in what its head brings by the same rule and card, and nothing else', () => {
    const facts = [taken('a'), gain('a'), gain('b'), taken('b'), gain('b'), gain('b', 'hedging-premium')]
    const lines = account(facts).flatMap((section) => section.lines)
    expect(
      lines.map(({ head, brought }) => [facts.indexOf(head), brought.map((one) => facts.indexOf(one))]),
    ).toEqual([
      [0, [1]],
      [2, []],
      [3, [4]],
      [5, []],
    ])
    expect(lines.flatMap((line) => line.facts)).toEqual(facts)
    expect(lines[3]?.before).toEqual(facts.slice(0, 5))
  })

  it('says cubes and parts of a benefit with what they lead to, of the same power and rule only', () => {
    const rule = { rule: 'expectation' } as const
    const got: Fact = { kind: 'attended', power: 'RU', cubes: 1, expected: 2, envoy: false, because: rule }
    const trust = (power: 'RU' | 'CN', because: Fact['because'] = rule): Fact => ({
      ...{ kind: 'trust', power, from: 1, to: 0, because },
    })
    const heads = (...facts: Fact[]) =>
      account(facts).flatMap(({ lines }) => lines.map(({ head }) => head.kind))
    expect(heads(got, trust('RU'))).toEqual(['trust'])
    expect(heads(got, trust('CN'))).toEqual(['attended', 'trust'])
    expect(heads(got, trust('RU', { rule: 'envoy' }))).toEqual(['attended', 'trust'])
    expect(heads(got)).toEqual(['attended'])
    const kept = { rule: 'pledge-kept' } as const
    const promise: Fact = { kind: 'promise', power: 'RU', promised: 1, cubes: 1, kept: true, because: kept }
    expect(heads(promise, trust('RU', kept))).toEqual(['trust'])
    const by = { rule: 'net-benefits' } as const
    const net: Fact = {
      kind: 'net',
      domain: 'economy',
      paid: 1,
      need: 2,
      surfeit: 0,
      quiet: false,
      because: by,
    }
    expect(heads(net, { kind: 'track', track: 'prosperity', from: 3, to: 2, because: by })).toEqual(['track'])
    expect(heads(net, { kind: 'oil', from: 3, to: 2, because: by })).toEqual(['net', 'oil'])
  })
})

it('tracks are summed from the first fact that moves them to the last, and left out where they come back', () => {
  const track = (name: 'security' | 'prosperity', from: number, to: number): Fact => ({
    ...{ kind: 'track', track: name, from, to, because },
  })
  expect(
    tracksMoved([track('security', 5, 4), track('prosperity', 3, 4), track('security', 4, 2), oil('news')]),
  ).toEqual([
    { track: 'prosperity', from: 3, to: 4 },
    { track: 'security', from: 5, to: 2 },
  ])
  expect(tracksMoved([track('security', 5, 4), track('security', 4, 5)])).toEqual([])
})

it.each<readonly [string | undefined, Fact]>([
  ['RU', { kind: 'trust', power: 'RU', ...moves }],
  ['CN', { kind: 'score', seat: 'CN', by: 1, total: 1, because }],
  [undefined, { kind: 'score', seat: 'KZ', by: 1, total: 1, because }],
  ['RU', { kind: 'ended', ending: 'absorbed', by: 'RU', because }],
  [undefined, { kind: 'oil', ...moves }],
])('%s is the power in %j', (power, fact) => {
  expect(powerIn(fact)).toBe(power)
})

it('a round’s offers, pressures and passes are told apart from its news and pledge', () => {
  const reason = { rule: 'offers' } as const
  const news: Fact = { kind: 'round', round: 1, era: '2011', event: 'eu-strategy', because }
  const pledge: Fact = { kind: 'pledged', power: 'RU', cubes: 2, because: { rule: 'pledge' } }
  const offers: Fact[] = [
    { kind: 'laid', power: 'CN', price: 2, sweetened: false, because: reason },
    { kind: 'pressed', power: 'RU', strength: 2, because: reason },
    { kind: 'passed', power: 'US', because: reason },
  ]
  const [round, ...others] = rounds([news, pledge, ...offers, oil('offer')])
  expect(others).toEqual([])
  expect(round).toMatchObject({ round: 1, opening: [news, pledge], offers })
  expect(round?.sections.map(({ id }) => id)).toEqual(['offers'])
})
