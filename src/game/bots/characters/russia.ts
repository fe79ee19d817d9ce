/** Schools of Russia's policy in Central Asia. A power scores a fifth of what Kazakhstan does: its tastes are smaller. */
import type { Character } from './character.ts'

export const RUSSIA: readonly Character[] = [
  {
    // A:78: many members under one brand. C:11: as much political as economic.
    id: 'integration-brand',
    seat: 'RU',
    tastes: [
      { of: 'item', kind: 'offer', domain: 'economy', worth: 0.3 },
      { of: 'item', kind: 'offer', domain: 'diplomacy', worth: 0.3 },
      { of: 'contract', power: 'RU', domain: 'diplomacy', worth: 0.3 },
    ],
    sources: [
      'th-integration-political-brand',
      'in-ru-umbrella-widening',
      'sf-15-russia-drives-integration',
      'ev-2015-eaeu-launch',
    ],
  },
  {
    // B:99: stability given, loyalty expected. B:85, A:47: the guard of the southern frontier and of governments.
    id: 'loyalty-for-stability',
    seat: 'RU',
    tastes: [
      { of: 'trust', power: 'RU', worth: 0.4 },
      { of: 'contract', power: 'RU', domain: 'security', worth: 0.3 },
      { of: 'track', track: 'security', worth: 0.2 },
      { of: 'track', track: 'legitimacy', worth: 0.2 },
    ],
    sources: [
      'th-loyalty-stability',
      'in-ru-regime-protection',
      'in-ru-southern-shield',
      'in-ru-security-guarantee',
    ],
  },
  {
    // B:99, B:75: sanctions and coercion against defection. B:226: no Chinese order in Central Asia.
    id: 'discipline',
    seat: 'RU',
    tastes: [
      { of: 'item', kind: 'pressure', worth: 0.5 },
      { of: 'weight', power: 'US', worth: -0.2 },
      { of: 'weight', power: 'CN', worth: -0.2 },
    ],
    sources: [
      'in-ru-enforced-integration',
      'th-discipline',
      'in-ru-counter-china',
      'th-russia-not-legit-contract',
    ],
  },
]
