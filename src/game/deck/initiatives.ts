/** Kazakhstan's own projects: those from before 2011 or of no given date, and then all of them together. */

import type { InitiativeCard } from './card-types.ts'
import {
  interest,
  join,
  lasting,
  legitimacy,
  prosperity,
  route,
  security,
  sovereignty,
  trust,
} from './effect-builders.ts'
import { INITIATIVES_2011 } from './initiatives-2011.ts'

/** Projects of the first two decades, and those that no decade owns. */
const EARLIER: readonly InitiativeCard[] = [
  {
    kind: 'initiative',
    id: 'nuclear-free-nation',
    eras: ['1991'],
    cubes: 2,
    oil: 0,
    sources: [
      { entry: 'ki-nuclear-disarmament', at: ['A:35'] },
      { entry: 'ki-canfz', at: ['A:37'] },
      { entry: 'ki-pro-western-agenda', at: ['A:35'] },
    ],
    effects: [legitimacy(2), trust('US', 1), trust('EU', 1)],
  },
  {
    kind: 'initiative',
    id: 'thirteen-visits',
    eras: ['1991'],
    cubes: 3,
    oil: 0,
    sources: [
      { entry: 'ki-state-visits', at: ['A:134'] },
      { entry: 'th-regime-legitimation', at: ['A:24'] },
    ],
    effects: [sovereignty(1), legitimacy(2), trust('US', 1), trust('EU', 1)],
  },
  {
    kind: 'initiative',
    id: 'eurasian-idea',
    eras: ['1991'],
    cubes: 1,
    oil: 0,
    sources: [{ entry: 'ki-eurasian-union-1994', at: ['A:74', 'B:43', 'B:89', 'B:91'] }],
    effects: [legitimacy(1), trust('RU', 1), interest('RU', 1)],
  },
  {
    kind: 'initiative',
    id: 'settle-the-borders',
    eras: ['1991'],
    cubes: 2,
    oil: 0,
    sources: [{ entry: 'ki-shanghai-five-engagement', at: ['A:37'] }],
    effects: [security(1), trust('CN', 1), trust('RU', 1)],
  },
  {
    kind: 'initiative',
    id: 'asian-conference',
    eras: ['1991', '2001'],
    cubes: 2,
    oil: 0,
    sources: [
      { entry: 'ki-cica', at: ['A:37'] },
      { entry: 'th-high-profile-low-cost', at: ['A:24', 'A:37'] },
    ],
    effects: [join('cica'), legitimacy(1)],
  },
  {
    kind: 'initiative',
    id: 'turkic-council',
    eras: ['1991', '2001'],
    cubes: 1,
    oil: 0,
    sources: [{ entry: 'ki-cctss', at: ['A:37'] }],
    effects: [legitimacy(1), lasting(2, { kind: 'need', domain: 'diplomacy', by: -1 })],
  },
  {
    kind: 'initiative',
    id: 'community-of-neighbours',
    eras: ['1991', '2001'],
    cubes: 2,
    oil: 0,
    sources: [
      { entry: 'ki-caec', at: ['A:33'] },
      { entry: 'org-central-asia-union-caco', at: ['C:21'] },
    ],
    effects: [sovereignty(1), join('central-asian-summits')],
  },
  {
    kind: 'initiative',
    id: 'de-miners-to-iraq',
    eras: ['2001'],
    cubes: 1,
    oil: 0,
    sources: [{ entry: 'ki-iraq-deminers', at: ['A:59'] }],
    effects: [legitimacy(1), trust('US', 1)],
  },
  {
    kind: 'initiative',
    id: 'northern-supply-line',
    eras: ['2001'],
    cubes: 1,
    oil: 0,
    sources: [
      { entry: 'ki-ndn-transit', at: ['A:61'] },
      { entry: 'org-ndn', at: ['A:61'] },
    ],
    effects: [join('northern-distribution-network'), interest('US', 1), trust('US', 1)],
  },
  {
    kind: 'initiative',
    id: 'go-between',
    eras: ['2001'],
    cubes: 3,
    oil: 0,
    sources: [
      { entry: 'ki-mediator', at: ['A:63', 'A:218'] },
      { entry: 'ki-afghan-aid', at: ['A:61'] },
    ],
    effects: [sovereignty(1), trust('US', 1), trust('RU', 1)],
  },
  {
    kind: 'initiative',
    id: 'visible-visits',
    eras: ['2001'],
    cubes: 2,
    oil: 0,
    sources: [
      { entry: 'ki-high-visits-request', at: ['A:63'] },
      { entry: 'th-us-counterweight', at: ['A:63'] },
    ],
    effects: [sovereignty(1), interest('US', 1)],
  },
  {
    kind: 'initiative',
    id: 'oil-by-another-door',
    eras: ['2001'],
    cubes: 2,
    oil: 1,
    sources: [{ entry: 'ki-export-diversification', at: ['A:51', 'A:59'] }],
    effects: [route('caspian'), sovereignty(1), trust('US', 1)],
  },
  {
    kind: 'initiative',
    id: 'bridge-between-worlds',
    eras: ['1991', '2001', '2011'],
    cubes: 1,
    oil: 0,
    sources: [
      { entry: 'ki-eurasian-bridge', at: ['A:6'] },
      { entry: 'ki-multi-vector-doctrine', at: ['A:6'] },
    ],
    effects: [legitimacy(1), trust('EU', 1)],
  },
  {
    kind: 'initiative',
    id: 'calm-the-north',
    eras: ['1991', '2001', '2011'],
    cubes: 1,
    oil: 2,
    sources: [{ entry: 'ki-ethnic-assurance', at: ['A:20', 'A:24'] }],
    effects: [security(1), legitimacy(1), trust('RU', 1)],
  },
  {
    kind: 'initiative',
    id: 'share-the-rents',
    eras: ['1991', '2001', '2011'],
    cubes: 1,
    oil: 1,
    sources: [
      { entry: 'ki-patronage', at: ['A:24'] },
      { entry: 'th-neo-patrimonial-patronage', at: ['A:24', 'A:51'] },
    ],
    effects: [prosperity(-1), lasting(3, { kind: 'need', domain: 'diplomacy', by: -1 })],
  },
  {
    kind: 'initiative',
    id: 'read-the-white-house',
    eras: ['1991', '2001', '2011'],
    cubes: 1,
    oil: 0,
    sources: [
      { entry: 'ki-tailor-to-administrations', at: ['C:123'] },
      { entry: 'th-adapt-administrations', at: ['C:123'] },
    ],
    // Prices of this round are fixed already: it tells in the three rounds after.
    effects: [trust('US', 1), lasting(4, { kind: 'price', power: 'US', by: -1 })],
  },
]

/** Every initiative of the catalogue: 35, of which 23 can be held in the era 2011. */
export const INITIATIVES: readonly InitiativeCard[] = [...EARLIER, ...INITIATIVES_2011]
