/** The equal games on the page: who wins, how the table moves, and what is played of what is held. */
import { card, forPowers, POWERS, SEATS, TRACKS } from '../../../game/index.ts'
import type { EqualPart } from '../parts/equal.ts'
import { fixed, percent } from '../words.ts'
import { intervals, lines, strips } from './plots.ts'
import { around, figureOf, SHARES } from './section.ts'
import { folded, tableOf } from './svg.ts'

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
    figureOf('What Kazakhstan scored more where an event came than where it did not.', newsPlot(equal)),
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

function newsPlot({ news }: EqualPart): string {
  const bars = Object.entries(news)
    .sort(([, a], [, b]) => b.gain.mean - a.gain.mean)
    .map(([label, { came, gain }]) => {
      const { mean: value, low, high } = gain
      return { label, value, low, high, note: `${value.toFixed(1)} in ${came} games` }
    })
  const ends = bars.flatMap(({ low, high }) => [low, high])
  return intervals(
    'Events',
    bars,
    around([0, ...ends], (value) => value.toFixed(1)),
  )
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
