/** The news of 2001-2010, in order of date; the crises of those years stand in crises-2001.ts. */

import type { EventCard } from './card-types.ts'
import { CRISES_2001 } from './crises-2001.ts'
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
  trust,
} from './effect-builders.ts'

const NEWS_2001: readonly EventCard[] = [
  {
    kind: 'event',
    id: 'table-for-both-giants',
    era: '2001',
    date: '2001',
    sources: [
      { entry: 'ev-2001-sco-founded', at: ['B:107', 'B:109'] },
      { entry: 'ev-2002-rats', at: ['B:109'] },
      { entry: 'org-sco', at: ['B:107', 'B:109', 'B:119', 'B:178', 'A:47'] },
      { entry: 'th-checks-in-sco', at: ['B:103', 'A:47'] },
    ],
    effects: [interest('CN', 1), lasting(3, { kind: 'leverage', power: 'RU', by: -1 })],
  },
  {
    kind: 'event',
    id: 'praise-from-the-pentagon',
    era: '2001',
    date: '2003',
    sources: [
      { entry: 'ev-2003-rumsfeld-praise', at: ['A:45'] },
      { entry: 'in-us-recognition', at: ['A:45'] },
    ],
    effects: [legitimacy(1), expectation('US', 1)],
  },
  {
    kind: 'event',
    id: 'pact-becomes-alliance',
    era: '2001',
    date: '2002-05',
    until: '2002-10',
    sources: [
      { entry: 'ev-2002-05-csto', at: ['A:33', 'B:81', 'B:274'] },
      { entry: 'org-cst-csto', at: ['B:81', 'A:33'] },
      { entry: 'in-ru-security-guarantee', at: ['B:83', 'A:33'] },
    ],
    effects: [contract('RU', 'security', 1), expectation('RU', 1)],
  },
  {
    kind: 'event',
    id: 'ordered-in-moscow',
    era: '2001',
    date: '2002',
    until: '2010',
    sources: [
      { entry: 'ev-2002-2012-arms-stream', at: ['B:136', 'B:137'] },
      { entry: 'ev-2010-russian-rearmament-package', at: ['B:138', 'B:148', 'B:149', 'B:150'] },
      { entry: 'in-ru-arms-sales', at: ['B:113'] },
    ],
    effects: [interest('RU', 1), lasting(2, { kind: 'price', power: 'RU', domain: 'security', by: -1 })],
  },
  {
    kind: 'event',
    id: 'eagle-over-the-steppe',
    era: '2001',
    date: '2003',
    until: '2008',
    sources: [
      { entry: 'ev-2003-2008-steppe-eagle', at: ['A:59'] },
      { entry: 'ev-2003-iraq-deminers', at: ['A:59'] },
      { entry: 'ki-steppe-eagle', at: ['A:59'] },
      { entry: 'ki-iraq-deminers', at: ['A:59'] },
    ],
    effects: [trust('US', 1), lasting(3, { kind: 'interest-cost', power: 'US', domain: 'security', by: -1 })],
  },
  {
    kind: 'event',
    id: 'help-against-trouble-within',
    era: '2001',
    date: '2004',
    sources: [
      { entry: 'ev-2004-csto-astana-summit', at: ['A:47'] },
      { entry: 'th-loyalty-stability', at: ['B:99'] },
    ],
    effects: [legitimacy(1), expectation('RU', 1)],
  },
  {
    kind: 'event',
    id: 'market-for-air-bases',
    era: '2001',
    date: '2005',
    until: '2007',
    sources: [
      { entry: 'ev-2005-2007-base-wrangling', at: ['A:45'] },
      { entry: 'th-mutual-entrapment', at: ['A:45'] },
    ],
    effects: [interest('RU', 1), lasting(2, { kind: 'price', power: 'US', by: -1 })],
  },
  {
    kind: 'event',
    id: 'word-against-spillover',
    era: '2001',
    date: '2005-07-05',
    sources: [
      { entry: 'ev-2005-07-sco-astana-declaration', at: ['B:117', 'B:345'] },
      { entry: 'th-regime-legit-org', at: ['B:109', 'B:51'] },
    ],
    effects: [legitimacy(1), expectation('CN', 1)],
  },
  {
    kind: 'event',
    id: 'washington-looks-here',
    era: '2001',
    date: '2005',
    until: '2008',
    sources: [
      { entry: 'ev-2005-kazakhstan-main-us-partner', at: ['A:61'] },
      { entry: 'ev-2006-01-ipap', at: ['A:61'] },
      { entry: 'ev-2006-washington-visit', at: ['C:109'] },
      { entry: 'sf-11-us-partner-via-afghanistan', at: ['A:61'] },
    ],
    effects: [interest('US', 1), expectation('US', 1)],
  },
  {
    kind: 'event',
    id: 'oil-years',
    era: '2001',
    date: '2007',
    sources: [
      { entry: 'ev-2000-2007-oil-revenue-surge', at: ['A:51'] },
      { entry: 'ev-2007-oil-volume-claim', at: ['A:186'] },
      { entry: 'sf-07-oil-boom-2000-2007', at: ['A:51'] },
      { entry: 'th-neo-patrimonial-patronage', at: ['A:51'] },
    ],
    effects: [oil(1), lasting(3, { kind: 'each-round', effects: [oil(1)] })],
  },
  {
    kind: 'event',
    id: 'china-overtakes-russia',
    era: '2001',
    date: '2007',
    sources: [
      { entry: 'ev-2007-china-overtakes-russia', at: ['A:49'] },
      { entry: 'sf-08-china-overtakes-2007', at: ['A:49'] },
    ],
    effects: [interest('CN', 1), expectation('CN', 1)],
  },
  {
    kind: 'event',
    id: 'europe-keeps-a-date',
    era: '2001',
    date: '2008',
    sources: [
      { entry: 'ev-2008-eu-fm-dialogue', at: ['C:71'] },
      { entry: 'in-eu-fm-dialogue', at: ['C:71'] },
      { entry: 'org-eu-dialogue', at: ['C:71'] },
    ],
    effects: [interest('EU', 1), trust('EU', 1)],
  },
  {
    kind: 'event',
    id: 'russia-gathers-neighbours',
    era: '2001',
    date: '2008',
    until: '2009',
    sources: [
      { entry: 'ev-2008-financial-crisis', at: ['A:49', 'B:211'] },
      { entry: 'ev-1999-2007-russian-boom', at: ['A:49'] },
      { entry: 'in-eu-demand-drop', at: ['A:49'] },
      { entry: 'th-energy-lever-cuts', at: ['A:49'] },
    ],
    effects: [interest('RU', 1), lasting(2, { kind: 'leverage', power: 'RU', by: 1 })],
  },
  {
    kind: 'event',
    id: 'map-is-stretched',
    era: '2001',
    date: '2009',
    sources: [
      { entry: 'ev-2009-greater-central-asia', at: ['A:70'] },
      { entry: 'ev-2009-india-visit', at: ['C:83', 'C:85'] },
      { entry: 'in-us-redefine-region', at: ['A:70'] },
      { entry: 'ki-south-asia-links', at: ['C:83', 'C:85'] },
    ],
    effects: [
      legitimacy(1),
      expectation('US', 1),
      lasting(2, { kind: 'interest-cost', power: 'US', domain: 'economy', by: -1 }),
    ],
  },
  {
    kind: 'event',
    id: 'surge-in-afghanistan',
    era: '2001',
    date: '2009-07',
    sources: [
      { entry: 'ev-2009-07-obama-surge', at: ['A:70'] },
      { entry: 'ev-2014-afghan-drawdown', at: ['A:70'] },
      { entry: 'th-us-afghan-captive', at: ['A:70'] },
    ],
    effects: [
      security(1),
      lasting(
        2,
        { kind: 'interest-cost', power: 'US', domain: 'security', by: -1 },
        { kind: 'matures', effects: [interest('US', -1)] },
      ),
    ],
  },
  {
    kind: 'event',
    id: 'world-of-choices',
    era: '2001',
    date: '2009',
    until: '2010',
    sources: [
      { entry: 'th-choices-to-constraints', at: ['A:68'] },
      { entry: 'th-opportunistic-multialignment', at: ['A:31'] },
    ],
    effects: [attention(1)],
  },
  {
    kind: 'event',
    id: 'twenty-five-billion',
    era: '2001',
    date: '2010',
    sources: [
      { entry: 'ev-2010-trade-25bn', at: ['A:53'] },
      { entry: 'in-cn-asymmetric-trade', at: ['A:53'] },
      { entry: 'sf-10-sino-kz-trade-growth', at: ['A:53'] },
    ],
    effects: [prosperity(1), interest('CN', 1)],
  },
]

/** The pool of the era 2001: 29 events, of which 12 are crises. Order is no order of play. */
export const EVENTS_2001: readonly EventCard[] = [...NEWS_2001, ...CRISES_2001]
