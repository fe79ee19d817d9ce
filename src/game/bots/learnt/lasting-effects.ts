/** What the conditions of a table still bring, summed once for each list: search asks for the same one again and again. */
import {
  type Condition,
  type Effect,
  type Power,
  type Table,
  TRACK_OF,
  type Track,
} from '../../vocabulary.ts'

export interface Lasting {
  /** What each track gains a round, spread over the rounds to come; its need counts against it. */
  readonly flow: Record<Track, number>
  readonly oil: number
  /** How much dearer a power's offers and expectations are, spread likewise. */
  readonly dearer: Record<Power, number>
  readonly count: number
}

interface Summed {
  readonly flow: Record<Track, number>
  oil: number
  readonly dearer: Record<Power, number>
  count: number
  conditions: readonly Condition[] | undefined
  round: number
}

// The sums of the last two lists asked about are kept, and written over by the next.
let latest = nothingSummed()
let other = nothingSummed()

function nothingSummed(): Summed {
  return {
    flow: { prosperity: 0, security: 0, legitimacy: 0, sovereignty: 0 },
    oil: 0,
    dearer: { RU: 0, CN: 0, US: 0, EU: 0 },
    count: 0,
    conditions: undefined,
    round: 0,
  }
}

/** Sums what holds after the table's round. What it gives is good until it is asked twice again. */
export function lastingOf(table: Table): Lasting {
  const { conditions, round } = table
  if (latest.conditions === conditions && latest.round === round) return latest
  const next = other
  other = latest
  latest = next
  if (latest.conditions !== conditions || latest.round !== round) sumUp(latest, table)
  return latest
}

function clear(sums: Summed): void {
  const { flow, dearer } = sums
  flow.prosperity = 0
  flow.security = 0
  flow.legitimacy = 0
  flow.sovereignty = 0
  dearer.RU = 0
  dearer.CN = 0
  dearer.US = 0
  dearer.EU = 0
  sums.oil = 0
  sums.count = 0
}

function sumUp(sums: Summed, { conditions, round, scenario }: Table): void {
  clear(sums)
  sums.conditions = conditions
  sums.round = round
  const { flow, dearer } = sums
  const left = scenario.rounds.length - round
  for (const { until, data } of conditions) {
    const share = left > 0 ? Math.max(0, Math.min(left, until - round)) / left : 0
    if (share === 0) continue
    sums.count += 1
    for (const modifier of data) {
      if (modifier.kind === 'need') flow[TRACK_OF[modifier.domain]] -= modifier.by * share
      else if (modifier.kind === 'each-round') sums.oil += addEffects(flow, modifier.effects, share)
      else if (modifier.kind === 'matures')
        sums.oil += share < 1 ? addEffects(flow, modifier.effects, 1 / left) : 0
      else if (modifier.kind === 'price' || modifier.kind === 'expectation')
        dearer[modifier.power] += modifier.by * share
    }
  }
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
