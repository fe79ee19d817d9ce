/** Russia's cards: the big gun. Cheap security, a market that asks for loyalty, the longest sticks. */

import type { OfferCard, PressureCard } from './card-types.ts'
import { cardsOf } from './cards-of.ts'
import {
  contract,
  interest,
  join,
  lasting,
  leave,
  legitimacy,
  oil,
  sovereignty,
  trust,
} from './effect-builders.ts'

const { offer, pressure } = cardsOf('RU')

/** Security interest is as printed; the rules take 1 off when it is played. */
export const RUSSIA: readonly (OfferCard | PressureCard)[] = [
  // Security
  offer('ru-collective-treaty', 'security', ['1991'], {
    terms: { interest: 3, price: 2, bind: 2, benefit: 2 },
    strings: [join('csto')],
    sources: [
      { entry: 'org-cst-csto', at: ['B:81'] },
      { entry: 'ev-1992-05-collective-security-treaty', at: ['B:81', 'B:273'] },
    ],
  }),
  offer('ru-military-treaty', 'security', ['1991'], {
    terms: { interest: 2, price: 2, bind: 1, benefit: 2 },
    sources: [
      { entry: 'org-ru-kz-military-treaty', at: ['B:85'] },
      { entry: 'ev-1994-military-treaty-russia', at: ['B:85'] },
    ],
  }),
  offer('ru-baikonur-lease', 'security', ['1991', '2001'], {
    terms: { interest: 2, price: 1, bind: 1, benefit: 1 },
    strings: [join('baikonur-lease')],
    sources: [
      { entry: 'ev-1994-baikonur-lease', at: ['B:247', 'B:85'] },
      { entry: 'ev-2004-baikonur-memorandum', at: ['B:247'] },
      { entry: 'in-ru-base-footprint', at: ['B:85'] },
    ],
  }),
  offer('ru-sary-shagan-lease', 'security', ['1991'], {
    terms: { interest: 1, price: 1, bind: 1, benefit: 1 },
    sources: [
      { entry: 'ev-1996-sary-shagan-lease', at: ['B:247'] },
      { entry: 'org-ru-kz-military-treaty', at: ['B:85', 'B:247'] },
    ],
  }),
  offer('ru-arms-for-debt', 'security', ['1991'], {
    terms: { interest: 2, price: 1, bind: 0, benefit: 2 },
    sources: [
      { entry: 'in-ru-arms-for-debt', at: ['B:134', 'B:135'] },
      { entry: 'ev-1995-arms-for-debt', at: ['B:134', 'B:135'] },
    ],
  }),
  offer('ru-first-air-defence', 'security', ['1991'], {
    terms: { interest: 3, price: 2, bind: 0, benefit: 3 },
    sources: [{ entry: 'ev-1998-s300-first-order', at: ['B:135'] }],
  }),
  offer('ru-csto-guarantee', 'security', ['2001', '2011'], {
    terms: { interest: 3, price: 3, bind: 2, benefit: 2 },
    strings: [join('csto')],
    sources: [
      { entry: 'in-ru-security-guarantee', at: ['B:83', 'A:33'] },
      { entry: 'org-cst-csto', at: ['B:81', 'A:33'] },
      { entry: 'ev-2002-05-csto', at: ['A:33', 'B:81'] },
    ],
  }),
  offer('ru-southern-watch', 'security', ['2001', '2011'], {
    terms: { interest: 1, price: 2, bind: 1, benefit: 2 },
    sources: [
      { entry: 'in-ru-southern-shield', at: ['B:85'] },
      { entry: 'org-ru-kz-military-treaty', at: ['B:85', 'B:247'] },
    ],
  }),
  offer('ru-helicopters', 'security', ['2001'], {
    terms: { interest: 2, price: 2, bind: 0, benefit: 3 },
    sources: [{ entry: 'ev-2002-2012-arms-stream', at: ['B:136', 'B:137'] }],
  }),
  offer('ru-joint-drills', 'security', ['2001', '2011'], {
    terms: { interest: 1, price: 1, bind: 0, benefit: 1 },
    sources: [
      { entry: 'in-ru-joint-exercises', at: ['B:87', 'A:45'] },
      { entry: 'ev-2012-aldaspan-exercise', at: ['B:87', 'B:362'] },
    ],
  }),
  offer('ru-air-defence-aid', 'security', ['2011'], {
    terms: { interest: 2, price: 1, bind: 1, benefit: 2 },
    sources: [
      { entry: 'in-ru-military-aid', at: ['B:154', 'B:156'] },
      { entry: 'org-unified-air-defence', at: ['B:156'] },
      { entry: 'ev-2013-2015-unified-air-defence', at: ['B:154', 'B:156'] },
    ],
  }),
  offer('ru-fighter-jets', 'security', ['2011'], {
    terms: { interest: 2, price: 1, bind: 0, benefit: 3 },
    strings: [oil(-1)],
    sources: [
      { entry: 'in-ru-arms-sales', at: ['B:113', 'B:158'] },
      { entry: 'ev-2015-2018-su30sm', at: ['B:158', 'B:163', 'B:165'] },
    ],
  }),
  // Economy
  offer('ru-freight-to-europe', 'economy', ['1991'], {
    terms: { interest: 1, price: 1, bind: 1, benefit: 1 },
    sources: [
      { entry: 'org-cis', at: ['B:81', 'A:33'] },
      { entry: 'ev-1992-05-cis-as-transit', at: ['A:33'] },
    ],
  }),
  offer('ru-customs-accord', 'economy', ['1991'], {
    terms: { interest: 2, price: 2, bind: 1, benefit: 2 },
    sources: [
      { entry: 'ki-eurasian-union-1994', at: ['B:89', 'B:91'] },
      { entry: 'ev-1995-customs-union-agreements', at: ['B:91'] },
    ],
  }),
  offer('ru-pipes-north', 'economy', ['1991', '2001', '2011'], {
    terms: { interest: 2, price: 2, bind: 1, benefit: 2 },
    strings: [oil(1)],
    sources: [
      { entry: 'in-ru-transit-and-pipes', at: ['B:93'] },
      { entry: 'in-ru-pipeline-monopoly', at: ['B:222'] },
    ],
  }),
  offer('ru-eurasec', 'economy', ['2001'], {
    terms: { interest: 2, price: 3, bind: 2, benefit: 3 },
    sources: [
      { entry: 'org-eurasec', at: ['A:33', 'B:91'] },
      { entry: 'ev-2000-eurasec', at: ['A:33', 'A:74'] },
    ],
  }),
  offer('ru-customs-union', 'economy', ['2001'], {
    terms: { interest: 2, price: 1, bind: 1, benefit: 2 },
    strings: [join('customs-union')],
    sources: [
      { entry: 'org-customs-union', at: ['B:91', 'A:78'] },
      { entry: 'ev-2010-01-customs-union', at: ['B:91'] },
      { entry: 'in-ru-asymmetric-trade', at: ['A:78'] },
    ],
  }),
  offer('ru-common-space', 'economy', ['2011'], {
    terms: { interest: 2, price: 2, bind: 1, benefit: 2 },
    sources: [
      { entry: 'org-ces', at: ['B:91'] },
      { entry: 'ev-2012-01-ces', at: ['B:91'] },
    ],
  }),
  offer('ru-eurasian-union', 'economy', ['2011'], {
    terms: { interest: 2, price: 2, bind: 2, benefit: 3 },
    strings: [sovereignty(-1), leave('customs-union'), join('eaeu')],
    sources: [
      { entry: 'in-ru-eaeu-market', at: ['B:93', 'B:91'] },
      { entry: 'org-eaeu', at: ['B:91', 'C:11'] },
      { entry: 'org-eec', at: ['B:97'] },
      { entry: 'ev-2015-eaeu-launch', at: ['B:91', 'B:93', 'C:11'] },
      { entry: 'in-ru-eec-home-court', at: ['B:97'] },
    ],
  }),
  // Diplomacy
  offer('ru-residual-weight', 'diplomacy', ['1991'], {
    terms: { interest: 1, price: 1, bind: 1, benefit: 1 },
    sources: [{ entry: 'ev-1990s-residual-hegemon', at: ['A:39'] }],
  }),
  offer('ru-borrowed-idea', 'diplomacy', ['1991', '2011'], {
    terms: { interest: 1, price: 2, bind: 0, benefit: 2 },
    sources: [
      { entry: 'in-ru-endorse-kz-initiative', at: ['A:74', 'B:91'] },
      { entry: 'org-eurasian-union-idea', at: ['A:74'] },
      { entry: 'ev-2011-10-putin-oped', at: ['A:74'] },
    ],
  }),
  offer('ru-regime-cover', 'diplomacy', ['2001'], {
    terms: { interest: 2, price: 2, bind: 1, benefit: 2 },
    sources: [
      { entry: 'in-ru-regime-protection', at: ['A:47', 'B:85'] },
      { entry: 'ev-2004-csto-astana-summit', at: ['A:47'] },
    ],
  }),
  offer('ru-no-lectures', 'diplomacy', ['2001'], {
    terms: { interest: 1, price: 1, bind: 0, benefit: 1 },
    strings: [lasting(2, { kind: 'price', power: 'US', domain: 'diplomacy', by: 1 })],
    sources: [{ entry: 'th-noninterference-trust', at: ['A:47'] }],
  }),
  offer('ru-belt-blessing', 'diplomacy', ['2011'], {
    terms: { interest: 2, price: 2, bind: 0, benefit: 2 },
    strings: [trust('CN', 1)],
    sources: [
      { entry: 'in-ru-bri-accommodation', at: ['B:226'] },
      { entry: 'in-ru-unilateral-linkup', at: ['B:97'] },
      { entry: 'ev-2015-03-eaeu-bri-linkup', at: ['B:226', 'B:97'] },
    ],
  }),
  // Pressures
  pressure('ru-natural-sphere', 'diplomacy', ['1991'], {
    terms: { interest: 1, strength: 2 },
    demand: [contract('RU', 'diplomacy', 1)],
    sources: [{ entry: 'ev-1996-primakov-turn', at: ['A:41'] }],
  }),
  pressure('ru-join-and-merge', 'diplomacy', ['1991', '2001'], {
    terms: { interest: 2, strength: 3 },
    demand: [contract('RU', 'diplomacy', 1), legitimacy(-1), leave('central-asian-summits')],
    sources: [
      { entry: 'in-ru-join-and-merge', at: ['C:21'] },
      { entry: 'org-central-asia-union-caco', at: ['C:21'] },
      { entry: 'ev-late-1990s-central-asia-union', at: ['C:21'] },
    ],
  }),
  pressure('ru-more-bases', 'security', ['1991', '2001', '2011'], {
    terms: { interest: 1, strength: 1 },
    demand: [contract('RU', 'security', 1), lasting(3, { kind: 'leverage', power: 'RU', by: 1 })],
    sources: [{ entry: 'in-ru-base-footprint', at: ['B:85', 'A:39'] }],
  }),
  pressure('ru-buys-cheap', 'economy', ['2001'], {
    terms: { interest: 1, strength: 2 },
    demand: [contract('RU', 'economy', 1), oil(-1)],
    sources: [
      { entry: 'in-ru-pipeline-monopoly', at: ['A:49'] },
      { entry: 'ev-mid-2000s-russia-energy-lever', at: ['A:49'] },
    ],
  }),
  pressure('ru-pipeline-squeeze', 'economy', ['2001', '2011'], {
    terms: { interest: 2, strength: 3 },
    demand: [contract('RU', 'economy', 1), oil(-2)],
    resisted: [lasting(2, { kind: 'price', power: 'RU', domain: 'economy', by: 1 })],
    sources: [
      { entry: 'in-ru-pipeline-monopoly', at: ['A:51', 'B:222'] },
      { entry: 'ev-2000s-kashagan', at: ['A:51'] },
    ],
  }),
  pressure('ru-duty-to-russians', 'diplomacy', ['2011'], {
    terms: { interest: 2, strength: 2 },
    demand: [contract('RU', 'diplomacy', 1), legitimacy(-1)],
    sources: [
      { entry: 'in-ru-irredentist-rhetoric', at: ['A:80'] },
      { entry: 'in-ru-statehood-denial', at: ['A:80'] },
      { entry: 'th-irredentism-trust-loss', at: ['A:80'] },
    ],
  }),
  pressure('ru-loyalty-for-stability', 'economy', ['2011'], {
    terms: { interest: 3, strength: 3 },
    demand: [contract('RU', 'economy', 1), contract('RU', 'diplomacy', 1), sovereignty(-1)],
    resisted: [interest('CN', 1)],
    sources: [
      { entry: 'in-ru-enforced-integration', at: ['B:99'] },
      { entry: 'th-loyalty-stability', at: ['B:99'] },
      { entry: 'th-zugzwang', at: ['B:232'] },
      { entry: 'th-discipline', at: ['B:75'] },
      { entry: 'th-russia-not-legit-contract', at: ['B:99'] },
    ],
  }),
]
