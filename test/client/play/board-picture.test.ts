// The board on the way through a game: what is jumped to is what the motions on the way lead to.
import { expect, it } from 'vitest'
import { type BoardPicture, type DraftPicture, moved, pictureOf } from '../../../src/client/board/index.ts'
import { motionsTo, pictureAt } from '../../../src/client/screens/play/table/board-picture.ts'
import { openCursor } from '../../../src/client/timeline/cursor.ts'
import type { Shown } from '../../../src/client/timeline/shown.ts'
import { recordOf } from '../../../src/game/record/index.ts'
import { randomGame } from '../../support/play.ts'
import { sessionOfRecord } from '../../support/replay.ts'

const { beginning, moves, state } = randomGame('board', {}, 300)

function opened() {
  const session = sessionOfRecord(recordOf(beginning, moves, state), 'KZ')
  if ('refused' in session) throw new Error(session.refused)
  return openCursor(session, { step: 0 })
}

/** All places by line, in order. */
function places(): Shown[] {
  const cursor = opened()
  const all = [cursor.shown.value]
  // A game has not a thousand lines.
  for (let n = 0; n < 1000 && !cursor.shown.value.atHead; n++) {
    cursor.nextLine()
    all.push(cursor.shown.value)
  }
  return all
}

const way = places()

it('each line moves the board to the picture that a jump to its place shows', () => {
  let [before, now] = [pictureAt(way[0] as Shown), pictureAt(way[0] as Shown)]
  for (const shown of way.slice(1)) {
    const motions = motionsTo(shown, before)
    if (!motions) throw new Error('the way on was a jump')
    now = motions.reduce((picture: BoardPicture, motion) => moved(picture, motion), now)
    const there = pictureAt(shown)
    if (shown.place.line !== undefined) expect(now, JSON.stringify(shown.place)).toEqual(there)
    else [before, now] = [there, there]
  }
  expect(way.length).toBeGreaterThan(moves.length)
})

it('told to its end, a step is its view', () => {
  for (const shown of way.filter(({ place }) => place.line === undefined))
    expect(pictureAt(shown)).toEqual(pictureOf(shown.view))
})

it('nothing moves on a jump', () => {
  const cursor = opened()
  cursor.move('last')
  const shown = cursor.shown.value
  expect(motionsTo(shown, pictureOf(shown.view))).toBeUndefined()
})

it('cubes that were laid out for the choice do not fly again', () => {
  const told = way.filter(({ place }) => place.line !== undefined)
  const flown = (laid?: DraftPicture['cubes']) =>
    told
      .flatMap(
        (shown) =>
          motionsTo(shown, pictureOf(shown.view, laid && { cubes: laid, expected: shown.view.expected })) ??
          [],
      )
      .reduce((sum, motion) => sum + (motion.kind === 'cubes' ? motion.count : 0), 0)
  const all = { RU: 9, CN: 9, US: 9, EU: 9, home: 9 }
  expect(flown()).toBeGreaterThan(0)
  expect(flown(all)).toBe(0)
})
