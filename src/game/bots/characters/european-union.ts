/** Schools of European policy towards Kazakhstan. The texts say least of this seat: what is inferred says so. */
import type { Character } from './character.ts'

export const EUROPEAN_UNION: readonly Character[] = [
  {
    // B:222: the buyer, by Russian pipes. That it would rather have another way is inferred. C:77: investment.
    id: 'corridor',
    seat: 'EU',
    tastes: [
      { of: 'route', route: 'caspian', worth: 0.6 },
      { of: 'contract', power: 'EU', domain: 'economy', worth: 0.2 },
      { of: 'item', kind: 'offer', domain: 'economy', worth: 0.2 },
    ],
    sources: ['in-eu-oil-buyer', 'sf-22-russian-pipes-85', 'in-eu-investment'],
  },
  {
    // A:88: political strings on trade, said of the West. A:35: work with the OSCE. C:71: law, one of nine fields. The
    // rest is inferred.
    id: 'norms',
    seat: 'EU',
    tastes: [
      { of: 'contract', power: 'EU', domain: 'diplomacy', worth: 0.3 },
      { of: 'item', kind: 'offer', domain: 'diplomacy', worth: 0.3 },
      { of: 'track', track: 'legitimacy', worth: 0.2 },
    ],
    sources: ['in-eu-conditionality', 'org-osce', 'org-epca'],
  },
  {
    // C:71: there since 2008, before Washington; breadth, resilience. C:75: a partner to balance the neighbours with.
    id: 'steady-partner',
    seat: 'EU',
    tastes: [
      { of: 'weight', power: 'EU', worth: 0.2 },
      { of: 'trust', power: 'EU', worth: 0.4 },
      { of: 'item', kind: 'sweeten', worth: 0.3 },
    ],
    sources: ['in-eu-fm-dialogue', 'in-eu-epca', 'in-eu-2019-strategy', 'th-balance-update'],
  },
]
