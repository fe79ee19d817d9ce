/** The puzzles that come with the game, and which of them is meant. */
import { difficultyOf, type Puzzle, puzzleOfDay } from '../../../game/analysis/index.ts'

/** The address of the puzzle of the day. */
export const TODAY_ID = 'today'

/** Milliseconds. */
const DAY = 24 * 60 * 60 * 1000

/** All of them. Rejects where they do not come. */
export async function loadPuzzles(): Promise<readonly Puzzle[]> {
  const all = await import('../../../../assets/puzzles/puzzles.json')
  return all.default as readonly Puzzle[]
}

/** The number of the day that a clock on the wall shows: it changes at midnight, wherever one is. */
export function dayOf(now: Date): number {
  return Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / DAY)
}

/** The puzzle an address names; `undefined` where there is none. */
export function puzzleNamed(all: readonly Puzzle[], id: string, now: Date): Puzzle | undefined {
  return id === TODAY_ID ? puzzleOfDay(all, dayOf(now)) : all.find((one) => one.id === id)
}

/** The easiest first; of those, in the order of the set. */
export function byDifficulty(all: readonly Puzzle[]): readonly (readonly [number, readonly Puzzle[]])[] {
  const found = new Map<number, Puzzle[]>()
  for (const puzzle of all) {
    const difficulty = difficultyOf(puzzle)
    found.set(difficulty, [...(found.get(difficulty) ?? []), puzzle])
  }
  return [...found].sort(([a], [b]) => a - b)
}

/** The one to go on to: the next as hard that is not solved, then any other. `undefined` where there is none. */
export function nextAfter(
  all: readonly Puzzle[],
  { id }: Puzzle,
  isSolved: (id: string) => boolean,
): Puzzle | undefined {
  const inOrder = byDifficulty(all).flatMap(([, puzzles]) => puzzles)
  const at = inOrder.findIndex((one) => one.id === id)
  const others = [...inOrder.slice(at + 1), ...inOrder.slice(0, Math.max(0, at))]
  return others.find((one) => !isSolved(one.id)) ?? others[0]
}
