/** The vocabulary of effects and needs, carried out. */
import { describe, expect, it } from 'vitest'
import { applyEffects } from '../../src/game/apply-effects.ts'
import type { Effect, Fact, Need, State } from '../../src/game/index.ts'
import { holds } from '../../src/game/needs.ts'
import { setReason, writer } from '../../src/game/write.ts'
import { told } from '../../src/tools/fact-text.ts'
import { type Given, given } from '../support/given.ts'

function carriedOut(changes: Given, ...effects: Effect[]): { state: State; lines: string[] } {
  const state = given(changes)
  const facts: Fact[] = []
  const w = writer(state, facts)
  setReason(w, 'news', 'us-pivot')
  applyEffects(w, effects)
  return { state, lines: told(facts).map((line) => line.replace(' because news us-pivot', '')) }
}

const track = (by: number): Effect => ({ kind: 'track', track: 'security', by })

it.each<[Effect, string]>([
  [track(2), 'security 5 -> 7'],
  [{ kind: 'oil', by: -1 }, 'treasury 4 -> 3'],
  [{ kind: 'trust', power: 'US', by: 1 }, 'trust US 0 -> 1'],
  [{ kind: 'interest', power: 'EU', by: -1 }, 'interest EU 4 -> 3'],
  [{ kind: 'contract', power: 'CN', domain: 'economy', by: 1 }, 'contract CN economy 0 -> 1'],
  [{ kind: 'route', route: 'caspian' }, 'route caspian opens'],
  [{ kind: 'expectation', power: 'RU', by: 1 }, 'expectation RU 0 -> 1'],
  [{ kind: 'attention', by: -1 }, 'attention 5 -> 4'],
])('carries out %j', (effect, line) => {
  expect(carriedOut({}, effect).lines).toEqual([line])
})

it.each<[string, Given, Effect, string]>([
  ['a track at 12', { tracks: { security: 11 } }, track(3), 'security 11 -> 12 of +3'],
  ['a track at 0', { tracks: { security: 1 } }, track(-3), 'security 1 -> 0 of -3'],
  ['the treasury at 9', { treasury: 8 }, { kind: 'oil', by: 3 }, 'treasury 8 -> 9 of +3'],
  ['the treasury at 0', { treasury: 1 }, { kind: 'oil', by: -3 }, 'treasury 1 -> 0 of -3'],
  ['trust at 3', { trust: { US: 2 } }, { kind: 'trust', power: 'US', by: 2 }, 'trust US 2 -> 3 of +2'],
  ['trust at -3', { trust: { US: -2 } }, { kind: 'trust', power: 'US', by: -2 }, 'trust US -2 -> -3 of -2'],
  [
    'interest at 5',
    { interest: { US: 4 } },
    { kind: 'interest', power: 'US', by: 2 },
    'interest US 4 -> 5 of +2',
  ],
  [
    'interest at 0',
    { interest: { US: 1 } },
    { kind: 'interest', power: 'US', by: -2 },
    'interest US 1 -> 0 of -2',
  ],
  [
    'a contract at 4',
    { contract: { CN: [0, 3, 0] } },
    { kind: 'contract', power: 'CN', domain: 'economy', by: 2 },
    'contract CN economy 3 -> 4 of +2',
  ],
  [
    'a contract at 0',
    { contract: { CN: [0, 1, 0] } },
    { kind: 'contract', power: 'CN', domain: 'economy', by: -2 },
    'contract CN economy 1 -> 0 of -2',
  ],
  ['attention at 0', { attention: 1 }, { kind: 'attention', by: -2 }, 'attention 1 -> 0 of -2'],
  [
    'what is expected at 0',
    { expected: { RU: 1 } },
    { kind: 'expectation', power: 'RU', by: -2 },
    'expectation RU 1 -> 0 of -2',
  ],
])('stops %s, and tells what was asked', (_what, changes, effect, line) => {
  expect(carriedOut(changes, effect).lines).toEqual([line])
})

it('tells what a full range takes all of, and nothing of a route that stands', () => {
  expect(
    carriedOut({ tracks: { security: 12 }, routes: ['china'] }, track(1), { kind: 'route', route: 'china' })
      .lines,
  ).toEqual(['security 12 -> 12 of +1'])
})

it('clamps every effect as it lands, not their sum', () => {
  expect(carriedOut({ tracks: { security: 11 } }, track(3), track(-3)).state.tracks.security).toBe(9)
})

it('opens a route once and for good', () => {
  const { state } = carriedOut(
    { routes: ['china'] },
    { kind: 'route', route: 'china' },
    { kind: 'route', route: 'caspian' },
  )
  expect(state.routes).toEqual(['china', 'caspian'])
})

describe('a lasting effect', () => {
  const lasting = (rounds: number): Effect => ({
    kind: 'lasting',
    rounds,
    modifiers: [{ kind: 'need', domain: 'economy', by: -1 }],
  })

  it('leaves a condition behind, this round counted as the first', () => {
    const { state, lines } = carriedOut({ round: 2 }, lasting(3))
    expect(lines).toEqual(['condition until round 4'])
    expect(state.conditions).toEqual([
      { card: 'us-pivot', until: 4, data: [{ kind: 'need', domain: 'economy', by: -1 }] },
    ])
  })

  it('is told to last no longer than the game does', () => {
    expect(carriedOut({ round: 5 }, lasting(3)).lines).toEqual(['condition until round 6'])
  })

  it('takes the place of an earlier one of the same card', () => {
    expect(carriedOut({}, lasting(2), lasting(4)).state.conditions.map((one) => one.until)).toEqual([5])
  })
})

describe('one thing or another', () => {
  const fork: Effect = {
    kind: 'when',
    need: { kind: 'track', track: 'security', least: 5 },
    // biome-ignore lint/suspicious/noThenProperty: the vocabulary of the cards calls it so.
    then: [track(1)],
    otherwise: [track(-1)],
  }

  it.each([
    [5, 6],
    [4, 3],
  ])('by how the table stands when it is carried out: %i', (before, security) => {
    expect(carriedOut({ tracks: { security: before } }, fork).state.tracks.security).toBe(security)
  })
})

it.each<[Need, Given, boolean]>([
  [{ kind: 'route', route: 'china', is: true }, { routes: ['china'] }, true],
  [{ kind: 'route', route: 'china', is: false }, { routes: ['china'] }, false],
  [{ kind: 'contract', power: 'CN', domain: 'economy', least: 2 }, { contract: { CN: [0, 2, 0] } }, true],
  [{ kind: 'contract', power: 'CN', domain: 'economy', least: 2 }, { contract: { CN: [2, 1, 2] } }, false],
  [{ kind: 'trust', power: 'US', least: 1 }, { trust: { US: 1 } }, true],
  [{ kind: 'trust', power: 'US', least: 1 }, { trust: { US: 0 } }, false],
  [{ kind: 'track', track: 'legitimacy', least: 6 }, {}, true],
  [{ kind: 'track', track: 'legitimacy', least: 7 }, {}, false],
  [{ kind: 'launched', card: 'join-the-wto', is: true }, {}, false],
  [{ kind: 'launched', card: 'join-the-wto', is: false }, {}, true],
  [
    { kind: 'member', institution: 'sco', is: true },
    { conditions: [{ card: 'sco', until: 6, data: [] }] },
    true,
  ],
  [
    { kind: 'member', institution: 'sco', is: false },
    { conditions: [{ card: 'sco', until: 6, data: [] }] },
    false,
  ],
])('knows whether %j holds', (need, changes, is) => {
  expect(holds(given(changes), need)).toBe(is)
})
