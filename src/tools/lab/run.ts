/** One run of the lab over one scenario: who is measured, how many games each part plays, and how to have them played. */
import { CHARACTERS } from '../../game/bots/index.ts'
import { forSeats, type Scenario, type Seat } from '../../game/vocabulary.ts'
import type { Order, Played, Player } from './games.ts'
import type { Pool } from './pool.ts'
import { levelNamed } from './shortened.ts'

/** What the lab measures, each with a number of games of its own. */
export const PARTS = [
  'equal',
  'players',
  'versus',
  'rivals',
  'levels',
  'ratings',
  'shuffle',
  'openings',
  'answers',
  'last',
  'drops',
  'sticks',
  'pressures',
  'decisions',
  'winning',
  'additions',
] as const
export type Part = (typeof PARTS)[number]

export interface Run {
  scenario: Scenario
  /** Of all games of the run. */
  seed: string
  /** The bot that counts as search. */
  search: string
  /** Who plays Kazakhstan in the table of players and sits at the mixed tables; everyone there is, if not given. */
  players?: readonly string[]
  /** The levels held against each other, from the lowest up. */
  levels: readonly string[]
  /** The player of the powers that every player's Kazakhstan meets. */
  powers: string
  /**
   * `equal`: games of search in all seats. `players`: of each player as Kazakhstan. `versus`: of each unbending policy.
   * `rivals`: of each seat and rival. `levels`: of each seat and pair of levels. `ratings`: tables, five games each.
   * `shuffle`: deals, each played at `repeats` tables. `openings`: of each opening. `answers`: in
   * which the answers to every crisis are weighed. `last`: how many of the equal games
   * are looked into at the end. `drops`, `sticks`: of each policy laid over. `pressures`: in which the answers to every
   * pressure are weighed. `decisions`: in which every choice is. `winning`: of all playing to win. `additions`: of each
   * level and addition. A part of 0 games is left out.
   */
  games: Readonly<Record<Part, number>>
  repeats: number
  pool: Pool
}

/** A seat's characters at the level of search; none if search is no level. */
export function charactersOf(search: string, seat: Seat): string[] {
  const [level = ''] = search.split('/')
  if (!levelNamed(level)) return []
  return CHARACTERS.filter((one) => one.seat === seat).map((one) => `${level}/${one.id}`)
}

/** Plays games 0 to `games`. */
export function play(
  run: Run,
  players: Order['players'],
  games: number,
  more: Partial<Pick<Order, 'seed' | 'dealt' | 'watch' | 'weigh'>> = {},
): Promise<Played> {
  return run.pool.play({ scenario: run.scenario.id, seed: run.seed, from: 0, to: games, players, ...more })
}

/** One player in all seats, or one in a certain seat and another in the rest. */
export function seating(others: Player, seat?: Seat, player: Player = others): Order['players'] {
  return forSeats((each) => (each === seat ? player : others))
}

/** The equal games: every part that needs them asks for them here, so that they are played once. */
export function playEqual(run: Run, games: number): Promise<Played> {
  return play(run, seating(run.search), games, { watch: run.games.last })
}
