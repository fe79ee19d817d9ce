/** What is said at a table, in words: a sentence for every phrase, and who said it to whom. */
import { beforeAll, describe, expect, it } from 'vitest'
import { headOf, heardText, roundOf } from '../../../src/client/screens/table/said.ts'
import {
  loadText,
  madeNick,
  phraseText,
  sentenceOf,
  wordIn,
  wordText,
} from '../../../src/client/text/index.ts'
import { SEATS } from '../../../src/game/index.ts'
import { type MadeView, phrasesFor } from '../../../src/game/wire/index.ts'

beforeAll(() => loadText(['table', 'nouns']))

describe('what is said', () => {
  it('has a sentence for every phrase of every seat to every other, each another', () => {
    for (const from of SEATS)
      for (const to of [...SEATS, 'all'] as const) {
        const sentences = phrasesFor(from, to).map(phraseText)
        expect(sentences.filter((one) => !/^[A-Z].+\.$/.test(one))).toEqual([])
        expect(new Set(sentences).size).toBe(sentences.length)
      }
  })

  it('is a phrase by its id, or a text as it was written', () => {
    const talk = { game: 1, step: 0, from: 'RU', to: 'KZ' } as const
    expect(sentenceOf({ ...talk, phrase: 'leave:CN' })).toBe('Take nothing that China bids.')
    expect(sentenceOf({ ...talk, text: 'Wait' })).toBe('Wait')
    expect(sentenceOf({ ...talk, phrase: 'what:ever' })).toBe('what:ever')
  })

  it.each([
    ['KZ', 'Russia, to you'],
    ['RU', 'You, to Kazakhstan'],
  ] as const)('is told to %s as %s', (own, line) => {
    expect(headOf({ game: 1, step: 0, from: 'RU', to: 'KZ', phrase: 'yes' }, own)).toBe(line)
  })

  it('says aloud who speaks, and whether to all', () => {
    const said = { game: 1, step: 0, from: 'US', to: 'all', phrase: 'later' } as const
    expect(heardText(said)).toBe('The United States to all: Later.')
    expect(heardText({ ...said, to: 'KZ' })).toBe('The United States to you: Later.')
  })

  it('belongs to the round of the choice that came next', () => {
    const made: MadeView[] = [1, 2].map((round, at) => ({
      step: at + 1,
      turn: { game: 1, seat: 'KZ', round, decision: 'pledge' },
      by: { person: 1 },
    }))
    const at = (step: number) => roundOf({ game: 1, step, from: 'KZ', to: 'all', phrase: 'yes' }, made, 3)
    expect([0, 1, 2].map(at)).toEqual([1, 2, 3])
  })
})

describe('a word of a table', () => {
  it('is read as it is written, however it is typed', () => {
    for (const noun of [0, 128, 255])
      for (const number of [0, 7, 417]) {
        const word = { noun, number }
        expect(wordIn(wordText(word))).toEqual(word)
        expect(wordIn(`  ${wordText(word).toUpperCase().replace(' ', '')} `)).toEqual(word)
      }
  })

  it.each(['', 'saddle', '417', 'no-such-thing 417', 'saddle 4170'])('is not read from %j', (typed) => {
    expect(wordIn(typed)).toBeUndefined()
  })

  it('gives names of a thing and a number, for any chance', () => {
    expect(madeNick(0, 0)).toMatch(/^[A-Z][a-z]+ 1$/)
    expect(madeNick(0.999, 0.999)).toMatch(/^[A-Z][a-z]+ 99$/)
  })
})

it('has 256 things, each once, in small letters', async () => {
  const { default: nouns } = await import('../../../assets/locales/en/nouns.json')
  expect(nouns.filter((noun) => /^[a-z]{3,12}$/.test(noun))).toHaveLength(256)
  expect(new Set(nouns).size).toBe(256)
})
