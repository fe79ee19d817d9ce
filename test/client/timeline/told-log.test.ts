// Every number that a screen shows of a table is the sum of what is told of it there: live, while a round is told, replayed.
import { describe, expect, it } from 'vitest'
import { openCursor } from '../../../src/client/timeline/cursor.ts'
import { toldAt } from '../../../src/client/timeline/told-log.ts'
import { causesOf, figureName, sumOf, type Viewer } from '../../../src/game/index.ts'
import { everyFigure } from '../../../src/tools/told-numbers.ts'
import { momentsAfter, sessionAt } from './games.ts'

/** Numbers that differ from the sum of their causes, at every place of a game, by name and place. */
function unequal(viewer: Viewer, seed: string): string[] {
  const moments = momentsAfter(1000, viewer, seed)
  const cursor = openCursor(sessionAt(moments, moments.length).session)
  const wrong: string[] = []
  for (const [step] of moments.entries()) {
    cursor.goTo({ step })
    const { lines } = cursor.shown.value.step
    for (let line = 0; line <= lines.length + 1; line++) {
      cursor.goTo(line > lines.length || lines.length === 0 ? { step } : { step, line })
      const { table, log } = toldAt(cursor.shown.value)
      for (const figure of everyFigure(table)) {
        const { value, start, changes, parts } = causesOf(table, log, figure)
        const sum = changes.reduce((all, { by }) => all + by, start) + sumOf(parts)
        if (sum !== value) wrong.push(`${figureName(figure)} is ${value}, not ${sum}, at ${step}.${line}`)
      }
      if (lines.length === 0) break
    }
  }
  return wrong
}

describe('every number on the screen', () => {
  it.each(['KZ', 'CN', 'observer'] as const)(
    'is the sum of its told causes at every place, for %s',
    (viewer) => {
      for (const seed of ['why 1', 'why 2']) expect(unequal(viewer, seed)).toEqual([])
    },
  )
})
