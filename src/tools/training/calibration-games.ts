/** Plays games of search, and counts what each seat scores beyond what it foresaw. Bundled, run in workers. */
import { parentPort } from 'node:worker_threads'
import { settle } from '../../game/bots/index.ts'
import { biasOf } from '../../game/bots/search/bias.ts'
import { searchingBot } from '../../game/bots/search/search.ts'
import { isSettled } from '../../game/bots/search/search-problem.ts'
import { apply, forSeats, type Seat, STANDARD, scenarioNamed, setup, view } from '../../game/index.ts'
import { levelNamed, type NamedLevel } from '../lab/shortened.ts'
import { turnsOf } from '../turns.ts'

export interface BiasOrder {
  scenario: string
  seed: string
  from: number
  to: number
}

/** Points scored beyond what was foreseen, summed by seat and round, and how often each was foreseen. */
export interface BiasSums {
  sums: Record<Seat, number[]>
  counts: Record<Seat, number[]>
}

interface Foreseen {
  seat: Seat
  round: number
  score: number
}

const SEARCH = searchingBot((levelNamed('master~40') as NamedLevel).settings, [], 1)

export function biasIn({ scenario, seed, from, to }: BiasOrder): BiasSums {
  const bias: BiasSums = { sums: forSeats((): number[] => []), counts: forSeats((): number[] => []) }
  for (let n = from; n < to; n++) {
    const { foreseen, scores } = playOne(scenario, `${seed}-${n}`)
    for (const { seat, round, score } of foreseen) add(bias, seat, round, scores[seat] - score)
  }
  return bias
}

/** What each seat foresaw at each of its choices, less what the table of before adds, and what it scored. */
function playOne(id: string, seed: string): { foreseen: Foreseen[]; scores: Readonly<Record<Seat, number>> } {
  const scenario = scenarioNamed(id)
  if (!scenario) throw new Error(`there is no scenario '${id}'`)
  const state = setup(scenario, { ...STANDARD, level: 'master' }, seed)
  const foreseen: Foreseen[] = []
  for (const { seat, menu: offered } of turnsOf(state)) {
    const { round } = state
    const thinking = SEARCH(view(state, seat), offered, `${seed} ${seat} ${round} ${offered.decision}`)
    const { choice, plans } = settle(thinking)
    if (plans[0] && !isSettled(state, offered))
      foreseen.push({ seat, round, score: plans[0].score - biasOf(state, offered) })
    const { refused } = apply(state, { seat, choice })
    if (refused) throw new Error(`game ${seed}: ${seat} chose '${choice.join(' ')}': ${refused}`)
  }
  if (!state.outcome) throw new Error('the game is not over')
  return { foreseen, scores: state.outcome.scores }
}

function add({ sums, counts }: BiasSums, seat: Seat, round: number, points: number): void {
  sums[seat][round - 1] = (sums[seat][round - 1] ?? 0) + points
  counts[seat][round - 1] = (counts[seat][round - 1] ?? 0) + 1
}

parentPort?.on('message', (order: BiasOrder) => parentPort?.postMessage(biasIn(order)))
