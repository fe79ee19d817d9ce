// A game left for another is told of, with the way back; one that is over is not.
import { signal } from '@preact/signals'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { LocalSession } from '../../../src/client/session/local.ts'
import { noteLeft, tellOfLeft } from '../../../src/client/state/left-game.ts'
import { standing } from '../../../src/client/state/notices.ts'
import { GAME_TEXT, loadText } from '../../../src/client/text/index.ts'
import { momentsAfter } from '../timeline/games.ts'

beforeAll(() => loadText(GAME_TEXT))
beforeEach(() => {
  standing.value = []
})

function leave(choices: number): void {
  const moments = signal(momentsAfter(choices))
  noteLeft({ id: 'abcdefghij', session: { moments } as unknown as LocalSession })
}

it('a game left before its end is told of once another has begun, and once only', () => {
  leave(7)
  expect(standing.value, 'as it is left').toEqual([])
  tellOfLeft()
  expect(standing.value.map((one) => one.text())).toEqual([
    'The game you left is kept: Pivots, round 2 of 6. It stands under “Your games” as well.',
  ])
  expect(standing.value[0]?.remedies?.map(({ name }) => name())).toEqual(['Back to it'])
  standing.value = []
  tellOfLeft()
  expect(standing.value).toEqual([])
})

it('what was told of one game is withdrawn as another is left', () => {
  leave(7)
  tellOfLeft()
  leave(1)
  expect(standing.value).toEqual([])
})

it('a game that is over is not told of', () => {
  leave(300)
  tellOfLeft()
  expect(standing.value).toEqual([])
})
