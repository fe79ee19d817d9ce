/** Who plays how well, on the page: players, rivals, levels, ratings and unbending policies, each a plot of intervals. */
import { LEVEL_WINS, type LevelsPart } from '../parts/levels.ts'
import type { PlayersPart } from '../parts/players.ts'
import type { RatingsPart } from '../parts/ratings.ts'
import type { RivalsPart } from '../parts/rivals.ts'
import type { VersusPart } from '../parts/versus.ts'
import { fixed, percent, range, rivalCells } from '../words.ts'
import { type Axis, intervals } from './plots.ts'
import { around, figureOf, SHARES } from './section.ts'
import { folded, tableOf } from './svg.ts'

export function playersSection({ powers, search, games, rows }: PlayersPart): string {
  const axis: Axis = { ...SHARES, max: Math.max(1.1, ...rows.map((row) => row.ofSearch.high)) }
  const bars = rows.map(({ player, ofSearch, score }) => {
    const note = `${player}: ${score.mean.toFixed(1)} points, ${percent(ofSearch.mean)} of ${search}`
    return { label: player, value: ofSearch.mean, low: ofSearch.low, high: ofSearch.high, kind: 'KZ', note }
  })
  const caption = `Kazakhstan’s score as a share of that of ${search}, each player in the same ${games} games against ${powers} powers; the line is the 95 % interval.`
  const cells = rows.map(({ player, score, ofSearch, earlyEnds, toCeiling, verdicts }) => [
    player,
    score.mean.toFixed(1),
    range(score.low, score.high, 1),
    percent(ofSearch.mean),
    percent(earlyEnds),
    verdicts.map((points) => points.toFixed(1)).join(' / '),
    toCeiling === undefined ? '' : percent(toCeiling),
  ])
  const head = ['player', 'mean', '95 %', `of ${search}`, 'early ends', 'verdicts', 'greedy to ceiling']
  return `<h3>Who plays Kazakhstan how well</h3>${figureOf(caption, intervals('Players', bars, axis))}${folded('Figures', tableOf(caption, head, cells))}`
}

export function rivalsSection({ player, games, rows }: RivalsPart): string {
  const bars = rows.map(({ seat, rival, share, gain }) => ({
    ...{ label: `${seat} over ${rival}`, value: share.mean, low: share.low, high: share.high, kind: seat },
    note: `${percent(share.mean)}, ${fixed(gain.mean)} points`,
  }))
  const caption = `Share of games in which ${player} scores more in a seat than another player would have, in the same ${games} games; every other seat is played by ${player}.`
  const head = ['over', 'seat', 'scores more', '95 %', 'points', '95 %']
  return `<h3>Search in every seat</h3>${figureOf(caption, intervals('Rivals', bars, SHARES))}${folded('Figures', tableOf(caption, head, rows.map(rivalCells)))}`
}

export function levelsSection({ games, rows, overall }: LevelsPart): string {
  const axis: Axis = { ...SHARES, band: [LEVEL_WINS, 1] }
  const bars = overall.map(({ upper, lower, share, holds }) => ({
    label: `${upper} over ${lower}`,
    value: share.mean,
    low: share.low,
    high: share.high,
    kind: holds ? 'good' : 'bad',
    note: percent(share.mean),
  }))
  const caption = `Share of games in which a level scores more in its seat than the level below would have, all five seats; ${games} pairs a seat. At least 60 % is wanted.`
  const cells = rows.map(({ upper, lower, seat, share, gain, holds }) => [
    `${upper} over ${lower}`,
    seat,
    percent(share.mean),
    range(100 * share.low, 100 * share.high, 1),
    fixed(gain.mean),
    holds ? 'holds' : 'FAILS',
  ])
  const head = ['level', 'seat', 'scores more', '95 %', 'points', '>= 60 %']
  return `<h3>Levels</h3>${figureOf(caption, intervals('Levels', bars, axis))}${folded('Seat by seat', tableOf(caption, head, cells))}`
}

export function ratingsSection({ tables, rows }: RatingsPart): string {
  const axis = around(
    rows.flatMap((row) => [row.low, row.high]),
    (value) => value.toFixed(0),
  )
  const bars = rows.map(({ player, rating, low, high }) => ({
    ...{ label: player, value: rating, low, high, kind: 'plain' },
    note: `${player}: ${rating.toFixed(1)}`,
  }))
  const caption = `Ratings (openskill) from ${tables} mixed tables, each deal played five times with everyone in every seat once; the line is the 95 % interval on other tables.`
  return `<h3>Ratings</h3>${figureOf(caption, intervals('Ratings', bars, axis))}`
}

export function versusSection({ player, games, rows }: VersusPart): string {
  const axis = around([...rows.flatMap((row) => [row.gain.low, row.gain.high]), 0], (value) =>
    value.toFixed(1),
  )
  const bars = rows.map(({ seat, policy, gain }) => ({
    ...{ label: `${seat} always ${policy}`, value: gain.mean, low: gain.low, high: gain.high, kind: seat },
    note: `${fixed(gain.mean)} points`,
  }))
  const caption = `What an unbending policy gains or loses, in points, against ${player} in the same ${games} games. All should lie left of 0.`
  return `<h3>Unbending policies</h3>${figureOf(caption, intervals('Policies', bars, axis))}`
}
