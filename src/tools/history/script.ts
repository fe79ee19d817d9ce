/**
 * What happened, 1991-2021, as ten rounds of `three-decades`: declared, not computed. Why each step is encoded so stands in
 * assets/records/history-steps.json. The texts tell thirty years in more deeds than ten rounds of five cubes hold, so the
 * record is played at the easy level, six cubes a round; what did not fit even then is said there, step by step.
 */
import { type Options, SCENARIOS, type Scenario } from '../../game/index.ts'
import type { Draws } from '../../game/state.ts'
import {
  comply,
  envoy,
  launch,
  lay,
  may,
  mayLay,
  type Round,
  resist,
  respond,
  sweetened,
  take,
} from './plan.ts'

export const OPTIONS: Options = { attention: 6, lesson: false }
export const SEED = 'history 1991-2021'

/** The texts name no secret aims: Russia and China get those of the picture in text B, gun and bank; the others are ours. */
export const AIMS: NonNullable<Draws['aims']> = { RU: 'shield', CN: 'bank', US: 'open-door', EU: 'norms' }
/** Oil first (1993), then visits, war, transit, and dialogue again: so the agenda must begin with the economy. */
export const AGENDA: NonNullable<Draws['agenda']> = 'economy'

export function scenario(): Scenario {
  const found = SCENARIOS['three-decades']
  if (!found) throw new Error('the scenario three-decades is gone')
  return found
}

export const ROUNDS: readonly Round[] = [
  {
    years: '1991-1994',
    news: 'moscow-looks-away',
    RU: [lay('ru-collective-treaty')],
    CN: [lay('cn-state-visit')],
    US: [lay('us-oil-majors')],
    EU: [],
    KZ: [
      take('ru-collective-treaty'),
      take('cn-state-visit'),
      take('us-oil-majors'),
      launch('nuclear-free-nation'),
      may(envoy('RU')),
    ],
  },
  {
    years: '1995-1997',
    news: 'line-on-the-map',
    RU: [lay('ru-arms-for-debt'), mayLay('ru-customs-accord')],
    CN: [mayLay('cn-first-trade')],
    US: [lay('us-nato-partnership')],
    EU: [mayLay('eu-osce-seat')],
    KZ: [
      launch('settle-the-borders'),
      envoy('RU'),
      take('us-nato-partnership'),
      may(take('cn-first-trade')),
      may(take('ru-arms-for-debt')),
    ],
  },
  {
    years: '1998-2000',
    news: 'russia-comes-back',
    RU: [lay('ru-first-air-defence')],
    CN: [],
    US: [lay('us-three-principles'), lay('us-first-investors')],
    EU: [],
    KZ: [
      launch('community-of-neighbours'),
      launch('calm-the-north'),
      envoy('RU'),
      take('us-first-investors'),
      may(take('ru-first-air-defence')),
    ],
  },
  {
    years: '2001-2003',
    news: 'after-september',
    RU: [lay('ru-helicopters')],
    CN: [lay('cn-antiterror-structure'), mayLay('cn-counterterror-aid')],
    US: [lay('us-five-year-accord')],
    EU: [],
    KZ: [
      respond('open-the-sky'),
      take('us-five-year-accord'),
      take('cn-antiterror-structure'),
      envoy('RU'),
      may(launch('de-miners-to-iraq')),
      may(take('ru-helicopters')),
    ],
  },
  {
    years: '2004-2005',
    news: 'after-andijan',
    RU: [lay('ru-join-and-merge')],
    CN: [lay('cn-oil-line-east')],
    US: [lay('us-full-output')],
    EU: [],
    KZ: [
      respond('speak-of-stability'),
      comply('ru-join-and-merge'),
      take('cn-oil-line-east'),
      envoy('RU'),
      take('us-full-output'),
      may(launch('share-the-rents')),
    ],
  },
  {
    years: '2006-2008',
    news: 'china-overtakes-russia',
    RU: [lay('ru-buys-cheap')],
    CN: [lay('cn-joint-drills')],
    US: [lay('us-steppe-eagle')],
    EU: [],
    KZ: [
      envoy('CN'),
      launch('land-linked'),
      take('us-steppe-eagle'),
      take('cn-joint-drills'),
      resist('ru-buys-cheap'),
    ],
  },
  {
    years: '2009-2010',
    news: 'the-crash',
    RU: [lay('ru-customs-union')],
    CN: [],
    US: [lay('us-high-visits')],
    EU: [lay('eu-ministers-table')],
    KZ: [
      respond('take-beijings-loans'),
      take('ru-customs-union'),
      launch('northern-supply-line'),
      take('us-high-visits'),
      may(envoy('RU')),
      may(take('eu-ministers-table')),
    ],
  },
  {
    years: '2011-2014',
    news: 'us-pivot',
    RU: [lay('ru-common-space'), lay('ru-duty-to-russians')],
    CN: [lay('cn-silk-road-fund'), lay('cn-all-round-partner')],
    US: [lay('us-new-silk-road')],
    EU: [],
    KZ: [
      take('ru-common-space'),
      take('cn-silk-road-fund'),
      take('cn-all-round-partner'),
      launch('officers-for-kabul'),
      envoy('CN'),
      resist('ru-duty-to-russians'),
    ],
  },
  {
    years: '2015-2018',
    news: 'forecast-cut',
    RU: [sweetened('ru-eurasian-union')],
    CN: [lay('cn-drones')],
    US: [lay('us-partnership-dialogue'), mayLay('us-sanctions-line')],
    EU: [lay('eu-security-chapter')],
    KZ: [
      take('ru-eurasian-union'),
      launch('summit-without-a-patron'),
      take('us-partnership-dialogue'),
      envoy('RU'),
      resist('us-sanctions-line'),
    ],
  },
  {
    years: '2019-2021',
    news: 'out-of-afghanistan',
    RU: [lay('ru-fighter-jets')],
    CN: [lay('cn-grain-market')],
    US: [lay('us-afghan-buffer')],
    EU: [lay('eu-afghan-peace')],
    KZ: [
      launch('continuity-justice-progress'),
      envoy('RU'),
      take('eu-afghan-peace'),
      take('ru-fighter-jets'),
      may(launch('read-the-white-house')),
    ],
  },
]
