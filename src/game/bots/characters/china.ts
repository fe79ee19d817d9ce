/** Schools of China's policy towards Kazakhstan. */
import type { Character } from './character.ts'

export const CHINA: readonly Character[] = [
  {
    // A:88, B:209: business without politics. A:57: loans, and conditions met instead of made.
    id: 'bank',
    seat: 'CN',
    tastes: [
      { of: 'contract', power: 'CN', domain: 'economy', worth: 0.3 },
      { of: 'item', kind: 'offer', domain: 'economy', worth: 0.2 },
      { of: 'item', kind: 'pressure', worth: -0.3 },
    ],
    sources: [
      'th-business-is-business',
      'in-cn-non-interference',
      'in-cn-oil-for-loans',
      'in-cn-accept-kmg-rule',
      'th-bank-and-gun',
    ],
  },
  {
    // B:113, B:115: separatism in Xinjiang, and fear of an American patron of Uyghurs. A:37: the frontier. A:45: aid.
    id: 'quiet-border',
    seat: 'CN',
    tastes: [
      { of: 'contract', power: 'CN', domain: 'security', worth: 0.3 },
      { of: 'contract', power: 'US', domain: 'security', worth: -0.3 },
      { of: 'item', kind: 'offer', domain: 'security', worth: 0.3 },
      { of: 'track', track: 'security', worth: 0.2 },
    ],
    sources: [
      'th-china-supplementary-security',
      'in-cn-uyghur-pressure',
      'in-cn-border-cbm',
      'in-cn-counterterror-aid',
    ],
  },
  {
    // B:184: most oil by one strait, so other routes. A:55: the first pipeline. A:57: above value, for Kazakh assets.
    id: 'past-malacca',
    seat: 'CN',
    tastes: [
      { of: 'route', route: 'china', worth: 0.8 },
      { of: 'contract', power: 'CN', domain: 'economy', worth: 0.2 },
      { of: 'item', kind: 'sweeten', worth: 0.3 },
    ],
    sources: ['th-exposure-malacca', 'in-cn-direct-pipeline', 'in-cn-gas-transit', 'in-cn-overpay-and-loans'],
  },
]
