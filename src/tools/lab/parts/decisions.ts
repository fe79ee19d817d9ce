/** What every seat's decisions are worth to it, in games of search at all seats: by game half, and round by round. */
import { parsOf, type Scenario, SEATS, type Seat, STANDARD } from '../../../game/index.ts'
import { type GameRow, levelAt } from '../games.ts'
import { play, type Run, seating } from '../run.ts'
import { type Estimate, estimate, mean, ratio } from '../stats.ts'
import type { WeighedChoice } from '../weighed-choices.ts'

/** Game halves, the first and the second; a round in the middle belongs to the first. */
type Halves = readonly [Estimate, Estimate]

export interface RoundWorth {
  round: number
  decisions: number
  /** Mean points below the best plan found. */
  random: number
  nothing: number
  different: number
}

export interface DecisionRow {
  seat: Seat
  /** Weighed in all games. */
  decisions: number
  /** What random legal plans cost beside the best found, all decisions of a game half together, in spreads. */
  random: Halves
  /** What it costs to do nothing, likewise. */
  nothing: Halves
  /** Share of the decisions in which a clearly different plan is at most half a point below the best found. */
  near: Estimate
  rounds: RoundWorth[]
}

export interface DecisionsPart {
  player: string
  games: number
  rows: DecisionRow[]
}

/** Points below the best within which a plan is as good as it. */
export const NEAR = 0.5

export async function measureDecisions(run: Run): Promise<DecisionsPart | undefined> {
  const { decisions: games } = run.games
  if (games === 0) return undefined
  const { rows } = await play(run, seating(run.search), games, { weigh: { choices: games } })
  return { player: run.search, games, rows: decisionRows(rows, run.scenario, run.search) }
}

type Game = Pick<GameRow, 'choices'>

/** `search`: who held every seat; the spreads are those of its level. */
export function decisionRows(games: readonly Game[], scenario: Scenario, search: string): DecisionRow[] {
  const pars = parsOf({ scenario, options: { ...STANDARD, ...levelAt([search]) } })
  const half = Math.ceil(scenario.rounds.length / 2)
  return SEATS.map((seat) =>
    decisionRow(
      seat,
      games.map((game) => of(seat, game)),
      half,
      pars[seat].spread,
    ),
  )
}

function of(seat: Seat, { choices = [] }: Game): WeighedChoice[] {
  return choices.filter((one) => one.seat === seat)
}

/** `games`: the seat's decisions, game by game. `half`: the last round of the first half. */
export function decisionRow(
  seat: Seat,
  games: readonly (readonly WeighedChoice[])[],
  half: number,
  spread: number,
): DecisionRow {
  const halves = (what: 'random' | 'nothing'): Halves => {
    const sums = (isIn: (round: number) => boolean): number[] =>
      games.map(
        (choices) =>
          sum(
            choices.filter(({ round }) => isIn(round)),
            what,
          ) / spread,
      )
    return [
      estimate(
        sums((round) => round <= half),
        `decisions-${seat}-${what}-1`,
      ),
      estimate(
        sums((round) => round > half),
        `decisions-${seat}-${what}-2`,
      ),
    ]
  }
  const near = games.map((choices) => choices.filter(isNear).length)
  const all = games.map((choices) => choices.length)
  return {
    ...{ seat, decisions: all.reduce((a, b) => a + b, 0) },
    ...{ random: halves('random'), nothing: halves('nothing') },
    near: ratio(near, all, `decisions-${seat}-near`),
    rounds: roundsOf(games.flat()),
  }
}

function sum(choices: readonly WeighedChoice[], what: 'random' | 'nothing'): number {
  return choices.reduce((all, one) => all + one[what], 0)
}

/** A decision without a clearly different plan leaves only one way: it is none that has two good ones. */
function isNear({ different }: WeighedChoice): boolean {
  return different !== undefined && different <= NEAR
}

function roundsOf(choices: readonly WeighedChoice[]): RoundWorth[] {
  const rounds = [...new Set(choices.map(({ round }) => round))].sort((a, b) => a - b)
  return rounds.map((round) => {
    const own = choices.filter((one) => one.round === round)
    return {
      ...{ round, decisions: own.length },
      random: mean(own.map((one) => one.random)),
      nothing: mean(own.map((one) => one.nothing)),
      different: mean(own.flatMap(({ different }) => different ?? [])),
    }
  })
}
