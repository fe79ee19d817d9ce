import { describe, expect, it } from 'vitest'
import type { Session } from '../../../src/client/session/session.ts'
import { openCursor } from '../../../src/client/timeline/cursor.ts'
import { isSame, linesAt, type Place } from '../../../src/client/timeline/places.ts'
import { newsIn } from '../../../src/client/timeline/shown.ts'
import { timelineOf } from '../../../src/client/timeline/steps.ts'
import { idlePlayer, momentsAfter, sessionAt } from './games.ts'

// A round is six choices; the sixth closes it.
const CLOSE = 6
// The choice before it shows the powers’ cards: four lines, two cards a power.
const REVEAL = 5
const moments = momentsAfter(14)
const LINES = linesAt(timelineOf(moments), CLOSE)

/** The places a cursor comes to from now on, as `step.line` or `step`, and how many facts each tells. */
function watched(session: Session, at?: Place) {
  const cursor = openCursor(session, at)
  const places: string[] = []
  const told: (number | undefined)[] = []
  let from = cursor.place.peek()
  cursor.shown.subscribe((shown) => {
    if (isSame(from, shown.place)) return
    from = shown.place
    const { step, line } = from
    places.push(line === undefined ? `${step}` : `${step}.${line}`)
    told.push(newsIn(shown)?.length)
  })
  return { cursor, places, told }
}

describe('a cursor that follows a game', () => {
  it('opens at the head, and shows every step as it comes', () => {
    const { session, play } = sessionAt(moments, 3)
    const { cursor, places, told } = watched(session)
    expect(cursor.shown.value).toMatchObject({ place: { step: 2 }, atHead: true })
    expect(newsIn(cursor.shown.value), 'what was there before is not told').toBeUndefined()
    play(2)
    expect(places).toEqual(['3', '4'])
    expect(told).toEqual(moments.slice(3, 5).map(({ facts }) => facts.length))
    expect(cursor.shown.value.view).toBe(moments[4]?.view)
  })

  it('stops where a round closed, with nothing of it told, until somebody tells it', () => {
    const { session, play } = sessionAt(moments, CLOSE)
    const { cursor, places } = watched(session)
    play()
    expect(places).toEqual([`${CLOSE}.0`])
    expect(cursor.follows.value).toBe(true)
    expect(cursor.shown.value).toMatchObject({ atHead: false, told: 0 })
    expect(cursor.shown.value.view, 'the round as it was played').toBe(moments[CLOSE - 1]?.view)
  })

  it('tells it line by line and then goes on, by itself, with what came meanwhile', () => {
    const { session, play } = sessionAt(moments, CLOSE)
    const { cursor, places, told } = watched(session)
    play(3)
    cursor.nextLine()
    cursor.nextLine()
    cursor.toLastLine()
    expect(places).toEqual(['6.0', '6.1', '6.2', `6.${LINES}`])
    cursor.toLastLine()
    cursor.toEndOfStep()
    expect(places.slice(4)).toEqual(['6', '7', '8'])
    const all = moments.slice(CLOSE, 9).flatMap(({ facts }) => facts)
    expect(
      told.reduce((sum, count) => (sum ?? 0) + (count ?? Number.NaN), 0),
      'each fact once',
    ).toBe(all.length)
    expect(cursor.shown.value.atHead).toBe(true)
  })

  it('of two rounds that closed meanwhile the second waits for a telling of its own', () => {
    const { session, play } = sessionAt(moments, CLOSE)
    const { cursor, places } = watched(session)
    play(8)
    cursor.toEndOfStep()
    expect(places).toEqual(['6.0', '6', '7', '8', '9', '10', '11.0'])
    cursor.toEndOfStep()
    expect(places.slice(7), 'past the reveal, to the round').toEqual(['11', '12.0'])
    cursor.toEndOfStep()
    expect(cursor.place.value).toEqual({ step: 13 })
  })

  it('tells a reveal line by line, like a round, and goes on to what is asked', () => {
    const { session, play } = sessionAt(moments, REVEAL)
    const { cursor, places, told } = watched(session)
    play()
    expect(places).toEqual([`${REVEAL}.0`])
    expect(cursor.shown.value).toMatchObject({ atHead: false, step: { tells: 'reveal' } })
    cursor.toLine(1)
    cursor.toLine(3)
    cursor.toLine(2)
    cursor.toLine(99)
    cursor.toEndOfStep()
    expect(places.slice(1), 'never back, never beyond the last').toEqual(['5.1', '5.3', '5.4', '5'])
    expect(told.slice(1)).toEqual([2, 3, 2, 0])
    expect(cursor.shown.value.atHead).toBe(true)
  })

  it('does nothing where there is nothing more to tell', () => {
    const { session } = sessionAt(moments, 3)
    const { cursor, places } = watched(session)
    cursor.toEndOfStep()
    cursor.toLastLine()
    cursor.toLine(2)
    cursor.nextLine()
    expect(places).toEqual([])
    expect(cursor.place.value).toEqual({ step: 2 })
  })

  it('hears no more once it is closed', () => {
    const { session, play } = sessionAt(moments, 3)
    const { cursor, places } = watched(session)
    cursor.close()
    play()
    expect(places).toEqual([])
  })
})

describe('a cursor that looks elsewhere', () => {
  it('jumps without telling, and stays while the game goes on, until it is led back', () => {
    const { session, play } = sessionAt(moments, 5)
    const { cursor, places, told } = watched(session)
    cursor.goTo({ step: 1 })
    play(4)
    expect(cursor.follows.value).toBe(false)
    expect(cursor.shown.value.atHead).toBe(false)
    cursor.move('nextChoice')
    cursor.nextLine()
    cursor.goTo({ step: CLOSE, line: 3 })
    cursor.move('previousRound')
    cursor.toHead()
    play()
    expect(places).toEqual(['1', '2', '3', '6.3', '0', '8', '9'])
    const [second, third, ninth] = [2, 3, 9].map((step) => moments[step]?.facts.length)
    expect(told).toEqual([undefined, second, third, undefined, undefined, undefined, ninth])
    expect(cursor.follows.value).toBe(true)
  })

  it('follows again once it has come to the head by itself', () => {
    const { session, play } = sessionAt(moments, 4)
    const { cursor, places } = watched(session)
    cursor.move('previousChoice')
    cursor.move('nextChoice')
    play()
    expect(places).toEqual(['2', '3', '4'])
  })
})

describe('a cursor opened at a place', () => {
  const CASES: readonly [string, Place, number, boolean][] = [
    ['in the telling of the last round that closed', { step: CLOSE, line: 2 }, 9, true],
    ['in the middle of the last reveal', { step: 11, line: 2 }, 12, true],
    ['in the telling of an earlier round', { step: CLOSE, line: 2 }, 14, false],
    ['at the head', { step: 8 }, 9, true],
    ['before the head', { step: 7 }, 9, false],
    ['beyond the head', { step: 99 }, 9, true],
  ]
  it.each(CASES)('%s', (_, at, length, follows) => {
    const { session } = sessionAt(moments, length)
    const cursor = openCursor(session, at)
    expect(cursor.follows.value).toBe(follows)
    expect(newsIn(cursor.shown.value), 'what was told before is not told again').toBeUndefined()
  })

  it('goes on telling where it was left', () => {
    const { session } = sessionAt(moments, 9)
    const { cursor, places } = watched(session, { step: CLOSE, line: 2 })
    cursor.nextLine()
    cursor.toEndOfStep()
    expect(places).toEqual(['6.3', '6', '7', '8'])
  })
})

describe('what the viewer is asked', () => {
  // Nothing is asked of Kazakhstan at 2 to 4, where powers lay their cards.
  const CASES: readonly [string, Place, string | undefined][] = [
    ['the question that stands, at the head', { step: 11 }, 'attention'],
    ['nothing at a place where it was asked before', { step: CLOSE }, undefined],
    ['nothing where others were', { step: 3 }, undefined],
  ]
  it.each(CASES)('is %s', (_, at, decision) => {
    const { session } = sessionAt(moments, 12, idlePlayer())
    expect(openCursor(session, at).shown.value.menu?.decision).toBe(decision)
  })

  it('is what it has answered, while the round is told', () => {
    const { session, play } = sessionAt(moments, CLOSE, idlePlayer())
    const cursor = openCursor(session)
    const { menu } = cursor.shown.value
    expect(menu?.decision).toBe('attention')
    play()
    expect(cursor.shown.value.menu, 'the same menu').toBe(menu)
    cursor.toEndOfStep()
    expect(cursor.shown.value.menu?.decision).toBe('pledge')
  })

  it('is nothing for whoever only watches', () => {
    const { session } = sessionAt(moments, 12)
    expect(openCursor(session).shown.value.menu).toBeUndefined()
  })
})
