/** The lab's report as tables to read. */
import { card, SEATS } from '../../src/game/index.ts'
import { table } from '../table.ts'
import type { Report } from './report.ts'

/** The report as lines of text. */
export function linesOf(report: Report): string[] {
  return [
    `${report.scenario}: ${report.games} games of tuned bots in all seats, seed '${report.seed}', rules ${report.rulesVersion}`,
    '',
    ...table(['seat', 'wins', 'share', 'mean', 'deviation', 'par', 'spread'], seatRows(report)),
    '',
    ...report.verdicts.map(
      (one) =>
        `verdict of round ${one.round}: ${one.mean.toFixed(1)} ± ${one.deviation.toFixed(1)} in ${one.games} games`,
    ),
    `endings: ${Object.entries(report.endings)
      .map(([ending, times]) => `${ending} ${times}`)
      .join(', ')}`,
    '',
    ...table(['Kazakhstan played by', 'mean', '95 %', 'share of tuned', 'early ends'], doctrineRows(report)),
    '',
    ...table(['card', 'kind', 'held', 'played', 'play rate', 'taken of played'], cardRows(report)),
    '',
    ...table(['crisis', 'responses made'], crisisRows(report)),
  ]
}

function seatRows({ seatWins, scores }: Report): string[][] {
  return SEATS.map((seat) => {
    const { wins, share } = seatWins[seat]
    const { mean, deviation, par, spread } = scores[seat]
    return [seat, `${wins}`, percent(share), mean.toFixed(1), deviation.toFixed(1), `${par}`, `${spread}`]
  })
}

function doctrineRows({ doctrines, games }: Report): string[][] {
  return Object.entries(doctrines).map(([name, { mean, low, high, share, earlyEnds }]) => [
    name,
    mean.toFixed(1),
    `${low.toFixed(1)} - ${high.toFixed(1)}`,
    share.toFixed(2),
    percent(earlyEnds / games),
  ])
}

function cardRows({ cards }: Report): string[][] {
  return Object.entries(cards).map(([id, { held, played, playRate, takeRate }]) => {
    const { kind } = card(id)
    return [
      id,
      kind,
      `${held}`,
      `${played}`,
      percent(playRate),
      kind === 'initiative' ? '' : percent(takeRate),
    ]
  })
}

function crisisRows({ responses }: Report): string[][] {
  return Object.entries(responses)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([crisis, counts]) => {
      const sum = Object.values(counts).reduce((a, b) => a + b, 0)
      return [
        crisis,
        Object.entries(counts)
          .map(([id, times]) => `${id} ${percent(times / sum)}`)
          .join(', '),
      ]
    })
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
