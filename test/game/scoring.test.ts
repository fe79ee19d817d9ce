/** What each seat scores for (RULES.md, "Scores"). */
import { describe, expect, it } from 'vitest'
import {
  AIM_MET,
  AIMS,
  type Aim,
  POWERS,
  type Power,
  ROUND_SCORE,
  verdictOf,
  verdictTerms,
} from '../../src/game/index.ts'
import { anOffer } from '../support/cards.ts'
import { type Given, given, offered } from '../support/given.ts'

const agendaOffer = anOffer({ power: 'US', domain: 'economy' })
const second = anOffer({ power: 'US', domain: 'economy', bind: 1 })

describe('the score of a round', () => {
  it.each<[Power, number, string, Given]>([
    ['RU', 1, 'security 2 and above all rivals', { contract: { RU: [2, 0, 0], CN: [1, 0, 0] } }],
    ['RU', 0, 'security 1', { contract: { RU: [1, 0, 0] } }],
    ['RU', 0, 'security 3, a rival beside it', { contract: { RU: [3, 0, 0], EU: [3, 0, 0] } }],
    ['RU', 1, "economy 2, China's too", { contract: { RU: [0, 2, 0], CN: [0, 2, 0] } }],
    ['RU', 0, "economy 2, China's 3", { contract: { RU: [0, 2, 0], CN: [0, 3, 0] } }],
    ['RU', 0, 'economy 1', { contract: { RU: [0, 1, 0] } }],
    ['RU', 2, 'both', { contract: { RU: [2, 2, 0] } }],
    ['CN', 1, 'economy 2', { contract: { CN: [0, 2, 0] } }],
    ['CN', 0, 'economy 1', { contract: { CN: [0, 1, 0] } }],
    ['CN', 1, 'the route to China', { routes: ['china'] }],
    ['CN', 0, 'another route', { routes: ['caspian'] }],
    ['CN', 2, 'both', { contract: { CN: [0, 4, 0] }, routes: ['china'] }],
    ['US', 1, 'weight 2 at dominance 3', { contract: { US: [1, 1, 0], RU: [3, 2, 0] } }],
    ['US', 0, 'weight 2 at dominance 4', { contract: { US: [1, 1, 0], RU: [3, 3, 0] } }],
    ['US', 0, 'weight 1', { contract: { US: [1, 0, 0] } }],
    ['US', 1, 'an offer taken in its agenda domain', { agenda: 'economy', laid: [taken(agendaOffer)] }],
    ['US', 1, 'two offers taken there', { agenda: 'economy', laid: [taken(agendaOffer), taken(second)] }],
    ['US', 0, 'an offer left there', { agenda: 'economy', laid: [offered(agendaOffer)] }],
    ['US', 0, 'an offer taken elsewhere', { agenda: 'security', laid: [taken(agendaOffer)] }],
    ['EU', 1, 'economy 2 and a route', { contract: { EU: [0, 2, 0] }, routes: ['caspian'] }],
    ['EU', 0, 'economy 2 and no route', { contract: { EU: [0, 2, 0] } }],
    ['EU', 0, 'economy 1 and a route', { contract: { EU: [0, 1, 0] }, routes: ['china'] }],
    ['EU', 1, 'diplomacy 2', { contract: { EU: [0, 0, 2] } }],
    ['EU', 0, 'diplomacy 1', { contract: { EU: [0, 0, 1] } }],
  ])('of %s is %i for %s', (power, points, _what, changes) => {
    expect(ROUND_SCORE[power](given(changes))).toBe(points)
  })
})

function taken(card: string) {
  return offered(card, { taken: true })
}

describe('the secret aim', () => {
  it.each<[Aim, boolean, string, Given]>([
    ['union', true, "economy 4 and above China's", { contract: { RU: [0, 4, 0], CN: [0, 3, 0] } }],
    ['union', false, "economy 4, China's too", { contract: { RU: [0, 4, 0], CN: [0, 4, 0] } }],
    ['union', false, 'economy 3', { contract: { RU: [0, 3, 0] } }],
    ['shield', true, "security 3, no rival's above 1", { contract: { RU: [3, 0, 0], CN: [1, 0, 0] } }],
    ['shield', false, "security 4, a rival's 2", { contract: { RU: [4, 0, 0], US: [2, 0, 0] } }],
    ['shield', false, 'security 2', { contract: { RU: [2, 0, 0] } }],
    ['buffer', true, 'US weight 3', { contract: { US: [1, 1, 1] } }],
    ['buffer', false, 'US weight 4', { contract: { US: [2, 1, 1] } }],
    ['bank', true, "economy 2 beside Russia's 4", { contract: { CN: [0, 2, 0], RU: [0, 4, 0] } }],
    ['bank', true, "economy 2, America's too", { contract: { CN: [0, 2, 0], US: [0, 2, 0] } }],
    ['bank', false, "economy 2, America's 3", { contract: { CN: [0, 2, 0], US: [0, 3, 0] } }],
    ['bank', false, "economy 2, Europe's 3", { contract: { CN: [0, 2, 0], EU: [0, 3, 0] } }],
    ['bank', false, 'economy 1', { contract: { CN: [0, 1, 0] } }],
    ['quiet-border', true, "security 1, America's too", { contract: { CN: [1, 0, 0], US: [1, 4, 4] } }],
    ['quiet-border', false, "security 2, America's too", { contract: { CN: [2, 0, 0], US: [2, 0, 0] } }],
    ['quiet-border', false, 'no security contract', { contract: { CN: [0, 4, 4] } }],
    [
      'neighbour',
      true,
      'weight 2, as in the West',
      { contract: { CN: [1, 1, 0], US: [1, 1, 0], EU: [0, 1, 1] } },
    ],
    ['neighbour', false, "weight 2, America's 3", { contract: { CN: [1, 1, 0], US: [1, 1, 1] } }],
    ['neighbour', false, "weight 2, Europe's 3", { contract: { CN: [1, 1, 0], EU: [1, 1, 1] } }],
    ['neighbour', false, 'weight 1', { contract: { CN: [1, 0, 0] } }],
    [
      'open-door',
      true,
      'weight 2 for all',
      { contract: { RU: [2, 0, 0], CN: [0, 2, 0], US: [1, 1, 0], EU: [0, 1, 1] } },
    ],
    [
      'open-door',
      false,
      "Europe's weight 1",
      { contract: { RU: [4, 0, 0], CN: [0, 2, 0], US: [1, 1, 0], EU: [0, 1, 0] } },
    ],
    ['presence', true, 'US weight 4', { contract: { US: [2, 1, 1] } }],
    ['presence', false, 'US weight 3', { contract: { US: [1, 1, 1] } }],
    ['check', true, "China's weight 3, and America's", { contract: { CN: [0, 3, 0], US: [1, 1, 1] } }],
    ['check', false, "China's weight 4, America's 3", { contract: { CN: [0, 4, 0], US: [1, 1, 1] } }],
    ['market', true, "economy 1, America's too", { contract: { EU: [0, 1, 0], US: [0, 1, 0] } }],
    ['market', false, "economy 1, America's 2", { contract: { EU: [0, 1, 0], US: [0, 2, 0] } }],
    ['market', false, 'no economic contract', {}],
    ['norms', true, "diplomacy 1, America's too", { contract: { EU: [0, 0, 1], US: [0, 0, 1] } }],
    ['norms', false, "diplomacy 1, America's 2", { contract: { EU: [0, 0, 1], US: [0, 0, 2] } }],
    ['norms', false, 'no diplomatic contract', {}],
    ['partner', true, "weight 2, America's too", { contract: { EU: [0, 1, 1], US: [1, 1, 0] } }],
    ['partner', false, "weight 2, America's 3", { contract: { EU: [0, 1, 1], US: [1, 1, 1] } }],
    ['partner', false, 'weight 1', { contract: { EU: [0, 1, 0] } }],
  ])('%s is %s at %s', (aim, met, _what, changes) => {
    expect(AIM_MET[aim](given(changes))).toBe(met)
  })

  it('is one of three for each power', () => {
    for (const power of POWERS) expect(AIMS[power]).toHaveLength(3)
    expect(new Set(POWERS.flatMap((power) => [...AIMS[power]])).size).toBe(12)
  })
})

describe('the verdict', () => {
  it.each([
    [{ prosperity: 7, security: 6, legitimacy: 5, sovereignty: 4 }, 26],
    [{ prosperity: 12, security: 12, legitimacy: 12, sovereignty: 12 }, 60],
    [{ prosperity: 3, security: 3, legitimacy: 3, sovereignty: 3 }, 15],
    [{ prosperity: 2, security: 3, legitimacy: 3, sovereignty: 3 }, 11],
    [{ prosperity: 3, security: 3, legitimacy: 3, sovereignty: 2 }, 10],
    [{ prosperity: 2, security: 2, legitimacy: 2, sovereignty: 2 }, 0],
    [{ prosperity: 0, security: 0, legitimacy: 1, sovereignty: 1 }, 0],
  ])(
    'is the tracks, sovereignty twice, less 3 for each at 2 or less, never below 0: %j',
    (tracks, points) => {
      expect(verdictOf(given({ tracks }))).toBe(points)
      const terms = verdictTerms(given({ tracks }))
      const sum = Object.values(terms.tracks).reduce((all, one) => all + one, 0)
      expect(Math.max(0, sum - terms.each * terms.poor.length)).toBe(points)
      expect(terms.points).toBe(points)
    },
  )

  it('says which tracks are poor, and counts sovereignty twice', () => {
    const tracks = { prosperity: 2, security: 3, legitimacy: 0, sovereignty: 4 }
    expect(verdictTerms({ tracks })).toEqual({
      tracks: { ...tracks, sovereignty: 8 },
      poor: ['prosperity', 'legitimacy'],
      each: 3,
      points: 7,
    })
  })
})
