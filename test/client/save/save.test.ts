// The save comes back as it went in, and whatever else is found there is refused with its reason, never thrown.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  discard,
  hasSave,
  readSave,
  SAVE_KEY,
  savedReasons,
  savedText,
  store,
  storeReasons,
} from '../../../src/client/save/save.ts'
import { apply, menu, SCENARIOS, SEATS, setup } from '../../../src/game/index.ts'
import {
  decode,
  encode,
  type GameRecord,
  type Move,
  recordOf,
  rerun,
  solePerson,
} from '../../../src/game/record/index.ts'

const reader = { decode, rerun, solePerson }
const note = { round: 2, over: false, at: 1_700_000_000_000 }

function memory(): Storage {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage
}

/** A game of nothing but empty choices, as many as asked. */
function record(choices: number): GameRecord {
  const scenario = SCENARIOS.pivots
  if (!scenario) throw new Error('pivots is gone')
  const options = { attention: 5, lesson: false } as const
  const state = setup(scenario, options, 'save')
  const moves: Move[] = []
  for (let n = 0; n < choices; n++) {
    const seat = SEATS.find((one) => menu(state, one))
    if (!seat) break
    const move = { seat, choice: [] }
    apply(state, move)
    moves.push(move)
  }
  const bot = 'bot:random' as const
  const seats = { KZ: 'person', RU: bot, CN: bot, US: bot, EU: bot } as const
  return recordOf({ scenario, options, seed: 'save', seats }, moves, state)
}

beforeEach(() => vi.stubGlobal('localStorage', memory()))
afterEach(() => vi.unstubAllGlobals())

describe('a save', () => {
  it('is not there at first', () => {
    expect(hasSave()).toBe(false)
    expect(readSave(reader)).toBeUndefined()
  })

  it.each([0, 1, 6, 12])('comes back after %i choices', (choices) => {
    const game = record(choices)
    expect(store(encode(game), note)).toBe(true)
    expect(readSave(reader)).toEqual({
      kind: 'good',
      record: game,
      seat: 'KZ',
      round: 1 + Math.floor(choices / 6),
      over: false,
      at: note.at,
    })
  })

  it('is read without its note', () => {
    localStorage.setItem(SAVE_KEY, encode(record(1)))
    expect(readSave(reader)).toMatchObject({ kind: 'good', round: 1 })
    expect(readSave(reader)).not.toHaveProperty('at')
  })

  it('knows a game that is over', () => {
    store(encode(record(500)), note)
    expect(readSave(reader)).toMatchObject({ kind: 'good', over: true })
  })

  it('is gone when discarded, and the bots’ reasons with it', () => {
    store(encode(record(1)), note)
    storeReasons('sealed')
    expect(savedReasons()).toBe('sealed')
    discard()
    expect(hasSave()).toBe(false)
    expect(savedReasons()).toBeUndefined()
  })

  it('loses the reasons of before where there is no room for more, and is otherwise as it was', () => {
    store(encode(record(1)), note)
    storeReasons('of before')
    localStorage.setItem = () => {
      throw new Error('full')
    }
    storeReasons('of now')
    expect(savedReasons()).toBeUndefined()
    expect(readSave(reader)).toMatchObject({ kind: 'good', round: 1 })
  })
})

describe('a broken save', () => {
  const good = encode(record(8))
  const broken: readonly [string, string, string][] = [
    ['an empty text', '', 'not-json'],
    ['one cut short', good.slice(0, 300), 'not-json'],
    ['another object', '{"a":1}', 'not-a-record'],
    ['null', 'null', 'not-a-record'],
    ['a list', '[]', 'not-a-record'],
    ['a later format', good.replace(/"version": 1/, '"version": 2'), 'newer-format'],
    ['other rules', good.replace(/"rulesVersion": \d+/, '"rulesVersion": 999'), 'other-rules'],
    ['a damaged scenario', good.replace('"treasury"', '"treasures"'), 'bad-scenario'],
    ['a choice that is no list', good.replace('"choice":[]', '"choice":7'), 'bad-moves'],
    ['a choice nobody had', good.replace('"choice":[]', '"choice":["take:nothing"]'), 'illegal-move'],
    ['another end', good.replace(/"hash": "."?/, '"hash": "x'), 'other-outcome'],
    ['nobody at the table', good.replace('"person"', '"bot:random"'), 'no-person'],
    ['two persons at the table', good.replace('"RU": "bot:random"', '"RU": "person"'), 'two-persons'],
  ]

  it.each(broken)('says what is wrong with %s', (_name, text, refused) => {
    localStorage.setItem(SAVE_KEY, text)
    expect(readSave(reader)).toMatchObject({ kind: 'bad', refused, text })
    expect(savedText()).toBe(text)
  })

  it('is bad, not fatal, where the rules throw at it', () => {
    localStorage.setItem(SAVE_KEY, good)
    const throwing = () => {
      throw new Error('no such card')
    }
    expect(readSave({ decode, rerun: throwing, solePerson })).toMatchObject({
      kind: 'bad',
      refused: 'bad-moves',
      detail: 'no such card',
    })
  })
})

describe('a browser that stores nothing', () => {
  const shut = () => {
    throw new Error('denied')
  }

  it('is told apart from one that does, and never throws', () => {
    vi.stubGlobal('localStorage', { getItem: shut, setItem: shut, removeItem: shut })
    expect(store('x', note)).toBe(false)
    expect(readSave(reader)).toBeUndefined()
    expect(() => discard()).not.toThrow()
  })
})
