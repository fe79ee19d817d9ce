/**
 * Turning points: the moments at which what a seat could expect moved most, each named by what changed there. The name is
 * the kind of deed or news that the facts of that moment moved most by, in the direction in which the outlook moved.
 */
import { type Fact, SEATS, type Seat } from '../index.ts'
import type { Outlook } from './findings.ts'
import { type Analysed, stateAt } from './game.ts'
import { changeIn } from './turning-change.ts'
import { kindOf, type TurningKind } from './turning-kinds.ts'

export interface TurningPoint {
  /** The first moment at which it showed. */
  readonly step: number
  /** Whose outlook moved most, beside the errors of it. */
  readonly seat: Seat
  /** In margins, before and after. */
  readonly from: number
  readonly to: number
  readonly kind: TurningKind
  /** The fact that weighed most of its kind, and the step that told it: card, power and domain stand in it. */
  readonly fact: Fact
  readonly told: number
}

/** An outlook turns where it moves by so many margins, and so many standard errors. */
const TURNS = { by: 0.5, errors: 3 } as const
/** A game has no more turning points than one can take in. */
const MOST = 8

/** The turning points of a game in their order, by its outlooks. Where no fact accounts for a move, it has no name and is none. */
export function turningPoints(game: Analysed, outlooks: readonly Outlook[]): TurningPoint[] {
  const inOrder = [...outlooks].sort((a, b) => a.step - b.step)
  const points = inOrder
    .slice(1)
    .flatMap((after, n) => pointBetween(game, inOrder[n] as Outlook, after) ?? [])
  const largest = points.sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, MOST)
  return largest.sort((a, b) => a.step - b.step)
}

function sizeOf({ from, to }: TurningPoint): number {
  return Math.abs(to - from)
}

function pointBetween(game: Analysed, before: Outlook, after: Outlook): TurningPoint | undefined {
  const turned = SEATS.filter((seat) => turns(before, after, seat))
  const by = (seat: Seat): number => after.margins[seat] - before.margins[seat]
  const [seat] = turned.sort((a, b) => Math.abs(by(b)) - Math.abs(by(a)))
  if (!seat) return undefined
  const named = nameOf(game, before.step, after.step, seat, Math.sign(by(seat)))
  return named && { step: after.step, seat, from: before.margins[seat], to: after.margins[seat], ...named }
}

function turns(before: Outlook, after: Outlook, seat: Seat): boolean {
  const by = Math.abs(after.margins[seat] - before.margins[seat])
  return by >= TURNS.by && by > TURNS.errors * Math.hypot(before.se[seat], after.se[seat])
}

/** The kind that moved most in a direction between two moments, and its weightiest fact. */
export function nameOf(
  game: Analysed,
  from: number,
  to: number,
  seat: Seat,
  direction: number,
): Pick<TurningPoint, 'kind' | 'fact' | 'told'> | undefined {
  const sums = new Map<TurningKind, number>()
  const strongest = new Map<TurningKind, { fact: Fact; told: number; by: number }>()
  for (let told = from + 1; told <= to; told++) {
    const facts = game.facts[told] ?? []
    for (const fact of facts) {
      const kind = kindOf(fact, facts, stateAt(game, told - 1))
      const by = kind ? direction * changeIn(fact, seat) : 0
      if (!kind || by === 0) continue
      sums.set(kind, (sums.get(kind) ?? 0) + by)
      if (by > (strongest.get(kind)?.by ?? 0)) strongest.set(kind, { fact, told, by })
    }
  }
  const [most] = [...sums].filter(([, sum]) => sum > 0).sort((a, b) => b[1] - a[1])
  const found = most && strongest.get(most[0])
  return found && { kind: most[0], fact: found.fact, told: found.told }
}
