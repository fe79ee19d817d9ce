/** Point 2: bandwagoning leads early and loses late; an even split survives and is mediocre. */

import { TUNING } from '../../../game/vocabulary.ts'
import type { PlayerRow, PlayersPart } from '../parts/players.ts'
import { RIDERS } from '../thoughtful.ts'
import { type Figure, figure, type Measured, ofGames, type Point, pointOf } from './point.ts'

const CANDIDATES = ['lean-russia', 'lean-china', 'lean-west', ...RIDERS]
/** The bandwagoner among the characters of search, whatever its level. */
const BANDWAGONER = /\/bandwagoner$/
const SPLITS = ['split', 'even-hand']
/** Early: after round 2, and after the round of the first verdict (3 in every scenario). */
const EARLY = [2, 3]
const RARE = 0.1
/** Riding: dominance on average halfway through the game, where the rules begin to count dependence. */
const RIDING = TUNING.dominance.holds

const HEAD = {
  point: 2,
  title: 'Timing: riding with one power pays early and loses late, an even split survives and is mediocre',
  note:
    'From the table of players. Riders are those of lean-russia, lean-china, lean-west, ride-russia, -china, -us, -eu ' +
    `and search in the character of a bandwagoner whose dominance is ${RIDING} or more on average halfway through: the ` +
    'others do not ride with anyone for long. Splits are split and the thoughtful even-hand. Early lead: the mean of ' +
    'the four tracks after round 2 or 3, of the rider that leads most, less that of the better of search and the best ' +
    'split. Late: points of the last verdict (none if the game ended before), of the best rider less those of search. A split ' +
    `survives if its games end early in at most ${100 * RARE} %, and is mediocre if its mean lies above random's and, ` +
    'interval and all, below that of search; the thoughtful one is judged, the mechanical one is in the table.',
} as const

export function timing({ players }: Measured): Point {
  const rows = players && rolesOf(players)
  if (!rows) return pointOf(HEAD, [], ['players'])
  const judged = (figures: readonly Figure[]): Figure[] => ofGames(players.games, figures)
  if (rows.riders.length === 0)
    return pointOf(HEAD, judged(ofSplit(rows.even, rows.random)), ['riding: nobody did'])
  const { search, random, riders, splits, even } = rows
  return pointOf(
    HEAD,
    judged([earlyLead(riders, [search, ...splits]), lateLoss(riders, search), ...ofSplit(even, random)]),
    [],
  )
}

interface Roles {
  search: PlayerRow
  random: PlayerRow
  even: PlayerRow
  riders: PlayerRow[]
  splits: PlayerRow[]
}

function rolesOf({ rows, search: name }: PlayersPart): Roles | undefined {
  const find = (player: string): PlayerRow | undefined => rows.find((row) => row.player === player)
  const [search, random, even] = [find(name), find('random'), find('even-hand')]
  const riders = rows
    .filter(({ player }) => CANDIDATES.includes(player) || BANDWAGONER.test(player))
    .filter(rides)
  const splits = rows.filter((row) => SPLITS.includes(row.player))
  return search && random && even ? { search, random, even, riders, splits } : undefined
}

function rides({ dominance }: PlayerRow): boolean {
  return (dominance[Math.ceil(dominance.length / 2) - 1] ?? 0) >= RIDING
}

/** By how much the rider that leads most leads, and when. */
function earlyLead(riders: readonly PlayerRow[], others: readonly PlayerRow[]): Figure {
  const leads = EARLY.flatMap((round) => {
    const best = Math.max(...others.map((row) => row.tracks[round - 1] ?? 0))
    return riders.map((row) => ({ player: row.player, round, by: (row.tracks[round - 1] ?? 0) - best }))
  })
  const [most] = leads.sort((a, b) => b.by - a.by)
  const what = `lead of ${most?.player} in the tracks after round ${most?.round}`
  return figure(what, most?.by ?? 0, '> 0', (by) => by > 0)
}

function lateLoss(riders: readonly PlayerRow[], search: PlayerRow): Figure {
  const last = (row: PlayerRow): number => row.verdicts.at(-1) ?? 0
  const [best] = [...riders].sort((a, b) => last(b) - last(a))
  const by = best ? last(best) - last(search) : 0
  return figure(`last verdict of ${best?.player} less that of search`, by, '< 0', (value) => value < 0)
}

function ofSplit(even: PlayerRow, random: PlayerRow): Figure[] {
  const { mean } = even.score
  return [
    figure(`${even.player}: games that end early`, even.earlyEnds, `<= ${RARE}`, (share) => share <= RARE),
    figure(`${even.player} over random`, mean / random.score.mean, '> 1', (ratio) => ratio > 1),
    figure(`${even.player} of search`, even.ofSearch, '< 1, interval and all', (ratio) => ratio < 1),
  ]
}
