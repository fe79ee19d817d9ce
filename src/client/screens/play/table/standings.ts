/** How all five seats stand, as far as everyone may know it: what they have scored, and what that comes to if they go on so. Pure. */
import type { Outcome, Seat, Table } from '../../../../game/index.ts'
import { marginOf, parsOf, SEATS, timesCounted, verdictOf } from '../../../../game/index.ts'
import { usualOf } from '../../../ui/usual.ts'

export interface Standing {
  seat: Seat
  /** Points scored so far; Kazakhstan's with the next verdict, as it would be now. */
  score: number
  /** The seat's par for as much of the game as has been scored, where it is known. */
  par: number | undefined
  /** Spreads above par at the end, if it goes on as it has. Secret aims are not in it. */
  margin: number
  /** From 1; nothing where nobody knows what is usual, and so who is ahead. */
  place: number | undefined
}

/**
 * The best first, or in seat order where it is not known what is usual; of a game that is over, as it ended. `drafted`: the table as it would stand after the draft, for
 * Kazakhstan's verdict. Nothing before the first round is closed: then nobody has scored.
 */
export function standings(table: Table, drafted: Pick<Table, 'tracks'> = table): Standing[] {
  const [pars, usual] = [parsOf(table), usualOf(table)]
  const { outcome } = table
  const ordered = usual ? placed : unplaced
  if (outcome) return ordered(SEATS.map((seat) => ended(seat, outcome, usual?.[seat].par)))
  if (table.history.length === 0) return []
  const rows = SEATS.map((seat) => {
    const score = table.score[seat] + (seat === 'KZ' ? nextVerdict(table, drafted) : 0)
    const share = seat === 'KZ' ? judged(table) : counted(table)
    const par = usual && usual[seat].par * share
    return { seat, score, par, margin: marginOf(score / share, pars[seat]) }
  })
  return ordered(rows)
}

function ended(seat: Seat, { scores, margins }: Outcome, par: number | undefined): Omit<Standing, 'place'> {
  return { seat, score: scores[seat], par, margin: margins[seat] }
}

/** Of equal margins, the first in seat order comes first, as in the rules. */
function placed(rows: readonly Omit<Standing, 'place'>[]): Standing[] {
  return [...rows].sort((a, b) => b.margin - a.margin).map((row, at) => ({ ...row, place: at + 1 }))
}

function unplaced(rows: readonly Omit<Standing, 'place'>[]): Standing[] {
  return rows.map((row) => ({ ...row, place: undefined }))
}

/** Rounds until the next verdict, this one included unless it is judged already; nothing where none is to come. */
export function roundsToVerdict({ scenario, round, outcome, verdicts }: Table): number | undefined {
  const isJudged = verdicts.some((given) => given.round === round)
  const next = outcome ? undefined : scenario.verdicts.find((due) => due >= (isJudged ? round + 1 : round))
  return next === undefined ? undefined : next - round + (isJudged ? 0 : 1)
}

function nextVerdict(table: Table, drafted: Pick<Table, 'tracks'>): number {
  return roundsToVerdict(table) === undefined ? 0 : verdictOf(drafted)
}

/** The share of the verdicts that are given, the next one among them. */
function judged(table: Table): number {
  const { scenario, verdicts } = table
  const next = roundsToVerdict(table) === undefined ? 0 : 1
  return Math.min(1, (verdicts.length + next) / scenario.verdicts.length)
}

/** The share of the powers' rounds that are closed, each as often as it counts. */
function counted({ scenario, history }: Table): number {
  const times = scenario.rounds.map((_, at) => timesCounted({ scenario, round: at + 1 }))
  const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0)
  return sum(times.slice(0, history.length)) / sum(times)
}
