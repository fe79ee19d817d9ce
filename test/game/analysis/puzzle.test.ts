// Puzzles: a link to a moment, a plan, and answers judged beside it.
import { describe, expect, it } from 'vitest'
import {
  answered,
  appraise,
  difficultyOf,
  finish,
  type Posed,
  posed,
  puzzleOfDay,
} from '../../../src/game/analysis/index.ts'
import { encodeLink, type RecordFile, TODAY } from '../../../src/game/record/index.ts'
import { randomFile } from '../../support/analysis.ts'
import { randomGame } from '../../support/play.ts'

function linkTo(file: RecordFile, step: number, eyes: 'KZ' | 'open'): string {
  const made = encodeLink(file, TODAY, { at: { step }, eyes })
  if (made.refused) throw new Error(made.refused)
  return made.link
}

function moment(link: string): Posed {
  const found = posed({ link })
  if ('refused' in found) throw new Error(found.refused)
  return found
}

const file = randomFile('a puzzle', 5)
const attention = moment(linkTo(file, 5, 'KZ'))

describe('the moment of a puzzle', () => {
  it('is what its seat sees and is asked there', () => {
    expect(attention.seat).toBe('KZ')
    expect(attention.menu).toMatchObject({ seat: 'KZ', round: 1, decision: 'attention' })
    expect(attention.view.viewer).toBe('KZ')
  })

  it('is refused where nobody is asked, and where a link opens no game', () => {
    expect(posed({ link: linkTo(file, 5, 'open') })).toMatchObject({ refused: 'not-a-record', detail: 'at' })
    expect(posed({ link: linkTo(file, 1, 'KZ') })).toMatchObject({ refused: 'not-a-record', detail: 'at' })
    expect(posed({ link: '#r=AAAA' })).toHaveProperty('refused')
  })
})

describe('an answer', () => {
  // Kazakhstan's last choice: all is known, so that a single world tells.
  const last = moment(linkTo(...lastAttention()))
  const best = finish(appraise(last.view, last.menu, [], 'a plan'))?.best.choice ?? []

  it('solves the puzzle where it is the plan, in whatever order', () => {
    expect(best.length).toBeGreaterThan(0)
    expect(finish(answered(last, best, best))).toEqual({ solved: true, loss: 0, se: 0 })
    expect(finish(answered(last, best, [...best].reverse()))).toEqual({ solved: true, loss: 0, se: 0 })
  })

  it('does so too where it is worth more than the plan, and not where it is worth much less', () => {
    const [forward, back] = [answered(last, best, []), answered(last, [], best)].map(finish)
    expect(forward?.loss).toBeGreaterThan(0.1)
    expect(back?.loss).toBeCloseTo(-(forward?.loss ?? 0), 9)
    expect([forward?.solved, back?.solved]).toEqual([false, true])
  })
})

/** A random game up to Kazakhstan's last choice, and its step. */
function lastAttention(): [RecordFile, number, 'KZ'] {
  for (let n = 0; n < 20; n++) {
    const { state, moves } = randomGame(`the last ${n}`)
    const step = moves.length - 1
    if (state.outcome?.ending === 'completed') return [randomFile(`the last ${n}`, step), step, 'KZ']
  }
  throw new Error('no random game came to its end')
}

describe('a set of puzzles', () => {
  it('has one for every day, each once before any comes again', () => {
    for (const count of [1, 2, 60, 61, 97]) {
      const puzzles = Array.from({ length: count }, (_, n) => n)
      const days = puzzles.map((day) => puzzleOfDay(puzzles, 20_000 + day))
      expect(new Set(days).size).toBe(count)
    }
    expect(puzzleOfDay([], 3)).toBeUndefined()
    expect(puzzleOfDay([1, 2, 3], -4)).toBeDefined()
  })

  it('is as hard as there are levels that do not find it', () => {
    expect(difficultyOf({ found: ['expert', 'master'] })).toBe(3)
  })
})
