/** Plays games of experts, and counts what seats come to beyond their outlook. Bundled, run in workers; see ./outlook-bias.ts. */
import { parentPort } from 'node:worker_threads'
import { finish, gameIn, knownSteps } from '../../game/analysis/index.ts'
import { foreseenAt } from '../../game/analysis/outlook.ts'
import { forSeats, SEATS, type Seat, STANDARD } from '../../game/index.ts'
import { playGame } from '../record/play.ts'

export interface OutlookOrder {
  readonly scenario: string
  readonly seed: string
  readonly from: number
  readonly to: number
}

/** Margins beyond what was foreseen, summed by seat and round, and how often each was foreseen. */
export interface OutlookSums {
  readonly sums: Record<Seat, number[]>
  readonly counts: Record<Seat, number[]>
}

function sumsIn({ scenario, seed, from, to }: OutlookOrder): OutlookSums {
  const found: OutlookSums = { sums: forSeats((): number[] => []), counts: forSeats((): number[] => []) }
  for (let n = from; n < to; n++) addGame(found, scenario, `${seed}-${n}`)
  return found
}

function addGame({ sums, counts }: OutlookSums, scenario: string, seed: string): void {
  const game = gameIn(playGame({ scenario, seed, bots: 'expert', options: STANDARD }))
  if ('refused' in game) throw new Error(`the record is refused: ${game.refused}`)
  const outcome = game.states.at(-1)?.outcome
  if (!outcome) throw new Error('the game is not over')
  for (const step of knownSteps(game)) {
    const state = game.states[step]
    if (!state || state.outcome) continue
    const { margins } = finish(foreseenAt(state, step, seed))
    for (const seat of SEATS) {
      const at = state.round - 1
      sums[seat][at] = (sums[seat][at] ?? 0) + outcome.margins[seat] - margins[seat]
      counts[seat][at] = (counts[seat][at] ?? 0) + 1
    }
  }
}

parentPort?.on('message', (order: OutlookOrder) => parentPort?.postMessage(sumsIn(order)))
