/**
 * Whether ledgers tell luck from skill, over games of bots of one level:
 *   npx tsx src/tools/analysis/ledgers.ts [--games N] [--seed S] [--bot NAME] [--seats KZ,RU] [--worlds N] [--threads N]
 * Of each seat: means of the ledgers' totals with their standard errors, how far a ledger is from adding up, and how the
 * news goes with the seat's own choices. Luck takes no side, and knows nothing of skill.
 */
import { parseArgs } from 'node:util'
import { type Ledger, TERM_KINDS, type TermKind } from '../../game/analysis/index.ts'
import { isSeat, type Seat } from '../../game/vocabulary.ts'
import { bundled } from '../bundled.ts'
import { inPieces, openThreads } from '../lab/threads.ts'
import type { LedgerOrder } from './ledger-games.ts'

const PIECE = 2

const { values } = parseArgs({
  options: {
    games: { type: 'string', default: '200' },
    seed: { type: 'string', default: 'ledgers' },
    bot: { type: 'string', default: 'expert' },
    seats: { type: 'string', default: 'KZ' },
    worlds: { type: 'string', default: '24' },
    threads: { type: 'string', default: '1' },
  },
})
const seats = values.seats.split(',').filter(isSeat)
const order: LedgerOrder = {
  scenario: 'pivots',
  bot: values.bot,
  seed: values.seed,
  from: 0,
  to: Number(values.games),
  seats,
  worlds: Number(values.worlds),
}
const path = await bundled('src/tools/analysis/ledger-games.ts')
const threads = openThreads<LedgerOrder, Ledger[]>(path, Number(values.threads))
const ledgers: Ledger[] = []
await Promise.all(inPieces(order, PIECE).map(add))
await threads.close()
for (const seat of seats) console.log(lineOf(seat))

async function add(piece: LedgerOrder): Promise<void> {
  ledgers.push(...(await threads.ask(piece)))
  if (piece.from % 20 === 0) for (const seat of seats) console.error(lineOf(seat))
}

function lineOf(seat: Seat): string {
  const own = ledgers.filter((ledger) => ledger.seat === seat)
  const of = (kind: TermKind): number[] => own.map(({ totals }) => totals[kind].by)
  const totals = TERM_KINDS.map((kind) => `${kind} ${told(of(kind))}`)
  const away = Math.max(...own.map(offBy))
  const start = told(own.map((ledger) => ledger.start.by))
  const correlation = correlationOf(of('news'), of('own')).toFixed(3)
  return `${seat}, ${own.length} games: start ${start}, ${totals.join(', ')}; news with own ${correlation}; off by ${away.toExponential(1)}`
}

function offBy({ start, terms, result }: Ledger): number {
  return Math.abs(terms.reduce((sum, { by }) => sum + by, start.by) - result)
}

function told(all: readonly number[]): string {
  const error = Math.sqrt(covariance(all, all) / all.length)
  return `${mean(all).toFixed(3)} +- ${error.toFixed(3)}`
}

function correlationOf(one: readonly number[], other: readonly number[]): number {
  return covariance(one, other) / Math.sqrt(covariance(one, one) * covariance(other, other))
}

function covariance(one: readonly number[], other: readonly number[]): number {
  const [middle, otherMiddle] = [mean(one), mean(other)]
  const sum = one.reduce((all, value, n) => all + (value - middle) * ((other[n] ?? 0) - otherMiddle), 0)
  return sum / Math.max(1, one.length - 1)
}

function mean(all: readonly number[]): number {
  return all.reduce((sum, value) => sum + value, 0) / Math.max(1, all.length)
}
