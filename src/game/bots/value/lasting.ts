/** What the conditions of a table still bring, summed once for each list: search asks for the same one again and again. */
import { type Condition, type Effect, type Power, type Table, TRACK_OF, type Track } from '../../index.ts'

export interface Lasting {
  /** What each track gains a round, spread over the rounds to come; its need counts against it. */
  readonly flow: Record<Track, number>
  readonly oil: number
  /** How much dearer a power's offers and expectations are, spread likewise. */
  readonly dearer: Record<Power, number>
  readonly count: number
}

interface Summed extends Lasting {
  conditions: readonly Condition[]
  round: number
}

let latest: Summed | undefined
let other: Summed | undefined

/** Sums what holds after the table's round. */
export function lastingOf(table: Table): Lasting {
  const { conditions, round } = table
  if (latest?.conditions === conditions && latest.round === round) return latest
  const before = latest
  const known = other?.conditions === conditions && other.round === round
  latest = known ? other : { ...summed(table), conditions, round }
  other = before
  return latest as Summed
}

function summed({ conditions, round, scenario }: Table): Lasting {
  const flow = { prosperity: 0, security: 0, legitimacy: 0, sovereignty: 0 }
  const dearer = { RU: 0, CN: 0, US: 0, EU: 0 }
  const left = scenario.rounds.length - round
  let oil = 0
  let count = 0
  for (const { until, data } of conditions) {
    const share = left > 0 ? Math.max(0, Math.min(left, until - round)) / left : 0
    if (share === 0) continue
    count += 1
    for (const modifier of data) {
      if (modifier.kind === 'need') flow[TRACK_OF[modifier.domain]] -= modifier.by * share
      else if (modifier.kind === 'each-round') oil += addEffects(flow, modifier.effects, share)
      else if (modifier.kind === 'matures')
        oil += share < 1 ? addEffects(flow, modifier.effects, 1 / left) : 0
      else if (modifier.kind === 'price' || modifier.kind === 'expectation')
        dearer[modifier.power] += modifier.by * share
    }
  }
  return { flow, oil, dearer, count }
}

/** Adds the tracks' share and gives the oil's. */
function addEffects(flow: Record<Track, number>, effects: readonly Effect[], share: number): number {
  let oil = 0
  for (const effect of effects) {
    if (effect.kind === 'track') flow[effect.track] += effect.by * share
    else if (effect.kind === 'oil') oil += effect.by * share
  }
  return oil
}
