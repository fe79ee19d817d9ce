/** A round told in order: facts grouped by section of the reckoning, each line with its rule and what it moved. Pure. */
import { type Fact, type Power, type Rule, TRACKS, type Track } from '../../game/vocabulary.ts'
import { type Tone, toneOf } from '../text/tone.ts'

/** The sections of RULES.md, "Reckoning": home first, then a to h, then what moves between rounds. */
export const SECTIONS = [
  'home',
  'offers',
  'pressures',
  'expectations',
  'unravelling',
  'benefits',
  'dependence',
  'legitimacy',
  'scores',
  'next',
] as const
export type SectionId = (typeof SECTIONS)[number]

/** One thing that happened: the head and whatever it brought by the same rule and card. */
export interface Line {
  rule: Rule
  head: Fact
  /** What the head brought, shown as changes beside it. */
  brought: Fact[]
  /** All it tells of, in order: besides these, what its sentence says anyway. The lines of a step divide its reckoning. */
  facts: Fact[]
  /** Facts of the round before the head, for sentences that look back. */
  before: readonly Fact[]
  tone: Tone
}

export interface Section {
  /** `reveal`: the powers' cards as they are shown. */
  id: SectionId | 'reveal'
  lines: Line[]
}

const SECTION_OF: Partial<Record<Rule, SectionId>> = {
  response: 'home',
  initiative: 'home',
  offer: 'offers',
  'hedging-premium': 'offers',
  spurned: 'offers',
  complied: 'pressures',
  resisted: 'pressures',
  erosion: 'pressures',
  resolve: 'pressures',
  'pledge-kept': 'expectations',
  'pledge-broken': 'expectations',
  'pledge-seen-broken': 'expectations',
  expectation: 'expectations',
  envoy: 'expectations',
  unravelling: 'unravelling',
  membership: 'unravelling',
  severance: 'unravelling',
  'net-benefits': 'benefits',
  'oil-income': 'benefits',
  dominance: 'dependence',
  patron: 'dependence',
  dependence: 'dependence',
  balance: 'dependence',
  growth: 'legitimacy',
  decline: 'legitimacy',
  'lost-freedom': 'legitimacy',
  score: 'scores',
  unresisted: 'scores',
  aim: 'scores',
  weight: 'scores',
  verdict: 'scores',
  ending: 'scores',
  era: 'next',
}

/** Whether a fact tells of a round's reckoning, rather than of news, pledges, offers or hands. */
export function isReckoned(fact: Fact): boolean {
  return sectionOf(fact) !== undefined
}

function sectionOf(fact: Fact): SectionId | undefined {
  if (fact.kind === 'score' || fact.kind === 'ended') return 'scores'
  if (isHand(fact)) return fact.because.rule === 'initiative' ? 'next' : undefined
  return SECTION_OF[fact.because.rule]
}

/** Whether a card came into a hand or left it. Kazakhstan's initiatives turn when a round closes, all others in the next. */
function isHand({ kind }: Fact): boolean {
  return kind === 'drew' || kind === 'discarded'
}

/** The reckoning among these facts, by section; sections in which nothing happened are left out. */
export function account(facts: readonly Fact[]): Section[] {
  const sections = new Map<SectionId, Line[]>()
  let unsaid: Fact[] = []
  for (const [at, fact] of facts.entries()) {
    const id = sectionOf(fact)
    if (!id) continue
    const lines = sections.get(id) ?? []
    sections.set(id, lines)
    const line = lines.at(-1)
    if (line && belongs(fact, line.head)) {
      if (!isStill(fact)) line.brought.push(fact)
      line.facts.push(fact)
      continue
    }
    unsaid.push(fact)
    if (isToldByNext(fact, facts[at + 1])) continue
    lines.push({ ...lineOf(fact, facts.slice(0, at)), facts: unsaid })
    unsaid = []
  }
  return SECTIONS.flatMap((id) => {
    const lines = sections.get(id) ?? []
    return lines.length > 0 ? [{ id, lines }] : []
  })
}

/**
 * A reckoning with, at its end, what leaves the viewer's hand as the next round opens because its years are over. Those
 * facts are the next round's own, and no line of its telling; but nobody looks there for what is gone.
 */
export function withOutdated(sections: readonly Section[], facts: readonly Fact[]): readonly Section[] {
  const gone = facts.filter(({ kind, because }) => kind === 'discarded' && because.rule === 'era')
  if (gone.length === 0) return sections
  const next = sections.find(({ id }) => id === 'next')
  const lines = [...(next?.lines ?? []), ...gone.map((fact) => lineOf(fact))]
  return [...sections.filter(({ id }) => id !== 'next'), { id: 'next', lines }]
}

/** A fact as a line of its own. */
export function lineOf(head: Fact, before: readonly Fact[] = []): Line {
  return { rule: head.because.rule, head, brought: [], facts: [head], before, tone: factTone(head) }
}

/** Facts that say who did what; what follows by the same rule and card is theirs. */
const HEADS: readonly Fact['kind'][] = [
  'responded',
  'launched',
  'taken',
  'spurned',
  'complied',
  'resisted',
  'discarded',
]

function belongs(fact: Fact, head: Fact): boolean {
  return (
    HEADS.includes(head.kind) &&
    !HEADS.includes(fact.kind) &&
    fact.because.rule === head.because.rule &&
    fact.because.card === head.because.card
  )
}

/** What the next fact's sentence says anyway: cubes beside expectations, the parts of a net benefit. */
function isToldByNext(fact: Fact, next: Fact | undefined): boolean {
  if (!next || next.because.rule !== fact.because.rule) return false
  if (fact.kind === 'attended' || fact.kind === 'promise')
    return next.kind === 'trust' && next.power === fact.power
  if (fact.kind === 'net') return next.kind === 'track'
  return false
}

/** Whether a fact tells of a number that stays: what was asked found no room, or it was set to what it was. */
export function isStill(fact: Fact): boolean {
  return 'from' in fact && fact.from === fact.to
}

/** The tone of a fact: of a number's change by what moves, of a promise and an ending by how they came out. */
export function factTone(fact: Fact): Tone {
  if (fact.kind === 'promise') return fact.kept ? 'gain' : 'loss'
  if (fact.kind === 'ended') return fact.ending === 'completed' ? 'plain' : 'loss'
  return 'from' in fact ? toneOf(fact.kind, fact.to - fact.from) : 'plain'
}

/** Where each track stood at the first fact that moved it and after the last; those that moved, in the order of rules. */
export function tracksMoved(facts: readonly Fact[]): { track: Track; from: number; to: number }[] {
  const moved = new Map<Track, { track: Track; from: number; to: number }>()
  for (const fact of facts) {
    if (fact.kind !== 'track') continue
    const first = moved.get(fact.track)
    moved.set(fact.track, { track: fact.track, from: first?.from ?? fact.from, to: fact.to })
  }
  return TRACKS.flatMap((track) => moved.get(track) ?? []).filter(({ from, to }) => from !== to)
}

/** What in a fact a filter may ask for: the power it concerns, if any. */
export function powerIn(fact: Fact): Power | undefined {
  if ('power' in fact) return fact.power
  if (fact.kind === 'score' && fact.seat !== 'KZ') return fact.seat
  if (fact.kind === 'ended') return fact.by
  return undefined
}
