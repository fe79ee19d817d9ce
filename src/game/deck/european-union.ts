/** The European Union's cards: the market and the norms. It buys, trains and consults, and cannot coerce. */
import type { OfferCard, PressureCard } from './types.ts'
import { oil, trust } from './effects.ts'

export const EUROPEAN_UNION: readonly (OfferCard | PressureCard)[] = [
  // Economy
  {
    kind: 'offer', id: 'eu-oil-market', power: 'EU', domain: 'economy', eras: ['1991', '2001', '2011'],
    interest: 1, price: 2, bind: 0, benefit: 1, strings: [oil(1)],
    sources: [{ entry: 'in-eu-oil-buyer', at: ['B:222'] }],
  },
  {
    kind: 'offer', id: 'eu-freight-westward', power: 'EU', domain: 'economy', eras: ['1991'],
    interest: 1, price: 1, bind: 1, benefit: 1, strings: [],
    sources: [
      { entry: 'ev-1992-05-cis-as-transit', at: ['A:33'] },
      { entry: 'ev-1992-05-five-regions-three-partners', at: ['A:104'] },
    ],
  },
  {
    kind: 'offer', id: 'eu-western-capital', power: 'EU', domain: 'economy', eras: ['1991'],
    interest: 2, price: 2, bind: 1, benefit: 1, strings: [oil(1)],
    sources: [{ entry: 'ki-pro-western-agenda', at: ['A:35'] }],
  },
  {
    kind: 'offer', id: 'eu-dear-energy', power: 'EU', domain: 'economy', eras: ['2001'],
    interest: 2, price: 2, bind: 0, benefit: 2, strings: [oil(1)],
    sources: [{ entry: 'ev-mid-2000s-russia-energy-lever', at: ['A:49'] }],
  },
  {
    kind: 'offer', id: 'eu-enhanced-partnership', power: 'EU', domain: 'economy', eras: ['2011'],
    interest: 2, price: 2, bind: 2, benefit: 1, strings: [],
    sources: [
      { entry: 'in-eu-epca', at: ['C:71'] },
      { entry: 'org-epca', at: ['C:71'] },
      { entry: 'ev-2015-epca', at: ['C:71'] },
    ],
  },
  {
    kind: 'offer', id: 'eu-investors', power: 'EU', domain: 'economy', eras: ['2011'],
    interest: 1, price: 2, bind: 1, benefit: 1, strings: [oil(1)],
    sources: [
      { entry: 'in-eu-investment', at: ['C:77'] },
      { entry: 'ev-2015-2021-investor-drive', at: ['C:77'] },
    ],
  },
  {
    kind: 'offer', id: 'eu-energy-chapter', power: 'EU', domain: 'economy', eras: ['2011'],
    interest: 1, price: 1, bind: 1, benefit: 0, strings: [oil(1)],
    sources: [{ entry: 'in-eu-epca', at: ['C:71'] }, { entry: 'in-eu-oil-buyer', at: ['B:222'] }],
  },
  {
    kind: 'offer', id: 'eu-transport-chapter', power: 'EU', domain: 'economy', eras: ['2011'],
    interest: 1, price: 2, bind: 1, benefit: 1, strings: [],
    sources: [{ entry: 'in-eu-epca', at: ['C:71'] }, { entry: 'th-transit-value', at: ['B:35'] }],
  },
  {
    kind: 'offer', id: 'eu-climate-chapter', power: 'EU', domain: 'economy', eras: ['2011'],
    interest: 1, price: 1, bind: 0, benefit: 1, strings: [],
    sources: [{ entry: 'in-eu-epca', at: ['C:71'] }, { entry: 'th-hydrocarbon-term', at: ['C:17'] }],
  },
  {
    kind: 'offer', id: 'eu-finance-chapter', power: 'EU', domain: 'economy', eras: ['2011'],
    interest: 1, price: 2, bind: 0, benefit: 2, strings: [],
    sources: [{ entry: 'in-eu-epca', at: ['C:71'] }, { entry: 'org-epca', at: ['C:71'] }],
  },
  {
    kind: 'offer', id: 'eu-modernisation', power: 'EU', domain: 'economy', eras: ['2011'],
    interest: 2, price: 2, bind: 1, benefit: 2, strings: [],
    sources: [
      { entry: 'in-eu-2019-strategy', at: ['C:71'] },
      { entry: 'ev-2019-eu-strategy', at: ['C:71'] },
    ],
  },
  // Security
  {
    kind: 'offer', id: 'eu-security-forum', power: 'EU', domain: 'security', eras: ['1991', '2001'],
    interest: 1, price: 1, bind: 1, benefit: 1, strings: [],
    sources: [
      { entry: 'in-eu-osce-forum', at: ['A:35'] },
      { entry: 'ev-1990s-nato-pfp-osce', at: ['A:35'] },
    ],
  },
  {
    kind: 'offer', id: 'eu-security-chapter', power: 'EU', domain: 'security', eras: ['2011'],
    interest: 1, price: 2, bind: 1, benefit: 1, strings: [],
    sources: [{ entry: 'in-eu-epca', at: ['C:71'] }, { entry: 'org-epca', at: ['C:71'] }],
  },
  {
    kind: 'offer', id: 'eu-shock-absorber', power: 'EU', domain: 'security', eras: ['2011'],
    interest: 1, price: 2, bind: 0, benefit: 2, strings: [],
    sources: [
      { entry: 'in-eu-2019-strategy', at: ['C:71'] },
      { entry: 'org-eu-strategy', at: ['C:71'] },
    ],
  },
  {
    kind: 'offer', id: 'eu-afghan-peace', power: 'EU', domain: 'security', eras: ['2011'],
    interest: 1, price: 1, bind: 0, benefit: 1, strings: [],
    sources: [
      { entry: 'in-eu-afghan-peace', at: ['C:71'] },
      { entry: 'org-eu-strategy', at: ['C:71'] },
    ],
  },
  // Diplomacy
  {
    kind: 'offer', id: 'eu-state-visits', power: 'EU', domain: 'diplomacy', eras: ['1991'],
    interest: 1, price: 1, bind: 0, benefit: 1, strings: [],
    sources: [{ entry: 'ev-1992-1995-state-visit-offensive', at: ['A:134', 'A:33'] }],
  },
  {
    kind: 'offer', id: 'eu-osce-seat', power: 'EU', domain: 'diplomacy', eras: ['1991', '2001'],
    interest: 1, price: 2, bind: 1, benefit: 1, strings: [],
    sources: [
      { entry: 'in-eu-osce-forum', at: ['A:35'] },
      { entry: 'org-osce', at: ['A:35'] },
    ],
  },
  {
    kind: 'offer', id: 'eu-bridge', power: 'EU', domain: 'diplomacy', eras: ['2001'],
    interest: 1, price: 2, bind: 0, benefit: 2, strings: [],
    sources: [{ entry: 'ki-eurasian-bridge', at: ['A:6'] }],
  },
  {
    kind: 'offer', id: 'eu-ministers-table', power: 'EU', domain: 'diplomacy', eras: ['2001', '2011'],
    interest: 1, price: 1, bind: 1, benefit: 1, strings: [],
    sources: [
      { entry: 'in-eu-fm-dialogue', at: ['C:71'] },
      { entry: 'org-eu-dialogue', at: ['C:71'] },
      { entry: 'ev-2008-eu-fm-dialogue', at: ['C:71'] },
    ],
  },
  {
    kind: 'offer', id: 'eu-law-chapter', power: 'EU', domain: 'diplomacy', eras: ['2011'],
    interest: 1, price: 2, bind: 1, benefit: 2, strings: [trust('CN', -1)],
    sources: [
      { entry: 'in-eu-epca', at: ['C:71'] },
      { entry: 'in-eu-conditionality', at: ['A:88'] },
    ],
  },
  {
    kind: 'offer', id: 'eu-regional-strategy', power: 'EU', domain: 'diplomacy', eras: ['2011'],
    interest: 2, price: 2, bind: 2, benefit: 1, strings: [],
    sources: [
      { entry: 'org-eu-strategy', at: ['C:71'] },
      { entry: 'ev-2019-eu-strategy', at: ['C:71'] },
      { entry: 'th-structure-matters', at: ['C:73'] },
    ],
  },
]
