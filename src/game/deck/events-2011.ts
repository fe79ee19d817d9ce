/** The news of 2011-2021, in order of date; the crises of those years stand in crises-2011.ts. */

import type { EventCard } from './card-types.ts'
import { CRISES_2011 } from './crises-2011.ts'
import {
  attention,
  contract,
  expectation,
  interest,
  lasting,
  legitimacy,
  member,
  oil,
  prosperity,
  security,
  sovereignty,
  trustAt,
  when,
} from './effect-builders.ts'

const NEWS_2011: readonly EventCard[] = [
  {
    kind: 'event',
    id: 'us-pivot',
    era: '2011',
    date: '2011',
    sources: [
      { entry: 'ev-2011-us-pivot', at: ['A:4', 'A:8', 'A:72'] },
      { entry: 'ev-2014-afghan-drawdown', at: ['A:70', 'A:232'] },
      { entry: 'th-legit-at-risk', at: ['A:8'] },
      { entry: 'in-us-attention-withdrawal', at: ['A:70', 'A:72'] },
      { entry: 'th-two-vectors-left', at: ['A:8'] },
    ],
    // Legitimacy too: text A ties the standing of the regime at home to its recognition abroad.
    effects: [interest('US', -1), interest('RU', 1), interest('CN', 1), legitimacy(-1)],
  },
  {
    kind: 'event',
    id: 'us-silk-road',
    era: '2011',
    date: '2011',
    sources: [
      { entry: 'ev-2011-new-silk-road', at: ['A:72', 'A:68'] },
      { entry: 'org-nsri', at: ['A:72'] },
      { entry: 'in-us-pipeline-diversification', at: ['A:59'] },
    ],
    effects: [interest('US', 1), expectation('US', 1)],
  },
  {
    kind: 'event',
    id: 'common-economic-space',
    era: '2011',
    date: '2012-01',
    sources: [
      { entry: 'ev-2012-01-ces', at: ['B:91'] },
      { entry: 'ev-2011-10-putin-oped', at: ['A:74', 'A:234'] },
      { entry: 'ev-2012-flat-exports-to-russia', at: ['A:78', 'A:240'] },
      { entry: 'org-eec', at: ['B:97', 'B:91'] },
      { entry: 'in-ru-eec-home-court', at: ['B:97'] },
    ],
    effects: [contract('RU', 'economy', 1), interest('RU', 1)],
  },
  {
    kind: 'event',
    id: 'belt-announced',
    era: '2011',
    date: '2013-09-07',
    sources: [
      { entry: 'ev-2013-09-bri-launch', at: ['A:82', 'A:84', 'B:45', 'B:209', 'C:11'] },
      { entry: 'ev-2013-09-xi-22-agreements', at: ['A:86'] },
      { entry: 'ev-2012-10-march-westward', at: ['A:84', 'A:252'] },
      { entry: 'org-bri-sreb', at: ['A:82', 'B:186'] },
      { entry: 'th-exposure-malacca', at: ['B:184'] },
      { entry: 'org-nazarbayev-university', at: ['A:82'] },
    ],
    // Interest often stands at its top in this era, so the pivot shows in what Beijing can afford.
    effects: [
      interest('CN', 1),
      lasting(3, { kind: 'interest-cost', power: 'CN', domain: 'economy', by: -1 }),
    ],
  },
  {
    kind: 'event',
    id: 'crimea-annexed',
    era: '2011',
    date: '2014',
    sources: [
      { entry: 'ev-2014-crimea-annexation', at: ['A:80'] },
      { entry: 'ev-2014-ukraine-crisis', at: ['A:80', 'B:43'] },
      { entry: 'ev-1991-12-independence', at: ['A:20', 'A:110'] },
      { entry: 'th-irredentism-trust-loss', at: ['A:80'] },
    ],
    effects: [interest('RU', 1), expectation('RU', 1), security(-1)],
  },
  {
    kind: 'event',
    id: 'sanctions-next-door',
    era: '2011',
    date: '2014',
    until: '2015',
    sources: [
      { entry: 'ev-2014-western-sanctions', at: ['A:76'] },
      { entry: 'in-eu-sanctions-on-russia', at: ['A:76'] },
    ],
    effects: [
      when(member('eaeu'), [prosperity(-2)], [prosperity(-1)]),
      lasting(2, { kind: 'price', power: 'RU', domain: 'economy', by: 1 }),
    ],
  },
  {
    kind: 'event',
    id: 'gas-crosses-the-steppe',
    era: '2011',
    date: '2014',
    sources: [
      { entry: 'ev-2014-gas-pipeline-sections', at: ['B:199'] },
      { entry: 'ev-2014-pipeline-14mt', at: ['B:197'] },
    ],
    effects: [oil(2), expectation('CN', 1)],
  },
  {
    kind: 'event',
    id: 'silk-road-fund',
    era: '2011',
    date: '2014-11',
    until: '2014-12',
    sources: [
      { entry: 'ev-2014-11-silk-road-fund', at: ['A:86', 'A:262'] },
      { entry: 'ev-2014-12-li-keqiang-visit', at: ['A:86'] },
    ],
    effects: [prosperity(1), interest('CN', 1), expectation('CN', 1)],
  },
  {
    kind: 'event',
    id: 'partners-have-misgivings',
    era: '2011',
    date: '2015',
    sources: [
      { entry: 'th-overstep-audience-cost', at: ['B:73'] },
      { entry: 'ev-2014-ukraine-crisis', at: ['A:80', 'A:88'] },
      { entry: 'in-cn-non-interference', at: ['A:88'] },
    ],
    effects: [
      lasting(
        2,
        { kind: 'price', power: 'RU', by: 1 },
        { kind: 'price', power: 'CN', domain: 'diplomacy', by: -1 },
      ),
    ],
  },
  {
    kind: 'event',
    id: 'union-in-force',
    era: '2011',
    date: '2015-01',
    until: '2015-08',
    sources: [
      { entry: 'ev-2015-eaeu-launch', at: ['B:91', 'B:93', 'C:11'] },
      { entry: 'ev-2014-armenia-accession', at: ['B:91', 'A:78'] },
      { entry: 'ev-2015-kyrgyz-accession', at: ['B:91', 'C:11'] },
      { entry: 'org-eaeu', at: ['B:93', 'B:97'] },
      { entry: 'in-ru-umbrella-widening', at: ['A:78'] },
      { entry: 'th-integration-political-brand', at: ['A:78'] },
    ],
    effects: [
      interest('RU', 1),
      expectation('RU', 1),
      lasting(2, { kind: 'price', power: 'RU', domain: 'economy', by: -1 }),
    ],
  },
  {
    kind: 'event',
    id: 'rivals-again',
    era: '2011',
    date: '2015',
    sources: [
      { entry: 'ev-2015-2021-shift-to-competition', at: ['C:9', 'C:3'] },
      { entry: 'ev-2015-syria-war', at: ['C:13'] },
      { entry: 'ev-2015-calls-to-end-afghan-mission', at: ['C:13', 'C:15'] },
    ],
    effects: [interest('RU', 1), interest('US', 1), expectation('US', 1)],
  },
  {
    kind: 'event',
    id: 'tashkent-opens',
    era: '2011',
    date: '2016',
    sources: [{ entry: 'ev-2016-mirziyoyev-opening', at: ['C:23'] }],
    effects: [lasting(2, { kind: 'need', domain: 'security', by: -1 })],
  },
  {
    kind: 'event',
    id: 'moscow-and-beijing',
    era: '2011',
    date: '2018',
    sources: [
      { entry: 'th-sinorussian-entente', at: ['B:33', 'B:51', 'B:119', 'B:178'] },
      { entry: 'org-sco', at: ['B:107', 'B:109', 'B:178'] },
      { entry: 'ev-2018-qingdao-declaration', at: ['B:117'] },
      { entry: 'th-regime-legit-org', at: ['B:51'] },
    ],
    effects: [legitimacy(1), security(1), expectation('RU', 1), expectation('CN', 1)],
  },
  {
    kind: 'event',
    id: 'white-house-visit',
    era: '2011',
    date: '2018-01',
    sources: [
      { entry: 'ev-2018-01-trump-nazarbayev', at: ['C:109'] },
      { entry: 'ev-2018-01-espd', at: ['C:111'] },
      { entry: 'ev-2018-01-7bn-deals', at: ['C:115'] },
      { entry: 'ev-2017-trump-america-first', at: ['C:53', 'C:83'] },
    ],
    effects: [interest('US', 1), legitimacy(1)],
  },
  {
    kind: 'event',
    id: 'eu-strategy',
    era: '2011',
    date: '2019',
    sources: [
      { entry: 'ev-2019-eu-strategy', at: ['C:71'] },
      { entry: 'ev-2015-epca', at: ['C:71'] },
    ],
    effects: [interest('EU', 2)],
  },
  {
    kind: 'event',
    id: 'us-strategy',
    era: '2011',
    date: '2020-02',
    sources: [
      { entry: 'ev-2020-02-us-strategy', at: ['C:83', 'C:117'] },
      { entry: 'ev-2019-us-strategy-delayed', at: ['C:117'] },
      { entry: 'ev-2020-pompeo-visit', at: ['C:87'] },
    ],
    effects: [when(trustAt('US', 1), [sovereignty(1)], [interest('US', 1)]), expectation('US', 1)],
  },
  {
    kind: 'event',
    id: 'pandemic',
    era: '2011',
    date: '2020-02',
    sources: [
      { entry: 'ev-2020-covid', at: ['C:117'] },
      { entry: 'ev-2020-us-election', at: ['C:55'] },
      { entry: 'th-until-next-election', at: ['C:57'] },
      { entry: 'in-us-policy-reversal', at: ['C:57'] },
    ],
    effects: [attention(-1), interest('US', -1), expectation('US', -1)],
  },
]

/** The pool of the era 2011: 29 events, of which 12 are crises. Order is no order of play. */
export const EVENTS_2011: readonly EventCard[] = [...NEWS_2011, ...CRISES_2011]
