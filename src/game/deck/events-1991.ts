/** The news of 1991-2000, in order of date; the crises of those years stand in crises-1991.ts. */

import type { EventCard } from './card-types.ts'
import { CRISES_1991 } from './crises-1991.ts'
import {
  attention,
  contract,
  expectation,
  interest,
  lasting,
  legitimacy,
  oil,
  prosperity,
  security,
  sovereignty,
  trust,
} from './effect-builders.ts'

const NEWS_1991: readonly EventCard[] = [
  {
    kind: 'event',
    id: 'statehood-unasked',
    era: '1991',
    date: '1991-12',
    sources: [
      { entry: 'ev-1991-12-independence', at: ['A:20', 'A:110', 'B:41'] },
      { entry: 'th-regime-legitimation', at: ['A:24'] },
      { entry: 'th-four-factors', at: ['A:18'] },
    ],
    effects: [sovereignty(1), legitimacy(-3), attention(-1)],
  },
  {
    kind: 'event',
    id: 'moscow-looks-away',
    era: '1991',
    date: '1991',
    until: '1995',
    sources: [
      { entry: 'ev-early-1990s-atlanticist-russia', at: ['A:39'] },
      { entry: 'sf-02-1990s-russia-residual', at: ['A:39'] },
    ],
    effects: [interest('RU', -1), expectation('RU', -1), sovereignty(1)],
  },
  {
    kind: 'event',
    id: 'habit-of-moscow',
    era: '1991',
    date: '1991',
    until: '1999',
    sources: [{ entry: 'ev-1990s-residual-hegemon', at: ['A:39'] }],
    effects: [trust('RU', 1), expectation('RU', 1)],
  },
  {
    kind: 'event',
    id: 'nato-knocks',
    era: '1991',
    date: '1991',
    until: '1999',
    sources: [
      { entry: 'ev-1990s-nato-pfp-osce', at: ['A:35'] },
      { entry: 'org-nato-pfp', at: ['A:35'] },
      { entry: 'org-osce', at: ['A:35'] },
    ],
    effects: [interest('US', 1), interest('EU', 1), security(1)],
  },
  {
    kind: 'event',
    id: 'forums-of-your-own',
    era: '1991',
    date: '1991',
    until: '1999',
    sources: [
      { entry: 'ev-1990s-cica-canfz-cctss', at: ['A:37'] },
      { entry: 'org-cica', at: ['A:37'] },
      { entry: 'org-canfz', at: ['A:37'] },
      { entry: 'org-cctss', at: ['A:37'] },
      { entry: 'th-high-profile-low-cost', at: ['A:24', 'A:37'] },
    ],
    effects: [lasting(1, { kind: 'need', domain: 'diplomacy', by: -1 })],
  },
  {
    kind: 'event',
    id: 'washington-sets-its-line',
    era: '1991',
    date: '1992',
    sources: [
      { entry: 'ev-1992-us-policy-foundation', at: ['C:83'] },
      { entry: 'in-us-sovereignty-pledge', at: ['C:83'] },
      { entry: 'th-adapt-administrations', at: ['C:123'] },
    ],
    effects: [interest('US', 1), trust('US', 1), expectation('US', 1)],
  },
  {
    kind: 'event',
    id: 'thirteen-capitals',
    era: '1991',
    date: '1992',
    until: '1995',
    sources: [
      { entry: 'ev-1992-1995-state-visit-offensive', at: ['A:134', 'A:33'] },
      { entry: 'th-regime-legitimation', at: ['A:24'] },
    ],
    effects: [interest('EU', 1), legitimacy(1)],
  },
  {
    kind: 'event',
    id: 'two-days-in-may',
    era: '1991',
    date: '1992-05-15',
    until: '1992-05-16',
    sources: [
      { entry: 'ev-1992-05-collective-security-treaty', at: ['B:81', 'B:273'] },
      { entry: 'ev-1992-05-five-regions-three-partners', at: ['A:104', 'A:18'] },
      { entry: 'ki-multi-vector-doctrine', at: ['A:6'] },
      { entry: 'sf-01-multi-vector-from-start', at: ['A:104'] },
    ],
    effects: [contract('RU', 'security', 1), interest('US', 1), interest('CN', 1)],
  },
  {
    kind: 'event',
    id: 'half-a-billion',
    era: '1991',
    date: '1993',
    sources: [
      { entry: 'ev-1993-china-trade-baseline', at: ['A:53'] },
      { entry: 'sf-10-sino-kz-trade-growth', at: ['A:53'] },
    ],
    effects: [interest('CN', 1), prosperity(1)],
  },
  {
    kind: 'event',
    id: 'paid-in-fighters',
    era: '1991',
    date: '1995',
    until: '2001',
    sources: [
      { entry: 'ev-1995-arms-for-debt', at: ['B:134', 'B:135'] },
      { entry: 'ev-1998-s300-first-order', at: ['B:135'] },
      { entry: 'in-ru-arms-sales', at: ['B:113'] },
    ],
    effects: [security(1), lasting(2, { kind: 'price', power: 'RU', domain: 'security', by: -1 })],
  },
  {
    kind: 'event',
    id: 'primakov-turns-round',
    era: '1991',
    date: '1996',
    sources: [
      { entry: 'ev-1996-primakov-turn', at: ['A:41'] },
      { entry: 'sf-04-russia-returns-from-1996', at: ['A:41'] },
    ],
    effects: [interest('RU', 1), expectation('RU', 1)],
  },
  {
    kind: 'event',
    id: 'line-on-the-map',
    era: '1991',
    date: '1997',
    sources: [
      { entry: 'ev-1997-china-pipeline-agreement', at: ['B:197'] },
      { entry: 'in-cn-direct-pipeline', at: ['B:197'] },
    ],
    // What is agreed now is built later, and pays three rounds on; the route itself is for cards to open.
    effects: [lasting(3, { kind: 'matures', effects: [oil(1), interest('CN', 1)] })],
  },
  {
    kind: 'event',
    id: 'eurasec-founded',
    era: '1991',
    date: '2000',
    sources: [
      { entry: 'ev-2000-eurasec', at: ['A:33', 'A:74'] },
      { entry: 'ki-eurasec-driver', at: ['A:33'] },
      { entry: 'org-eurasec', at: ['A:33', 'B:91'] },
    ],
    effects: [contract('RU', 'economy', 1), expectation('RU', 1)],
  },
  {
    kind: 'event',
    id: 'russia-comes-back',
    era: '1991',
    date: '2000',
    until: '2001',
    sources: [
      { entry: 'ev-2000-putin-reengagement', at: ['A:43'] },
      { entry: 'ev-1999-2007-russian-boom', at: ['A:49'] },
    ],
    effects: [interest('RU', 1), security(1), legitimacy(1)],
  },
]

/** The pool of the era 1991: 25 events, of which 11 are crises. Order is no order of play. */
export const EVENTS_1991: readonly EventCard[] = [...NEWS_1991, ...CRISES_1991]
