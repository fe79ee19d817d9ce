/** The European Union's cards: the market and the norms. It buys, trains and consults, and cannot coerce. */

import type { OfferCard, PressureCard } from './card-types.ts'
import { cardsOf } from './cards-of.ts'
import { join, lasting, oil } from './effect-builders.ts'

const { offer } = cardsOf('EU')

export const EUROPEAN_UNION: readonly (OfferCard | PressureCard)[] = [
  // Economy
  offer('eu-oil-market', 'economy', ['1991', '2001', '2011'], {
    terms: { interest: 1, price: 2, bind: 0, benefit: 1 },
    strings: [oil(1)],
    sources: [{ entry: 'in-eu-oil-buyer', at: ['B:222'] }],
  }),
  offer('eu-freight-westward', 'economy', ['1991'], {
    terms: { interest: 1, price: 1, bind: 1, benefit: 1 },
    sources: [
      { entry: 'ev-1992-05-cis-as-transit', at: ['A:33'] },
      { entry: 'ev-1992-05-five-regions-three-partners', at: ['A:104'] },
    ],
  }),
  offer('eu-western-capital', 'economy', ['1991'], {
    terms: { interest: 1, price: 2, bind: 1, benefit: 1 },
    strings: [oil(1)],
    sources: [{ entry: 'ki-pro-western-agenda', at: ['A:35'] }],
  }),
  offer('eu-dear-energy', 'economy', ['2001'], {
    terms: { interest: 2, price: 2, bind: 1, benefit: 2 },
    strings: [oil(1)],
    sources: [{ entry: 'ev-mid-2000s-russia-energy-lever', at: ['A:49'] }],
  }),
  offer('eu-enhanced-partnership', 'economy', ['2011'], {
    terms: { interest: 2, price: 3, bind: 2, benefit: 1 },
    strings: [join('partnership-agreement')],
    sources: [
      { entry: 'in-eu-epca', at: ['C:71'] },
      { entry: 'org-epca', at: ['C:71'] },
      { entry: 'ev-2015-epca', at: ['C:71'] },
    ],
  }),
  offer('eu-investors', 'economy', ['2011'], {
    terms: { interest: 1, price: 2, bind: 1, benefit: 1 },
    strings: [oil(1)],
    sources: [
      { entry: 'in-eu-investment', at: ['C:77'] },
      { entry: 'ev-2015-2021-investor-drive', at: ['C:77'] },
    ],
  }),
  offer('eu-energy-chapter', 'economy', ['2011'], {
    terms: { interest: 1, price: 1, bind: 1, benefit: 0 },
    strings: [oil(1)],
    sources: [
      { entry: 'in-eu-epca', at: ['C:71'] },
      { entry: 'in-eu-oil-buyer', at: ['B:222'] },
    ],
  }),
  offer('eu-transport-chapter', 'economy', ['2011'], {
    terms: { interest: 1, price: 2, bind: 1, benefit: 1 },
    sources: [
      { entry: 'in-eu-epca', at: ['C:71'] },
      { entry: 'th-transit-value', at: ['B:35'] },
    ],
  }),
  offer('eu-climate-chapter', 'economy', ['2011'], {
    terms: { interest: 1, price: 1, bind: 0, benefit: 1 },
    sources: [
      { entry: 'in-eu-epca', at: ['C:71'] },
      { entry: 'th-hydrocarbon-term', at: ['C:17'] },
    ],
  }),
  offer('eu-finance-chapter', 'economy', ['2011'], {
    terms: { interest: 1, price: 2, bind: 0, benefit: 2 },
    sources: [
      { entry: 'in-eu-epca', at: ['C:71'] },
      { entry: 'org-epca', at: ['C:71'] },
    ],
  }),
  offer('eu-modernisation', 'economy', ['2011'], {
    terms: { interest: 2, price: 3, bind: 1, benefit: 2 },
    sources: [
      { entry: 'in-eu-2019-strategy', at: ['C:71'] },
      { entry: 'ev-2019-eu-strategy', at: ['C:71'] },
    ],
  }),
  // Security
  offer('eu-security-forum', 'security', ['1991', '2001'], {
    terms: { interest: 1, price: 1, bind: 1, benefit: 1 },
    sources: [
      { entry: 'in-eu-osce-forum', at: ['A:35'] },
      { entry: 'ev-1990s-nato-pfp-osce', at: ['A:35'] },
    ],
  }),
  offer('eu-security-chapter', 'security', ['2011'], {
    terms: { interest: 1, price: 2, bind: 1, benefit: 1 },
    sources: [
      { entry: 'in-eu-epca', at: ['C:71'] },
      { entry: 'org-epca', at: ['C:71'] },
    ],
  }),
  offer('eu-shock-absorber', 'security', ['2011'], {
    terms: { interest: 1, price: 2, bind: 0, benefit: 2 },
    sources: [
      { entry: 'in-eu-2019-strategy', at: ['C:71'] },
      { entry: 'org-eu-strategy', at: ['C:71'] },
    ],
  }),
  offer('eu-afghan-peace', 'security', ['2011'], {
    terms: { interest: 1, price: 1, bind: 0, benefit: 1 },
    sources: [
      { entry: 'in-eu-afghan-peace', at: ['C:71'] },
      { entry: 'org-eu-strategy', at: ['C:71'] },
    ],
  }),
  // Diplomacy
  offer('eu-state-visits', 'diplomacy', ['1991'], {
    terms: { interest: 1, price: 1, bind: 0, benefit: 1 },
    sources: [{ entry: 'ev-1992-1995-state-visit-offensive', at: ['A:134', 'A:33'] }],
  }),
  offer('eu-osce-seat', 'diplomacy', ['1991', '2001'], {
    terms: { interest: 1, price: 2, bind: 1, benefit: 1 },
    sources: [
      { entry: 'in-eu-osce-forum', at: ['A:35'] },
      { entry: 'org-osce', at: ['A:35'] },
    ],
  }),
  offer('eu-bridge', 'diplomacy', ['2001'], {
    terms: { interest: 1, price: 2, bind: 0, benefit: 2 },
    sources: [
      { entry: 'ki-eurasian-bridge', at: ['A:6'] },
      { entry: 'ki-multi-vector-doctrine', at: ['A:6'] },
    ],
  }),
  offer('eu-ministers-table', 'diplomacy', ['2001', '2011'], {
    terms: { interest: 1, price: 1, bind: 1, benefit: 1 },
    sources: [
      { entry: 'in-eu-fm-dialogue', at: ['C:71'] },
      { entry: 'org-eu-dialogue', at: ['C:71'] },
      { entry: 'ev-2008-eu-fm-dialogue', at: ['C:71'] },
    ],
  }),
  offer('eu-law-chapter', 'diplomacy', ['2011'], {
    terms: { interest: 1, price: 2, bind: 1, benefit: 2 },
    strings: [lasting(2, { kind: 'expectation', power: 'EU', by: 1 })],
    sources: [
      { entry: 'in-eu-epca', at: ['C:71'] },
      { entry: 'in-eu-conditionality', at: ['A:88'] },
    ],
  }),
  offer('eu-regional-strategy', 'diplomacy', ['2011'], {
    terms: { interest: 2, price: 2, bind: 2, benefit: 1 },
    sources: [
      { entry: 'org-eu-strategy', at: ['C:71'] },
      { entry: 'ev-2019-eu-strategy', at: ['C:71'] },
      { entry: 'th-structure-matters', at: ['C:73'] },
    ],
  }),
]
