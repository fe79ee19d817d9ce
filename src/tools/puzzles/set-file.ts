/** The set of puzzles as it lies in the repository, a puzzle a line. */
import { readFile, writeFile } from 'node:fs/promises'
import type { Puzzle } from '../../game/analysis/index.ts'

export const SET_FILE = 'assets/puzzles/puzzles.json'

/** What the file holds. Rejects where it cannot be read. */
export async function readSet(): Promise<Puzzle[]> {
  const text = await readFile(SET_FILE, 'utf8')
  return text === '' ? [] : (JSON.parse(text) as Puzzle[])
}

/** Writes all of them, in this order. */
export async function writeSet(puzzles: readonly Puzzle[]): Promise<void> {
  const lines = puzzles.map((puzzle) => JSON.stringify(puzzle))
  await writeFile(SET_FILE, `[\n${lines.join(',\n')}\n]\n`)
}
