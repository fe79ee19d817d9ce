/** What a line of the outlook is: one thing that the choice would bring, with the facts that bring it. */
import type {
  CardId,
  Domain,
  Ending,
  Fact,
  MenuItem,
  Part,
  Power,
  Route,
  Track,
  Wasted,
} from '../../../../game/index.ts'
import { type Tone, toneOf } from '../../../text/tone.ts'

export type Subject =
  | { kind: 'ending'; ending: Ending }
  /** A power breaks off, by what its trust has sunk to. No domain: there was no contract left to cut. */
  | { kind: 'severed'; power: Power; domain?: Domain }
  | { kind: 'unravelled'; power: Power; domain: Domain; trust: number }
  | { kind: 'member'; institution: CardId; joined: boolean }
  | { kind: 'pledge'; power: Power; kept: boolean }
  | { kind: 'track'; track: Track }
  /** A power that gets fewer cubes than it expects, and trusts less for it: `by`, below 0. */
  | { kind: 'neglected'; power: Power; cubes: number; expected: number; by: number }
  | { kind: 'dependence' }
  | { kind: 'trust'; power: Power }
  | { kind: 'contract'; power: Power; domain: Domain }
  | { kind: 'spurned'; power: Power }
  /** The envoy keeps a power's trust from falling. */
  | { kind: 'saved'; power: Power }
  | { kind: 'interest'; power: Power }
  | { kind: 'route'; route: Route }
  | { kind: 'lasting'; card: CardId; until: number }
  | { kind: 'oil' }
  /** Gains for which a track or the treasury has no room. */
  | { kind: 'wasted'; what: Wasted['what'] }
  /** Something chosen that would change nothing: everything it brings has no room. */
  | { kind: 'idle'; item: MenuItem }
  /** Cubes left over that could still change something; `most`: the items that would take them. */
  | { kind: 'unspent'; items: readonly MenuItem[] }
  /** The next verdict as it would be; `due`: it is given after this round. */
  | { kind: 'verdict'; due: boolean; rounds: number; terms: readonly Part[] }

/** One number that the choice would move, or one thing it would do. */
export interface Line {
  subject: Subject
  from: number
  to: number
  /** Why, in the order of the reckoning. */
  facts: Fact[]
  /** The gains of a `wasted` line, in the same order. */
  wasted?: Wasted[]
  tone: Tone
  /** What must not be missed: told before all else, and marked. */
  alarm: boolean
  /** The higher, the sooner it is read: alarms from 300 up; below 0 what came back to where it was. */
  rank: number
}

/** Everything a player must not miss, by how bad it is: from 300 up, where no other line comes. */
export const ALARM_RANK = {
  ending: 900,
  severed: 800,
  unravelled: 750,
  member: 700,
  pledge: 650,
  low: 600,
  neglected: 550,
  wasted: 320,
  idle: 310,
  unspent: 300,
} as const

/** An alarm: in the colour of loss whatever it moves. */
export function alarm(
  subject: Subject,
  rank: number,
  { from = 0, to = 0, facts = [] }: Partial<Pick<Line, 'from' | 'to' | 'facts'>> = {},
): Line {
  return { subject, from, to, facts, tone: 'loss', alarm: true, rank }
}

/** A line where the number moves in the end, or was moved and came back; nothing where no fact touched it. */
export function changed(subject: Subject, from: number, to: number, facts: Fact[], rank: number): Line[] {
  if (from === to && facts.length === 0) return []
  const still = from === to ? -200 : 0
  return [
    { subject, from, to, facts, tone: toneOf(subject.kind, to - from), alarm: false, rank: rank + still },
  ]
}

/** What moved and came back to where it was. */
export function cameBack({ rank }: Line): boolean {
  return rank < 0
}

/** Whether the line tells of a change, rather than of what is wasted or of what a verdict would be. */
export function isChange(line: Line): boolean {
  return line.facts.length > 0 && !cameBack(line)
}

/** Alarms before everything, the worst first; then falls, the verdict, gains; equal ranks keep the order of the rules. */
export function inOrder(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => b.rank - a.rank)
}
