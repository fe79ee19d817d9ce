/** The lab's report as tables to read on the terminal. */
import { card, forPowers, SEATS, TRACKS } from '../../src/game/index.ts'
import { table } from '../table.ts'
import type { EqualPart } from './parts/equal.ts'
import type { LevelsPart } from './parts/levels.ts'
import type { OpeningsPart } from './parts/openings.ts'
import type { PlayersPart } from './parts/players.ts'
import type { RatingsPart } from './parts/ratings.ts'
import type { Point } from './points/point.ts'
import type { ScenarioReport } from './report.ts'
import { fixed, percent, range, verdictWord } from './words.ts'

/** The report as lines of text: the points first, then what they stand on. */
export function linesOf({ scenario, rulesVersion, runs, points, measured }: ScenarioReport): string[] {
  const { equal, players, levels, ratings, openings } = measured
  return [
    `=== ${scenario}, rules ${rulesVersion}`,
    ...runs,
    '',
    ...points.flatMap(pointLines),
    ...(players ? [...playerLines(players), ''] : []),
    ...(levels ? [...levelLines(levels), ''] : []),
    ...(ratings ? [...ratingLines(ratings), ''] : []),
    ...(openings ? [...openingLines(openings), ''] : []),
    ...(equal ? [...equalLines(equal), ''] : []),
  ]
}

function pointLines(point: Point): string[] {
  const rows = point.figures.map((one) => [
    `  ${one.what}`,
    fixed(one.value),
    one.low === undefined || one.high === undefined ? '' : range(one.low, one.high),
    one.wanted,
    one.holds ? 'holds' : 'FAILS',
  ])
  const named = point.figures.filter((one) => one.names && one.names.length > 0)
  const names = named.map((one) => `  ${one.what}: ${one.names?.join(', ')}`)
  const open = point.open.length > 0 ? [`  not shown: ${point.open.join(', ')}`] : []
  return [
    `${point.point}. ${point.title}: ${verdictWord(point)}`,
    ...(rows.length > 0 ? table(['', '', '95 %', 'wanted', ''], rows).slice(1) : []),
    ...names,
    ...open,
    '',
  ]
}

function playerLines({ powers, search, games, rows }: PlayersPart): string[] {
  const ceiling = rows.some((row) => row.toCeiling !== undefined)
  return table(
    [
      `Kazakhstan by (${games} games, powers ${powers})`,
      ...['mean', '95 %', `of ${search}`, '95 %', 'early ends', ...(ceiling ? ['to ceiling'] : [])],
    ],
    rows.map(({ player, score, ofSearch, earlyEnds, toCeiling }) => [
      player,
      score.mean.toFixed(1),
      range(score.low, score.high, 1),
      ofSearch.mean.toFixed(3),
      range(ofSearch.low, ofSearch.high, 3),
      percent(earlyEnds),
      ...(ceiling ? [fixed(toCeiling ?? Number.NaN)] : []),
    ]),
  )
}

function levelLines({ games, rows, overall }: LevelsPart): string[] {
  const all = [...overall.map((row) => ({ ...row, seat: 'all', gain: undefined })), ...rows]
  return table(
    [`level over the one below (${games} pairs a seat)`, 'seat', 'scores more', '95 %', 'points', '>= 60 %'],
    all.map(({ upper, lower, seat, share, gain, holds }) => [
      `${upper} over ${lower}`,
      seat,
      percent(share.mean),
      range(100 * share.low, 100 * share.high, 1),
      gain ? fixed(gain.mean) : '',
      holds ? 'holds' : 'FAILS',
    ]),
  )
}

function ratingLines({ tables, rows }: RatingsPart): string[] {
  return table(
    [`rating (${tables} mixed tables, five games each)`, 'mu', '95 %', 'games'],
    rows.map((row) => [row.player, row.rating.toFixed(1), range(row.low, row.high, 1), `${row.games}`]),
  )
}

function openingLines({ games, rows }: OpeningsPart): string[] {
  const sorted = [...rows].sort((a, b) => b.score.mean - a.score.mean)
  return table(
    [`opening (${games} games each)`, 'mean', '95 %', 'leader', 'RU', 'CN', 'US', 'EU', 'home'],
    sorted.map(({ opening, score, leader, leads, split }) => [
      opening,
      score.mean.toFixed(1),
      range(score.low, score.high, 1),
      `${leader} ${percent(leads)}`,
      ...[split.RU, split.CN, split.US, split.EU, split.home].map(percent),
    ]),
  )
}

function equalLines(equal: EqualPart): string[] {
  const { player, games, pledges, verdicts, endings, last } = equal
  return [
    ...seatLines(equal),
    '',
    ...verdicts.map(
      (one) =>
        `verdict of round ${one.round}: ${one.mean.toFixed(1)} ± ${one.deviation.toFixed(1)} in ${one.games} games`,
    ),
    `endings: ${Object.entries(endings)
      .map(([ending, times]) => `${ending} ${times}`)
      .join(', ')}`,
    `pledges of ${player}: ${fixed(pledges.made / games)} a game, ${pledges.kept} of ${pledges.made} kept`,
    ...(last
      ? [
          `last rounds looked into: ${last.games}; with a power that cannot win: ${percent(last.hopeless.mean)}`,
        ]
      : []),
    '',
    ...courseLines(equal),
    '',
    ...aimLines(equal),
    '',
    ...cardLines(equal),
    '',
    ...itemLines(equal),
  ]
}

function seatLines({ player, games, seats }: EqualPart): string[] {
  return table(
    [`${player} in all seats (${games} games)`, 'wins', '95 %', 'mean', 'deviation', 'par', 'spread'],
    SEATS.map((seat) => {
      const { wins, mean, deviation, par, spread } = seats[seat]
      const interval = range(100 * wins.low, 100 * wins.high, 1)
      return [seat, percent(wins.mean), interval, fixed(mean), fixed(deviation), `${par}`, `${spread}`]
    }),
  )
}

function courseLines({ course }: EqualPart): string[] {
  return table(
    ['after round', ...TRACKS, 'weight RU', 'CN', 'US', 'EU', 'trust RU', 'CN', 'US', 'EU'],
    course.map(({ round, tracks, weight, trust }) => [
      `${round}`,
      ...TRACKS.map((track) => tracks[track].toFixed(1)),
      ...Object.values(forPowers((power) => weight[power].toFixed(1))),
      ...Object.values(forPowers((power) => trust[power].toFixed(1))),
    ]),
  )
}

function aimLines({ aims }: EqualPart): string[] {
  return table(
    ['aim', 'drawn', 'met'],
    Object.entries(aims).map(([aim, { drawn, met }]) => [aim, `${drawn}`, percent(met / drawn)]),
  )
}

function cardLines({ cards }: EqualPart): string[] {
  return table(
    ['card', 'kind', 'held', 'played of held', 'playable', 'played of playable', 'taken of played'],
    Object.entries(cards).map(([id, { held, playable, played, taken }]) => {
      const { kind } = card(id)
      const agreed = kind === 'initiative' ? '' : percent(taken / played)
      return [id, kind, `${held}`, percent(played / held), `${playable}`, percent(played / playable), agreed]
    }),
  )
}

function itemLines({ items }: EqualPart): string[] {
  return table(
    ['item of Kazakhstan’s menu', 'times on it', 'chosen'],
    Object.entries(items)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { on, chosen }]) => [id, `${on}`, percent(chosen / on)]),
  )
}
