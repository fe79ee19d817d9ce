/** What a scenario's report shows on the page, part by part: a plot and, folded away, the figures it stands on. */
import { card, forPowers, POWERS, SEATS, TRACKS } from '../../../src/game/index.ts'
import type { EqualPart } from '../parts/equal.ts'
import { LEVEL_WINS, type LevelsPart } from '../parts/levels.ts'
import type { OpeningsPart } from '../parts/openings.ts'
import type { PlayersPart } from '../parts/players.ts'
import type { RatingsPart } from '../parts/ratings.ts'
import type { VersusPart } from '../parts/versus.ts'
import { fixed, percent, range } from '../words.ts'
import { type Axis, intervals, lines, strips } from './plots.ts'
import { escaped, folded, tableOf } from './svg.ts'

const SHARES: Axis = { min: 0, max: 1, word: (value) => `${Math.round(100 * value)} %` }

function figureOf(caption: string, plot: string): string {
  return `<figure>${plot}<figcaption>${escaped(caption)}</figcaption></figure>`
}

/** From the least to the most of these values, with a little air. */
function around(values: readonly number[], word: (value: number) => string): Axis {
  const [min, max] = [Math.min(...values), Math.max(...values)]
  const air = (max - min || 1) * 0.05
  return { min: min - air, max: max + air, word }
}

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

export function openingsSection({ player, games, rows }: OpeningsPart): string {
  const sorted = [...rows].sort((a, b) => b.score.mean - a.score.mean)
  const best = sorted[0]?.score.mean ?? 0
  const axis = {
    ...around(
      sorted.flatMap((row) => [row.score.low, row.score.high]),
      (value) => value.toFixed(0),
    ),
  }
  const bars = sorted.map(({ opening, score, leader }) => ({
    ...{ label: opening, value: score.mean, low: score.low, high: score.high, kind: leader },
    note: `${opening}: ${score.mean.toFixed(1)}, ${leader} leads`,
  }))
  const caption = `Three rounds by each book, then ${player}: Kazakhstan’s score in ${games} games, coloured by the power that weighs most after round 3. The band is within 5 % of the best.`
  const head = ['opening', 'mean', 'leads', ...POWERS, 'home']
  const cells = sorted.map(({ opening, score, leader, leads, split }) => [
    opening,
    score.mean.toFixed(1),
    `${leader} ${percent(leads)}`,
    ...POWERS.map((power) => percent(split[power])),
    percent(split.home),
  ])
  const plot = intervals('Openings', bars, { ...axis, band: [0.95 * best, axis.max] })
  return `<h3>Openings</h3>${figureOf(caption, plot)}${folded('Where the cubes went', tableOf(caption, head, cells))}`
}

export function equalSection(equal: EqualPart): string {
  const { player, games } = equal
  return [
    '<h3>Equal players</h3>',
    figureOf(
      `Games won by each seat, ${player} in all five, ${games} games. The band is what is wanted: 14-26 %.`,
      winsPlot(equal),
    ),
    folded('Scores, verdicts, aims', scoresOf(equal)),
    figureOf('Kazakhstan’s four tracks after each round, on average.', tracksPlot(equal)),
    figureOf('Weight of each power after each round, on average.', weightPlot(equal)),
    figureOf(
      'Each card’s share of the rounds in which it was held that it was played in. The band is what is wanted: 2-90 %.',
      cardsPlot(equal),
    ),
    folded('Every card', cardsTable(equal)),
    folded('Everything on Kazakhstan’s menu', itemsTable(equal)),
  ].join('')
}

function winsPlot({ seats }: EqualPart): string {
  const bars = SEATS.map((seat) => {
    const { mean, low, high } = seats[seat].wins
    return { label: seat, value: mean, low, high, kind: seat, note: percent(mean) }
  })
  return intervals('Wins by seat', bars, { ...SHARES, max: 0.6, band: [0.14, 0.26] })
}

function tracksPlot({ course }: EqualPart): string {
  const dashes = { prosperity: '8 4', security: '', legitimacy: '2 4', sovereignty: '12 4 2 4' }
  const series = TRACKS.map((track) => ({
    ...{ label: track, values: course.map((row) => row.tracks[track]), kind: track },
    dash: dashes[track],
  }))
  return lines('Tracks by round', series, 12)
}

function weightPlot({ course }: EqualPart): string {
  const series = POWERS.map((power) => ({
    label: power,
    values: course.map((row) => row.weight[power]),
    kind: power,
  }))
  return lines('Weight by round', series, 12)
}

function cardsPlot({ cards }: EqualPart): string {
  const held = Object.entries(cards).filter(([, tally]) => tally.held > 0)
  const groups = SEATS.map((seat) => {
    const own = held.filter(([id]) => seatOf(id) === seat)
    const dots = own.map(([name, { played, held: rounds }]) => ({ name, value: played / rounds, kind: seat }))
    return { label: seat, dots }
  })
  return strips('Cards played', groups, { ...SHARES, band: [0.02, 0.9] })
}

function seatOf(id: string): string {
  const found = card(id)
  return 'power' in found ? found.power : 'KZ'
}

function scoresOf({ seats, verdicts, aims, pledges, games }: EqualPart): string {
  const rows = SEATS.map((seat) => {
    const { wins, mean, deviation, par, spread, quantiles } = seats[seat]
    return [
      seat,
      percent(wins.mean),
      fixed(mean),
      fixed(deviation),
      `${par}`,
      `${spread}`,
      quantiles.join(' / '),
    ]
  })
  const head = ['seat', 'wins', 'mean', 'deviation', 'par', 'spread', '5 / 25 / 50 / 75 / 95 %']
  const points = verdicts.map((one) => [
    `${one.round}`,
    `${one.games}`,
    fixed(one.mean),
    fixed(one.deviation),
  ])
  const met = Object.entries(aims).map(([aim, one]) => [aim, `${one.drawn}`, percent(one.met / one.drawn)])
  return [
    tableOf('Scores', head, rows),
    tableOf('Verdicts', ['round', 'games', 'mean', 'deviation'], points),
    tableOf('Secret aims', ['aim', 'drawn', 'met'], met),
    `<p>Pledges: ${fixed(pledges.made / games)} a game, ${pledges.kept} of ${pledges.made} kept.</p>`,
  ].join('')
}

function cardsTable({ cards }: EqualPart): string {
  const rows = Object.entries(cards).map(([id, { held, playable, played, taken }]) => [
    id,
    seatOf(id),
    card(id).kind,
    `${held}`,
    percent(played / held),
    percent(played / playable),
    card(id).kind === 'initiative' ? '' : percent(taken / played),
  ])
  return tableOf(
    'Cards',
    ['card', 'seat', 'kind', 'rounds held', 'played', 'of playable', 'taken of played'],
    rows,
  )
}

function itemsTable({ items }: EqualPart): string {
  const rows = Object.entries(items).sort(([a], [b]) => (a < b ? -1 : 1))
  const cells = rows.map(([id, { on, chosen }]) => [id, `${on}`, percent(chosen / on)])
  return tableOf('Items', ['item', 'times on the menu', 'chosen'], cells)
}

/** Trust after the last round, one line to read. */
export function trustLine({ course }: EqualPart): string {
  const last = course.at(-1)
  if (!last) return ''
  const words = Object.entries(forPowers((power) => last.trust[power].toFixed(1)))
  return `<p>Trust at the end: ${words.map(([power, trust]) => `${power} ${trust}`).join(', ')}.</p>`
}
