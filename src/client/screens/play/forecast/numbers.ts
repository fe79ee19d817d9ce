/** The numbers that would move: tracks, dependence, contracts, trust, interest, oil. Pure. */
import {
  DOMAINS,
  type Fact,
  POWERS,
  type Power,
  type Preview,
  TRACKS,
  type Track,
  TUNING,
  type View,
} from '../../../../game/index.ts'
import { ENDED_BY } from './breaks.ts'
import { ALARM_RANK, alarm, changed, type Line } from './line.ts'

/** A track that comes to where verdicts lose points is an alarm, even where it stays there. */
export function trackLines(view: View, { facts, after, ending }: Preview): Line[] {
  return TRACKS.flatMap((track) => {
    const why = facts.filter((fact) => fact.kind === 'track' && fact.track === track)
    const [from, to] = [view.tracks[track], after.tracks[track]]
    const isTold = ENDED_BY.get(ending) === track
    if (to <= TUNING.verdict.poorAt && !isTold)
      return [alarm({ kind: 'track', track }, ALARM_RANK.low + from - to, { from, to, facts: why })]
    return changed({ kind: 'track', track }, from, to, why, trackRank(track, from, to))
  })
}

/** Sovereignty first, which verdicts count twice; a fall before a rise. */
function trackRank(track: Track, from: number, to: number): number {
  const twice = track === 'sovereignty' ? 10 : 0
  return (to < from ? 250 : 100) + twice + Math.abs(to - from)
}

export function dependenceLine(view: View, { facts, after }: Preview): Line[] {
  const why = facts.filter((fact) => fact.kind === 'dependence')
  const [from, to] = [view.dependence, after.dependence]
  return changed({ kind: 'dependence' }, from, to, why, to > from ? 255 : 90)
}

/** Contracts that move by other things than trust that is gone: of those `told` has told. */
export function contractLines(view: View, { facts, after }: Preview, told: ReadonlySet<Fact>): Line[] {
  return POWERS.flatMap((power) =>
    DOMAINS.flatMap((domain) => {
      const why = facts.filter((f) => f.kind === 'contract' && f.power === power && f.domain === domain)
      if (why.length > 0 && why.every((fact) => told.has(fact))) return []
      const [from, to] = [view.contract[power][domain], after.contract[power][domain]]
      const isTight = to > from && to >= TUNING.resist.holdsFrom
      return changed({ kind: 'contract', power, domain }, from, to, why, isTight ? 70 : 60)
    }),
  )
}

/** Trust of every power that `told` has not told of: an alarm where it is neglected and trusts less for it. */
export function trustLines(view: View, preview: Preview, told: ReadonlySet<Fact>): Line[] {
  return POWERS.flatMap((power) => {
    const why = preview.facts.filter((fact) => fact.kind === 'trust' && fact.power === power)
    if (why.some((fact) => told.has(fact))) return []
    const [from, to] = [view.trust[power], preview.after.trust[power]]
    const neglect = neglectOf(preview.facts, power)
    if (neglect) return [alarm(neglect, ALARM_RANK.neglected - to, { from, to, facts: why })]
    return changed({ kind: 'trust', power }, from, to, why, to < from ? 230 - to : 80)
  })
}

/** How a power is neglected, if it trusts less for it. */
export function neglectOf(facts: readonly Fact[], power: Power) {
  const fall = facts.find(
    (fact) =>
      fact.kind === 'trust' &&
      fact.power === power &&
      (fact.because.rule === 'expectation' || fact.because.rule === 'envoy') &&
      fact.to < fact.from,
  )
  const got = facts.find((fact) => fact.kind === 'attended' && fact.power === power)
  if (fall?.kind !== 'trust' || got?.kind !== 'attended') return undefined
  const { cubes, expected } = got
  return { kind: 'neglected', power, cubes, expected, by: fall.to - fall.from } as const
}

export function interestLines(view: View, { facts, after }: Preview): Line[] {
  return POWERS.flatMap((power) => {
    const why = facts.filter((fact) => fact.kind === 'interest' && fact.power === power)
    return changed({ kind: 'interest', power }, view.interest[power], after.interest[power], why, 45)
  })
}

export function oilLine(view: View, { facts, after }: Preview): Line[] {
  const why = facts.filter((fact) => fact.kind === 'oil')
  return changed({ kind: 'oil' }, view.treasury, after.treasury, why, 40)
}
