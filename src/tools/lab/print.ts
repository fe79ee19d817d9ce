/** The lab's report as tables to read on the terminal. */
import { table } from '../text-table.ts'
import { depthTables } from './depth-tables.ts'
import type { AnswersPart } from './parts/answers.ts'
import type { LevelsPart } from './parts/levels.ts'
import type { OpeningsPart } from './parts/openings.ts'
import type { PlayersPart } from './parts/players.ts'
import type { RatingsPart } from './parts/ratings.ts'
import type { RivalsPart } from './parts/rivals.ts'
import type { Point } from './points/point.ts'
import { equalLines } from './print-equal.ts'
import type { ScenarioReport } from './report.ts'
import { figureWord, fixed, percent, range, rivalCells, verdictWord } from './words.ts'

/** The report as lines of text: the points first, then what they stand on. */
export function linesOf({ scenario, rulesVersion, runs, points, measured }: ScenarioReport): string[] {
  const { equal, players, rivals, levels, ratings, openings, answers } = measured
  return [
    `=== ${scenario}, rules ${rulesVersion}`,
    ...runs,
    '',
    ...points.flatMap(pointLines),
    ...(players ? [...playerLines(players), ''] : []),
    ...(rivals ? [...rivalLines(rivals), ''] : []),
    ...(levels ? [...levelLines(levels), ''] : []),
    ...(ratings ? [...ratingLines(ratings), ''] : []),
    ...(openings ? [...openingLines(openings), ''] : []),
    ...(answers ? [...answerLines(answers), ''] : []),
    ...depthTables(measured).flatMap(({ title, head, rows }) => [title, ...table(head, rows), '']),
    ...(equal ? [...equalLines(equal), ''] : []),
  ]
}

function pointLines(point: Point): string[] {
  const rows = point.figures.map((one) => [
    `  ${one.what}`,
    fixed(one.value),
    one.low === undefined || one.high === undefined ? '' : range(one.low, one.high),
    one.wanted,
    figureWord(one),
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

function rivalLines({ player, games, rows }: RivalsPart): string[] {
  return table(
    [`${player} over others in its seat (${games} games)`, 'seat', 'scores more', '95 %', 'points', '95 %'],
    rows.map(rivalCells),
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

function answerLines({ player, games, rows }: AnswersPart): string[] {
  return table(
    [`answers to crises (${games} games of ${player})`, 'asked', 'best', 'behind', '95 %', 'dominated by'],
    rows.map(({ crisis, response, asked, best, behind, dominatedBy }) => [
      `${crisis}:${response}`,
      `${asked}`,
      percent(best / asked),
      behind.mean.toFixed(1),
      range(behind.low, behind.high, 1),
      dominatedBy.join(', '),
    ]),
  )
}
