/** The crises of 2001-2010, news that asks for a response; those of trade stand in crises-2001-trade.ts. */

import type { EventCard } from './card-types.ts'
import { TRADE_CRISES_2001 } from './crises-2001-trade.ts'
import { contract, interest, lasting, legitimacy, security, sovereignty, trust } from './effect-builders.ts'

/** Terror, revolutions and the war in Afghanistan, in order of date. */
const CRISES_OF_POWER: readonly EventCard[] = [
  {
    kind: 'event',
    id: 'after-september',
    era: '2001',
    date: '2001-09',
    until: '2003',
    sources: [
      { entry: 'ev-2001-09-terror-era', at: ['C:9', 'A:43'] },
      { entry: 'ev-2001-2003-us-gains', at: ['A:43'] },
      { entry: 'ev-2001-2003-airspace-for-us', at: ['A:45'] },
      { entry: 'in-us-base-request', at: ['A:43'] },
      { entry: 'ki-airspace', at: ['A:45'] },
      { entry: 'th-west-critique-cost', at: ['A:47'] },
      { entry: 'ev-2003-09-us-military-agreement', at: ['A:45'] },
      { entry: 'sf-05-us-peak-2001-2003', at: ['A:43'] },
    ],
    effects: [interest('US', 2)],
    responses: [
      {
        id: 'open-the-sky',
        cubes: 1,
        power: 'US',
        effects: [legitimacy(1), trust('US', 1), lasting(3, { kind: 'leverage', power: 'US', by: 1 })],
      },
      { id: 'ask-for-training', cubes: 2, power: 'US', effects: [security(1), trust('US', 1)] },
      { id: 'ask-moscow-first', cubes: 1, power: 'RU', effects: [trust('RU', 1)] },
      { id: 'send-condolences', cubes: 0, effects: [trust('US', -1)] },
    ],
  },
  {
    kind: 'event',
    id: 'one-fear-three-suitors',
    era: '2001',
    date: '2002',
    until: '2003',
    sources: [
      { entry: 'ki-mutual-entrapment', at: ['A:45'] },
      { entry: 'th-mutual-entrapment', at: ['A:45'] },
      { entry: 'ev-2003-09-us-military-agreement', at: ['A:45'] },
      { entry: 'ev-2003-china-counterterror-aid', at: ['A:45'] },
      { entry: 'ev-2002-rats', at: ['A:45', 'B:109'] },
    ],
    effects: [interest('RU', 1), interest('CN', 1)],
    responses: [
      {
        id: 'help-all-three',
        cubes: 2,
        effects: [security(1), trust('RU', 1), trust('CN', 1), trust('US', 1)],
      },
      {
        id: 'accord-and-aid',
        cubes: 2,
        power: 'US',
        effects: [security(1), trust('US', 1), trust('CN', 1)],
      },
      {
        id: 'train-with-the-alliance',
        cubes: 1,
        power: 'RU',
        effects: [security(1), contract('RU', 'security', 1)],
      },
      { id: 'feel-safe', cubes: 0, effects: [security(-1)] },
    ],
  },
  {
    kind: 'event',
    id: 'colours-in-the-air',
    era: '2001',
    date: '2003',
    until: '2004',
    sources: [
      { entry: 'ev-2003-georgia-revolution', at: ['B:43'] },
      { entry: 'ev-2004-ukraine-orange', at: ['B:43'] },
      { entry: 'in-ru-regime-protection', at: ['B:85', 'A:47'] },
    ],
    effects: [legitimacy(-1)],
    responses: [
      { id: 'open-up', cubes: 1, effects: [legitimacy(1), trust('US', 1), trust('EU', 1), trust('RU', -1)] },
      {
        id: 'tighten',
        cubes: 1,
        effects: [security(1), trust('RU', 1), trust('CN', 1), trust('US', -1), trust('EU', -1)],
      },
      {
        id: 'borrow-an-umbrella',
        cubes: 1,
        power: 'RU',
        effects: [legitimacy(1), contract('RU', 'diplomacy', 1)],
      },
      { id: 'not-here', cubes: 0, effects: [legitimacy(-1)] },
    ],
  },
  {
    kind: 'event',
    id: 'tulips-next-door',
    era: '2001',
    date: '2005-03',
    sources: [
      { entry: 'ev-2005-03-tulip-revolution', at: ['A:47', 'B:85'] },
      { entry: 'in-ru-regime-protection', at: ['B:85'] },
      { entry: 'ev-2004-csto-astana-summit', at: ['A:47'] },
    ],
    effects: [security(-1)],
    responses: [
      { id: 'steady-the-neighbour', cubes: 2, effects: [security(1), sovereignty(1)] },
      { id: 'listen-at-home', cubes: 1, effects: [legitimacy(2), trust('EU', 1)] },
      {
        id: 'ask-the-alliance-in',
        cubes: 1,
        power: 'RU',
        effects: [security(1), contract('RU', 'security', 1)],
      },
      { id: 'wait-for-wilting', cubes: 0, effects: [security(-1)] },
    ],
  },
  {
    kind: 'event',
    id: 'after-andijan',
    era: '2001',
    date: '2005-05',
    sources: [
      { entry: 'ev-2005-05-andijan', at: ['A:47'] },
      { entry: 'in-cn-non-interference', at: ['A:47'] },
      { entry: 'in-us-democracy-promotion', at: ['A:47'] },
      { entry: 'sf-06-2005-tilt-to-ru-cn', at: ['A:47'] },
      { entry: 'th-noninterference-trust', at: ['A:47'] },
    ],
    effects: [interest('RU', 1), lasting(2, { kind: 'price', power: 'US', domain: 'diplomacy', by: 1 })],
    responses: [
      {
        id: 'ask-for-answers',
        cubes: 2,
        power: 'EU',
        effects: [legitimacy(1), trust('US', 1), trust('EU', 1), trust('RU', -1)],
      },
      {
        id: 'speak-of-stability',
        cubes: 1,
        power: 'RU',
        effects: [trust('RU', 1), trust('CN', 1), trust('US', -1), trust('EU', -1)],
      },
      { id: 'keep-both-doors-open', cubes: 2, effects: [sovereignty(1)] },
      { id: 'say-nothing', cubes: 0, effects: [legitimacy(-1), trust('US', -1)] },
    ],
  },
  {
    kind: 'event',
    id: 'freight-for-kabul',
    era: '2001',
    date: '2008',
    until: '2009',
    sources: [
      { entry: 'ev-2008-2009-ndn', at: ['A:61'] },
      { entry: 'ev-2008-iraq-withdrawal', at: ['A:61'] },
      { entry: 'ev-2008-afghan-aid', at: ['A:61'] },
      { entry: 'ki-ndn-transit', at: ['A:61', 'A:218'] },
      { entry: 'ki-afghan-aid', at: ['A:61'] },
      { entry: 'org-ndn', at: ['A:61'] },
      { entry: 'org-isaf', at: ['A:61'] },
      { entry: 'ki-mediator', at: ['A:63'] },
    ],
    effects: [interest('US', 1)],
    responses: [
      {
        id: 'wave-it-through',
        cubes: 1,
        power: 'US',
        effects: [security(1), trust('US', 1)],
      },
      {
        id: 'offer-a-base',
        cubes: 2,
        power: 'US',
        effects: [security(1), legitimacy(1), trust('US', 1)],
      },
      { id: 'clear-it-first', cubes: 1, power: 'RU', effects: [trust('RU', 1)] },
      { id: 'plead-no-wagons', cubes: 0, effects: [trust('US', -1)] },
    ],
  },
  {
    kind: 'event',
    id: 'ambassador-takes-notes',
    era: '2001',
    date: '2009-03',
    until: '2009-07',
    sources: [
      { entry: 'ev-2009-03-hoagland-cable', at: ['A:63', 'A:218'] },
      { entry: 'ev-2009-07-burns-visit', at: ['A:63'] },
      { entry: 'ki-high-visits-request', at: ['A:63'] },
      { entry: 'ki-mediator', at: ['A:63'] },
      { entry: 'th-us-counterweight', at: ['A:63'] },
    ],
    effects: [interest('RU', 1)],
    responses: [
      {
        id: 'ask-for-visits',
        cubes: 1,
        power: 'US',
        effects: [legitimacy(2), interest('US', 1), trust('RU', -1)],
      },
      {
        id: 'offer-to-broker',
        cubes: 2,
        power: 'US',
        effects: [legitimacy(1), trust('US', 1), trust('RU', 1)],
      },
      { id: 'respects-to-moscow', cubes: 1, power: 'RU', effects: [trust('RU', 1)] },
      { id: 'talk-of-weather', cubes: 0, effects: [interest('US', -1)] },
    ],
  },
]

/** Twelve crises, four responses each; one of them stands aside. */
export const CRISES_2001: readonly EventCard[] = [...CRISES_OF_POWER, ...TRADE_CRISES_2001]
