/** The game of a table as it is played: a match, built again from the table's entries whenever it is not there. */
import {
  type Fact,
  forSeats,
  isObject,
  type Question,
  questionOf,
  type Scenario,
  type Seat,
  type State,
  scenarioNamed,
} from '../../game/index.ts'
import { type Match, matchAfter, type OpenHost } from '../../game/match/index.ts'
import type { Beginning, Rules } from '../../game/record/index.ts'
import { valueAt } from '../../game/vocabulary.ts'
import { currentGame, type TableGame, type TableState } from './table-state.ts'

/** The scenario of a table, by its rules. Throws where there is none of its id. */
export function scenarioOf({ scenario }: Pick<TableState, 'scenario'>, rules?: Rules): Scenario {
  const named = (id: string) => (rules ? valueAt(rules.scenarios, id) : scenarioNamed(id))
  const found = isObject(scenario) ? (scenario as Scenario) : named(String(scenario))
  if (!found) throw new Error(`there is no scenario '${String(scenario)}'`)
  return found
}

/** What a game of this table begins with. Who holds its seats is told elsewhere. */
export function beginningOf(state: TableState, { seed }: TableGame, rules?: Rules): Beginning {
  const { options } = state
  return { scenario: scenarioOf(state, rules), options, seed, seats: forSeats(() => 'person') }
}

export class LiveGame {
  private readonly hosts: OpenHost
  private live: { readonly seed: string; readonly match: Match } | undefined

  constructor(hosts: OpenHost) {
    this.hosts = hosts
  }

  /** The match up to the last choice on the disk, or one further while that is being written. Throws before the deal. */
  match(state: TableState): Match {
    const { seed } = currentGame(state)
    if (this.live?.seed !== seed) this.live = { seed, match: this.played(state) }
    return this.live.match
  }

  /** The game after the last choice on the disk; nothing before the deal. */
  at(state: TableState): { readonly state: State; readonly facts: readonly Fact[] } | undefined {
    const game = currentGame(state)
    if (!game.seats) return undefined
    const moment = this.match(state).moments[game.made.length]
    if (!moment) throw new Error('the match is behind its table')
    return moment
  }

  /** What a seat is asked now, if anything. */
  asked(state: TableState, seat: Seat): Question | undefined {
    const moment = this.at(state)
    return moment && questionOf(moment.state, seat)
  }

  /** Whatever is not on the disk has not happened: the match is built again when it is wanted. */
  forget(): void {
    this.live = undefined
  }

  private played(state: TableState): Match {
    const game = currentGame(state)
    if (!game.seats) throw new Error('no cards are dealt yet')
    const moves = game.made.map(({ seat, choice }) => ({ seat, choice }))
    const match = matchAfter(beginningOf(state, game), moves, this.hosts)
    if ('refused' in match) throw new Error(`choice ${match.detail} of the table is refused`)
    return match
  }
}
