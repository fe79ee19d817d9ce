// What a tab holds of a game comes back as it went in, and nothing else does.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readTab, writeTab } from '../../../src/client/state/tab.ts'

const KEY = 'multivector.tab.one'
const question = { seat: 'KZ', round: 2, decision: 'attention' } as const
let storage: Map<string, string>

beforeEach(() => {
  storage = new Map()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, text: string) => void storage.set(key, text),
  })
})

describe('a tab', () => {
  it('holds a draft and a place, each by itself, for each game', () => {
    expect(readTab('one')).toEqual({})
    writeTab('one', { draft: { question, draft: ['a', 'b'] } })
    writeTab('one', { place: { step: 6, line: 0 } })
    writeTab('two', { place: { step: 1 } })
    expect(readTab('one')).toEqual({ draft: { question, draft: ['a', 'b'] }, place: { step: 6, line: 0 } })
    writeTab('one', { place: undefined })
    expect(readTab('one').place).toBeUndefined()
    expect(readTab('one').draft).toBeDefined()
    expect(readTab('two')).toEqual({ place: { step: 1 } })
  })

  it('holds an empty draft and the beginning of a game, which are something', () => {
    writeTab('one', { draft: { question, draft: [] }, place: { step: 0 } })
    expect(readTab('one')).toEqual({ draft: { question, draft: [] }, place: { step: 0 } })
  })

  it('holds the pane that is open, beside the rest', () => {
    const pane = { question: '2 attention', pane: 'home' }
    writeTab('one', { place: { step: 2 } })
    writeTab('one', { pane })
    expect(readTab('one')).toEqual({ place: { step: 2 }, pane })
  })

  it('gives of what it holds only what it knows', () => {
    const more = { draft: ['a'], question: { ...question, menu: [] }, at: 1 }
    storage.set(KEY, JSON.stringify({ draft: more, place: { step: 3, line: 1, round: 2 }, other: 1 }))
    expect(readTab('one')).toEqual({ draft: { question, draft: ['a'] }, place: { step: 3, line: 1 } })
  })

  it.each([
    'no JSON',
    'null',
    '[]',
    '{"place":{"step":-1}}',
    '{"place":{"step":1.5}}',
    '{"place":{"step":1e300}}',
    '{"place":{"line":1}}',
    '{"place":{"step":1,"line":-1}}',
    '{"place":{"step":1,"line":null}}',
    '{"place":{"step":1,"line":"2"}}',
    '{"place":[3]}',
    '{"pane":"home"}',
    '{"pane":{"question":"2 attention"}}',
    '{"pane":{"question":2,"pane":"home"}}',
    '{"draft":["a"]}',
    '{"draft":{"question":{"seat":"constructor","round":1,"decision":"pledge"},"draft":[]}}',
    '{"draft":{"question":{"seat":"KZ","round":1,"decision":"__proto__"},"draft":[]}}',
    '{"draft":{"question":{"seat":"KZ","round":1,"decision":"pledge"},"draft":[7]}}',
    '{"draft":{"question":{"seat":"KZ","round":1,"decision":"pledge"},"draft":["a",7]}}',
    '{"draft":{"question":{"seat":"KZ","round":"1","decision":"pledge"},"draft":[]}}',
    '{"draft":{"question":{"seat":"KZ","round":1,"decision":"pledge"},"draft":"ab"}}',
  ])('that holds %s holds nothing', (text) => {
    storage.set(KEY, text)
    expect(readTab('one')).toEqual({})
  })

  it('that may hold nothing is told apart from none, and never throws', () => {
    const shut = () => {
      throw new DOMException('no', 'SecurityError')
    }
    vi.stubGlobal('sessionStorage', { getItem: shut, setItem: shut })
    expect(readTab('one')).toEqual({})
    expect(() => writeTab('one', { place: { step: 1 } })).not.toThrow()
  })
})
