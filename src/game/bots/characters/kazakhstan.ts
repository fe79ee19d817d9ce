/** Schools of Kazakhstan's foreign policy: the official line, what theory sets against it, and one author's doubt. */
import type { Character } from './character.ts'

export const KAZAKHSTAN: readonly Character[] = [
  {
    // A:6, C:69: ties with several centres, none above the rest. A:24, A:37: statesmanship that shows and costs little.
    id: 'orthodox',
    seat: 'KZ',
    tastes: [
      { of: 'dominance', worth: -0.6 },
      { of: 'others', worth: 0.3 },
      { of: 'item', kind: 'envoy', worth: 0.5 },
      { of: 'item', kind: 'initiative', worth: 0.5 },
    ],
    sources: [
      'ki-multi-vector-doctrine',
      'sf-01-multi-vector-from-start',
      'th-balance-three-partners',
      'th-high-profile-low-cost',
    ],
  },
  {
    // A:14: balancing guards what one has against a threat. A:63: with a larger American part. A:80: the right to leave.
    id: 'balancer',
    seat: 'KZ',
    tastes: [
      { of: 'first', worth: -0.5 },
      { of: 'weight', power: 'US', worth: 0.4 },
      { of: 'track', track: 'sovereignty', worth: 0.6 },
      { of: 'item', kind: 'resist', worth: 0.4 },
    ],
    sources: ['th-balancing-needs-threat', 'th-us-counterweight', 'ki-exit-threat'],
  },
  {
    // A:14: bandwagoning is for gain, and rewards bring it about. B:69: authority conferred for the best net benefits.
    id: 'bandwagoner',
    seat: 'KZ',
    tastes: [
      { of: 'first', worth: 0.5 },
      { of: 'dependence', worth: 0.5 },
      { of: 'track', track: 'prosperity', worth: 0.5 },
    ],
    sources: ['th-bandwagon-for-benefit', 'th-balancing-needs-threat', 'th-interest-convergence-tightens'],
  },
  {
    // B:222: between China and Russia, to a lesser extent the West. B:224: no sharp shift. B:77, B:238: to each its domain.
    id: 'hedger',
    seat: 'KZ',
    tastes: [
      { of: 'trust', power: 'RU', worth: 0.5 },
      { of: 'trust', power: 'CN', worth: 0.5 },
      { of: 'contract', power: 'RU', domain: 'security', worth: 0.4 },
      { of: 'contract', power: 'CN', domain: 'economy', worth: 0.4 },
      { of: 'dominance', worth: -0.4 },
    ],
    sources: [
      'th-hedging',
      'th-hedging-sharp-shift',
      'th-west-lesser',
      'th-dual-hierarchy',
      'th-bank-and-gun',
    ],
  },
  {
    // A:31, A:45: good relations with all at once, concessions from each, by what each is anxious about.
    id: 'multi-aligner',
    seat: 'KZ',
    tastes: [
      { of: 'item', kind: 'take', worth: 0.5 },
      { of: 'interest', power: 'RU', worth: 0.4 },
      { of: 'interest', power: 'CN', worth: 0.4 },
      { of: 'interest', power: 'US', worth: 0.4 },
    ],
    sources: ['th-opportunistic-multialignment', 'th-mutual-entrapment', 'ki-mutual-entrapment'],
  },
  {
    // A:8, A:88: America's interest wanes, Moscow or Beijing remain, and legitimacy at home suffers by it.
    id: 'two-vectors',
    seat: 'KZ',
    tastes: [
      { of: 'weight', power: 'RU', worth: 0.4 },
      { of: 'weight', power: 'CN', worth: 0.4 },
      { of: 'weight', power: 'US', worth: -0.4 },
      { of: 'track', track: 'legitimacy', worth: 0.4 },
    ],
    sources: [
      'th-two-vectors-left',
      'th-diminishing-returns',
      'th-choices-to-constraints',
      'th-legit-at-risk',
    ],
  },
]
