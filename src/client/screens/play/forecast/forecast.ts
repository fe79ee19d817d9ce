/** What a preview comes to: its facts gathered by the number they move, the weightiest first. Pure. */

import type {
  CardId,
  Domain,
  Fact,
  Power,
  Preview,
  Route,
  Table,
  Track,
  View,
  Wasted,
} from '../../../../game/index.ts'
import { DOMAINS, POWERS, TRACKS } from '../../../../game/vocabulary.ts'
import { type Tone, toneOf } from '../../../text/tone.ts'
import { factTone } from '../../../timeline/narration.ts'

type Subject =
  | { kind: 'ending' }
  | { kind: 'track'; track: Track }
  | { kind: 'dependence' }
  | { kind: 'contract'; power: Power; domain: Domain }
  | { kind: 'trust'; power: Power }
  | { kind: 'pledge'; power: Power; kept: boolean }
  | { kind: 'route'; route: Route }
  | { kind: 'member'; institution: CardId; joined: boolean }
  | { kind: 'lasting'; card: CardId; until: number }
  | { kind: 'oil' }
  /** Gains for which a track or the treasury has no room. */
  | { kind: 'wasted'; what: Wasted['what'] }
  | { kind: 'verdict'; points: number }

/** One number that the choice would move, with the facts that move it. */
export interface Line {
  subject: Subject
  from: number
  to: number
  /** Why, in the order of the reckoning. */
  facts: Fact[]
  /** The gains of a `wasted` line, in the same order. */
  wasted?: Wasted[]
  tone: Tone
  /** The higher, the sooner it is read. */
  rank: number
}

/** All that would change, the weightiest first; equal ranks keep the order of the rules. */
export function outlook(view: View, preview: Preview): Line[] {
  const lines = [
    ...endingLine(preview),
    ...trackLines(view, preview),
    ...dependenceLine(view, preview),
    ...pledgeLine(preview),
    ...contractLines(view, preview),
    ...trustLines(view, preview),
    ...routeLines(preview),
    ...memberLines(preview),
    ...lastingLines(preview),
    ...oilLine(view, preview),
    ...wastedLines(preview),
    ...verdictLine(preview),
  ]
  return lines.sort((a, b) => b.rank - a.rank)
}

function endingLine(preview: Preview): Line[] {
  if (!preview.ending || preview.ending === 'completed') return []
  const facts = preview.facts.filter((fact) => fact.kind === 'ended')
  return [{ subject: { kind: 'ending' }, from: 0, to: 0, facts, tone: 'loss', rank: 100 }]
}

function trackLines(view: View, preview: Preview): Line[] {
  return TRACKS.flatMap((track) => {
    const facts = preview.facts.filter((fact) => fact.kind === 'track' && fact.track === track)
    const [from, to] = [view.tracks[track], preview.after.tracks[track]]
    return changed({ kind: 'track', track }, from, to, facts, trackRank(track, from, to))
  })
}

/** Sovereignty before all, a fall before a rise, and first of these what sinks to where verdicts lose 3. */
function trackRank(track: Track, from: number, to: number): number {
  const fall = to < from ? 10 : 0
  const low = to <= 2 ? 15 : 0
  return (track === 'sovereignty' ? 60 : 50) + fall + low + Math.abs(to - from)
}

function dependenceLine(view: View, { facts, after }: Preview): Line[] {
  const why = facts.filter((fact) => fact.kind === 'dependence')
  return changed({ kind: 'dependence' }, view.dependence, after.dependence, why, 62)
}

function pledgeLine({ facts }: Preview): Line[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== 'promise') return []
    const subject: Subject = { kind: 'pledge', power: fact.power, kept: fact.kept }
    return [{ subject, from: fact.promised, to: fact.cubes, facts: [fact], tone: factTone(fact), rank: 58 }]
  })
}

function contractLines(view: View, { facts, after }: Preview): Line[] {
  return POWERS.flatMap((power) =>
    DOMAINS.flatMap((domain) => {
      const why = facts.filter((f) => f.kind === 'contract' && f.power === power && f.domain === domain)
      const [from, to] = [view.contract[power][domain], after.contract[power][domain]]
      const rank = to >= 3 && to > from ? 46 : 42
      return changed({ kind: 'contract', power, domain }, from, to, why, rank)
    }),
  )
}

function trustLines(view: View, { facts, after }: Preview): Line[] {
  return POWERS.flatMap((power) => {
    const why = facts.filter((fact) => fact.kind === 'trust' && fact.power === power)
    const [from, to] = [view.trust[power], after.trust[power]]
    return changed({ kind: 'trust', power }, from, to, why, to < from ? 48 - to : 40)
  })
}

function routeLines({ facts }: Preview): Line[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== 'route') return []
    const subject: Subject = { kind: 'route', route: fact.route }
    return [{ subject, from: 0, to: 1, facts: [fact], tone: 'gain' as const, rank: 45 }]
  })
}

function memberLines({ facts }: Preview): Line[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== 'joined' && fact.kind !== 'left') return []
    const joined = fact.kind === 'joined'
    const subject: Subject = { kind: 'member', institution: fact.institution, joined }
    return [
      { subject, from: joined ? 0 : 1, to: joined ? 1 : 0, facts: [fact], tone: 'plain' as const, rank: 47 },
    ]
  })
}

function lastingLines({ facts }: Preview): Line[] {
  return facts.flatMap((fact) => {
    const card = fact.because.card
    if (fact.kind !== 'condition' || card === undefined) return []
    const subject: Subject = { kind: 'lasting', card, until: fact.until }
    return [{ subject, from: 0, to: fact.until, facts: [fact], tone: 'plain' as const, rank: 35 }]
  })
}

function oilLine(view: View, { facts, after }: Preview): Line[] {
  const why = facts.filter((fact) => fact.kind === 'oil')
  return changed({ kind: 'oil' }, view.treasury, after.treasury, why, 30)
}

function wastedLines({ wasted }: Preview): Line[] {
  return ([...TRACKS, 'oil'] as const).flatMap((what) => {
    const why = wasted.filter((gain) => gain.what === what)
    const to = why.reduce((sum, gain) => sum + gain.by, 0)
    if (to === 0) return []
    const subject: Subject = { kind: 'wasted', what }
    return [{ subject, from: 0, to, facts: [], wasted: why, tone: 'loss' as const, rank: 44 }]
  })
}

function verdictLine({ facts, verdict }: Preview): Line[] {
  if (verdict === undefined) return []
  const why = facts.filter((fact) => fact.kind === 'verdict')
  return [
    {
      subject: { kind: 'verdict', points: verdict },
      from: 0,
      to: verdict,
      facts: why,
      tone: 'plain',
      rank: 57,
    },
  ]
}

/** A line where the number moves in the end, or was moved and came back; nothing where no fact touched it. */
function changed(subject: Subject, from: number, to: number, facts: Fact[], rank: number): Line[] {
  if (from === to && facts.length === 0) return []
  const still = from === to ? -30 : 0
  return [{ subject, from, to, facts, tone: toneOf(subject.kind, to - from), rank: rank + still }]
}

/** What each power would expect: as fixed at the reveal, and 1 more from whoever the choice would spurn. */
export function expectedAfter(table: Table, facts: readonly Fact[]): Record<Power, number> {
  const expected = { ...table.expected }
  for (const fact of facts) if (fact.kind === 'expectation') expected[fact.power] = fact.to
  return expected
}
