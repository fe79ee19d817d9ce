/**
 * What a lesson says, and when: one sentence where a rule comes in, at the thing it is about. Pure; the words are in the
 * locale under `play.lesson.*`.
 */
import { type Decision, type Power, type Seat, TUNING } from '../../../../game/vocabulary.ts'
import { ENVOYS } from './kept-back.ts'

/** What a sentence can point at. A power stands for its column. */
export type Anchor = 'head' | 'news' | 'after' | 'columns' | 'home' | 'hand' | 'dock' | Power

/** What a lesson goes by. */
export interface Moment {
  readonly round: number
  readonly rounds: number
  readonly decision: Decision | undefined
  readonly seat: Seat
  /** Whether the seat is asked now. */
  readonly asked: boolean
  /** How many choices the draft holds. */
  readonly drafted: number
  /** Powers whose pressures lie on the table, in seat order. */
  readonly pressing: readonly Power[]
  /** Whether the news wants an answer. */
  readonly crisis: boolean
  /** The power that was promised something this round. */
  readonly promised: Power | undefined
  /** Whether a pressure is in the seat's own hand. */
  readonly mayPress: boolean
  /** Whether Kazakhstan is judged after this round. */
  readonly judged: boolean
}

export const SENTENCES = [
  'offers',
  'forecast',
  'commit',
  'pledge',
  'expectation',
  'contracts',
  'pressure',
  'crisis',
  'initiatives',
  'verdict',
  'competition',
  'envoy',
  'dependence',
  'last',
  'aim',
  'hand',
  'lay',
  'score',
  'sweeten',
  'press',
  'promised',
  'projects',
  'rivals',
  'needs',
] as const
export type SentenceId = (typeof SENTENCES)[number]

export interface Sentence {
  readonly id: SentenceId
  readonly at: Anchor
}

/** A sentence and the moment it belongs to. */
interface Row {
  readonly id: SentenceId
  readonly at: Anchor | ((moment: Moment) => Anchor)
  /** From this round on, or in it alone where `only`. */
  readonly round: number
  readonly only?: true
  readonly decision: Decision
  readonly when?: (moment: Moment) => boolean
}

const { pressures, initiatives, competition } = TUNING.lesson

const begun = ({ drafted }: Moment) => drafted > 0
const unbegun = ({ drafted }: Moment) => drafted === 0
const firstPressing = ({ pressing }: Moment): Anchor => pressing[0] ?? 'columns'

/** Kazakhstan's, in the order in which they matter. */
const KAZAKHSTAN: readonly Row[] = [
  { id: 'offers', at: 'columns', round: 1, only: true, decision: 'attention', when: unbegun },
  { id: 'forecast', at: 'after', round: 1, only: true, decision: 'attention', when: begun },
  { id: 'commit', at: 'dock', round: 1, only: true, decision: 'attention', when: begun },
  { id: 'pledge', at: 'after', round: 2, only: true, decision: 'pledge' },
  {
    id: 'pressure',
    at: firstPressing,
    round: pressures,
    decision: 'attention',
    when: (m) => m.pressing.length > 0,
  },
  { id: 'crisis', at: 'news', round: 2, decision: 'attention', when: (m) => m.crisis },
  { id: 'expectation', at: 'RU', round: 2, only: true, decision: 'attention' },
  { id: 'contracts', at: 'head', round: 2, only: true, decision: 'attention', when: begun },
  { id: 'initiatives', at: 'home', round: initiatives, only: true, decision: 'attention' },
  { id: 'verdict', at: 'head', round: 3, only: true, decision: 'pledge', when: (m) => m.judged },
  { id: 'competition', at: 'columns', round: competition, only: true, decision: 'attention' },
  { id: 'envoy', at: 'RU', round: ENVOYS, only: true, decision: 'attention', when: begun },
  { id: 'dependence', at: 'head', round: 5, only: true, decision: 'pledge' },
  { id: 'last', at: 'head', round: 5, decision: 'pledge', when: (m) => m.round === m.rounds },
]

/** A power's. */
const POWER: readonly Row[] = [
  { id: 'aim', at: 'after', round: 1, only: true, decision: 'pledge' },
  // As it is dealt, nothing is asked yet: it still stands, and first, when the first question comes.
  { id: 'aim', at: 'after', round: 1, only: true, decision: 'offers', when: unbegun },
  { id: 'hand', at: 'hand', round: 1, only: true, decision: 'offers', when: unbegun },
  { id: 'lay', at: 'dock', round: 1, only: true, decision: 'offers', when: begun },
  { id: 'aim', at: 'after', round: 1, only: true, decision: 'offers', when: begun },
  { id: 'promised', at: 'columns', round: 2, decision: 'offers', when: (m) => m.promised !== undefined },
  { id: 'press', at: 'hand', round: pressures, decision: 'offers', when: (m) => m.mayPress },
  { id: 'sweeten', at: 'hand', round: 2, only: true, decision: 'offers', when: begun },
  { id: 'score', at: 'after', round: 2, only: true, decision: 'offers' },
  { id: 'projects', at: 'columns', round: initiatives, only: true, decision: 'offers' },
  { id: 'needs', at: 'after', round: 3, only: true, decision: 'offers' },
  { id: 'rivals', at: 'columns', round: competition, only: true, decision: 'offers' },
  { id: 'last', at: 'after', round: 5, decision: 'offers', when: (m) => m.round === m.rounds },
]

/** All that is to be said at a moment, what matters most first. Empty where the seat only waits or watches. */
export function sentencesAt(moment: Moment): Sentence[] {
  const rows = moment.seat === 'KZ' ? KAZAKHSTAN : POWER
  return rows.flatMap((row) => (fits(row, moment) ? [{ id: row.id, at: anchorOf(row, moment) }] : []))
}

/** The aim is told as it is dealt: before anything is asked. */
function fits({ id, round, only, decision, when }: Row, moment: Moment): boolean {
  if (moment.decision !== decision || !(moment.asked || id === 'aim')) return false
  if (only ? moment.round !== round : moment.round < round) return false
  return when === undefined || when(moment)
}

function anchorOf({ at }: Row, moment: Moment): Anchor {
  return typeof at === 'function' ? at(moment) : at
}

/** What stands on the screen: of all that is to be said, what was not put away, one sentence to an anchor, `most` at a time. */
export function shownOf(
  all: readonly Sentence[],
  putAway: ReadonlySet<SentenceId>,
  most: number,
): readonly Sentence[] {
  const open = all.filter(({ id }) => !putAway.has(id))
  return open.filter((one, place) => open.findIndex(({ at }) => at === one.at) === place).slice(0, most)
}
