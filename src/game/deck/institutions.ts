/** The institutions Kazakhstan may belong to: what each gives, what it binds, and what keeps it alive. */

import type { InstitutionCard } from './card-types.ts'
import { contractAt, oil, trackAt, trustAt } from './effect-builders.ts'

export const INSTITUTIONS: readonly InstitutionCard[] = [
  {
    kind: 'institution',
    id: 'csto',
    sponsor: 'RU',
    sources: [
      { entry: 'org-cst-csto', at: ['B:81', 'B:87'] },
      { entry: 'in-ru-security-guarantee', at: ['B:83'] },
    ],
    keeps: [contractAt('RU', 'security', 2)],
    gives: [
      { kind: 'need', domain: 'security', by: -1 },
      { kind: 'leverage', power: 'RU', by: 1 },
      { kind: 'price', power: 'US', domain: 'security', by: 1 },
    ],
  },
  {
    kind: 'institution',
    id: 'baikonur-lease',
    sponsor: 'RU',
    sources: [
      { entry: 'ev-1994-baikonur-lease', at: ['B:247', 'B:85'] },
      { entry: 'in-ru-base-footprint', at: ['B:85'] },
    ],
    keeps: [contractAt('RU', 'security', 1), trustAt('RU', -1)],
    gives: [
      { kind: 'each-round', effects: [oil(1)] },
      { kind: 'leverage', power: 'RU', by: 1 },
    ],
  },
  {
    kind: 'institution',
    id: 'customs-union',
    sponsor: 'RU',
    sources: [
      { entry: 'org-customs-union', at: ['B:91', 'A:78'] },
      { entry: 'ev-2010-01-customs-union', at: ['B:91'] },
    ],
    keeps: [contractAt('RU', 'economy', 2)],
    gives: [
      { kind: 'need', domain: 'economy', by: -1 },
      { kind: 'price', power: 'CN', domain: 'economy', by: 1 },
    ],
  },
  {
    kind: 'institution',
    id: 'eaeu',
    sponsor: 'RU',
    sources: [
      { entry: 'org-eaeu', at: ['B:91', 'B:93', 'B:97'] },
      { entry: 'org-eec', at: ['B:91', 'B:97'] },
    ],
    keeps: [contractAt('RU', 'economy', 2)],
    gives: [
      { kind: 'need', domain: 'economy', by: -1 },
      { kind: 'interest-cost', power: 'RU', domain: 'economy', by: -1 },
      { kind: 'leverage', power: 'RU', by: 1 },
      { kind: 'price', power: 'CN', domain: 'economy', by: 1 },
    ],
  },
  {
    kind: 'institution',
    id: 'sco',
    sponsor: 'CN',
    sources: [
      { entry: 'org-sco', at: ['B:107', 'B:109', 'B:119', 'B:178'] },
      { entry: 'org-sco-rats', at: ['B:109', 'B:117'] },
    ],
    keeps: [contractAt('CN', 'diplomacy', 1)],
    gives: [
      { kind: 'price', power: 'CN', domain: 'security', by: -1 },
      { kind: 'leverage', power: 'RU', by: -1 },
      { kind: 'leverage', power: 'CN', by: 1 },
    ],
  },
  {
    kind: 'institution',
    id: 'belt-and-road',
    sponsor: 'CN',
    sources: [
      { entry: 'org-bri-sreb', at: ['A:82', 'A:88', 'B:186'] },
      { entry: 'in-cn-bri-corridors', at: ['C:11'] },
      { entry: 'in-cn-nurly-zhol-pairing', at: ['B:211'] },
    ],
    keeps: [contractAt('CN', 'economy', 2)],
    gives: [
      { kind: 'price', power: 'CN', domain: 'economy', by: -1 },
      { kind: 'leverage', power: 'CN', by: 1 },
    ],
  },
  {
    kind: 'institution',
    id: 'partnership-for-peace',
    sponsor: 'US',
    sources: [
      { entry: 'org-nato-pfp', at: ['A:35', 'A:61'] },
      { entry: 'org-nato-ipap', at: ['A:61'] },
    ],
    keeps: [contractAt('US', 'security', 1)],
    gives: [
      { kind: 'leverage', power: 'US', by: 1 },
      { kind: 'price', power: 'US', domain: 'security', by: -1 },
      { kind: 'price', power: 'RU', domain: 'security', by: 1 },
    ],
  },
  {
    kind: 'institution',
    id: 'northern-distribution-network',
    sponsor: 'US',
    sources: [{ entry: 'org-ndn', at: ['A:61'] }],
    keeps: [trustAt('US', 0)],
    gives: [
      { kind: 'price', power: 'US', by: -1 },
      { kind: 'interest-cost', power: 'US', domain: 'security', by: -1 },
      { kind: 'leverage', power: 'US', by: 1 },
    ],
  },
  {
    kind: 'institution',
    id: 'c5-plus-one',
    sponsor: 'US',
    sources: [
      { entry: 'org-c5plus1', at: ['C:113'] },
      { entry: 'ev-2018-01-trump-nazarbayev', at: ['C:109', 'C:113'] },
    ],
    keeps: [contractAt('US', 'diplomacy', 1)],
    gives: [
      { kind: 'leverage', power: 'US', by: 1 },
      { kind: 'price', power: 'US', domain: 'diplomacy', by: -1 },
      { kind: 'price', power: 'US', domain: 'economy', by: -1 },
      { kind: 'price', power: 'RU', domain: 'diplomacy', by: 1 },
    ],
  },
  {
    kind: 'institution',
    id: 'strategic-dialogue',
    sponsor: 'US',
    sources: [{ entry: 'org-espd', at: ['C:109', 'C:111'] }],
    keeps: [contractAt('US', 'diplomacy', 2)],
    gives: [
      { kind: 'leverage', power: 'US', by: 1 },
      { kind: 'interest-cost', power: 'US', by: -1 },
      { kind: 'expectation', power: 'US', by: 1 },
    ],
  },
  {
    kind: 'institution',
    id: 'partnership-agreement',
    sponsor: 'EU',
    sources: [{ entry: 'org-epca', at: ['C:71'] }],
    keeps: [contractAt('EU', 'economy', 2)],
    gives: [
      { kind: 'price', power: 'EU', by: -1 },
      { kind: 'expectation', power: 'EU', by: 1 },
    ],
  },
  {
    kind: 'institution',
    id: 'wto',
    sources: [{ entry: 'org-wto', at: ['C:31'] }],
    keeps: [trackAt('sovereignty', 3)],
    gives: [
      { kind: 'price', power: 'US', domain: 'economy', by: -1 },
      { kind: 'price', power: 'EU', domain: 'economy', by: -1 },
      { kind: 'interest-cost', power: 'RU', domain: 'economy', by: 1 },
    ],
  },
  {
    kind: 'institution',
    id: 'cica',
    sources: [{ entry: 'org-cica', at: ['A:37'] }],
    keeps: [trackAt('sovereignty', 4)],
    gives: [
      { kind: 'need', domain: 'diplomacy', by: -1 },
      { kind: 'price', power: 'US', domain: 'diplomacy', by: 1 },
    ],
  },
  {
    kind: 'institution',
    id: 'central-asian-summits',
    sources: [
      { entry: 'org-central-asia-union-caco', at: ['C:21'] },
      { entry: 'org-caec', at: ['A:33'] },
      { entry: 'ev-2018-03-central-asia-summit', at: ['C:25', 'C:27'] },
    ],
    keeps: [trackAt('sovereignty', 4)],
    gives: [
      { kind: 'leverage', power: 'RU', by: -1 },
      { kind: 'leverage', power: 'CN', by: -1 },
      { kind: 'price', power: 'RU', domain: 'diplomacy', by: 1 },
    ],
  },
]
