/** What comes apart: the end of the game, powers that break off, contracts that unravel, memberships and pledges. Pure. */
import { type Fact, POWERS, type Power, type Preview, type Track } from '../../../../game/index.ts'
import { ALARM_RANK, alarm, type Line } from './line.ts'

/** An end before its time, with what brings the track to 0. */
export function endingLine({ ending, facts }: Preview): Line[] {
  const track = ENDED_BY.get(ending)
  if (!ending || !track) return []
  const why = facts.filter((fact) => fact.kind === 'track' && fact.track === track)
  return [alarm({ kind: 'ending', ending }, ALARM_RANK.ending, { facts: why })]
}

/** The track that stands at 0 when the game ends so; a game that is played to its end is not in it. */
export const ENDED_BY: ReadonlyMap<Preview['ending'], Track> = new Map([
  ['regime-crisis', 'legitimacy'],
  ['absorbed', 'sovereignty'],
] as const)

/** Powers that break off, or whose contract unravels: each with all that moves its trust, and what it withdraws. */
export function breakLines({ facts, after }: Preview): Line[] {
  return POWERS.flatMap((power) => breakLine(facts, power, after.trust[power]))
}

function breakLine(facts: readonly Fact[], power: Power, trust: number): Line[] {
  const own = facts.filter((fact) => 'power' in fact && fact.power === power)
  const breaks = own.filter(({ because: { rule } }) => rule === 'severance' || rule === 'unravelling')
  const contract = breaks.find((fact) => fact.kind === 'contract')
  const severance = breaks.findLast(({ because }) => because.rule === 'severance')
  const why = own.filter((fact) => fact.kind === 'trust' || fact === contract)
  const moved = { from: contract?.from ?? 0, to: contract?.to ?? 0 }
  if (severance) {
    const cut = contract ? { domain: contract.domain } : {}
    const at = { ...moved, facts: [...why, ...tollOf(facts, severance)] }
    return [alarm({ kind: 'severed', power, ...cut }, ALARM_RANK.severed + at.from - at.to, at)]
  }
  if (!contract) return []
  const subject = { kind: 'unravelled', power, domain: contract.domain, trust } as const
  return [alarm(subject, ALARM_RANK.unravelled, { ...moved, facts: why })]
}

/** What severance takes from a track: it is told right after the last move of the power that breaks off. */
function tollOf(facts: readonly Fact[], severance: Fact): Fact[] {
  const next = facts[facts.indexOf(severance) + 1]
  return next?.kind === 'track' && next.because.rule === 'severance' ? [next] : []
}

/** A membership lost is an alarm, whether it lapses or is given up; one begun is told as it is. */
export function memberLines({ facts }: Preview): Line[] {
  return facts.flatMap((fact): Line[] => {
    if (fact.kind !== 'joined' && fact.kind !== 'left') return []
    const joined = fact.kind === 'joined'
    const subject = { kind: 'member', institution: fact.institution, joined } as const
    if (!joined) return [alarm(subject, ALARM_RANK.member, { from: 1, facts: [fact] })]
    return [{ subject, from: 0, to: 1, facts: [fact], tone: 'plain', alarm: false, rank: 75 }]
  })
}

/** A pledge broken, with the trust it costs everywhere; or kept. */
export function pledgeLine({ facts }: Preview): Line[] {
  return facts.flatMap((fact): Line[] => {
    if (fact.kind !== 'promise') return []
    const { power, kept, promised: from, cubes: to } = fact
    const subject = { kind: 'pledge', power, kept } as const
    const why = facts.filter((one) => one === fact || one.because.rule.startsWith('pledge-'))
    if (!kept) return [alarm(subject, ALARM_RANK.pledge, { from, to, facts: why })]
    return [{ subject, from, to, facts: why, tone: 'gain', alarm: false, rank: 85 }]
  })
}
