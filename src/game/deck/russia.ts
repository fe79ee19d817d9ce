/** Russia's cards: the big gun. Cheap, well-paid security, a market that asks for loyalty, and the longest sticks. */
import type { OfferCard, PressureCard } from './types.ts'
import { contract, interest, lasting, legitimacy, oil, sovereignty, trust } from './effects.ts'

/** Security interest is as printed; the rules take 1 off when it is played. */
export const RUSSIA: readonly (OfferCard | PressureCard)[] = [
  // Security
  {
    kind: 'offer', id: 'ru-collective-treaty', power: 'RU', domain: 'security', eras: ['1991'],
    interest: 3, price: 2, bind: 2, benefit: 2, strings: [],
    sources: [
      { entry: 'org-cst-csto', at: ['B:81'] },
      { entry: 'ev-1992-05-collective-security-treaty', at: ['B:81', 'B:273'] },
    ],
  },
  {
    kind: 'offer', id: 'ru-military-treaty', power: 'RU', domain: 'security', eras: ['1991'],
    interest: 2, price: 2, bind: 1, benefit: 2, strings: [],
    sources: [
      { entry: 'org-ru-kz-military-treaty', at: ['B:85'] },
      { entry: 'ev-1994-military-treaty-russia', at: ['B:85'] },
    ],
  },
  {
    kind: 'offer', id: 'ru-baikonur-lease', power: 'RU', domain: 'security', eras: ['1991', '2001'],
    interest: 2, price: 1, bind: 1, benefit: 1, strings: [oil(1)],
    sources: [
      { entry: 'ev-1994-baikonur-lease', at: ['B:247', 'B:85'] },
      { entry: 'ev-2004-baikonur-memorandum', at: ['B:247', 'B:336'] },
      { entry: 'in-ru-base-footprint', at: ['B:85'] },
    ],
  },
  {
    kind: 'offer', id: 'ru-sary-shagan-lease', power: 'RU', domain: 'security', eras: ['1991'],
    interest: 1, price: 1, bind: 1, benefit: 1, strings: [],
    sources: [
      { entry: 'ev-1996-sary-shagan-lease', at: ['B:247'] },
      { entry: 'org-ru-kz-military-treaty', at: ['B:85', 'B:247'] },
    ],
  },
  {
    kind: 'offer', id: 'ru-arms-for-debt', power: 'RU', domain: 'security', eras: ['1991'],
    interest: 2, price: 1, bind: 0, benefit: 2, strings: [],
    sources: [
      { entry: 'in-ru-arms-for-debt', at: ['B:134', 'B:135'] },
      { entry: 'ev-1995-arms-for-debt', at: ['B:134', 'B:135'] },
    ],
  },
  {
    kind: 'offer', id: 'ru-first-air-defence', power: 'RU', domain: 'security', eras: ['1991'],
    interest: 3, price: 2, bind: 0, benefit: 3, strings: [],
    sources: [{ entry: 'ev-1998-s300-first-order', at: ['B:135'] }],
  },
  {
    kind: 'offer', id: 'ru-csto-guarantee', power: 'RU', domain: 'security', eras: ['2001', '2011'],
    interest: 3, price: 2, bind: 2, benefit: 2, strings: [trust('US', -1)],
    sources: [
      { entry: 'in-ru-security-guarantee', at: ['B:83', 'A:33'] },
      { entry: 'org-cst-csto', at: ['B:81', 'A:33'] },
      { entry: 'ev-2002-05-csto', at: ['A:33', 'B:81'] },
    ],
  },
  {
    kind: 'offer', id: 'ru-southern-watch', power: 'RU', domain: 'security', eras: ['2001', '2011'],
    interest: 1, price: 2, bind: 1, benefit: 2, strings: [],
    sources: [
      { entry: 'in-ru-southern-shield', at: ['B:85'] },
      { entry: 'org-ru-kz-military-treaty', at: ['B:85', 'B:247'] },
    ],
  },
  {
    kind: 'offer', id: 'ru-helicopters', power: 'RU', domain: 'security', eras: ['2001'],
    interest: 2, price: 2, bind: 0, benefit: 3, strings: [],
    sources: [{ entry: 'ev-2002-2012-arms-stream', at: ['B:136', 'B:137'] }],
  },
  {
    kind: 'offer', id: 'ru-joint-drills', power: 'RU', domain: 'security', eras: ['2001', '2011'],
    interest: 1, price: 1, bind: 0, benefit: 1, strings: [],
    sources: [
      { entry: 'in-ru-joint-exercises', at: ['B:87', 'A:45'] },
      { entry: 'ev-2012-aldaspan-exercise', at: ['B:362', 'B:87'] },
    ],
  },
  {
    kind: 'offer', id: 'ru-air-defence-aid', power: 'RU', domain: 'security', eras: ['2011'],
    interest: 2, price: 1, bind: 1, benefit: 2, strings: [],
    sources: [
      { entry: 'in-ru-military-aid', at: ['B:154', 'B:156'] },
      { entry: 'org-unified-air-defence', at: ['B:156'] },
      { entry: 'ev-2013-2015-unified-air-defence', at: ['B:154', 'B:156'] },
    ],
  },
  {
    kind: 'offer', id: 'ru-fighter-jets', power: 'RU', domain: 'security', eras: ['2011'],
    interest: 2, price: 1, bind: 0, benefit: 3, strings: [oil(-1)],
    sources: [
      { entry: 'in-ru-arms-sales', at: ['B:113', 'B:158'] },
      { entry: 'ev-2015-2018-su30sm', at: ['B:158', 'B:163', 'B:165'] },
    ],
  },
  // Economy
  {
    kind: 'offer', id: 'ru-freight-to-europe', power: 'RU', domain: 'economy', eras: ['1991'],
    interest: 1, price: 1, bind: 1, benefit: 1, strings: [],
    sources: [
      { entry: 'org-cis', at: ['B:81', 'A:33'] },
      { entry: 'ev-1992-05-cis-as-transit', at: ['A:33'] },
    ],
  },
  {
    kind: 'offer', id: 'ru-customs-accord', power: 'RU', domain: 'economy', eras: ['1991'],
    interest: 2, price: 2, bind: 2, benefit: 2, strings: [],
    sources: [{ entry: 'ev-1995-customs-union-agreements', at: ['B:91'] }],
  },
  {
    kind: 'offer', id: 'ru-pipes-north', power: 'RU', domain: 'economy', eras: ['1991', '2001', '2011'],
    interest: 2, price: 2, bind: 1, benefit: 2, strings: [oil(1)],
    sources: [
      { entry: 'in-ru-transit-and-pipes', at: ['B:93'] },
      { entry: 'in-ru-pipeline-monopoly', at: ['B:222'] },
    ],
  },
  {
    kind: 'offer', id: 'ru-eurasec', power: 'RU', domain: 'economy', eras: ['2001'],
    interest: 2, price: 3, bind: 2, benefit: 3, strings: [],
    sources: [
      { entry: 'org-eurasec', at: ['A:33', 'B:91'] },
      { entry: 'ev-2000-eurasec', at: ['A:33', 'A:74'] },
    ],
  },
  {
    kind: 'offer', id: 'ru-customs-union', power: 'RU', domain: 'economy', eras: ['2001'],
    interest: 2, price: 1, bind: 1, benefit: 2, strings: [],
    sources: [
      { entry: 'org-customs-union', at: ['B:91', 'A:78'] },
      { entry: 'ev-2010-01-customs-union', at: ['B:91'] },
      { entry: 'in-ru-asymmetric-trade', at: ['A:78'] },
    ],
  },
  {
    kind: 'offer', id: 'ru-common-space', power: 'RU', domain: 'economy', eras: ['2011'],
    interest: 2, price: 2, bind: 1, benefit: 2, strings: [],
    sources: [
      { entry: 'org-ces', at: ['B:91'] },
      { entry: 'ev-2012-01-ces', at: ['B:91'] },
    ],
  },
  {
    kind: 'offer', id: 'ru-eurasian-union', power: 'RU', domain: 'economy', eras: ['2011'],
    interest: 2, price: 2, bind: 2, benefit: 3, strings: [sovereignty(-1)],
    sources: [
      { entry: 'in-ru-eaeu-market', at: ['B:93', 'B:91'] },
      { entry: 'org-eaeu', at: ['B:91', 'C:11'] },
      { entry: 'org-eec', at: ['B:97'] },
      { entry: 'ev-2015-eaeu-launch', at: ['B:91', 'B:93', 'C:11'] },
    ],
  },
  // Diplomacy
  {
    kind: 'offer', id: 'ru-residual-weight', power: 'RU', domain: 'diplomacy', eras: ['1991'],
    interest: 1, price: 1, bind: 1, benefit: 1, strings: [],
    sources: [{ entry: 'ev-1990s-residual-hegemon', at: ['A:39'] }],
  },
  {
    kind: 'offer', id: 'ru-borrowed-idea', power: 'RU', domain: 'diplomacy', eras: ['1991', '2011'],
    interest: 1, price: 2, bind: 0, benefit: 2, strings: [],
    sources: [
      { entry: 'in-ru-endorse-kz-initiative', at: ['A:74', 'B:91'] },
      { entry: 'org-eurasian-union-idea', at: ['A:74'] },
      { entry: 'ev-2011-10-putin-oped', at: ['A:74'] },
    ],
  },
  {
    kind: 'offer', id: 'ru-regime-cover', power: 'RU', domain: 'diplomacy', eras: ['2001'],
    interest: 1, price: 2, bind: 1, benefit: 2, strings: [],
    sources: [
      { entry: 'in-ru-regime-protection', at: ['A:47', 'B:85'] },
      { entry: 'ev-2004-csto-astana-summit', at: ['A:47'] },
    ],
  },
  {
    kind: 'offer', id: 'ru-no-lectures', power: 'RU', domain: 'diplomacy', eras: ['2001'],
    interest: 1, price: 1, bind: 0, benefit: 1, strings: [trust('US', -1)],
    sources: [{ entry: 'th-noninterference-trust', at: ['A:47'] }],
  },
  {
    kind: 'offer', id: 'ru-belt-blessing', power: 'RU', domain: 'diplomacy', eras: ['2011'],
    interest: 1, price: 2, bind: 1, benefit: 1, strings: [trust('CN', 1)],
    sources: [
      { entry: 'in-ru-bri-accommodation', at: ['B:226'] },
      { entry: 'in-ru-unilateral-linkup', at: ['B:97'] },
      { entry: 'ev-2015-03-eaeu-bri-linkup', at: ['B:226', 'B:97'] },
    ],
  },
  // Pressures
  {
    kind: 'pressure', id: 'ru-natural-sphere', power: 'RU', domain: 'diplomacy', eras: ['1991'],
    interest: 1, strength: 2, demand: [contract('RU', 'diplomacy', 1), trust('US', -1)],
    sources: [{ entry: 'ev-1996-primakov-turn', at: ['A:41'] }],
  },
  {
    kind: 'pressure', id: 'ru-join-and-merge', power: 'RU', domain: 'diplomacy', eras: ['1991', '2001'],
    interest: 2, strength: 3, demand: [contract('RU', 'diplomacy', 1), legitimacy(-1)],
    sources: [
      { entry: 'in-ru-join-and-merge', at: ['C:21'] },
      { entry: 'org-central-asia-union-caco', at: ['C:21'] },
      { entry: 'ev-late-1990s-central-asia-union', at: ['C:21'] },
    ],
  },
  {
    kind: 'pressure', id: 'ru-more-bases', power: 'RU', domain: 'security', eras: ['1991', '2001', '2011'],
    interest: 1, strength: 2, demand: [contract('RU', 'security', 1), trust('US', -1)],
    sources: [{ entry: 'in-ru-base-footprint', at: ['B:85', 'A:39'] }],
  },
  {
    kind: 'pressure', id: 'ru-buys-cheap', power: 'RU', domain: 'economy', eras: ['2001'],
    interest: 1, strength: 2, demand: [contract('RU', 'economy', 1), oil(-1)],
    sources: [
      { entry: 'in-ru-pipeline-monopoly', at: ['A:49'] },
      { entry: 'ev-mid-2000s-russia-energy-lever', at: ['A:49'] },
    ],
  },
  {
    kind: 'pressure', id: 'ru-pipeline-squeeze', power: 'RU', domain: 'economy', eras: ['2001', '2011'],
    interest: 2, strength: 3, demand: [contract('RU', 'economy', 1), oil(-2)],
    resisted: [lasting(2, { kind: 'price', power: 'RU', domain: 'economy', by: 1 })],
    sources: [
      { entry: 'in-ru-pipeline-monopoly', at: ['A:51', 'B:222'] },
      { entry: 'ev-2000s-kashagan', at: ['A:51'] },
    ],
  },
  {
    kind: 'pressure', id: 'ru-duty-to-russians', power: 'RU', domain: 'diplomacy', eras: ['2011'],
    interest: 1, strength: 2, demand: [contract('RU', 'diplomacy', 1), legitimacy(-1)],
    sources: [
      { entry: 'in-ru-irredentist-rhetoric', at: ['A:80'] },
      { entry: 'in-ru-statehood-denial', at: ['A:80'] },
      { entry: 'th-irredentism-trust-loss', at: ['A:80'] },
    ],
  },
  {
    kind: 'pressure', id: 'ru-loyalty-for-stability', power: 'RU', domain: 'economy', eras: ['2011'],
    interest: 3, strength: 4,
    demand: [contract('RU', 'economy', 1), contract('RU', 'diplomacy', 1), sovereignty(-1)],
    resisted: [interest('CN', 1)],
    sources: [
      { entry: 'in-ru-enforced-integration', at: ['B:99'] },
      { entry: 'th-loyalty-stability', at: ['B:99'] },
      { entry: 'th-zugzwang', at: ['B:232'] },
    ],
  },
]
