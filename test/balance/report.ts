/** What the lab reports of the games it has had played. */
import type { SimpleBot } from '../../src/game/bots/index.ts'
import {
  CARDS,
  deckOf,
  ENDINGS,
  type Ending,
  RULES_VERSION,
  type Scenario,
  SEATS,
  type Seat,
} from '../../src/game/index.ts'
import type { Played } from './games.ts'
import { bootstrap, deviation, type Interval, mean } from './stats.ts'

export interface Report {
  scenario: string
  games: number
  seed: string
  rulesVersion: number
  /** Tuned bots in all seats: games won, and their share. */
  seatWins: Record<Seat, { wins: number; share: number }>
  /** The same games: what each seat scores, beside the par and spread the scenario gives it. */
  scores: Record<Seat, { mean: number; deviation: number; par: number; spread: number }>
  /** Points of Kazakhstan's verdicts, in the games that reached them. */
  verdicts: { round: number; games: number; mean: number; deviation: number }[]
  /** Kazakhstan played by each bot against tuned powers. `share`: of the tuned bot's mean. */
  doctrines: Record<string, DoctrineRow>
  /** Rates are shares of the rounds a card was held (played) and of the times it lay on the table (taken). */
  cards: Record<string, { held: number; played: number; taken: number; playRate: number; takeRate: number }>
  /** For each crisis that came, how often each response was made. */
  responses: Played['responses']
  endings: Record<Ending, number>
}

export interface DoctrineRow extends Interval {
  mean: number
  share: number
  earlyEnds: number
}

/** The report of the tuned bots' games, and of those in which others played Kazakhstan. */
export function reportOf(
  scenario: Scenario,
  seed: string,
  tuned: Played,
  others: readonly (readonly [SimpleBot, Played])[],
): Report {
  const doctrines = [...others, ['tuned', tuned] as const]
  return {
    scenario: scenario.id,
    games: tuned.rows.length,
    seed,
    rulesVersion: RULES_VERSION,
    seatWins: bySeat((seat) => winsOf(tuned, seat)),
    scores: bySeat((seat) => scoresOf(scenario, tuned, seat)),
    verdicts: scenario.verdicts.map((round, at) => verdictsOf(tuned, round, at)),
    doctrines: Object.fromEntries(doctrines.map(([name, played]) => [name, doctrineOf(name, played, tuned)])),
    cards: cardsOf(scenario, tuned),
    responses: tuned.responses,
    endings: endingsOf(tuned),
  }
}

function bySeat<T>(value: (seat: Seat) => T): Record<Seat, T> {
  return Object.fromEntries(SEATS.map((seat) => [seat, value(seat)])) as Record<Seat, T>
}

function winsOf({ rows }: Played, seat: Seat): { wins: number; share: number } {
  const wins = rows.filter((row) => row.winner === seat).length
  return { wins, share: wins / rows.length }
}

function scoresOf(scenario: Scenario, { rows }: Played, seat: Seat): Report['scores'][Seat] {
  const scores = rows.map((row) => row.scores[seat])
  return { mean: mean(scores), deviation: deviation(scores), ...scenario.pars[seat] }
}

function verdictsOf({ rows }: Played, round: number, at: number): Report['verdicts'][number] {
  const points = rows.flatMap((row) => row.verdicts[at] ?? [])
  return { round, games: points.length, mean: mean(points), deviation: deviation(points) }
}

function doctrineOf(name: string, played: Played, tuned: Played): DoctrineRow {
  const scores = scoresOfKazakhstan(played)
  const centre = mean(scores)
  return {
    mean: centre,
    ...bootstrap(scores, `bootstrap-${name}`),
    share: centre / mean(scoresOfKazakhstan(tuned)),
    earlyEnds: played.rows.filter((row) => row.ending !== 'completed').length,
  }
}

function scoresOfKazakhstan({ rows }: Played): number[] {
  return rows.map((row) => row.scores.KZ)
}

/** Every card the scenario's decks hold, whether it was ever in a hand or not. */
function cardsOf(scenario: Scenario, { cards }: Played): Report['cards'] {
  const eras = new Set(scenario.rounds.map((round) => round.era))
  const held = new Set(SEATS.flatMap((seat) => [...eras].flatMap((era) => deckOf(seat, era))))
  const rows = CARDS.filter((card) => held.has(card.id)).map(({ id }) => {
    const tally = cards[id] ?? { held: 0, played: 0, taken: 0 }
    const rates = { playRate: tally.played / (tally.held || 1), takeRate: tally.taken / (tally.played || 1) }
    return [id, { ...tally, ...rates }] as const
  })
  return Object.fromEntries(rows)
}

function endingsOf({ rows }: Played): Report['endings'] {
  const count = (ending: Ending): number => rows.filter((row) => row.ending === ending).length
  return Object.fromEntries(ENDINGS.map((ending) => [ending, count(ending)])) as Report['endings']
}
