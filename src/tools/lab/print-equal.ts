/** The equal games as tables to read on the terminal. */
import { card, forPowers, SEATS, TRACKS } from '../../game/index.ts'
import { table } from '../text-table.ts'
import type { EqualPart } from './parts/equal.ts'
import { fixed, percent, range } from './words.ts'

export function equalLines(equal: EqualPart): string[] {
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
    ...newsLines(equal),
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

function newsLines({ news }: EqualPart): string[] {
  return table(
    ['event', 'came', 'Kazakhstan scored more', '95 %'],
    Object.entries(news).map(([id, { came, gain }]) => [
      id,
      `${came}`,
      gain.mean.toFixed(1),
      range(gain.low, gain.high, 1),
    ]),
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
