/** Schools of American policy in Central Asia. Text C sets two of them against each other: to work on, or to work with. */
import type { Character } from './character.ts'

export const UNITED_STATES: readonly Character[] = [
  {
    // A:70: the region as Afghanistan's neighbour. A:45, A:61: accords, airspace, supply lines. C:105: afterwards.
    id: 'afghan-theatre',
    seat: 'US',
    tastes: [
      { of: 'item', kind: 'offer', domain: 'security', worth: 0.4 },
      { of: 'contract', power: 'US', domain: 'security', worth: 0.3 },
      { of: 'track', track: 'security', worth: 0.2 },
    ],
    sources: [
      'th-us-afghan-captive',
      'in-us-military-agreement',
      'in-us-ndn-transit-business',
      'in-us-post-withdrawal-buffer',
    ],
  },
  {
    // A:63, B:234, C:57: a part for America beside the two neighbours, states that withstand rivals. C:83: their
    // sovereignty. A:59: routes past Russia.
    id: 'counterweight',
    seat: 'US',
    tastes: [
      { of: 'first', worth: -0.3 },
      { of: 'weight', power: 'US', worth: 0.3 },
      { of: 'track', track: 'sovereignty', worth: 0.3 },
      { of: 'route', route: 'caspian', worth: 0.6 },
    ],
    sources: [
      'th-us-counterweight',
      'ev-2017-12-nss',
      'in-us-sovereignty-pledge',
      'in-us-pipeline-diversification',
      'th-consensus-china-russia',
    ],
  },
  {
    // C:91, A:47: yearly reports, criticism of government and rights, democracy promoted.
    id: 'working-on',
    seat: 'US',
    tastes: [
      { of: 'item', kind: 'pressure', domain: 'diplomacy', worth: 0.5 },
      { of: 'item', kind: 'offer', domain: 'diplomacy', worth: 0.3 },
    ],
    sources: [
      'th-working-with-not-on',
      'in-us-human-rights-criticism',
      'in-us-democracy-promotion',
      'th-west-critique-cost',
    ],
  },
  {
    // C:93: with, not on. C:111: a standing dialogue. C:115: business.
    id: 'working-with',
    seat: 'US',
    tastes: [
      { of: 'trust', power: 'US', worth: 0.4 },
      { of: 'item', kind: 'pressure', worth: -0.5 },
      { of: 'item', kind: 'sweeten', worth: 0.3 },
      { of: 'item', kind: 'offer', domain: 'economy', worth: 0.2 },
    ],
    sources: ['th-working-with-not-on', 'in-us-espd', 'in-us-business-deals', 'in-us-education-ties'],
  },
]
