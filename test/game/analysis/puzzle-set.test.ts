// The puzzles that come with the game: each opens, and has a plan that may be played.
import { describe, expect, it } from 'vitest'
import puzzles from '../../../assets/puzzles/puzzles.json' with { type: 'json' }
import { difficultyOf, type Puzzle, posed } from '../../../src/game/analysis/index.ts'
import { checkChoice, LEVELS, SEATS } from '../../../src/game/index.ts'

const all = puzzles as readonly Puzzle[]

describe('the puzzles', () => {
  it('are at least sixty, each its own, of every seat', () => {
    expect(all.length).toBeGreaterThanOrEqual(60)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(new Set(all.map(({ link }) => link)).size).toBe(all.length)
    const seats = new Set(all.map(({ link }) => link.replace(/^.*&eyes=/, '')))
    expect([...seats].sort()).toEqual([...SEATS].sort())
  })

  it('open at a moment where their plan is legal, and tell nothing of what came after', () => {
    for (const { id, link, seat, round, decision, choice } of all) {
      const moment = posed({ link })
      if ('refused' in moment) throw new Error(`${id}: ${moment.refused}`)
      expect(checkChoice(moment.menu, choice), id).toBeUndefined()
      expect(choice.length, id).toBeGreaterThan(0)
      expect(moment.menu, id).toMatchObject({ seat, round, decision })
      expect(link, id).toContain(`&at=${moment.file.moves.length}&eyes=${moment.seat}`)
    }
  })

  it('have a plan that is clearly better, and are rated by the levels that find it', () => {
    for (const puzzle of all) {
      expect(puzzle.gap, puzzle.id).toBeGreaterThanOrEqual(0.15)
      expect(puzzle.gap, puzzle.id).toBeGreaterThanOrEqual(3 * puzzle.se - 0.002)
      expect(puzzle.found, puzzle.id).toEqual(LEVELS.filter((level) => puzzle.found.includes(level)))
    }
    expect(new Set(all.map(difficultyOf)).size).toBeGreaterThan(3)
  })
})
