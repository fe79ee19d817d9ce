/** Screens that the page does without until one is opened: each is fetched then, with its words. */
import { door } from '../screens/nowhere/door.tsx'
import { loadedModules } from '../state/modules.ts'
import { GAME_TEXT, loadText } from '../text/index.ts'

/** On which games are looked through. */
export const ReplayDoor = door(async () => {
  const [{ ReplayScreen }] = await Promise.all([
    import('../screens/replay/replay-screen.tsx'),
    loadedModules(),
    loadText([...GAME_TEXT, 'replay', 'table']),
  ])
  return ReplayScreen
})

/** Questions in the record of history. */
export const PredictDoor = door(async () => {
  const [{ PredictScreen }] = await Promise.all([
    import('../screens/predict/predict-screen.tsx'),
    loadedModules(),
    loadText([...GAME_TEXT, 'ask', 'reading', 'why']),
  ])
  return PredictScreen
})

/** Positions with one best plan. */
export const PuzzlesDoor = door(async () => {
  const [{ PuzzlesScreen }] = await Promise.all([
    import('../screens/puzzles/puzzles-screen.tsx'),
    loadedModules(),
    loadText([...GAME_TEXT, 'puzzles']),
  ])
  return PuzzlesScreen
})

/** Games of one scenario on one chart. */
export const CompareDoor = door(async () => {
  const [{ CompareScreen }] = await Promise.all([
    import('../screens/replay/compare/compare-screen.tsx'),
    loadedModules(),
    loadText([...GAME_TEXT, 'replay']),
  ])
  return CompareScreen
})

/** A table with others. */
export const TableDoor = door(async () => {
  const [{ TableScreen }] = await Promise.all([
    import('../screens/table/table-screen.tsx'),
    loadedModules(),
    loadText([...GAME_TEXT, 'table', 'nouns', 'replay']),
  ])
  return TableScreen
})

/** A class: its teacher's pages, its pupils' and the projector's. */
export const ClassDoor = door(async () => {
  const [{ ClassScreen }] = await Promise.all([
    import('../screens/classroom/class-screen.tsx'),
    loadText(['room', 'table', 'nouns']),
  ])
  return ClassScreen
})

/** The list of games. */
export const GamesDoor = door(async () => {
  const [{ GamesScreen }] = await Promise.all([import('../screens/games/games.tsx'), loadText(['replay'])])
  return GamesScreen
})
