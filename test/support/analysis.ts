/** Games to analyse in tests: short beginnings of games, so that an analysis takes a second. */
import type { Analysed } from '../../src/game/analysis/index.ts'
import { gameIn } from '../../src/game/analysis/index.ts'
import { fileOf, type RecordFile } from '../../src/game/record/index.ts'
import { randomGame } from './play.ts'

/** The record of a random game of so many choices. */
export function randomFile(seed: string, most?: number): RecordFile {
  const { beginning, moves } = randomGame(seed, {}, most)
  const file = fileOf(beginning, moves)
  if ('refused' in file) throw new Error(`a random game is refused: ${file.refused}`)
  return file
}

/** The game of a record that must be one. */
export function gameOf(file: RecordFile): Analysed {
  const game = gameIn(file)
  if ('refused' in game) throw new Error(`the record is refused: ${game.refused}`)
  return game
}
