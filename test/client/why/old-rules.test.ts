// Games of rules that told less are asked as well: no answer fails, and what was not told is said to be missing.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answerOf, type FigureAnswer } from '../../../src/client/screens/why/answer.ts'
import { totalOf } from '../../../src/client/screens/why/sums.ts'
import { figureOn } from '../../../src/game/index.ts'
import { decodeFile, timelineOf } from '../../../src/game/record/index.ts'
import { RECORDS } from '../../../src/tools/records/frozen.ts'
import { loadRules } from '../../../src/tools/rules/load.ts'
import { everyFigure } from '../../../src/tools/told-numbers.ts'

describe.each([1, 2, 3, 4, 5, 6, 7, 8])('a game of rules %i', (version) => {
  it('answers about every number and every fact, and each sum comes to what stands there', async () => {
    const text = readFileSync(join(RECORDS, `rules-${version}/three-decades.mvr.json`), 'utf8')
    const read = decodeFile(text)
    if (read.refused) throw new Error(read.refused)
    const { file } = read
    const rules = await loadRules(file.rules)
    const timeline = rules && timelineOf(file, rules)
    if (!timeline || 'refused' in timeline) throw new Error('it does not play out')
    const log = timeline.facts.flat()
    const table = timeline.states.at(-1)
    if (!table) throw new Error('it has no states')
    for (const figure of everyFigure(table)) {
      const { start, changes, parts, untold } = answerOf({ figure }, { table, log }) as FigureAnswer
      const sum = (start?.value ?? 0) + totalOf(changes) + totalOf(parts) + untold
      expect([figure, sum]).toEqual([figure, figureOn(table, figure)])
    }
    for (const fact of log) expect(answerOf({ fact }, { table, log })).toMatchObject({ fact })
  })
})
