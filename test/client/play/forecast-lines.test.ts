// Every kind of line in the forecast by itself: its numbers, its tone, its rank among the others, and its words.
import { beforeAll, describe, expect, it } from 'vitest'
import { type Line, outlook } from '../../../src/client/screens/play/forecast/forecast.ts'
import { entries, entryWords, lineWords } from '../../../src/client/screens/play/forecast/forecast-words.ts'
import { GAME_TEXT, loadText } from '../../../src/client/text/index.ts'
import type { Tone } from '../../../src/client/text/tone.ts'
import { type Fact, type Preview, type Table, TRACKS, TUNING, type View } from '../../../src/game/index.ts'
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

/** The lines of a preview in which the table is changed so; the verdict's, which follows from the tracks, if asked for. */
function linesOf(
  change: (after: Table) => unknown,
  facts: Fact[] = [],
  more: Partial<Preview> = {},
  judged = false,
): Line[] {
  const view = seen()
  const after = cloneTable(view)
  change(after)
  return outlook(view, { facts, wasted: [], after, ...more }).filter((line) => judged || !isVerdict(line))
}

function isVerdict({ subject }: Line): boolean {
  return subject.kind === 'verdict'
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
  alarm: boolean,
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
      false,
      'Prosperity 5 → 7',
    ],
    [
      'prosperity down',
      (t: Table) => Object.assign(t.tracks, { prosperity: 4 }),
      5,
      4,
      'loss',
      false,
      'Prosperity 5 → 4',
    ],
    [
      'security down to 2',
      (t: Table) => Object.assign(t.tracks, { security: 2 }),
      5,
      2,
      'loss',
      true,
      'Security 5 → 2: 3 points off a verdict',
    ],
    [
      'legitimacy down to 3',
      (t: Table) => Object.assign(t.tracks, { legitimacy: 3 }),
      5,
      3,
      'loss',
      false,
      'Legitimacy 5 → 3',
    ],
    [
      'sovereignty up',
      (t: Table) => Object.assign(t.tracks, { sovereignty: 6 }),
      5,
      6,
      'gain',
      false,
      'Sovereignty 5 → 6',
    ],
    [
      'sovereignty down',
      (t: Table) => Object.assign(t.tracks, { sovereignty: 4 }),
      5,
      4,
      'loss',
      false,
      'Sovereignty 5 → 4',
    ],
    [
      ...(['dependence up', (t: Table) => Object.assign(t, { dependence: 3 }), 1, 3, 'loss', false] as const),
      `Dependence 1 → 3 (sovereignty −${TUNING.dependenceCost[3]} a round)`,
    ],
    [
      'dependence down',
      (t: Table) => Object.assign(t, { dependence: 0 }),
      1,
      0,
      'gain',
      false,
      'Dependence 1 → 0',
    ],
    [
      'a contract to tight',
      (t: Table) => Object.assign(t.contract.CN, { economy: 3 }),
      2,
      3,
      'plain',
      false,
      'Beijing: economy 2 → 3, tight',
    ],
    [
      'a contract to loose',
      (t: Table) => Object.assign(t.contract.CN, { economy: 1 }),
      2,
      1,
      'plain',
      false,
      'Beijing: economy 2 → 1, loose',
    ],
    [
      'a contract to nothing',
      (t: Table) => Object.assign(t.contract.US, { security: 0 }),
      2,
      0,
      'plain',
      false,
      'Washington: security 2 → 0, none',
    ],
    [
      'trust up',
      (t: Table) => Object.assign(t.trust, { RU: 2 }),
      0,
      2,
      'gain',
      false,
      'Moscow’s trust 0 → 2',
    ],
    [
      'trust down',
      (t: Table) => Object.assign(t.trust, { EU: -2 }),
      0,
      -2,
      'loss',
      false,
      'Brussels’ trust 0 → −2',
    ],
    ['oil up', (t: Table) => Object.assign(t, { treasury: 4 }), 3, 4, 'gain', false, 'Treasury 3 → 4'],
    ['oil down', (t: Table) => Object.assign(t, { treasury: 1 }), 3, 1, 'loss', false, 'Treasury 3 → 1'],
  ])('%s', (_what, change, from, to, tone, alarm, words) => {
    const line = only(linesOf(change))
    expect(line).toMatchObject({ from, to, tone, alarm })
    expect(lineWords(line).replaceAll('\u00a0', ' ')).toBe(words)
  })

  it('and comes back has its line last of all, told as plain', () => {
    const moved: Fact[] = [
      { kind: 'track', track: 'security', from: 5, to: 4, because },
      { kind: 'track', track: 'security', from: 4, to: 5, because },
    ]
    const line = only(linesOf(nothing, moved))
    expect(line).toMatchObject({ from: 5, to: 5, tone: 'plain', alarm: false, facts: moved })
    const risen = linesOf((after) => Object.assign(after, { treasury: 4 }), moved)
    expect(risen.at(-1)?.facts).toEqual(moved)
    expect(entries(risen).flat(), 'is left to the whole account').toEqual(risen.slice(0, -1))
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
  it.each<readonly [string, Fact, number, number, Tone, boolean, string | RegExp]>([
    [
      ...([
        'a pledge kept',
        { kind: 'promise', power: 'CN', promised: 2, cubes: 3, kept: true, because },
      ] as const),
      ...([2, 3, 'gain', false, 'Pledge to Beijing kept'] as const),
    ],
    [
      ...([
        'a pledge broken',
        { kind: 'promise', power: 'RU', promised: 3, cubes: 1, kept: false, because },
      ] as const),
      ...([3, 1, 'loss', true, 'Pledge to Moscow broken: 1 of 3 cubes'] as const),
    ],
    ['a route', { kind: 'route', route: 'china', because }, 0, 1, 'gain', false, 'Route to China opens'],
    [
      'another route',
      { kind: 'route', route: 'caspian', because },
      0,
      1,
      'gain',
      false,
      'Caspian route opens',
    ],
    [
      'joining',
      { kind: 'joined', institution: 'eaeu', because },
      0,
      1,
      'plain',
      false,
      /^Kazakhstan joins “.+”$/,
    ],
    [
      'leaving',
      { kind: 'left', institution: 'eaeu', because },
      1,
      0,
      'loss',
      true,
      /^Membership of “.+” ends$/,
    ],
    [
      ...(['what lasts', { kind: 'condition', until: 4, because: { ...because, card } }] as const),
      ...([0, 4, 'plain', false, /^“.+” stays in force until round 4$/] as const),
    ],
  ])('%s', (_what, fact, from, to, tone, alarm, words) => {
    const line = only(linesOf(nothing, [fact]))
    expect(line).toMatchObject({ from, to, tone, alarm, facts: [fact] })
    expect(lineWords(line)).toMatch(words)
  })

  it('the end before its time, in which no verdict is given', () => {
    const end = only(linesOf(nothing, [], { ending: 'absorbed' }))
    expect(end).toMatchObject({ tone: 'loss', alarm: true })
    expect(lineWords(end)).toBe('Sovereignty comes to 0: Kazakhstan is absorbed, and the game ends')
  })

  it('the verdict, term by term, as it would be and as it is', () => {
    const after = { prosperity: 6, security: 2, legitimacy: 5, sovereignty: 5 }
    const verdict = linesOf((table) => Object.assign(table, { tracks: after }), [], {}, true).find(isVerdict)
    const terms = [
      ...TRACKS.map((track) => ({ why: 'track', by: track === 'sovereignty' ? 10 : after[track], track })),
      { why: 'poor', by: -3, track: 'security' },
    ]
    expect(verdict).toMatchObject({ from: 25, to: 20, tone: 'loss', alarm: false, subject: { terms } })
    expect(verdict && lineWords(verdict)).toBe('A verdict would then give 20 points, not 25')
  })
})

describe('what comes apart', () => {
  const cut: Fact[] = [
    { kind: 'trust', power: 'RU', from: 0, to: -3, because: { rule: 'expectation' } },
    { kind: 'contract', power: 'RU', domain: 'security', from: 2, to: 0, because: { rule: 'severance' } },
    { kind: 'trust', power: 'RU', from: -3, to: -2, because: { rule: 'severance' } },
    { kind: 'track', track: 'security', from: 5, to: 4, because: { rule: 'severance' } },
  ]
  const torn: Fact[] = [
    { kind: 'trust', power: 'EU', from: 0, to: -2, because: { rule: 'expectation' } },
    { kind: 'contract', power: 'EU', domain: 'economy', from: 2, to: 1, because: { rule: 'unravelling' } },
  ]

  it('stands in one line with its trust, its contract and what it takes from a track', () => {
    const lines = linesOf(
      (after) => {
        after.trust = { RU: -2, CN: 0, US: 0, EU: -2 }
        after.contract.RU.security = 0
        after.contract.EU.economy = 1
        after.tracks.security = 4
      },
      [...cut, ...torn],
    )
    const [severed, unravelled, ...rest] = lines
    expect(severed).toMatchObject({ alarm: true, facts: cut })
    expect(severed && lineWords(severed).replaceAll('\u00a0', ' ')).toBe('Moscow breaks off: security 2 → 0')
    expect(unravelled).toMatchObject({ alarm: true, facts: torn })
    expect(unravelled && lineWords(unravelled).replaceAll('\u00a0', ' ')).toBe(
      'Brussels’ trust −2: economy unravels 2 → 1',
    )
    expect(rest.map(({ subject }) => subject.kind)).toEqual(['track'])
  })

  it('is said of a power with nothing left to cut', () => {
    const [line] = linesOf(
      (after) => Object.assign(after.trust, { RU: -2 }),
      cut.filter((one) => one.kind === 'trust'),
    )
    expect(line && lineWords(line)).toBe('Moscow breaks off: no contract is left to cut')
  })
})

describe('the order of reading', () => {
  it('is what must not be missed by how bad it is, falls, the verdict, then what rises', () => {
    const facts: Fact[] = [
      { kind: 'promise', power: 'CN', promised: 2, cubes: 0, kept: false, because },
      { kind: 'route', route: 'china', because },
      { kind: 'joined', institution: 'eaeu', because },
    ]
    const wasted = [{ what: 'oil', by: 1, because }] as const
    const lines = linesOf(
      (after) => {
        after.tracks = { prosperity: 6, security: 1, legitimacy: 4, sovereignty: 4 }
        after.dependence = 2
        after.trust = { RU: -1, CN: 1, US: 0, EU: 0 }
        after.treasury = 0
      },
      facts,
      { wasted: [...wasted] },
      true,
    )
    expect(lines.map(({ subject }) => ('track' in subject ? subject.track : subject.kind))).toEqual([
      ...['pledge', 'security', 'wasted', 'sovereignty', 'dependence', 'legitimacy', 'trust', 'verdict'],
      ...['prosperity', 'route', 'trust', 'member', 'oil'],
    ])
  })
})

describe('what is shown', () => {
  it('tells rises of trust in one phrase, falls each by itself', () => {
    const lines = linesOf((after) => {
      after.tracks.legitimacy = 4
      after.trust = { RU: -1, CN: 1, US: -2, EU: 2 }
    })
    expect(
      entries(lines).map((entry) => [entryWords(entry).replaceAll('\u00a0', ' '), entry[0].tone]),
    ).toEqual([
      ['Legitimacy 5 → 4', 'loss'],
      ['Washington’s trust 0 → −2', 'loss'],
      ['Moscow’s trust 0 → −1', 'loss'],
      ['Trust: Beijing 0 → 1, Brussels 0 → 2', 'gain'],
    ])
  })
})
