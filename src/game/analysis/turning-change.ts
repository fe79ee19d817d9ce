/** How much a fact means to a seat, as a rough common measure of what facts move: points of a score, more or less. */
import { type Fact, type Power, type Seat, TUNING } from '../index.ts'

/** What a step of each number is worth beside a point of a track. */
const CONTRACT = 1.5
const TRUST = 0.75
const OIL = 0.5
const DEPENDENCE = -2
const PRESSED = -0.5
const BID = 0.5
const LEFT = -0.5
/** Points were mostly foreseen: what brings more of them says more. */
const POINT = 0.3

/** Above 0 where the fact speaks for the seat, below where it speaks against it; 0 where it says nothing of its prospects. */
export function changeIn(fact: Fact, seat: Seat): number {
  return seat === 'KZ' ? changeAtHome(fact) : changeAbroad(fact, seat)
}

function changeAtHome(fact: Fact): number {
  switch (fact.kind) {
    case 'track':
      return (fact.to - fact.from) * (fact.track === 'sovereignty' ? TUNING.verdict.sovereignty : 1)
    case 'contract':
      return CONTRACT * (fact.to - fact.from)
    case 'trust':
      return TRUST * (fact.to - fact.from)
    case 'oil':
      return OIL * (fact.to - fact.from)
    case 'dependence':
      return DEPENDENCE * (fact.to - fact.from)
    case 'pressed':
      return PRESSED * fact.strength
    case 'laid':
      return BID
    default:
      return 0
  }
}

/** A power's own contracts count for it, those of others against it. */
function changeAbroad(fact: Fact, power: Power): number {
  switch (fact.kind) {
    case 'contract':
      return CONTRACT * (fact.to - fact.from) * (fact.power === power ? 2 : -1)
    case 'trust':
      return fact.power === power ? TRUST * (fact.to - fact.from) : 0
    case 'score':
      return fact.seat === power ? POINT * fact.by : 0
    case 'interest':
      return fact.power === power ? fact.to - fact.from : 0
    case 'spurned':
      return fact.power === power ? LEFT : 0
    case 'laid':
      return fact.power === power ? BID : -BID
    default:
      return 0
  }
}
