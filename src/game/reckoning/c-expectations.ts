/** c. Expectations (RULES.md, "Expectations"): the pledge first, kept or broken; then what each power got, beside what it expected. */
import { POWERS, type Power } from '../ids.ts'
import { TUNING } from '../tuning.ts'
import { addFact, moveTrust, setReason } from '../write.ts'
import type { Reckoning } from './context.ts'

export function expectations(r: Reckoning): void {
  settlePledge(r)
  for (const power of POWERS) attend(r, power)
}

/** It was given in public: broken, it costs something with the others too. */
function settlePledge(r: Reckoning): void {
  const { pledge } = r.table
  if (!pledge) return
  const { power, cubes: promised } = pledge
  const cubes = r.cubes[power]
  const kept = cubes >= promised
  setReason(r, kept ? 'pledge-kept' : 'pledge-broken')
  if (r.facts) addFact(r, { kind: 'promise', power, kept, cubes, promised })
  moveTrust(r, power, kept ? TUNING.pledge.kept : TUNING.pledge.broken)
  if (kept) return
  setReason(r, 'pledge-seen-broken')
  for (const other of POWERS) if (other !== power) moveTrust(r, other, TUNING.pledge.seenBroken)
}

function attend(r: Reckoning, power: Power): void {
  const cubes = r.cubes[power]
  const expected = r.table.expected[power]
  const envoy = r.envoy === power
  setReason(r, envoy ? 'envoy' : 'expectation')
  if (r.facts) addFact(r, { kind: 'attended', power, cubes, expected, envoy })
  moveTrust(r, power, envoy ? withEnvoy(r, power, cubes - expected) : withoutEnvoy(cubes - expected))
}

function withoutEnvoy(over: number): number {
  const { above, trust, below, farBelow } = TUNING.attended
  if (over >= above) return trust
  if (over <= -above) return farBelow
  return over < 0 ? below : 0
}

/**
 * The envoy makes up for a little neglect, and softens a great one; it lifts trust by 1 where that was and is negative,
 * or where cubes are 2 above.
 */
function withEnvoy(r: Reckoning, power: Power, over: number): number {
  const { above, trust, withEnvoy: softened } = TUNING.attended
  if (over <= -above) return softened
  const mends = r.before.trust[power] < 0 && r.table.trust[power] < 0
  return mends || over >= above ? trust : 0
}
