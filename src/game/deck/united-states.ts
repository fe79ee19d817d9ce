/** The United States' cards: good until the next election. Wide, well paid, and served with criticism. */
import type { OfferCard, PressureCard } from './types.ts'
import { contract, legitimacy, oil, prosperity, route, sovereignty, trust } from './effects.ts'

export const UNITED_STATES: readonly (OfferCard | PressureCard)[] = [
  // Security
  {
    kind: 'offer', id: 'us-warhead-removal', power: 'US', domain: 'security', eras: ['1991'],
    interest: 2, price: 2, bind: 0, benefit: 3, strings: [],
    sources: [
      { entry: 'in-us-nuclear-cooperation', at: ['A:35'] },
      { entry: 'ev-1991-1999-nuclear-disarmament', at: ['A:35'] },
    ],
  },
  {
    kind: 'offer', id: 'us-arsenal-control', power: 'US', domain: 'security', eras: ['1991'],
    interest: 1, price: 2, bind: 1, benefit: 2, strings: [],
    sources: [
      { entry: 'in-us-nuclear-cooperation', at: ['A:35'] },
      { entry: 'ki-nuclear-disarmament', at: ['A:35'] },
    ],
  },
  {
    kind: 'offer', id: 'us-nato-partnership', power: 'US', domain: 'security', eras: ['1991'],
    interest: 1, price: 1, bind: 1, benefit: 0, strings: [],
    sources: [
      { entry: 'org-nato-pfp', at: ['A:35'] },
      { entry: 'ev-1990s-nato-pfp-osce', at: ['A:35'] },
    ],
  },
  {
    kind: 'offer', id: 'us-five-year-accord', power: 'US', domain: 'security', eras: ['2001'],
    interest: 2, price: 2, bind: 2, benefit: 2, strings: [legitimacy(-1)],
    sources: [
      { entry: 'in-us-military-agreement', at: ['A:45', 'A:43'] },
      { entry: 'ev-2003-09-us-military-agreement', at: ['A:45'] },
      { entry: 'th-west-critique-cost', at: ['A:47'] },
    ],
  },
  {
    kind: 'offer', id: 'us-steppe-eagle', power: 'US', domain: 'security', eras: ['2001'],
    interest: 1, price: 1, bind: 0, benefit: 1, strings: [],
    sources: [
      { entry: 'in-us-steppe-eagle', at: ['A:59'] },
      { entry: 'ev-2003-2008-steppe-eagle', at: ['A:59'] },
    ],
  },
  {
    kind: 'offer', id: 'us-supply-line', power: 'US', domain: 'security', eras: ['2001', '2011'],
    interest: 2, price: 1, bind: 0, benefit: 2, strings: [trust('RU', -1)],
    sources: [
      { entry: 'in-us-ndn-transit-business', at: ['A:61'] },
      { entry: 'org-ndn', at: ['A:61'] },
      { entry: 'ev-2008-2009-ndn', at: ['A:61'] },
    ],
  },
  {
    kind: 'offer', id: 'us-nato-advice', power: 'US', domain: 'security', eras: ['2001', '2011'],
    interest: 1, price: 2, bind: 1, benefit: 1, strings: [],
    sources: [
      { entry: 'in-us-pfp-ipap', at: ['A:61'] },
      { entry: 'org-nato-ipap', at: ['A:61'] },
      { entry: 'ev-2006-01-ipap', at: ['A:61'] },
    ],
  },
  {
    kind: 'offer', id: 'us-afghan-buffer', power: 'US', domain: 'security', eras: ['2011'],
    interest: 2, price: 2, bind: 0, benefit: 2, strings: [prosperity(1)],
    sources: [
      { entry: 'in-us-post-withdrawal-buffer', at: ['C:105'] },
      { entry: 'ev-2021-us-rules-out-bases', at: ['C:105'] },
    ],
  },
  // Economy
  {
    kind: 'offer', id: 'us-oil-majors', power: 'US', domain: 'economy', eras: ['1991', '2001', '2011'],
    interest: 2, price: 2, bind: 1, benefit: 1, strings: [oil(1)],
    sources: [
      { entry: 'in-us-oil-investment', at: ['C:95', 'A:59'] },
      { entry: 'ev-1993-exxonmobil-agreement', at: ['C:95'] },
    ],
  },
  {
    kind: 'offer', id: 'us-first-investors', power: 'US', domain: 'economy', eras: ['1991'],
    interest: 1, price: 2, bind: 0, benefit: 2, strings: [],
    sources: [{ entry: 'in-us-oil-investment', at: ['C:95'] }],
  },
  {
    kind: 'offer', id: 'us-full-output', power: 'US', domain: 'economy', eras: ['2001'],
    interest: 1, price: 2, bind: 0, benefit: 1, strings: [oil(1)],
    sources: [{ entry: 'ev-2000s-us-energy-convergence', at: ['A:59'] }],
  },
  {
    kind: 'offer', id: 'us-baku-ceyhan', power: 'US', domain: 'economy', eras: ['2001'],
    interest: 2, price: 2, bind: 2, benefit: 1, strings: [route('caspian'), trust('RU', -1)],
    sources: [
      { entry: 'in-us-pipeline-diversification', at: ['A:59'] },
      { entry: 'ev-2000s-us-energy-convergence', at: ['A:59'] },
    ],
  },
  {
    kind: 'offer', id: 'us-new-silk-road', power: 'US', domain: 'economy', eras: ['2011'],
    interest: 2, price: 2, bind: 2, benefit: 2, strings: [trust('CN', -1)],
    sources: [
      { entry: 'in-us-new-silk-road', at: ['A:72'] },
      { entry: 'org-nsri', at: ['A:72'] },
      { entry: 'ev-2011-new-silk-road', at: ['A:72', 'A:68'] },
    ],
  },
  {
    kind: 'offer', id: 'us-chamber-contracts', power: 'US', domain: 'economy', eras: ['2011'],
    interest: 2, price: 1, bind: 0, benefit: 2, strings: [],
    sources: [
      { entry: 'in-us-business-deals', at: ['C:115', 'C:101'] },
      { entry: 'org-aifc', at: ['C:115'] },
      { entry: 'ev-2018-01-7bn-deals', at: ['C:115'] },
    ],
  },
  {
    kind: 'offer', id: 'us-farm-technology', power: 'US', domain: 'economy', eras: ['2011'],
    interest: 1, price: 2, bind: 1, benefit: 1, strings: [],
    sources: [
      { entry: 'ev-2015-2021-us-farm-investors', at: ['C:95', 'C:99'] },
      { entry: 'in-cn-farm-market', at: ['C:99'] },
    ],
  },
  // Diplomacy
  {
    kind: 'offer', id: 'us-state-visit', power: 'US', domain: 'diplomacy', eras: ['1991'],
    interest: 1, price: 2, bind: 0, benefit: 2, strings: [],
    sources: [{ entry: 'ev-1992-1995-state-visit-offensive', at: ['A:134', 'A:33'] }],
  },
  {
    kind: 'offer', id: 'us-three-principles', power: 'US', domain: 'diplomacy', eras: ['1991', '2001', '2011'],
    interest: 2, price: 2, bind: 0, benefit: 0, strings: [sovereignty(1)],
    sources: [
      { entry: 'in-us-sovereignty-pledge', at: ['C:83'] },
      { entry: 'org-us-ca-strategy', at: ['C:83'] },
      { entry: 'ev-1992-us-policy-foundation', at: ['C:83'] },
      { entry: 'ev-2020-02-us-strategy', at: ['C:83'] },
    ],
  },
  {
    kind: 'offer', id: 'us-high-visits', power: 'US', domain: 'diplomacy', eras: ['2001'],
    interest: 1, price: 1, bind: 0, benefit: 1, strings: [],
    sources: [
      { entry: 'in-us-recognition', at: ['A:45', 'A:63'] },
      { entry: 'ev-2003-rumsfeld-praise', at: ['A:45'] },
      { entry: 'ev-2009-07-burns-visit', at: ['A:63'] },
    ],
  },
  {
    kind: 'offer', id: 'us-study-ties', power: 'US', domain: 'diplomacy', eras: ['2001', '2011'],
    interest: 1, price: 1, bind: 1, benefit: 1, strings: [],
    sources: [{ entry: 'in-us-education-ties', at: ['C:125'] }],
  },
  {
    kind: 'offer', id: 'us-rule-of-law', power: 'US', domain: 'diplomacy', eras: ['2011'],
    interest: 1, price: 2, bind: 1, benefit: 2, strings: [trust('RU', -1)],
    sources: [
      { entry: 'org-us-ca-strategy', at: ['C:83'] },
      { entry: 'th-working-with-not-on', at: ['C:91', 'C:93'] },
      { entry: 'in-us-democracy-promotion', at: ['A:47'] },
    ],
  },
  {
    kind: 'offer', id: 'us-five-plus-one', power: 'US', domain: 'diplomacy', eras: ['2011'],
    interest: 1, price: 1, bind: 1, benefit: 0, strings: [],
    sources: [
      { entry: 'in-us-c5plus1', at: ['C:113'] },
      { entry: 'org-c5plus1', at: ['C:113', 'C:75'] },
    ],
  },
  {
    kind: 'offer', id: 'us-partnership-dialogue', power: 'US', domain: 'diplomacy', eras: ['2011'],
    interest: 2, price: 2, bind: 2, benefit: 1, strings: [],
    sources: [
      { entry: 'in-us-espd', at: ['C:111'] },
      { entry: 'org-espd', at: ['C:111'] },
      { entry: 'ev-2018-01-trump-nazarbayev', at: ['C:109'] },
      { entry: 'ev-2018-01-espd', at: ['C:111'] },
    ],
  },
  // Pressures
  {
    kind: 'pressure', id: 'us-rights-report', power: 'US', domain: 'diplomacy', eras: ['1991', '2001', '2011'],
    interest: 1, strength: 2, demand: [contract('US', 'diplomacy', 1), legitimacy(-1)],
    sources: [
      { entry: 'in-us-human-rights-criticism', at: ['C:91', 'A:47'] },
      { entry: 'ev-2018-dissent-anxiety', at: ['C:91'] },
    ],
  },
  {
    kind: 'pressure', id: 'us-asks-for-access', power: 'US', domain: 'security', eras: ['2001'],
    interest: 1, strength: 2, demand: [contract('US', 'security', 1), trust('RU', -1)],
    sources: [
      { entry: 'in-us-base-request', at: ['A:43'] },
      { entry: 'ev-2001-2003-airspace-for-us', at: ['A:45'] },
    ],
  },
  {
    kind: 'pressure', id: 'us-redraws-the-map', power: 'US', domain: 'diplomacy', eras: ['2001'],
    interest: 2, strength: 2, demand: [contract('US', 'diplomacy', 1), trust('CN', -1)],
    sources: [
      { entry: 'in-us-redefine-region', at: ['A:70'] },
      { entry: 'ev-2009-greater-central-asia', at: ['A:70'] },
    ],
  },
  {
    kind: 'pressure', id: 'us-sanctions-line', power: 'US', domain: 'economy', eras: ['2011'],
    interest: 2, strength: 2, demand: [contract('US', 'economy', 1), trust('RU', -1)],
    sources: [
      { entry: 'in-us-secondary-sanctions', at: ['C:77', 'C:51'] },
      { entry: 'ev-2017-us-sanctions-collateral', at: ['C:77', 'C:51'] },
      { entry: 'th-sanctions-collateral', at: ['C:77'] },
    ],
  },
]
