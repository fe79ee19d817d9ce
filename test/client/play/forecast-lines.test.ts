// Every kind of line in the forecast by itself: its numbers, its tone, its rank among the others, and its words.
import { beforeAll, describe, expect, it } from 'vitest'
import { type Line, outlook } from '../../../src/client/screens/play/forecast/forecast.ts'
import { headline, lineWords } from '../../../src/client/screens/play/forecast/forecast-words.ts'
import { GAME_TEXT, loadText } from '../../../src/client/text/index.ts'
import type { Tone } from '../../../src/client/text/tone.ts'
import { type Fact, type Preview, type Table, TUNING, type View } from '../../../src/game/index.ts'
import { cloneTable } from '../../../src/game/view.ts'
import { attentionView } from './table.ts'

beforeAll(() => loadText([...GAME_TEXT, 'play']))

const because = { rule: 'news' } as const

/** Tracks at 5, trust at 0, no contracts, 3 barrels. */
function seen(): View {
  return attentionView([], (state) => {
    state.tracks = { prosperity: 5, security: 5, legitimacy: 5, sovereignty: 5 }
    state.trust = { RU: 0, CN: 0, US: 0, EU: 0 }
    state.dependence = 1
    state.treasury = 3
    for (const power of ['RU', 'CN', 'US', 'EU'] as const)
      state.contract[power] = { security: 2, economy: 2, diplomacy: 2 }
  })
}

/** The lines of a preview in which the table is changed so. */
function linesOf(change: (after: Table) => unknown, facts: Fact[] = [], more: Partial<Preview> = {}): Line[] {
  const view = seen()
  const after = cloneTable(view)
  change(after)
  return outlook(view, { facts, wasted: [], after, ...more })
}

function only(lines: readonly Line[]): Line {
  expect(lines).toHaveLength(1)
  return lines[0] as Line
}

const nothing = () => undefined

type Row = readonly [
  string,
  (after: Table) => unknown,
  from: number,
  to: number,
  Tone,
  rank: number,
  words: string,
]

describe('a number that moves', () => {
  it.each<Row>([
    [
      'prosperity up',
      (t: Table) => Object.assign(t.tracks, { prosperity: 7 }),
      5,
      7,
      'gain',
      52,
      'Prosperity 5 → 7',
    ],
    [
      'prosperity down',
      (t: Table) => Object.assign(t.tracks, { prosperity: 4 }),
      5,
      4,
      'loss',
      61,
      'Prosperity 5 → 4',
    ],
    [
      'security down to 2',
      (t: Table) => Object.assign(t.tracks, { security: 2 }),
      5,
      2,
      'loss',
      78,
      'Security 5 → 2',
    ],
    [
      'legitimacy down to 3',
      (t: Table) => Object.assign(t.tracks, { legitimacy: 3 }),
      5,
      3,
      'loss',
      62,
      'Legitimacy 5 → 3',
    ],
    [
      'sovereignty up',
      (t: Table) => Object.assign(t.tracks, { sovereignty: 6 }),
      5,
      6,
      'gain',
      61,
      'Sovereignty 5 → 6',
    ],
    [
      'sovereignty down',
      (t: Table) => Object.assign(t.tracks, { sovereignty: 4 }),
      5,
      4,
      'loss',
      71,
      'Sovereignty 5 → 4',
    ],
    [
      ...(['dependence up', (t: Table) => Object.assign(t, { dependence: 3 }), 1, 3, 'loss', 62] as const),
      `Dependence 1 → 3 (sovereignty −${TUNING.dependenceCost[3]} a round)`,
    ],
    [
      'dependence down',
      (t: Table) => Object.assign(t, { dependence: 0 }),
      1,
      0,
      'gain',
      62,
      'Dependence 1 → 0',
    ],
    [
      'a contract to tight',
      (t: Table) => Object.assign(t.contract.CN, { economy: 3 }),
      2,
      3,
      'plain',
      46,
      'Beijing: economy 2 → 3, tight',
    ],
    [
      'a contract to loose',
      (t: Table) => Object.assign(t.contract.CN, { economy: 1 }),
      2,
      1,
      'plain',
      42,
      'Beijing: economy 2 → 1, loose',
    ],
    [
      'a contract to nothing',
      (t: Table) => Object.assign(t.contract.US, { security: 0 }),
      2,
      0,
      'plain',
      42,
      'Washington: security 2 → 0, none',
    ],
    ['trust up', (t: Table) => Object.assign(t.trust, { RU: 2 }), 0, 2, 'gain', 40, 'Moscow’s trust 0 → 2'],
    [
      'trust down',
      (t: Table) => Object.assign(t.trust, { EU: -2 }),
      0,
      -2,
      'loss',
      50,
      'Brussels’ trust 0 → −2',
    ],
    ['oil up', (t: Table) => Object.assign(t, { treasury: 4 }), 3, 4, 'gain', 30, 'Treasury 3 → 4'],
    ['oil down', (t: Table) => Object.assign(t, { treasury: 1 }), 3, 1, 'loss', 30, 'Treasury 3 → 1'],
  ])('%s', (_what, change, from, to, tone, rank, words) => {
    const line = only(linesOf(change))
    expect(line).toMatchObject({ from, to, tone, rank })
    expect(lineWords(line).replaceAll('\u00a0', ' ')).toBe(words)
  })

  it('and comes back has its line last of all, told as plain', () => {
    const moved: Fact[] = [
      { kind: 'track', track: 'security', from: 5, to: 4, because },
      { kind: 'track', track: 'security', from: 4, to: 5, because },
    ]
    const line = only(linesOf(nothing, moved))
    expect(line).toMatchObject({ from: 5, to: 5, tone: 'plain', rank: 20, facts: moved })
  })

  it('has the facts that move it, and none of another’s', () => {
    const facts: Fact[] = [
      { kind: 'track', track: 'security', from: 5, to: 4, because },
      { kind: 'trust', power: 'RU', from: 0, to: 1, because },
      { kind: 'trust', power: 'CN', from: 0, to: 1, because },
      { kind: 'contract', power: 'RU', domain: 'economy', from: 2, to: 3, because },
      { kind: 'contract', power: 'RU', domain: 'security', from: 2, to: 3, because },
      { kind: 'contract', power: 'CN', domain: 'economy', from: 2, to: 3, because },
      { kind: 'dependence', from: 1, to: 2, because },
      { kind: 'oil', from: 3, to: 4, because },
    ]
    const lines = linesOf((after) => {
      after.tracks.security = 4
      after.trust = { ...after.trust, RU: 1, CN: 1 }
      Object.assign(after.contract.RU, { security: 3, economy: 3 })
      after.contract.CN.economy = 3
      after.dependence = 2
      after.treasury = 4
    }, facts)
    expect(lines.map(({ facts: why }) => why.length)).toEqual(lines.map(() => 1))
    expect(new Set(lines.flatMap(({ facts: why }) => why))).toEqual(new Set(facts))
  })
})

describe('what happens once', () => {
  const card = 'us-strategy'
  it.each<readonly [string, Fact, number, number, Tone, number, string | RegExp]>([
    [
      ...([
        'a pledge kept',
        { kind: 'promise', power: 'CN', promised: 2, cubes: 3, kept: true, because },
      ] as const),
      ...([2, 3, 'gain', 58, 'Promise to Beijing kept'] as const),
    ],
    [
      ...([
        'a pledge broken',
        { kind: 'promise', power: 'RU', promised: 3, cubes: 1, kept: false, because },
      ] as const),
      ...([3, 1, 'loss', 58, 'Promise to Moscow broken: 1 of 3'] as const),
    ],
    ['a route', { kind: 'route', route: 'china', because }, 0, 1, 'gain', 45, 'Route to China opens'],
    ['another route', { kind: 'route', route: 'caspian', because }, 0, 1, 'gain', 45, 'Caspian route opens'],
    ['joining', { kind: 'joined', institution: 'eaeu', because }, 0, 1, 'plain', 47, /^Joins: ./],
    ['leaving', { kind: 'left', institution: 'eaeu', because }, 1, 0, 'plain', 47, /^Leaves: ./],
    [
      ...(['what lasts', { kind: 'condition', until: 4, because: { ...because, card } }] as const),
      ...([0, 4, 'plain', 35, /^“.+” stays in force until round 4$/] as const),
    ],
  ])('%s', (_what, fact, from, to, tone, rank, words) => {
    const line = only(linesOf(nothing, [fact]))
    expect(line).toMatchObject({ from, to, tone, rank, facts: [fact] })
    expect(lineWords(line)).toMatch(words)
  })

  it('a verdict, and the end before it', () => {
    const verdict = only(linesOf(nothing, [], { verdict: 7 }))
    expect(verdict).toMatchObject({ subject: { kind: 'verdict', points: 7 }, to: 7, tone: 'plain', rank: 57 })
    expect(lineWords(verdict)).toBe('Verdict: 7 points')
    const end = only(linesOf(nothing, [], { ending: 'absorbed' }))
    expect(end).toMatchObject({ tone: 'loss', rank: 100 })
    expect(lineWords(end, 'absorbed')).toBe('The game ends: absorbed')
    expect(linesOf(nothing, [], { ending: 'completed' })).toEqual([])
  })
})

describe('the order of reading', () => {
  it('is by weight: the end, what sinks, sovereignty, dependence, pledge, verdict, falls, then what rises', () => {
    const facts: Fact[] = [
      { kind: 'promise', power: 'CN', promised: 2, cubes: 0, kept: false, because },
      { kind: 'route', route: 'china', because },
      { kind: 'joined', institution: 'eaeu', because },
    ]
    const lines = linesOf(
      (after) => {
        after.tracks = { prosperity: 6, security: 1, legitimacy: 4, sovereignty: 4 }
        after.dependence = 2
        after.trust = { RU: -1, CN: 1, US: 0, EU: 0 }
        after.treasury = 0
      },
      facts,
      { ending: 'regime-crisis', verdict: 3 },
    )
    expect(lines.map(({ subject }) => ('track' in subject ? subject.track : subject.kind))).toEqual([
      ...['ending', 'security', 'sovereignty', 'dependence', 'legitimacy', 'pledge', 'verdict', 'prosperity'],
      ...['trust', 'member', 'route', 'trust', 'oil'],
    ])
  })
})

describe('the headline', () => {
  const lines = () =>
    linesOf((after) => {
      after.tracks.legitimacy = 4
      after.trust = { RU: -1, CN: 1, US: -2, EU: 2 }
    })

  it('tells falls and rises of trust in a phrase each, and what moves in no more than asked', () => {
    const phrases = headline(lines(), 9, false).map(({ text, tone }) => [
      text.replaceAll('\u00a0', ' '),
      tone,
    ])
    expect(phrases).toEqual([
      ['Legitimacy 5 → 4', 'loss'],
      ['Trust: Washington 0 → −2, Moscow 0 → −1', 'loss'],
      ['Trust: Beijing 0 → 1, Brussels 0 → 2', 'gain'],
      ['Sovereignty holds', 'plain'],
    ])
    expect(headline(lines(), 1, false)).toHaveLength(2)
    const brief = headline(lines(), 9, true).map(({ text }) => text.replaceAll('\u00a0', ' '))
    expect(brief[1]).toBe('Trust: US 0→−2, RU 0→−1')
  })

  it('leaves out what comes back, and says that sovereignty holds only where it does', () => {
    const back: Fact[] = [{ kind: 'oil', from: 3, to: 3, because }]
    expect(headline(linesOf(nothing, back), 9, false).map(({ text }) => text)).toEqual(['Sovereignty holds'])
    const falling = linesOf((after: Table) => Object.assign(after.tracks, { sovereignty: 4 }))
    expect(headline(falling, 9, false)).toHaveLength(1)
  })
})
