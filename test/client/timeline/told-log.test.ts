// Every number that a screen shows of a table is the sum of what is told of it there: live, while a round is told, replayed.
import { describe, expect, it } from 'vitest'
import { openCursor } from '../../../src/client/timeline/cursor.ts'
import { toldAt } from '../../../src/client/timeline/told-log.ts'
import { figureName, madeOf, sumOf, type Viewer } from '../../../src/game/index.ts'
import { everyFigure } from '../../../src/tools/told-numbers.ts'
import { momentsAfter, sessionAt } from './games.ts'

/** Numbers that differ from the sum of their causes, at the end of each step of a game and at so many lines between. */
function unequal(viewer: Viewer, every: number): string[] {
  const moments = momentsAfter(1000, viewer, 'why 1')
  const cursor = openCursor(sessionAt(moments, moments.length).session)
  const wrong: string[] = []
  for (const [step] of moments.entries()) {
    cursor.goTo({ step })
    const { lines } = cursor.shown.value.step
    for (let line = 0; line <= lines.length + every; line += every) {
      cursor.goTo(line > lines.length || lines.length === 0 ? { step } : { step, line })
      const { table, log } = toldAt(cursor.shown.value)
      for (const figure of everyFigure(table)) {
        const { value, start, changes, parts } = madeOf(table, log, figure)
        const sum = changes.reduce((all, { by }) => all + by, start) + sumOf(parts)
        if (sum !== value) wrong.push(`${figureName(figure)} is ${value}, not ${sum}, at ${step}.${line}`)
      }
      if (lines.length === 0) break
    }
  }
  return wrong
}

describe('every number on the screen', () => {
  it.each([
    ['KZ', 1],
    ['CN', 3],
    ['observer', 3],
  ] as const)('is the sum of its told causes at places of a whole game, for %s', (viewer, every) => {
    expect(unequal(viewer, every)).toEqual([])
  })

  it('rests on nothing that only another seat may know', () => {
    for (const viewer of ['KZ', 'CN', 'observer'] as const) {
      const moments = momentsAfter(1000, viewer, 'why 3')
      const cursor = openCursor(sessionAt(moments, moments.length).session)
      const { log } = toldAt(cursor.shown.value)
      expect(log.filter((fact) => 'only' in fact && fact.only !== viewer)).toEqual([])
      expect(log.length).toBeGreaterThan(100)
    }
  })
})
