/**
 * What the learnt evaluation sees of a table as a reckoning leaves it, before the next news: numbers of about
 * -1 to 1, in blocks. Each belongs to a term, so that an evaluation can say what spoke for it.
 */
import {
  AIM_MET,
  AIMS,
  type Aim,
  avoidsRussia,
  DOMAINS,
  dominance,
  leverage,
  POWERS,
  type Power,
  paidBy,
  ROUND_SCORE,
  type Table,
  TRACK_OF,
  TRACKS,
  TUNING,
} from '../../index.ts'
import { balanced, baseExpectation, modified } from '../../kernel.ts'
import type { Reason } from '../bot.ts'
import { lastingOf } from './lasting-effects.ts'
import { projectTracks } from './track-projection.ts'

/** What a feature belongs to: a reason without its points. */
export type Group = Omit<Reason, 'by'>

/** Some features that belong together. `groups` has one entry for each. */
interface Block {
  readonly groups: readonly Group[]
  /** Writes its features, from `at` on. */
  write(x: Float64Array, at: number, table: Table): void
}

/** The aims of all powers, in the order in which they are learnt. */
export const ALL_AIMS: readonly Aim[] = POWERS.flatMap((power) => [...AIMS[power]])

// In lists of their own: to look each up by its name, thousands of times a second, is slow.
const AIM_TESTS = ALL_AIMS.map((aim) => AIM_MET[aim])
const ROUND_SCORES = POWERS.map((power) => ROUND_SCORE[power])

const clock: Block = {
  groups: repeat(10, { term: 'score' }),
  write(x, at, { scenario, round, options }) {
    const { rounds, verdicts, interest } = scenario
    const left = rounds.length - round
    const to = verdicts.filter((due) => due > round)
    let needs = 0
    for (let n = round; n < rounds.length; n++) needs += rounds[n]?.need ?? 0
    const coming = rounds[round] ?? rounds[round - 1]
    x[at] = left / 10
    x[at + 1] = to.length / 3
    x[at + 2] = to.length > 0 ? (Math.min(...to) - round) / 4 : 0
    x[at + 3] = left > 0 ? needs / left / 6 : 0
    x[at + 4] = (coming?.need ?? 0) / 6
    x[at + 5] = options.attention - 5
    for (const [p, power] of POWERS.entries()) x[at + 6 + p] = interest[coming?.era ?? '2011'][power] / 5
  },
}

const tracks: Block = {
  groups: TRACKS.flatMap((track) => repeat(3, { term: 'track', track })),
  write(x, start, table) {
    let at = start
    for (const track of TRACKS) {
      const level = table.tracks[track]
      x[at++] = level / 12
      x[at++] = level < 5 ? (5 - level) / 4 : 0
      x[at++] = level >= TUNING.benefits.surfeitFrom ? TUNING.benefits.surfeit : 0
    }
  },
}

const projection: Block = {
  groups: [...TRACKS.map((track): Group => ({ term: 'track', track })), { term: 'verdict' }],
  write(x, start, table) {
    let at = start
    const bound = projectTracks(table)
    for (const track of TRACKS) x[at++] = bound.tracks[track] / 12
    x[at] = bound.verdict / 50
  },
}

const benefits: Block = {
  groups: DOMAINS.map((domain): Group => ({ term: 'track', track: TRACK_OF[domain] })),
  write(x, start, table) {
    let at = start
    for (const domain of DOMAINS) x[at++] = paidBy(table, domain) / 5
  },
}

const contracts: Block = {
  groups: POWERS.flatMap((power) => repeat(4, { term: 'contract', power })),
  write(x, start, table) {
    let at = start
    for (let p = 0; p < POWERS.length; p++) {
      const { security, economy, diplomacy } = table.contract[POWERS[p] as Power]
      x[at++] = security / 4
      x[at++] = economy / 4
      x[at++] = diplomacy / 4
      x[at++] = (ROUND_SCORES[p] as (table: Table) => number)(table) / 2
    }
  },
}

const aims: Block = {
  groups: repeat(ALL_AIMS.length, { term: 'aim' }),
  write(x, start, table) {
    let at = start
    for (const isMet of AIM_TESTS) x[at++] = isMet(table) ? 1 : 0
  },
}

const order: Block = {
  groups: repeat(4, { term: 'dependence' }),
  write(x, at, table) {
    const outweighed = dominance(table)
    x[at] = outweighed / 8
    x[at + 1] = outweighed > 3 ? (outweighed - 3) / 4 : 0
    x[at + 2] = table.dependence / 4
    x[at + 3] = balanced(table, outweighed) ? 1 : 0
  },
}

const trust: Block = {
  groups: POWERS.flatMap((power) => repeat(4, { term: 'trust', power })),
  write(x, start, table) {
    let at = start
    for (const power of POWERS) {
      const value = table.trust[power]
      x[at++] = value / 3
      x[at++] = value >= TUNING.price.trusted ? 1 : 0
      x[at++] = value <= TUNING.price.distrusted ? 1 : 0
      x[at++] = value <= TUNING.unravelling.from ? 1 : 0
    }
  },
}

const suit: Block = {
  groups: POWERS.flatMap((power) => repeat(3, { term: 'interest', power })),
  write(x, start, table) {
    let at = start
    for (const power of POWERS) {
      x[at++] = table.interest[power] / 5
      x[at++] = (baseExpectation(table, power) + modified(table, 'expectation', power, undefined)) / 4
      x[at++] = leverage(table, power) / 6
    }
  },
}

const means: Block = {
  groups: [...repeat(2, { term: 'oil' }), ...repeat(2, { term: 'route' })],
  write(x, at, table) {
    const { treasury, routes } = table
    x[at] = treasury / 9
    x[at + 1] = treasury >= 3 ? 1 : 0
    x[at + 2] = routes.includes('china') ? 1 : 0
    x[at + 3] = avoidsRussia(table) ? 1 : 0
  },
}

const lasting: Block = {
  groups: repeat(TRACKS.length + POWERS.length + 2, { term: 'lasting' }),
  write(x, start, table) {
    let at = start
    const { flow, dearer, oil, count } = lastingOf(table)
    for (const track of TRACKS) x[at++] = flow[track] / 2
    for (const power of POWERS) x[at++] = dearer[power]
    x[at++] = oil
    x[at] = count / 10
  },
}

const agenda: Block = {
  groups: repeat(DOMAINS.length, { term: 'interest', power: 'US' }),
  write(x, start, table) {
    let at = start
    for (const domain of DOMAINS) x[at++] = table.agenda === domain ? 1 : 0
  },
}

/** What is the same for all that a round may make of a table stands first. */
const BLOCKS = [
  clock,
  agenda,
  tracks,
  projection,
  benefits,
  contracts,
  aims,
  order,
  trust,
  suit,
  means,
  lasting,
] as const

/** What each feature belongs to. */
export const GROUPS: readonly Group[] = BLOCKS.flatMap((block) => block.groups)
export const FEATURES = GROUPS.length
/** The first block that may differ among what a round makes of a table. */
export const MOVING = 2

const STARTS = BLOCKS.map((_, n) => BLOCKS.slice(0, n).reduce((sum, block) => sum + block.groups.length, 0))

/** Writes the features of a table into `x`, which holds `FEATURES` numbers; from a block on, if told. */
export function writeFeatures(x: Float64Array, table: Table, from = 0): void {
  for (let b = from; b < BLOCKS.length; b++) BLOCKS[b]?.write(x, STARTS[b] as number, table)
}

function repeat(times: number, group: Group): Group[] {
  return Array.from({ length: times }, () => group)
}
