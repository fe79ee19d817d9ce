// Every fact the rules can tell becomes a whole sentence, and every id a player meets has its words.
import { beforeAll, describe, expect, it } from 'vitest'
import {
  aimText,
  capitalName,
  changeText,
  domainName,
  eraName,
  factReason,
  factSentence,
  GAME_TEXT,
  gripName,
  loadText,
  refusalText,
  routeName,
  ruleText,
  seatName,
  trackName,
} from '../../../src/client/text/index.ts'
import type { Fact, FactKind } from '../../../src/game/index.ts'
import {
  AIMS,
  DOMAINS,
  ERAS,
  POWERS,
  REFUSALS,
  ROUTES,
  RULES,
  SEATS,
  TRACKS,
} from '../../../src/game/index.ts'

beforeAll(() => loadText(GAME_TEXT))

const event = 'sanctions-next-door'
const because = { rule: 'news', card: event } as const
const change = { from: 1, to: -2 }

/** One of each kind; a kind without a sample does not compile. */
const SAMPLES: { [K in FactKind]: Extract<Fact, { kind: K }> } = {
  track: { kind: 'track', track: 'security', from: 5, to: 3, because },
  oil: { kind: 'oil', from: 5, to: 3, because },
  trust: { kind: 'trust', power: 'RU', ...change, because },
  interest: { kind: 'interest', power: 'CN', from: 1, to: 2, because },
  contract: { kind: 'contract', power: 'US', domain: 'economy', from: 1, to: 2, because },
  expectation: { kind: 'expectation', power: 'EU', from: 1, to: 2, because },
  attention: { kind: 'attention', from: 5, to: 4, because },
  dependence: { kind: 'dependence', from: 1, to: 2, because },
  score: { kind: 'score', seat: 'KZ', by: 21, total: 42, because },
  route: { kind: 'route', route: 'caspian', because },
  condition: { kind: 'condition', until: 4, because },
  lapsed: { kind: 'lapsed', because },
  joined: { kind: 'joined', institution: event, because },
  left: { kind: 'left', institution: event, because },
  round: { kind: 'round', round: 2, era: '2011', event, because },
  agenda: { kind: 'agenda', domain: 'diplomacy', because },
  pledged: { kind: 'pledged', power: 'RU', cubes: 5, because },
  unpledged: { kind: 'unpledged', power: 'RU', cubes: 2, because: { rule: 'pledge' } },
  laid: { kind: 'laid', power: 'CN', price: 2, sweetened: true, because },
  benefit: { kind: 'benefit', power: 'EU', offer: event, from: 2, to: 1, because },
  pressed: { kind: 'pressed', power: 'RU', strength: 3, because },
  passed: { kind: 'passed', power: 'US', because: { rule: 'offers' } },
  responded: { kind: 'responded', response: 'wait', cubes: 1, oil: 2, because },
  launched: { kind: 'launched', cubes: 1, oil: 0, because },
  taken: { kind: 'taken', power: 'EU', domain: 'economy', cubes: 1, because },
  spurned: { kind: 'spurned', power: 'EU', domain: 'economy', because: { rule: 'spurned' } },
  complied: { kind: 'complied', power: 'RU', because },
  resisted: { kind: 'resisted', power: 'RU', cubes: 1, strength: 3, because },
  promise: {
    kind: 'promise',
    power: 'CN',
    kept: false,
    cubes: 2,
    promised: 4,
    because: { rule: 'pledge-broken' },
  },
  attended: { kind: 'attended', power: 'CN', cubes: 1, expected: 2, envoy: true, because: { rule: 'envoy' } },
  net: {
    kind: 'net',
    domain: 'security',
    paid: 3,
    need: 4,
    surfeit: 1,
    quiet: true,
    because: { rule: 'net-benefits' },
  },
  aim: { kind: 'aim', power: 'US', aim: 'open-door', met: true, because: { rule: 'aim' } },
  verdict: { kind: 'verdict', round: 3, points: 33, because: { rule: 'verdict' } },
  ended: { kind: 'ended', ending: 'absorbed', by: 'RU', because: { rule: 'ending' } },
  drew: { kind: 'drew', card: event, only: 'KZ', because: { rule: 'offers' } },
  discarded: { kind: 'discarded', card: event, only: 'RU', because: { rule: 'offers' } },
}

/** A sentence: a capital or an opening mark, an end, no hole and no message left over. */
const SENTENCE = /^[“A-Z][^{}]*[.!?]$/

describe('facts as sentences', () => {
  it.each(Object.values(SAMPLES))('tells $kind', (fact) => {
    expect(factSentence(fact)).toMatch(SENTENCE)
    expect(factSentence(fact)).not.toMatch(/undefined|\bother\b/)
  })

  it('tells every kind by every rule, with a card and without', () => {
    const broken = Object.values(SAMPLES).flatMap((fact) =>
      RULES.flatMap((rule) =>
        [{ rule }, { rule, card: event }].flatMap((reason) => {
          const text = factSentence({ ...fact, because: reason } as Fact)
          const nameless = reason.card === undefined && NEEDS_CARD.includes(fact.kind)
          return nameless || SENTENCE.test(text) ? [] : [`${fact.kind} by ${rule}: ${text}`]
        }),
      ),
    )
    expect(broken).toEqual([])
  })

  it('tells what a full range took, all of it or some', () => {
    const [track, because] = ['prosperity', { rule: 'oil-income' }] as const
    const full: Fact = { kind: 'track', track, from: 12, to: 12, asked: 2, because }
    expect(factSentence(full)).toBe('Prosperity stays at 12, as high as it goes: Oil income, +2.')
    expect(factSentence({ ...full, from: 11 })).toBe(
      'Prosperity 11 → 12: Oil income. It would be +2, but 12 is as high as it goes.',
    )
    expect(factSentence({ ...full, from: 1, to: 0, asked: -2 })).toContain('It would be −2, but 0 is as low')
  })

  it('tells of every number that stays', () => {
    for (const sample of Object.values(SAMPLES)) {
      if (!('from' in sample)) continue
      const still = { ...sample, to: sample.from, asked: 1 } as Fact
      for (const rule of RULES)
        for (const reason of [{ rule }, { rule, card: event }])
          expect(factSentence({ ...still, because: reason })).toMatch(/^[^{}]*(?:stays at|all the same).*\.$/)
    }
  })

  it('says why, from the facts before', () => {
    const attended: Fact = {
      kind: 'attended',
      power: 'RU',
      cubes: 1,
      expected: 2,
      envoy: false,
      because: { rule: 'expectation' },
    }
    const trust: Fact = { kind: 'trust', power: 'RU', from: 1, to: 0, because: { rule: 'expectation' } }
    expect(factSentence(trust, [attended])).toBe('Moscow’s trust 1 → 0: it got 1 cube and expected 2.')
    expect(factSentence(trust)).toBe('Moscow’s trust 1 → 0: Expectations.')
  })

  it.each([
    [2, 2, 'Russia got 2 cubes and expected 2; the envoy came.'],
    [1, 2, 'Russia got 1 cube and expected 2; the envoy keeps its trust from falling.'],
  ])('says what the envoy is for, with %d cubes of %d', (cubes, expected, words) => {
    const because = { rule: 'envoy' } as const
    const attended: Fact = { kind: 'attended', power: 'RU', cubes, expected, envoy: true, because }
    expect(factSentence(attended)).toBe(words)
  })

  it('says what it saved, where trust falls all the same', () => {
    const because = { rule: 'envoy' } as const
    const attended: Fact = { kind: 'attended', power: 'RU', cubes: 1, expected: 3, envoy: true, because }
    const trust: Fact = { kind: 'trust', power: 'RU', from: 1, to: 0, because }
    expect(factSentence(trust, [attended])).toBe(
      'Moscow’s trust 1 → 0: it got 1 cube and expected 3; without the envoy it would have fallen further.',
    )
    expect(factSentence({ ...trust, from: -1 }, [{ ...attended, cubes: 3 }])).toBe(
      'Moscow’s trust −1 → 0: it got 3 cubes and the envoy, and expected 3.',
    )
  })

  it.each([
    [true, 2, 2, 'The pledge is kept: China got 2 of 2 cubes.'],
    [true, 3, 1, 'The pledge is kept: China got 3 of 1 cube.'],
    [false, 0, 2, 'The pledge is broken: China got 0 of 2 cubes.'],
  ])('tells a pledge kept (%s) by %i of %i', (kept, cubes, promised, words) => {
    const rule = kept ? 'pledge-kept' : 'pledge-broken'
    const fact: Fact = { kind: 'promise', power: 'CN', kept, cubes, promised, because: { rule } }
    expect(factSentence(fact)).toBe(words)
  })

  it.each([
    [1, 2, 'Dependence 1 → 2: one power outweighs the others by 5 or more.'],
    [2, 1, 'Dependence 2 → 1: no power outweighs the others by 4.'],
  ])('tells why dependence moves from %i to %i', (from, to, words) => {
    expect(factSentence({ kind: 'dependence', from, to, because: { rule: 'dominance' } })).toBe(words)
  })

  it('takes the nearest cause of the same power, not another’s', () => {
    const got = (power: 'RU' | 'CN', cubes: number): Fact => ({
      kind: 'attended',
      power,
      cubes,
      expected: 3,
      envoy: false,
      because: { rule: 'expectation' },
    })
    const trust: Fact = { kind: 'trust', power: 'RU', from: 1, to: 0, because: { rule: 'expectation' } }
    expect(factSentence(trust, [got('RU', 2), got('CN', 0)])).toContain('it got 2 cubes')
  })

  it('says what a net benefit is made of', () => {
    const net: Fact = {
      kind: 'net',
      domain: 'security',
      paid: 3,
      need: 3,
      surfeit: 1,
      quiet: true,
      because: { rule: 'net-benefits' },
    }
    const track: Fact = {
      kind: 'track',
      track: 'security',
      from: 10,
      to: 9,
      because: { rule: 'net-benefits' },
    }
    expect(factSentence(track, [net])).toBe(
      'Security 10 → 9: contracts pay 3, the state needs 3 (one less, thanks to the quiet border), and 1 more is lost because it stands high.',
    )
  })

  it('writes levels below nought with a true minus', () => {
    expect(factSentence(SAMPLES.trust)).toContain('1 → −2')
  })

  it('labels every change of a number', () => {
    for (const fact of Object.values(SAMPLES)) {
      if ('from' in fact)
        expect(changeText(fact)).toMatchObject({
          from: expect.anything(),
          label: expect.stringMatching(/\w/),
        })
    }
    expect(changeText(SAMPLES.round)).toBeUndefined()
  })

  it('gives the reason with its card', () => {
    expect(factReason(SAMPLES.track)).toMatch(/^News: “.+”$/)
  })
})

/** Kinds that always work through a card. */
const NEEDS_CARD: readonly FactKind[] = [
  'condition',
  'lapsed',
  'laid',
  'pressed',
  'responded',
  'launched',
  'taken',
  'complied',
  'resisted',
]

describe('ids', () => {
  it.each(RULES)('has a title and a sentence for the rule %s', (rule) => {
    const { title, text } = ruleText(rule)
    expect(title).not.toBe(rule)
    expect(text).toMatch(SENTENCE)
  })

  it.each(REFUSALS)('says why a choice was refused: %s', (refusal) => {
    expect(refusalText(refusal)).toMatch(SENTENCE)
  })

  it('names seats, capitals, domains, tracks, routes, eras and contracts, each differently', () => {
    const names = [
      ...SEATS.map(seatName),
      ...POWERS.map(capitalName),
      ...TRACKS.map(trackName),
      ...ERAS.map(eraName),
      ...[0, 1, 3].map(gripName),
    ]
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(DOMAINS.map(domainName)).size).toBe(DOMAINS.length)
    expect(new Set(ROUTES.map(routeName)).size).toBe(ROUTES.length)
  })

  it('names every aim and says what it asks', () => {
    for (const aim of Object.values(AIMS).flat()) {
      expect(aimText(aim).title).toMatch(/^[A-Z]/)
      expect(aimText(aim).text).toMatch(/\w+ \w+/)
    }
  })
})
