// Puzzles on the page: which is meant, what is shown before one has chosen, what is taken, and what is kept of it.
import { describe, expect, it } from 'vitest'
import { asking, momentOf, playerOf, withChoice } from '../../../src/client/screens/puzzles/moment.ts'
import {
  byDifficulty,
  dayOf,
  loadPuzzles,
  nextAfter,
  puzzleNamed,
} from '../../../src/client/screens/puzzles/puzzle-set.ts'
import { fateAfter, fateOf, triesIn } from '../../../src/client/screens/puzzles/tries.ts'
import { difficultyOf } from '../../../src/game/analysis/index.ts'

const puzzles = await loadPuzzles()
const [first, second] = puzzles
if (!first || !second) throw new Error('there are no puzzles')

describe('which puzzle is meant', () => {
  it('is the one of the address, or of the day on the wall; a name of nothing is none', () => {
    const noon = new Date(2026, 10, 29, 12)
    expect(puzzleNamed(puzzles, second.id, noon)).toBe(second)
    for (const id of ['', 'constructor', '__proto__', 'no-such']) {
      expect(puzzleNamed(puzzles, id, noon)).toBeUndefined()
    }
    const today = puzzleNamed(puzzles, 'today', noon)
    expect(today).toBe(puzzleNamed(puzzles, 'today', new Date(2026, 10, 29, 0, 1)))
    expect(today).toBe(puzzleNamed(puzzles, 'today', new Date(2026, 10, 29, 23, 59)))
    expect(today).not.toBe(puzzleNamed(puzzles, 'today', new Date(2026, 10, 30, 0, 1)))
    expect(dayOf(new Date(2026, 10, 30))).toBe(dayOf(noon) + 1)
  })

  it('the list has each once, the easiest first', () => {
    const groups = byDifficulty(puzzles)
    const levels = groups.map(([difficulty]) => difficulty)
    expect(levels).toEqual([...levels].sort((a, b) => a - b))
    expect(groups.flatMap(([, group]) => group)).toHaveLength(puzzles.length)
    for (const [difficulty, group] of groups)
      expect(new Set(group.map(difficultyOf))).toEqual(new Set([difficulty]))
  })

  it('one goes on to the next that is not solved, around the end, and to any where all are', () => {
    const inOrder = byDifficulty(puzzles).flatMap(([, group]) => group)
    const [a, b, c] = inOrder
    const last = inOrder.at(-1)
    if (!a || !b || !c || !last) throw new Error('there are too few')
    expect(nextAfter(puzzles, a, () => false)).toBe(b)
    expect(nextAfter(puzzles, a, (id) => id === b.id)).toBe(c)
    expect(nextAfter(puzzles, last, () => false)).toBe(a)
    expect(nextAfter(puzzles, a, () => true)).toBe(b)
    expect(nextAfter([a], a, () => false)).toBeUndefined()
  })
})

describe.each([
  ['a power', puzzles.find(({ decision }) => decision === 'offers') ?? first],
  ['Kazakhstan', puzzles.find(({ decision }) => decision === 'attention') ?? first],
] as const)('the moment of a puzzle of %s', (_, puzzle) => {
  const moment = momentOf(puzzle)
  const { seat, round, decision } = puzzle
  const question = { seat, round, decision }

  it('is seen by its seat alone, asks, and tells neither plan nor what came after', () => {
    const session = asking(
      moment,
      playerOf(moment, () => undefined),
    )
    expect(session.viewer).toBe(seat)
    expect(session.answered).toBeUndefined()
    expect(session.open).toBeUndefined()
    expect(session.moments.peek()).toHaveLength(moment.step + 1)
    expect(moment.menu).toMatchObject(question)
    expect(session.moments.peek().at(-1)?.view).not.toHaveProperty('hidden')
  })

  it('takes a legal choice for its own question, and nothing else', async () => {
    const taken: unknown[] = []
    const { commit } = playerOf(moment, (choice) => void taken.push(choice))
    expect(await commit({ ...question, round: round + 1 }, [])).toEqual({ accepted: false, why: 'late' })
    expect(await commit(question, ['constructor'])).toEqual({ accepted: false, why: 'not-on-menu' })
    expect(taken).toEqual([])
    expect(await commit(question, puzzle.choice)).toEqual({ accepted: true })
    expect(taken).toEqual([puzzle.choice])
  })

  it('shows the choice that is to be marked, once there is one', () => {
    const session = withChoice(moment, puzzle.choice)
    expect(session.answered?.(moment.step)).toEqual({ menu: moment.menu, choice: puzzle.choice })
    expect(session.player).toBeUndefined()
  })
})

describe('what is kept of tries', () => {
  it('tells the first try from later ones, and what is solved stays so', () => {
    expect(fateAfter(undefined, true)).toBe('first')
    expect(fateAfter(undefined, false)).toBe('open')
    expect(fateAfter('open', true)).toBe('later')
    expect(fateAfter('first', false)).toBe('first')
    expect(fateAfter('later', false)).toBe('later')
  })

  it('is read with doubt', () => {
    expect(triesIn({ a: 'first', b: 'never', c: 3 })).toEqual({ a: 'first' })
    for (const odd of [undefined, 'text', [], 7]) expect(triesIn(odd)).toEqual({})
    expect(fateOf('constructor', {})).toBeUndefined()
  })
})
