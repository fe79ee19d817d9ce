// What a page leaves behind as it goes: found by the next one as it was, and only if it makes sense.
import { beforeEach, expect, it, vi } from 'vitest'
import type { Keeper } from '../../../src/client/save/keeper.ts'
import { type Keeping, keepingFrom } from '../../../src/client/save/keeping.ts'
import { forgetUnwritten, leaveBehind, leftBehind } from '../../../src/client/save/unwritten.ts'
import { NOW, progress, snapshot } from './games.ts'

const nothing = () => undefined
let storage: Record<string, string>

beforeEach(() => {
  // As a browser's: its keys are its own properties.
  storage = {}
  const methods = {
    getItem: (key: string) => storage[key] ?? null,
    setItem: (key: string, text: string) => {
      storage[key] = text
    },
    removeItem: (key: string) => {
      delete storage[key]
    },
  }
  vi.stubGlobal(
    'localStorage',
    new Proxy(methods, {
      ownKeys: () => Object.keys(storage),
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    }),
  )
})

function keeperIn(state: Keeping, id = 'one'): Keeper {
  const game = { id, base: 1, begun: NOW, name: 'Mine' }
  const peek = () => state
  return {
    game,
    writer: 'page',
    state: { peek } as Keeper['state'],
    keep: nothing,
    again: nothing,
    look: () => Promise.resolve(),
    settled: () => Promise.resolve(),
  }
}

it('is the newest of what was on its way, with the revision it was based on', () => {
  leaveBehind(keeperIn({ ...keepingFrom(7), writing: snapshot(1), next: snapshot(2) }))
  leaveBehind(keeperIn({ ...keepingFrom(0), writing: snapshot(3) }, '__proto__'))
  const left = { writer: 'page', game: { begun: NOW, name: 'Mine' } }
  expect(leftBehind()).toMatchObject([
    { ...left, game: { ...left.game, id: 'one', base: 7 }, snapshot: snapshot(2) },
    { ...left, game: { ...left.game, id: '__proto__', base: 0 }, snapshot: snapshot(3) },
  ])
  forgetUnwritten('one')
  expect(leftBehind()).toHaveLength(1)
})

it('is nothing where all is stored, or another page has gone on', () => {
  leaveBehind(keeperIn(keepingFrom(7)))
  const newer = { id: 'one', revision: 9, writer: 'other', begun: NOW, played: NOW, ...progress() }
  leaveBehind(keeperIn({ ...keepingFrom(7), next: snapshot(1), newer }))
  expect(leftBehind()).toEqual([])
})

it.each([
  '{"game":',
  'null',
  '[]',
  '{}',
  JSON.stringify({ writer: 'w', game: { base: -1, begun: NOW }, snapshot: snapshot() }),
  JSON.stringify({ writer: 'w', game: { base: 1, begun: 1e300 }, snapshot: snapshot() }),
  JSON.stringify({ writer: 7, game: { base: 1, begun: NOW }, snapshot: snapshot() }),
  JSON.stringify({ writer: 'w', game: { base: 1, begun: NOW }, snapshot: { ...snapshot(), at: 1e300 } }),
  JSON.stringify({ writer: 'w', game: { base: 1, begun: NOW }, snapshot: { ...snapshot(), record: {} } }),
  JSON.stringify({ writer: 'w', game: { base: 1, begun: NOW }, snapshot: { ...snapshot(), progress: [] } }),
])('is not taken on trust: %s', (text) => {
  storage['multivector.unwritten.one'] = text
  storage.other = JSON.stringify(snapshot())
  expect(leftBehind()).toEqual([])
})
