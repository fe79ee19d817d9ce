// What an answer says adds up: of every number shown, as told and as a draft would leave it, and of every fact that is a sum.
import { describe, expect, it } from 'vitest'
import {
  answerOf,
  type FactAnswer,
  type FigureAnswer,
  toldFor,
} from '../../../src/client/screens/why/answer.ts'
import { totalOf } from '../../../src/client/screens/why/sums.ts'
import type { Ask, Drafted } from '../../../src/client/state/why.ts'
import { openCursor } from '../../../src/client/timeline/cursor.ts'
import type { Shown } from '../../../src/client/timeline/shown.ts'
import { randomItems } from '../../../src/game/bots/index.ts'
import { type Fact, type Figure, figureOn, menuOf, POWERS, preview, TRACKS } from '../../../src/game/index.ts'
import { seeded } from '../../../src/game/kernel.ts'
import { everyFigure } from '../../../src/tools/told-numbers.ts'
import { momentsAfter, sessionAt } from '../timeline/games.ts'

const moments = momentsAfter(1000, 'KZ', 'answers')
const cursor = openCursor(sessionAt(moments, moments.length).session)

/** What is shown after each step. */
const places = moments.map(({ step }): Shown => {
  cursor.goTo({ step })
  return cursor.shown.value
})
const last = places.at(-1) as Shown

function answered(ask: Ask, shown: Shown) {
  return answerOf(ask, toldFor(ask, shown))
}

function sumOf({ start, changes, drafted, parts }: FigureAnswer): number {
  return (start?.value ?? 0) + totalOf(changes) + totalOf(drafted) + totalOf(parts)
}

describe('the answer about a number', () => {
  it('comes to what stands there', () => {
    for (const shown of places.filter((_, at) => at % 3 === 0 || at === places.length - 1)) {
      for (const figure of everyFigure(shown.view)) {
        const answer = answered({ figure }, shown) as FigureAnswer
        expect([figure, sumOf(answer)]).toEqual([figure, figureOn(shown.view, figure)])
        expect(answer.drafted).toEqual([])
      }
    }
  })

  it('comes to what a draft would make, apart from what is so already', () => {
    const rng = seeded('drafts')
    const shown: Figure[] = [
      ...TRACKS.map((track): Figure => ({ of: 'track', track })),
      ...POWERS.flatMap((power): Figure[] => [
        { of: 'trust', power },
        { of: 'expectation', power },
      ]),
      ...(['oil', 'dependence', 'verdict'] as const).map((of): Figure => ({ of })),
    ]
    let drafts = 0
    for (const place of places) {
      const menu = menuOf(place.view)
      if (menu?.decision !== 'attention') continue
      const drafted = preview(
        place.view,
        randomItems(menu, rng).map(({ id }) => id),
      )
      if (typeof drafted === 'string') throw new Error(drafted)
      drafts += 1
      for (const figure of shown) {
        const answer = answered({ figure, drafted }, place) as FigureAnswer
        expect([figure, sumOf(answer)]).toEqual([figure, figureOn(drafted.after, figure)])
        const now = sumOf({ ...answer, drafted: [] })
        if (answer.start) expect([figure, now]).toEqual([figure, figureOn(place.view, figure)])
      }
    }
    expect(drafts).toBeGreaterThan(3)
  })

  it('names its strongest changes first', () => {
    for (const figure of everyFigure(last.view)) {
      const sizes = (answered({ figure }, last) as FigureAnswer).changes.map(({ by }) => Math.abs(by))
      expect(sizes).toEqual([...sizes].sort((one, other) => other - one))
    }
  })

  it('ends each change that has causes at a choice, the news or the start', () => {
    const { changes } = answered({ figure: { of: 'track', track: 'legitimacy' } }, last) as FigureAnswer
    expect(changes.length).toBeGreaterThan(0)
    for (const { end } of changes) if (end) expect(end.origin).toBeDefined()
  })
})

describe('the answer about what happened', () => {
  const log = last.log()

  it('comes to the number it tells of', () => {
    const wrong = log.flatMap((fact) => {
      const { sum } = answered({ fact }, last) as FactAnswer
      const told = numberOf(fact)
      return sum.length === 0 || told === undefined || totalOf(sum) === told ? [] : [fact]
    })
    expect(wrong).toEqual([])
    expect(log.filter((fact) => numberOf(fact) !== undefined).length).toBeGreaterThan(20)
  })

  it('is none where it is not told', () => {
    expect(answered({ fact: log.at(-1) as Fact }, places[0] as Shown)).toBeUndefined()
  })

  it('may be about what a draft would bring', () => {
    const place = places.find(({ view }) => menuOf(view)?.decision === 'attention') as Shown
    const drafted = preview(place.view, []) as Drafted
    for (const fact of drafted.facts) expect(answered({ fact, drafted }, place)).toMatchObject({ fact })
  })
})

/** The number that a fact makes the sum of its parts. */
function numberOf(fact: Fact): number | undefined {
  if (fact.kind === 'score') return fact.by
  if (fact.kind === 'verdict') return fact.points
  if (fact.kind === 'laid') return fact.price
  if (fact.kind === 'net') return fact.paid - fact.need - fact.surfeit
  return fact.kind === 'expectation' && fact.parts ? fact.to : undefined
}
