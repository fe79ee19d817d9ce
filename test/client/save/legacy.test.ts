// What earlier versions kept is taken over once: a sound game to go on with, anything else as it was found.
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LEGACY_KEYS, legacyText, takeOver } from '../../../src/client/save/legacy.ts'
import type { Store } from '../../../src/client/save/store.ts'
import { decode, encode, rerun, solePerson } from '../../../src/game/record/index.ts'
import { emptyGame, freshBrowser, NOW } from './games.ts'

const reader = { decode, rerun, solePerson, isMeasured: () => true }
const then = 1_700_000_000_000

function memory(): Storage {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage
}

let store: Store
beforeEach(() => {
  vi.stubGlobal('localStorage', memory())
  store = freshBrowser().open()
})
afterEach(() => vi.unstubAllGlobals())

function left(text: string, note?: string): void {
  localStorage.setItem(LEGACY_KEYS.save, text)
  localStorage.setItem(LEGACY_KEYS.reasons, 'sealed')
  if (note !== undefined) localStorage.setItem(LEGACY_KEYS.note, note)
}

const nothingLeft = () => Object.values(LEGACY_KEYS).every((key) => localStorage.getItem(key) === null)

describe('a game of an earlier version', () => {
  it.each([0, 1, 6, 12])('is taken over after %i choices', async (choices) => {
    const text = encode(emptyGame(choices))
    left(text, JSON.stringify({ round: 9, over: true, at: then }))
    await takeOver(store, reader, NOW)
    const [entry] = await store.list()
    const round = 1 + Math.floor(choices / 6)
    expect(entry).toMatchObject({
      scenario: 'pivots',
      seat: 'KZ',
      round,
      rounds: 6,
      over: false,
      played: then,
    })
    expect((await store.read(entry?.id ?? ''))?.body).toMatchObject({ record: text, reasons: 'sealed' })
    expect(nothingLeft()).toBe(true)
  })

  it('is known to be over', async () => {
    left(encode(emptyGame(500)))
    await takeOver(store, reader, NOW)
    expect(await store.list()).toMatchObject([{ over: true }])
  })

  it.each([
    ['beyond all dates', '{"round":2,"over":false,"at":1e300}'],
    ['none', '{"at":null}'],
    ['before all dates', '{"at":-1}'],
    ['garbled', '{"at":'],
  ])('whose date is %s is of now', async (_what, note) => {
    left(encode(emptyGame(1)), note)
    await takeOver(store, reader, NOW)
    expect(await store.list()).toMatchObject([{ played: NOW, round: 1 }])
  })

  it('is kept once by two pages that take it over at once', async () => {
    left(encode(emptyGame(3)))
    await Promise.all([takeOver(store, reader, NOW), takeOver(store, reader, NOW)])
    expect(await store.list()).toHaveLength(1)
  })

  it('stays where it was while the store will not have it', async () => {
    left(encode(emptyGame(3)))
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError')
    })
    await expect(takeOver(store, reader, NOW)).rejects.toMatchObject({ why: 'full' })
    full.mockRestore()
    expect(legacyText()).toBe(encode(emptyGame(3)))
    await takeOver(store, reader, NOW)
    expect(await store.list()).toHaveLength(1)
  })

  it('is not missed where there was none', async () => {
    await takeOver(store, reader, NOW)
    expect(await store.list()).toEqual([])
  })
})

describe('a broken game of an earlier version', () => {
  const good = encode(emptyGame(8))
  const person = good.replace('"bot:random"', '"person"')
  const broken: readonly [string, string, string][] = [
    ['an empty text', '', 'not-json'],
    ['one cut short', good.slice(0, 300), 'not-json'],
    ['another object', '{"a":1}', 'not-a-record'],
    ['null', 'null', 'not-a-record'],
    ['a list', '[]', 'not-a-record'],
    ['a later format', good.replace(/"version": 1/, '"version": 3'), 'newer-format'],
    ['other rules', good.replace(/"rulesVersion": \d+/, '"rulesVersion": 999'), 'other-rules'],
    ['a damaged scenario', good.replace('"treasury"', '"treasures"'), 'bad-scenario'],
    ['a choice that is no list', good.replace('"choice":[]', '"choice":7'), 'bad-moves'],
    ['a choice nobody had', good.replace('"choice":[]', '"choice":["take:nothing"]'), 'illegal-move'],
    ['another end', good.replace(/"hash": "."?/, '"hash": "x'), 'other-outcome'],
    ['nobody at the table', good.replace('"person"', '"bot:random"'), 'no-person'],
    ['two people at the table', person, 'two-persons'],
  ]

  it.each(broken)('%s is kept as it was found, with what is wrong with it', async (_name, text, refused) => {
    left(text)
    await takeOver(store, reader, NOW)
    const [entry] = await store.list()
    expect(entry).toMatchObject({ broken: refused })
    expect((await store.read(entry?.id ?? ''))?.body.record).toBe(text)
    expect(nothingLeft()).toBe(true)
  })

  it('is bad, not fatal, where the rules throw at it', async () => {
    left(good)
    const throwing = () => {
      throw new Error('no such card')
    }
    await takeOver(store, { ...reader, rerun: throwing }, NOW)
    expect(await store.list()).toMatchObject([{ broken: 'bad-moves', detail: 'no such card' }])
  })
})

it('a browser that lets nothing be read holds no earlier game', async () => {
  const shut = () => {
    throw new Error('denied')
  }
  vi.stubGlobal('localStorage', { getItem: shut, setItem: shut, removeItem: shut })
  expect(legacyText()).toBeUndefined()
  await takeOver(store, reader, NOW)
  expect(await store.list()).toEqual([])
})
