/** Counts the choices that are legal, as perft counts the moves of chess: what changes legality anywhere changes a count. */
import { apply, type Choice, checkChoice, type Menu, menu, type State, setup } from '../../game/index.ts'
import { cloneState } from '../../game/kernel.ts'
import type { GameRecord } from '../../game/record/index.ts'

/** Beyond so many choices what follows each of them is not counted: a round is reckoned for every one. */
const MOST = 500

/** Every legal choice of a menu. A power's cards lie in the order chosen, so each order of them is a choice of its own. */
export function legalChoices(offered: Menu): Choice[] {
  const choices: Choice[] = []
  const ids = offered.items.map((item) => item.id)
  // What is refused stays refused with more items in it, so nothing legal lies beyond it.
  const extend = (chosen: Choice, from: number): void => {
    if (checkChoice(offered, chosen) !== undefined) return
    choices.push(chosen)
    const ordered = offered.decision === 'offers'
    for (let at = ordered ? 0 : from; at < ids.length; at++) {
      const id = ids[at] as string
      if (!ordered || !chosen.includes(id)) extend([...chosen, id], at + 1)
    }
  }
  extend([], 0)
  return choices
}

/** How many ways there are to make the next choices, `depth` of them one after the other; 1 where the game is over. */
export function waysToChoose(state: State, depth: number): number {
  const seat = state.waiting[0]
  const offered = seat && menu(state, seat)
  if (depth === 0 || !seat || !offered) return 1
  const choices = legalChoices(offered)
  if (depth === 1) return choices.length
  return choices.reduce((ways, choice) => {
    const next = cloneState(state)
    const applied = apply(next, { seat, choice })
    if (applied.refused) throw new Error(`[${choice.join(' ')}] is refused: ${applied.refused}`)
    return ways + waysToChoose(next, depth - 1)
  }, 0)
}

/**
 * The counts of a game, a line for every decision of every round: `3 offers RU 58 2610`. Behind the seat first asked stand the
 * choices it has, then the ways to make the next two, and for a pledge the next three. Where a power chooses, those of the
 * others stand in lines of their own.
 */
export function choicesOf({ scenario, options, seed, draws, moves }: GameRecord): string[] {
  const state = setup(scenario, options, seed, undefined, draws)
  const lines = counted(state)
  for (const move of moves) {
    const applied = apply(state, move)
    if (applied.refused) throw new Error(`a move of the record is refused: ${applied.refused}`)
    lines.push(...counted(state))
  }
  return lines
}

function counted(state: State): string[] {
  const [seat] = state.waiting
  if (!seat) return []
  const ways = [waysToChoose(state, 1)]
  if (state.decision !== 'offers' || seat === 'RU') {
    if ((ways[0] as number) <= MOST) ways.push(waysToChoose(state, 2))
    if (state.decision === 'pledge') ways.push(waysToChoose(state, 3))
  }
  return [`${state.round} ${state.decision} ${seat} ${ways.join(' ')}`]
}
