/** China's cards: the bank. Money without strings, a supplementary shield, and few overt sticks. */

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
  security,
  trust,
} from './effect-builders.ts'

const { offer, pressure } = cardsOf('CN')

/** Economic benefits already hold the 1 more that China pays. */
export const CHINA: readonly (OfferCard | PressureCard)[] = [
  // Economy
  offer('cn-first-trade', 'economy', ['1991'], {
    terms: { interest: 1, price: 1, bind: 0, benefit: 1 },
    sources: [
      { entry: 'ev-1993-china-trade-baseline', at: ['A:53'] },
      { entry: 'ev-2010-trade-25bn', at: ['A:53'] },
    ],
  }),
  offer('cn-goods-for-ore', 'economy', ['1991', '2001'], {
    terms: { interest: 1, price: 2, bind: 1, benefit: 2 },
    sources: [
      { entry: 'ev-1990s-shanghai-five', at: ['A:37'] },
      { entry: 'ev-2010-trade-25bn', at: ['A:53'] },
      { entry: 'in-cn-asymmetric-trade', at: ['A:53'] },
    ],
  }),
  offer('cn-oil-line-east', 'economy', ['1991', '2001'], {
    terms: { interest: 3, price: 2, bind: 2, benefit: 1 },
    strings: [lasting(4, { kind: 'matures', effects: [route('china')] })],
    sources: [
      { entry: 'in-cn-direct-pipeline', at: ['A:55', 'B:197'] },
      { entry: 'org-kz-cn-pipeline', at: ['A:55', 'B:197', 'B:222'] },
      { entry: 'ev-1997-china-pipeline-agreement', at: ['B:197'] },
      { entry: 'ev-2005-12-oil-pipeline-online', at: ['A:55'] },
      { entry: 'org-kmg', at: ['A:57'] },
    ],
  }),
  offer('cn-petrokazakhstan', 'economy', ['2001'], {
    terms: { interest: 3, price: 2, bind: 1, benefit: 3 },
    sources: [
      { entry: 'in-cn-overpay-and-loans', at: ['A:57'] },
      { entry: 'in-cn-accept-kmg-rule', at: ['A:57'] },
      { entry: 'org-kmg', at: ['A:57'] },
      { entry: 'ev-2005-petrokazakhstan', at: ['A:55', 'A:57', 'B:197'] },
    ],
  }),
  offer('cn-oil-for-loans', 'economy', ['2001'], {
    terms: { interest: 2, price: 2, bind: 1, benefit: 1 },
    strings: [oil(2)],
    sources: [
      { entry: 'in-cn-oil-for-loans', at: ['A:57'] },
      { entry: 'ev-2009-04-oil-for-loans', at: ['A:57', 'A:202'] },
    ],
  }),
  offer('cn-exim-loan', 'economy', ['2001'], {
    terms: { interest: 2, price: 2, bind: 0, benefit: 2 },
    strings: [oil(1)],
    sources: [
      { entry: 'in-cn-oil-for-loans', at: ['A:57'] },
      { entry: 'ev-2009-04-exim-loan', at: ['A:57', 'A:202'] },
      { entry: 'ev-2008-financial-crisis', at: ['A:49', 'B:211'] },
    ],
  }),
  offer('cn-summit-package', 'economy', ['2011'], {
    terms: { interest: 3, price: 2, bind: 0, benefit: 3 },
    sources: [
      { entry: 'in-cn-visit-deals', at: ['A:86'] },
      { entry: 'ev-2013-09-xi-22-agreements', at: ['A:86'] },
      { entry: 'ev-2014-12-li-keqiang-visit', at: ['A:86'] },
      { entry: 'ev-2012-10-march-westward', at: ['A:84'] },
    ],
  }),
  offer('cn-silk-road-fund', 'economy', ['2011'], {
    terms: { interest: 2, price: 2, bind: 1, benefit: 2 },
    strings: [join('belt-and-road')],
    sources: [
      { entry: 'in-cn-silk-road-fund', at: ['A:86'] },
      { entry: 'in-cn-bri-corridors', at: ['A:86'] },
      { entry: 'org-silk-road-fund', at: ['A:86', 'A:262'] },
      { entry: 'ev-2014-11-silk-road-fund', at: ['A:86', 'A:262'] },
    ],
  }),
  offer('cn-caspian-stake', 'economy', ['2011'], {
    terms: { interest: 2, price: 3, bind: 1, benefit: 2 },
    strings: [oil(1)],
    sources: [
      { entry: 'ev-undated-caspian-stake', at: ['B:197'] },
      { entry: 'th-exposure-malacca', at: ['B:184'] },
    ],
  }),
  offer('cn-bright-path', 'economy', ['2011'], {
    terms: { interest: 3, price: 3, bind: 2, benefit: 2 },
    strings: [join('belt-and-road')],
    sources: [
      { entry: 'in-cn-nurly-zhol-pairing', at: ['B:211'] },
      { entry: 'org-nurly-zhol', at: ['B:211'] },
      { entry: 'ev-2015-nurly-zhol-pairing', at: ['B:211'] },
      { entry: 'th-china-commitment-signal', at: ['B:209'] },
    ],
  }),
  offer('cn-gas-transit', 'economy', ['2011'], {
    terms: { interest: 2, price: 2, bind: 1, benefit: 1 },
    strings: [oil(2)],
    sources: [
      { entry: 'in-cn-gas-transit', at: ['B:199'] },
      { entry: 'org-ca-china-gas', at: ['B:199'] },
      { entry: 'ev-2014-gas-pipeline-sections', at: ['B:199'] },
    ],
  }),
  offer('cn-grain-market', 'economy', ['2011'], {
    terms: { interest: 1, price: 2, bind: 0, benefit: 2 },
    sources: [{ entry: 'in-cn-farm-market', at: ['C:99'] }],
  }),
  // Security
  offer('cn-border-confidence', 'security', ['1991'], {
    terms: { interest: 1, price: 1, bind: 1, benefit: 1 },
    sources: [
      { entry: 'in-cn-border-cbm', at: ['A:37'] },
      { entry: 'ev-1990s-shanghai-five', at: ['A:37'] },
      { entry: 'ev-1991-12-independence', at: ['A:20'] },
    ],
  }),
  offer('cn-three-evils', 'security', ['2001'], {
    terms: { interest: 2, price: 2, bind: 2, benefit: 0 },
    sources: [
      { entry: 'org-sco', at: ['B:107', 'B:109'] },
      { entry: 'ev-2001-sco-founded', at: ['B:107', 'B:109'] },
    ],
  }),
  offer('cn-joint-drills', 'security', ['2001'], {
    terms: { interest: 1, price: 2, bind: 1, benefit: 1 },
    sources: [{ entry: 'ev-2002-rats', at: ['A:45'] }],
  }),
  offer('cn-counterterror-aid', 'security', ['2001'], {
    terms: { interest: 1, price: 1, bind: 0, benefit: 1 },
    sources: [
      { entry: 'in-cn-counterterror-aid', at: ['A:45'] },
      { entry: 'ev-2003-china-counterterror-aid', at: ['A:45'] },
    ],
  }),
  offer('cn-antiterror-structure', 'security', ['2001', '2011'], {
    terms: { interest: 1, price: 1, bind: 1, benefit: 0 },
    strings: [join('sco')],
    sources: [
      { entry: 'org-sco-rats', at: ['B:109', 'A:45'] },
      { entry: 'ev-2002-rats', at: ['B:109', 'A:45'] },
      { entry: 'th-china-supplementary-security', at: ['B:113'] },
    ],
  }),
  offer('cn-drones', 'security', ['2011'], {
    terms: { interest: 2, price: 2, bind: 0, benefit: 2 },
    sources: [
      { entry: 'in-cn-arms-niche', at: ['B:132', 'B:113'] },
      { entry: 'ev-2015-wing-loong', at: ['B:132'] },
      { entry: 'ev-2018-y8-transport', at: ['B:132'] },
    ],
  }),
  // Diplomacy
  offer('cn-border-talks', 'diplomacy', ['1991'], {
    terms: { interest: 1, price: 1, bind: 1, benefit: 1 },
    sources: [
      { entry: 'in-cn-border-cbm', at: ['A:37'] },
      { entry: 'org-s5', at: ['A:37'] },
      { entry: 'ev-1990s-shanghai-five', at: ['A:37'] },
    ],
  }),
  offer('cn-shanghai-five', 'diplomacy', ['1991'], {
    terms: { interest: 1, price: 2, bind: 2, benefit: 0 },
    strings: [join('sco')],
    sources: [
      { entry: 'org-s5', at: ['A:37'] },
      { entry: 'ev-1990s-shanghai-five', at: ['A:37'] },
    ],
  }),
  offer('cn-state-visit', 'diplomacy', ['1991'], {
    terms: { interest: 1, price: 1, bind: 1, benefit: 2 },
    sources: [{ entry: 'ev-1992-1995-state-visit-offensive', at: ['A:134', 'A:33'] }],
  }),
  offer('cn-astana-declaration', 'diplomacy', ['2001'], {
    terms: { interest: 2, price: 2, bind: 1, benefit: 2 },
    sources: [{ entry: 'ev-2005-07-sco-astana-declaration', at: ['B:117', 'B:345'] }],
  }),
  offer('cn-no-interference', 'diplomacy', ['2001', '2011'], {
    terms: { interest: 1, price: 2, bind: 1, benefit: 1 },
    sources: [
      { entry: 'in-cn-non-interference', at: ['A:47', 'A:88'] },
      { entry: 'th-business-is-business', at: ['A:88'] },
    ],
  }),
  offer('cn-all-round-partner', 'diplomacy', ['2011'], {
    terms: { interest: 3, price: 3, bind: 2, benefit: 1 },
    sources: [
      { entry: 'in-cn-strategic-upgrade', at: ['A:53'] },
      { entry: 'ev-2011-06-hu-visit', at: ['A:53', 'A:194'] },
    ],
  }),
  offer('cn-qingdao-praise', 'diplomacy', ['2011'], {
    terms: { interest: 1, price: 2, bind: 0, benefit: 2 },
    sources: [{ entry: 'ev-2018-qingdao-declaration', at: ['B:117'] }],
  }),
  // Pressures
  pressure('cn-extradition', 'security', ['1991', '2001', '2011'], {
    terms: { interest: 1, strength: 2 },
    demand: [contract('CN', 'security', 1), security(1), legitimacy(-1)],
    sources: [
      { entry: 'in-cn-uyghur-pressure', at: ['B:113', 'B:115', 'B:117'] },
      { entry: 'ev-1990s-shanghai-five', at: ['A:37'] },
    ],
  }),
  pressure('cn-troop-access', 'security', ['2001'], {
    terms: { interest: 1, strength: 2 },
    demand: [contract('CN', 'security', 1), trust('US', -1)],
    sources: [{ entry: 'in-cn-troop-access-clause', at: ['B:117'] }],
  }),
  pressure('cn-oil-share', 'economy', ['2001', '2011'], {
    terms: { interest: 1, strength: 2 },
    demand: [contract('CN', 'economy', 1), prosperity(1), legitimacy(-1)],
    sources: [
      { entry: 'in-cn-resource-lock-in', at: ['A:57', 'A:204'] },
      { entry: 'ev-2011-china-quarter-of-oil', at: ['A:57', 'A:204'] },
      { entry: 'th-popular-unease', at: ['A:88'] },
    ],
  }),
  pressure('cn-no-other-bank', 'diplomacy', ['2011'], {
    terms: { interest: 1, strength: 2 },
    demand: [contract('CN', 'diplomacy', 1), oil(1)],
    sources: [
      { entry: 'in-cn-few-alternatives', at: ['B:209'] },
      { entry: 'in-cn-long-term-leverage', at: ['B:186'] },
    ],
  }),
]
