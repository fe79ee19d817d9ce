/** What becomes of a power's trust if the draft is committed, and for what. Pure. */
import type { Fact, Power, Preview, Rule, View } from '../../../../game/index.ts'
import { type Tone, toneOf } from '../../../text/tone.ts'

/** What it comes of, the weightiest first. */
export type TrustCause =
  | 'severed'
  | 'unravels'
  | 'kept'
  | 'broken'
  | 'neglected'
  | 'moved'
  | 'envoy'
  | 'met'
  | 'short'

export interface TrustLine {
  cause: TrustCause
  from: number
  to: number
  tone: Tone
}

export function trustLine(view: View, { facts, after }: Preview, power: Power): TrustLine {
  const [from, to] = [view.trust[power], after.trust[power]]
  const cause = causeOf(facts, power, to - from)
  return {
    cause,
    from,
    to,
    tone: cause === 'severed' || cause === 'unravels' ? 'loss' : toneIn(cause, to - from),
  }
}

function toneIn(cause: TrustCause, by: number): Tone {
  return by === 0 ? (cause === 'met' || cause === 'kept' ? 'gain' : 'plain') : toneOf('trust', by)
}

function causeOf(facts: readonly Fact[], power: Power, by: number): TrustCause {
  if (breaks(facts, power, 'severance')) return 'severed'
  if (breaks(facts, power, 'unravelling')) return 'unravels'
  const promise = facts.find((fact) => fact.kind === 'promise' && fact.power === power)
  if (promise?.kind === 'promise') return promise.kept ? 'kept' : 'broken'
  const attended = facts.find((fact) => fact.kind === 'attended' && fact.power === power)
  const over = attended?.kind === 'attended' ? attended.cubes - attended.expected : 0
  if (by !== 0) return by < 0 && over < 0 ? 'neglected' : 'moved'
  if (over >= 0) return 'met'
  return attended?.kind === 'attended' && attended.envoy ? 'envoy' : 'short'
}

function breaks(facts: readonly Fact[], power: Power, rule: Rule): boolean {
  return facts.some(
    (fact) =>
      (fact.kind === 'contract' || fact.kind === 'trust') &&
      fact.power === power &&
      fact.because.rule === rule,
  )
}
