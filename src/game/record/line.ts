/** The lines of a record: the game itself, and how it might have gone on, each as the moves from the opening on. */
import type { Unsealed } from './file.ts'
import type { Move } from './format.ts'

export interface Line {
  /** The id of its branch; the game itself where there is none. */
  readonly branch?: string
  /** From the opening on. */
  readonly moves: readonly Move[]
  /** How many of them belong to the line it left. */
  readonly shared: number
  /** What the file says of its rounds, from the one it left in. */
  readonly chain: readonly string[]
}

/** The game, then its branches in the order of the file. A branch that leaves after the end of its line leaves at the end. */
export function linesOf({ moves, chain, branches = [] }: Unsealed): Line[] {
  const lines = new Map<string | undefined, Line>([[undefined, { moves, shared: 0, chain }]])
  for (const { id, from, moves: own, chain: told } of branches) {
    const left = lines.get(from.branch)?.moves ?? moves
    const shared = Math.min(from.step, left.length)
    lines.set(id, { branch: id, moves: [...left.slice(0, shared), ...own], shared, chain: told })
  }
  return [...lines.values()]
}
