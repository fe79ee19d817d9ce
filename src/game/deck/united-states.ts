/** The United States' cards: good until the next election. Wide, well paid, and served with criticism. */

import type { OfferCard, PressureCard } from './card-types.ts'
import { cardsOf } from './cards-of.ts'
import {
  contract,
  join,
  lasting,
  legitimacy,
  oil,
  prosperity,
  route,
  sovereignty,
  trust,
} from './effect-builders.ts'

const { offer, pressure } = cardsOf('US')

export const UNITED_STATES: readonly (OfferCard | PressureCard)[] = [
  // Security
  offer('us-warhead-removal', 'security', ['1991'], {
    terms: { interest: 2, price: 2, bind: 0, benefit: 3 },
    sources: [
      { entry: 'in-us-nuclear-cooperation', at: ['A:35'] },
      { entry: 'ev-1991-1999-nuclear-disarmament', at: ['A:35'] },
    ],
  }),
  offer('us-arsenal-control', 'security', ['1991'], {
    terms: { interest: 1, price: 2, bind: 1, benefit: 2 },
    sources: [
      { entry: 'in-us-nuclear-cooperation', at: ['A:35'] },
      { entry: 'ki-nuclear-disarmament', at: ['A:35'] },
    ],
  }),
  offer('us-nato-partnership', 'security', ['1991'], {
    terms: { interest: 1, price: 1, bind: 1, benefit: 0 },
    strings: [join('partnership-for-peace')],
    sources: [
      { entry: 'org-nato-pfp', at: ['A:35'] },
      { entry: 'ev-1990s-nato-pfp-osce', at: ['A:35'] },
    ],
  }),
  offer('us-five-year-accord', 'security', ['2001'], {
    terms: { interest: 2, price: 2, bind: 2, benefit: 2 },
    strings: [legitimacy(-1)],
    sources: [
      { entry: 'in-us-military-agreement', at: ['A:45', 'A:43'] },
      { entry: 'ev-2003-09-us-military-agreement', at: ['A:45'] },
      { entry: 'th-west-critique-cost', at: ['A:47'] },
    ],
  }),
  offer('us-steppe-eagle', 'security', ['2001'], {
    terms: { interest: 1, price: 1, bind: 0, benefit: 1 },
    sources: [
      { entry: 'in-us-steppe-eagle', at: ['A:59'] },
      { entry: 'ev-2003-2008-steppe-eagle', at: ['A:59'] },
    ],
  }),
  offer('us-supply-line', 'security', ['2001', '2011'], {
    terms: { interest: 2, price: 2, bind: 0, benefit: 3 },
    strings: [join('northern-distribution-network')],
    sources: [
      { entry: 'in-us-ndn-transit-business', at: ['A:61'] },
      { entry: 'org-ndn', at: ['A:61'] },
      { entry: 'ev-2008-2009-ndn', at: ['A:61'] },
    ],
  }),
  offer('us-nato-advice', 'security', ['2001', '2011'], {
    terms: { interest: 1, price: 2, bind: 1, benefit: 1 },
    strings: [join('partnership-for-peace')],
    sources: [
      { entry: 'in-us-pfp-ipap', at: ['A:61'] },
      { entry: 'org-nato-ipap', at: ['A:61'] },
      { entry: 'ev-2006-01-ipap', at: ['A:61'] },
    ],
  }),
  offer('us-afghan-buffer', 'security', ['2011'], {
    terms: { interest: 2, price: 2, bind: 0, benefit: 2 },
    strings: [prosperity(1)],
    sources: [
      { entry: 'in-us-post-withdrawal-buffer', at: ['C:105'] },
      { entry: 'ev-2021-us-rules-out-bases', at: ['C:105'] },
      { entry: 'ev-2021-08-afghanistan-withdrawal', at: ['C:103'] },
    ],
  }),
  // Economy
  offer('us-oil-majors', 'economy', ['1991', '2001', '2011'], {
    terms: { interest: 2, price: 2, bind: 1, benefit: 1 },
    strings: [oil(1)],
    sources: [
      { entry: 'in-us-oil-investment', at: ['C:95', 'A:59'] },
      { entry: 'ev-1993-exxonmobil-agreement', at: ['C:95'] },
      { entry: 'ki-pro-western-agenda', at: ['A:35'] },
    ],
  }),
  offer('us-first-investors', 'economy', ['1991'], {
    terms: { interest: 1, price: 2, bind: 0, benefit: 2 },
    sources: [
      { entry: 'ki-pro-western-agenda', at: ['A:35'] },
      { entry: 'in-us-oil-investment', at: ['C:95'] },
    ],
  }),
  offer('us-full-output', 'economy', ['2001'], {
    terms: { interest: 1, price: 2, bind: 0, benefit: 1 },
    strings: [oil(1)],
    sources: [{ entry: 'ev-2000s-us-energy-convergence', at: ['A:59'] }],
  }),
  offer('us-baku-ceyhan', 'economy', ['2001'], {
    terms: { interest: 2, price: 2, bind: 2, benefit: 1 },
    strings: [lasting(3, { kind: 'matures', effects: [route('caspian')] }), trust('RU', -1)],
    sources: [
      { entry: 'in-us-pipeline-diversification', at: ['A:59'] },
      { entry: 'in-ru-pipeline-monopoly', at: ['A:49'] },
      { entry: 'ev-2000s-us-energy-convergence', at: ['A:59'] },
    ],
  }),
  offer('us-new-silk-road', 'economy', ['2011'], {
    terms: { interest: 2, price: 2, bind: 2, benefit: 2 },
    strings: [trust('CN', -1)],
    sources: [
      { entry: 'in-us-new-silk-road', at: ['A:72'] },
      { entry: 'org-nsri', at: ['A:72'] },
      { entry: 'ev-2011-new-silk-road', at: ['A:72', 'A:68'] },
    ],
  }),
  offer('us-chamber-contracts', 'economy', ['2011'], {
    terms: { interest: 2, price: 1, bind: 0, benefit: 2 },
    sources: [
      { entry: 'in-us-business-deals', at: ['C:115', 'C:101'] },
      { entry: 'org-aifc', at: ['C:115'] },
      { entry: 'ev-2018-01-7bn-deals', at: ['C:115'] },
      { entry: 'ev-2018-01-trump-nazarbayev', at: ['C:109'] },
    ],
  }),
  offer('us-farm-technology', 'economy', ['2011'], {
    terms: { interest: 1, price: 2, bind: 1, benefit: 1 },
    sources: [
      { entry: 'ev-2015-2021-us-farm-investors', at: ['C:95', 'C:99'] },
      { entry: 'in-cn-farm-market', at: ['C:99'] },
    ],
  }),
  // Diplomacy
  offer('us-state-visit', 'diplomacy', ['1991'], {
    terms: { interest: 1, price: 2, bind: 0, benefit: 2 },
    sources: [{ entry: 'ev-1992-1995-state-visit-offensive', at: ['A:134', 'A:33'] }],
  }),
  offer('us-three-principles', 'diplomacy', ['1991', '2001', '2011'], {
    terms: { interest: 2, price: 2, bind: 0, benefit: 0 },
    strings: [sovereignty(1)],
    sources: [
      { entry: 'in-us-sovereignty-pledge', at: ['C:83'] },
      { entry: 'org-us-ca-strategy', at: ['C:83'] },
      { entry: 'ev-1992-us-policy-foundation', at: ['C:83'] },
      { entry: 'ev-2020-02-us-strategy', at: ['C:83'] },
    ],
  }),
  offer('us-high-visits', 'diplomacy', ['2001'], {
    terms: { interest: 1, price: 1, bind: 0, benefit: 1 },
    sources: [
      { entry: 'in-us-recognition', at: ['A:45', 'A:63'] },
      { entry: 'ev-2003-rumsfeld-praise', at: ['A:45'] },
      { entry: 'ev-2009-07-burns-visit', at: ['A:63'] },
    ],
  }),
  offer('us-study-ties', 'diplomacy', ['2001', '2011'], {
    terms: { interest: 1, price: 1, bind: 1, benefit: 1 },
    sources: [{ entry: 'in-us-education-ties', at: ['C:125'] }],
  }),
  offer('us-rule-of-law', 'diplomacy', ['2011'], {
    terms: { interest: 1, price: 2, bind: 1, benefit: 1 },
    sources: [
      { entry: 'org-us-ca-strategy', at: ['C:83', 'C:89'] },
      { entry: 'th-working-with-not-on', at: ['C:91', 'C:93'] },
      { entry: 'in-us-democracy-promotion', at: ['A:47'] },
    ],
  }),
  offer('us-five-plus-one', 'diplomacy', ['2011'], {
    terms: { interest: 1, price: 1, bind: 1, benefit: 0 },
    strings: [join('c5-plus-one')],
    sources: [
      { entry: 'in-us-c5plus1', at: ['C:113'] },
      { entry: 'org-c5plus1', at: ['C:113', 'C:75'] },
      { entry: 'th-structure-matters', at: ['C:73'] },
    ],
  }),
  offer('us-partnership-dialogue', 'diplomacy', ['2011'], {
    terms: { interest: 2, price: 2, bind: 2, benefit: 1 },
    strings: [join('strategic-dialogue')],
    sources: [
      { entry: 'in-us-espd', at: ['C:111'] },
      { entry: 'org-espd', at: ['C:111'] },
      { entry: 'ev-2018-01-trump-nazarbayev', at: ['C:109'] },
      { entry: 'ev-2018-01-espd', at: ['C:111'] },
    ],
  }),
  // Pressures
  pressure('us-rights-report', 'diplomacy', ['1991', '2001', '2011'], {
    terms: { interest: 1, strength: 2 },
    demand: [contract('US', 'diplomacy', 2), legitimacy(-2)],
    sources: [
      { entry: 'in-us-human-rights-criticism', at: ['C:91', 'A:47'] },
      { entry: 'ev-2018-dissent-anxiety', at: ['C:91'] },
    ],
  }),
  pressure('us-asks-for-access', 'security', ['2001'], {
    terms: { interest: 1, strength: 1 },
    demand: [contract('US', 'security', 2), legitimacy(-1)],
    sources: [
      { entry: 'in-us-base-request', at: ['A:43'] },
      { entry: 'ev-2001-2003-airspace-for-us', at: ['A:45'] },
      { entry: 'th-west-critique-cost', at: ['A:47'] },
    ],
  }),
  pressure('us-redraws-the-map', 'diplomacy', ['2001'], {
    terms: { interest: 1, strength: 1 },
    demand: [contract('US', 'diplomacy', 2), trust('CN', -1)],
    sources: [
      { entry: 'in-us-redefine-region', at: ['A:70'] },
      { entry: 'ev-2009-greater-central-asia', at: ['A:70'] },
    ],
  }),
  pressure('us-sanctions-line', 'economy', ['2011'], {
    terms: { interest: 1, strength: 2 },
    demand: [contract('US', 'economy', 2), prosperity(-1)],
    sources: [
      { entry: 'in-us-secondary-sanctions', at: ['C:77', 'C:51'] },
      { entry: 'ev-2017-us-sanctions-collateral', at: ['C:77', 'C:51'] },
      { entry: 'th-sanctions-collateral', at: ['C:77'] },
    ],
  }),
]
