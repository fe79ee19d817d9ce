/** Ledgers of games of bots. Bundled, run in workers; see ./ledgers.ts. */
import { parentPort } from 'node:worker_threads'
import { finish, gameIn, type Ledger, ledgerOf } from '../../game/analysis/index.ts'
import { type Seat, STANDARD } from '../../game/index.ts'
import { playGame } from '../record/play.ts'

export interface LedgerOrder {
  readonly scenario: string
  /** In all five seats. */
  readonly bot: string
  readonly seed: string
  readonly from: number
  readonly to: number
  readonly seats: readonly Seat[]
  /** Worlds each moment is followed in. */
  readonly worlds: number
}

function ledgersIn({ scenario, bot, seed, from, to, seats, worlds }: LedgerOrder): Ledger[] {
  const ledgers: Ledger[] = []
  for (let n = from; n < to; n++) {
    const game = gameIn(playGame({ scenario, seed: `${seed}-${n}`, bots: bot, options: STANDARD }))
    if ('refused' in game) throw new Error(`the record is refused: ${game.refused}`)
    for (const seat of seats) {
      const ledger = finish(ledgerOf(game, seat, worlds))
      if (ledger) ledgers.push(ledger)
    }
  }
  return ledgers
}

parentPort?.on('message', (order: LedgerOrder) => parentPort?.postMessage(ledgersIn(order)))
