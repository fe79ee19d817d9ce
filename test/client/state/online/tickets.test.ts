/** What a browser keeps of its tables, where it keeps anything, and where it does not. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  dropTicket,
  keepNick,
  keepTicket,
  lastNick,
  seenHashes,
  ticketOf,
} from '../../../../src/client/state/online/tickets.ts'

function memory(kept = new Map<string, string>()) {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  }
}

const shut = () => {
  throw new Error('this browser keeps nothing')
}
const stores = {
  keeps: () => memory(),
  'keeps nothing': () => ({ getItem: shut, setItem: shut, removeItem: shut }),
}

afterEach(() => {
  dropTicket('a')
  dropTicket('b')
  vi.unstubAllGlobals()
})

describe.each(Object.entries(stores))('a browser that %s', (_what, store) => {
  beforeEach(() => {
    vi.stubGlobal('localStorage', store())
  })

  it('has a ticket for each table, the newest, until it is dropped', () => {
    keepTicket('a', 'first')
    keepTicket('b', 'other')
    keepTicket('a', 'second')
    expect([ticketOf('a'), ticketOf('b'), ticketOf('c')]).toEqual(['second', 'other', undefined])
    dropTicket('a')
    expect([ticketOf('a'), ticketOf('b')]).toEqual([undefined, 'other'])
  })

  it('knows the hashes of seeds as it first saw them, also after coming back with another ticket', () => {
    seenHashes('a').write(1, 'nothing is kept of a table without a ticket')
    expect(seenHashes('a').read(1)).toBeUndefined()
    keepTicket('a', 'first')
    seenHashes('a').write(1, 'one')
    seenHashes('a').write(2, 'two')
    keepTicket('a', 'second')
    expect([1, 2, 3].map((game) => seenHashes('a').read(game))).toEqual(['one', 'two', undefined])
    dropTicket('a')
    keepTicket('a', 'third')
    expect(seenHashes('a').read(1)).toBeUndefined()
  })
})

it('is not misled by what others have written under its keys', () => {
  const kept = new Map([
    ['multivector.table.a', '{"ticket":1}'],
    ['multivector.table.b', '{"ticket":"mine","hashes":{"1":"one","2":2}}'],
  ])
  vi.stubGlobal('localStorage', memory(kept))
  expect(ticketOf('a')).toBeUndefined()
  expect([ticketOf('b'), seenHashes('b').read(1), seenHashes('b').read(2)]).toEqual([
    'mine',
    'one',
    undefined,
  ])
  kept.set('multivector.table.b', 'no JSON')
  expect(ticketOf('b')).toBeUndefined()
})

it('offers the name that was used last', () => {
  vi.stubGlobal('localStorage', memory())
  expect(lastNick()).toBeUndefined()
  keepNick('Aigerim')
  keepNick('Aru')
  expect(lastNick()).toBe('Aru')
})
