/** The choices of a game as digits: which of the items that still fit comes next, or none. Never are all choices listed. */
import type { Choice, Menu, Seat, State } from '../../index.ts'
import { MOST_MOVES, type Move } from '../format.ts'
import type { Rules } from '../rules.ts'
import { type Digits, LinkError } from './digits.ts'

/** Moves from a state on, until the game is over or the moves are: `known` when they are written. Writes to the state. */
export function codeMoves(digits: Digits, state: State, rules: Rules, known?: readonly Move[]): Move[] {
  const ends = known && endOf(state, rules, known)
  const isOver = digits.digit(2, ends && Number(ends.over)) === 1
  const count = isOver ? MOST_MOVES : digits.digit(MOST_MOVES + 1, known?.length)
  const inOrder = digits.digit(2, ends && Number(ends.inOrder)) === 1
  const moves: Move[] = []
  while (moves.length < count && state.waiting.length > 0) {
    const move = codeMove(digits, state, rules, inOrder, known?.[moves.length])
    const { refused } = rules.apply(state, { seat: move.seat, choice: move.choice })
    if (refused) throw new LinkError(`move ${moves.length + 1} is refused: ${refused}`)
    moves.push(move)
  }
  if (isOver ? !state.outcome : moves.length < count) throw new LinkError('the moves end before their time')
  return moves
}

/** Whether these moves end the game, and whether every seat chose when it was first in order. */
function endOf(state: State, rules: Rules, moves: readonly Move[]): { over: boolean; inOrder: boolean } {
  const copy = rules.cloneState(state)
  let inOrder = true
  for (const { seat, choice } of moves) {
    inOrder &&= copy.waiting[0] === seat
    if (rules.apply(copy, { seat, choice }).refused) throw new LinkError('a move is not legal')
  }
  return { over: copy.outcome !== undefined, inOrder }
}

function codeMove(digits: Digits, state: State, rules: Rules, inOrder: boolean, known?: Move): Move {
  const { waiting } = state
  const at = inOrder ? 0 : digits.digit(waiting.length, known && waiting.indexOf(known.seat))
  const seat = waiting[at] as Seat
  const offered = rules.menu(state, seat)
  if (!offered) throw new LinkError(`${seat} waits and is asked nothing`)
  return { seat, choice: codeChoice(digits, offered, rules, known?.choice) }
}

/** Kazakhstan's choices come in the order of the menu, whatever order they were named in; powers' as they were laid. */
function codeChoice(digits: Digits, offered: Menu, rules: Rules, known?: Choice): Choice {
  const isOrdered = offered.seat === 'KZ'
  const ids = offered.items.map((item) => item.id)
  const wanted = known && isOrdered ? ids.filter((id) => known.includes(id)) : known
  const chosen: string[] = []
  for (;;) {
    const from = isOrdered && chosen.length > 0 ? ids.indexOf(chosen.at(-1) ?? '') + 1 : 0
    const next = ids.slice(from).filter((id) => fits(offered, chosen, id, rules))
    if (next.length === 0) return chosen
    // 0: nothing more.
    const digit = digits.digit(next.length + 1, wanted && placeOf(next, wanted[chosen.length]))
    if (digit === 0) return chosen
    chosen.push(next[digit - 1] as string)
  }
}

function fits(offered: Menu, chosen: readonly string[], id: string, rules: Rules): boolean {
  return !chosen.includes(id) && rules.checkChoice(offered, [...chosen, id]) === undefined
}

function placeOf(next: readonly string[], id: string | undefined): number | undefined {
  return id === undefined ? 0 : next.indexOf(id) + 1
}
